// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/newstudiorequest.h"
#include "widgets/formgrid.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace td
{

/// One page of the first-run wizard: a heading, a sentence, a form. It writes what it asked into the request.
class WizardStep : public QWidget
{
    Q_OBJECT

public:
    WizardStep(const QString& title, const QString& sentence, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] FormGrid& form() const { return *m_form; }
    /// Called when the step is shown, with what the earlier ones collected.
    virtual void begin(const NewStudioRequest& soFar);
    /// Checks, shows errors under the fields, and writes into the request; false keeps the user here.
    virtual bool finish(NewStudioRequest& request) = 0;

protected:
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// A one-line value, checked; shows the error and answers nothing when it breaks a rule.
    std::optional<QString> line(const QString& field, const QString& text, int maxLength = 120);

private:
    QString m_title;
    QVBoxLayout* m_column;
    FormGrid* m_form;
};

} // namespace td

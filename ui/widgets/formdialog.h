// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "widgets/promptdialog.h"

namespace td
{

class FormGrid;
class Label;

/// A dialog with a form: what the service refuses stands under its field, or below the form.
class FormDialog : public PromptDialog
{
    Q_OBJECT

public:
    static constexpr int usualWidth = 520;

    /// `name` is the object's.
    FormDialog(const char* name, const QString& title, const QString& text, QWidget* parent, int width = usualWidth);

    /// Shows it over its parent; it goes by itself.
    void present();
    void accept() override;

signals:
    void saved();

protected:
    /// Does it. The dialog closes when it went well.
    virtual Result<void> store() = 0;
    /// Puts the sentence beside the field that it belongs to; false when there is none.
    virtual bool showAtField(const Error& error);
    [[nodiscard]] FormGrid* form() const { return m_form; }
    void showProblem(const Error& error);
    void clearProblem();

private:
    FormGrid* m_form;
    Label* m_problem;
};

} // namespace td

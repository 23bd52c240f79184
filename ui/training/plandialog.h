// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "widgets/promptdialog.h"

namespace td
{

class FormGrid;
class Label;

/// A dialog about a plan with a form: what is refused stands under its field, or below the form.
class PlanDialog : public PromptDialog
{
    Q_OBJECT

public:
    PlanDialog(const char* name, const QString& title, const QString& text, QWidget* parent);

    /// Shows it over its parent; it goes by itself.
    void present();
    void accept() override;

protected:
    /// Does it. The dialog closes when it went well.
    virtual Result<void> store() = 0;
    [[nodiscard]] FormGrid* form() const { return m_form; }
    void showProblem(const Error& error);

private:
    FormGrid* m_form;
    Label* m_problem;
};

} // namespace td

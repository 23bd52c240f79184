// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentscontext.h"
#include "widgets/promptdialog.h"

namespace td
{

class FormGrid;
class Label;

/// A dialog of this folder with a form: what the service refuses stands under its field, or below the form.
class AssessmentDialog : public PromptDialog
{
    Q_OBJECT

public:
    AssessmentDialog(const AssessmentsContext& context, const char* name, const QString& title, const QString& text, QWidget* parent);

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
    [[nodiscard]] const AssessmentsContext& context() const { return m_context; }
    [[nodiscard]] FormGrid* form() const { return m_form; }

private:
    const AssessmentsContext& m_context;
    FormGrid* m_form;
    Label* m_problem;
};

} // namespace td

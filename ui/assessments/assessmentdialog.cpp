// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/assessmentdialog.h"

#include "text/errortext.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace td
{
namespace
{
constexpr int dialogWidth = 520;
} // namespace

AssessmentDialog::AssessmentDialog(const AssessmentsContext& context, const char* name, const QString& title, const QString& text, QWidget* parent)
    : PromptDialog(title, text, parent)
    , m_context(context)
    , m_form(new FormGrid)
    , m_problem(new Label({}, TypeSize::Body, Tone::Danger))
{
    setObjectName(QLatin1String(name));
    setMinimumWidth(dialogWidth);
    content()->addWidget(m_form);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->wrapping()->hide();
    content()->addWidget(m_problem);
}

void AssessmentDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

bool AssessmentDialog::showAtField(const Error& error)
{
    return m_form->showError(error);
}

void AssessmentDialog::accept()
{
    m_form->clearErrors();
    m_problem->hide();
    const auto stored = store();
    if (stored) {
        emit saved();
        PromptDialog::accept();
        return;
    }
    if (showAtField(stored.error()))
        return;
    m_problem->setText(errorText(stored.error()));
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace td

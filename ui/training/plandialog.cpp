// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/plandialog.h"

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

PlanDialog::PlanDialog(const char* name, const QString& title, const QString& text, QWidget* parent)
    : PromptDialog(title, text, parent)
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

void PlanDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

void PlanDialog::showProblem(const Error& error)
{
    if (m_form->showError(error))
        return;
    m_problem->setText(errorText(error));
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PlanDialog::accept()
{
    m_form->clearErrors();
    m_problem->hide();
    const auto stored = store();
    if (stored)
        PromptDialog::accept();
    else
        showProblem(stored.error());
}

} // namespace td

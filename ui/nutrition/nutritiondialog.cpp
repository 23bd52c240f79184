// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/nutritiondialog.h"

#include "text/errortext.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace td
{
namespace
{
constexpr int dialogWidth = 580;
} // namespace

NutritionDialog::NutritionDialog(const char* name, const QString& title, const QString& text, QWidget* parent)
    : PromptDialog(title, text, parent), m_form(new FormGrid), m_problem(new Label({}, TypeSize::Body, Tone::Danger))
{
    setObjectName(QLatin1String(name));
    setMinimumWidth(dialogWidth);
    content()->addWidget(m_form);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->wrapping()->hide();
    content()->addWidget(m_problem);
}

void NutritionDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

void NutritionDialog::showProblem(const Error& error)
{
    if (m_form->showError(error))
        return;
    m_problem->setText(errorText(error));
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NutritionDialog::clearProblem()
{
    m_form->clearErrors();
    m_problem->hide();
}

void NutritionDialog::accept()
{
    clearProblem();
    const auto stored = store();
    if (!stored) {
        showProblem(stored.error());
        return;
    }
    emit saved();
    PromptDialog::accept();
}

} // namespace td

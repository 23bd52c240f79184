// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formdialog.h"

#include "text/errortext.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace td
{

FormDialog::FormDialog(const char* name, const QString& title, const QString& text, QWidget* parent, int width)
    : PromptDialog(title, text, parent)
    , m_form(new FormGrid)
    , m_problem(new Label({}, TypeSize::Body, Tone::Danger))
{
    setObjectName(QLatin1String(name));
    setMinimumWidth(width);
    content()->addWidget(m_form);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->wrapping()->hide();
    content()->addWidget(m_problem);
}

void FormDialog::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

bool FormDialog::showAtField(const Error& error)
{
    return m_form->showError(error);
}

void FormDialog::showProblem(const Error& error)
{
    if (showAtField(error))
        return;
    m_problem->setText(errorText(error));
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FormDialog::clearProblem()
{
    m_form->clearErrors();
    m_problem->hide();
}

void FormDialog::accept()
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

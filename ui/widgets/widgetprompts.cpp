// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/widgetprompts.h"

#include "widgets/promptdialog.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace td
{

bool WidgetPrompts::confirm(const Question& question)
{
    PromptDialog dialog(question.title, question.text, m_window);
    dialog.setVerb(question.yes, question.no, question.dangerous);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<int> WidgetPrompts::choose(const ChoiceQuestion& question)
{
    PromptDialog dialog(question.title, question.text, m_window);
    QButtonGroup group;
    for (int i = 0; i < question.options.size(); ++i) {
        auto* option = new QRadioButton(question.options[i]);
        option->setObjectName(u"promptOption%1"_s.arg(i));
        option->setAccessibleName(question.options[i]);
        option->setChecked(i == question.chosen);
        group.addButton(option, i);
        dialog.content()->addWidget(option);
    }
    dialog.setVerb(QCoreApplication::translate("WidgetPrompts", "Continue"), {});
    if (group.checkedButton() != nullptr)
        group.checkedButton()->setFocus();
    if (dialog.exec() != QDialog::Accepted || group.checkedId() < 0)
        return std::nullopt;
    return group.checkedId();
}

std::optional<QString> WidgetPrompts::input(const InputQuestion& question)
{
    PromptDialog dialog(question.title, question.label, m_window);
    auto* field = new QLineEdit(question.value);
    field->setObjectName(u"promptInput"_s);
    field->setAccessibleName(question.label);
    if (question.secret)
        field->setEchoMode(QLineEdit::Password);
    dialog.content()->addWidget(field);
    dialog.setVerb(QCoreApplication::translate("WidgetPrompts", "Continue"), {});
    field->selectAll();
    field->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return field->text();
}

} // namespace td

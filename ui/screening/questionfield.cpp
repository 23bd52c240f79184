// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/questionfield.h"

#include "core/text.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int longestAnswer = 1000;

/// As the locale writes a day, with all digits of the year: "26" would be 1926.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}
} // namespace

QuestionField::QuestionField(const FormQuestion& question, int number, const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_question(question)
    , m_problem(new Label({}, TypeSize::Body, Tone::Danger))
{
    setObjectName(u"question-"_s + question.key);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::half);
    const QString& text = inLanguage(language, question.text, question.textFr);
    //: A question of a form: its number and its text
    auto* words = new Label(tr("%1. %2").arg(QString::number(number), text));
    words->setFont(typeFont(TypeSize::Title, QFont::Normal));
    column->addWidget(words->wrapping());
    if (!question.required)
        column->addWidget(new Label(tr("You may leave this open."), TypeSize::Body, Tone::Muted));
    QWidget* field = nullptr;
    if (question.kind == QuestionKind::YesNo) {
        field = makeButtons({tr("Yes"), tr("No")}, {u"yes"_s, u"no"_s});
    } else if (question.kind == QuestionKind::Choice) {
        QStringList choices;
        QStringList values;
        for (const FormChoice& choice : question.choices) {
            values.append(QString::number(choices.size()));
            choices.append(inLanguage(language, choice.text, choice.textFr));
        }
        field = makeButtons(choices, values);
    } else {
        field = makeLine();
    }
    column->addWidget(field);
    m_problem->setObjectName(u"problem-"_s + question.key);
    m_problem->wrapping()->hide();
    column->addWidget(m_problem);
    setAccessibleName(text);
    const QList<QWidget*> inputs = findChildren<QWidget*>();
    for (QWidget* input : inputs) {
        if (input->focusPolicy() == Qt::NoFocus)
            continue;
        const auto* button = qobject_cast<QRadioButton*>(input);
        input->setAccessibleName(button != nullptr ? tr("%1: %2").arg(text, button->text()) : text);
        if (focusProxy() == nullptr)
            setFocusProxy(input);
    }
}

QWidget* QuestionField::makeButtons(const QStringList& words, const QStringList& values)
{
    auto* row = new QWidget;
    const bool across = m_question.kind == QuestionKind::YesNo;
    auto* layout = new QBoxLayout(across ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, row);
    setMargins(layout, 0, across ? Space::three : 0);
    m_buttons = new QButtonGroup(this);
    m_values = values;
    for (int i = 0; i < words.size(); ++i) {
        auto* button = new QRadioButton(words.at(i));
        button->setObjectName(u"%1-%2"_s.arg(m_question.key, values.at(i)));
        button->setFont(typeFont(TypeSize::Title, QFont::Normal));
        button->setProperty("touch", u"large"_s);
        m_buttons->addButton(button, i);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return row;
}

QWidget* QuestionField::makeLine()
{
    m_line = new QLineEdit;
    m_line->setObjectName(u"answer-"_s + m_question.key);
    m_line->setMaxLength(longestAnswer);
    m_line->setFont(typeFont(TypeSize::Title, QFont::Normal));
    m_line->setProperty("touch", u"large"_s);
    if (m_question.kind == QuestionKind::Date)
        m_line->setPlaceholderText(dayFormat());
    if (m_question.kind != QuestionKind::Text)
        m_line->setMaximumWidth(280);
    return m_line;
}

QString QuestionField::answer() const
{
    if (m_buttons != nullptr)
        return m_buttons->checkedId() < 0 ? QString() : m_values.at(m_buttons->checkedId());
    const QString typed = m_line->text().trimmed();
    if (m_question.kind == QuestionKind::Number) {
        bool ok = false;
        const double number = QLocale().toDouble(typed, &ok);
        return ok ? QString::number(number, 'g', 12) : typed;
    }
    if (m_question.kind == QuestionKind::Date) {
        QDate day = QDate::fromString(typed, Qt::ISODate);
        if (!day.isValid())
            day = QLocale().toDate(typed, dayFormat());
        return day.isValid() ? day.toString(Qt::ISODate) : typed;
    }
    return cleanLine(typed);
}

void QuestionField::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/questioneditor.h"

#include "screening/screeningwords.h"
#include "widgets/button.h"
#include "widgets/formgrid.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int longestText = 500;
constexpr int listWidth = 260;
constexpr int choicesHeight = 84;

QLineEdit* line()
{
    auto* edit = new QLineEdit;
    edit->setMaxLength(longestText);
    return edit;
}

/// One choice a line, with the French behind a bar.
QString choicesText(const QList<FormChoice>& choices)
{
    QStringList lines;
    for (const FormChoice& choice : choices)
        lines.append(choice.textFr.isEmpty() ? choice.text : u"%1 | %2"_s.arg(choice.text, choice.textFr));
    return lines.join(u'\n');
}

QList<FormChoice> choicesFrom(const QString& text)
{
    QList<FormChoice> choices;
    for (const QString& each : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!each.trimmed().isEmpty())
            choices.append({each.section(u'|', 0, 0).trimmed(), each.section(u'|', 1).trimmed()});
    }
    return choices;
}
} // namespace

QuestionEditor::QuestionEditor(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_grid(new FormGrid(FormGrid::Labels::Above))
    , m_kind(new QComboBox)
    , m_text(line())
    , m_textFr(line())
    , m_required(new QCheckBox(tr("Must be answered")))
    , m_choices(new QPlainTextEdit)
    , m_alertAnswer(new QComboBox)
    , m_alert(line())
    , m_alertFr(line())
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::two);
    row->addWidget(buildList());
    row->addWidget(buildDetail(), 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &QuestionEditor::showQuestion);
    for (QLineEdit* edit : {m_text, m_textFr, m_alert, m_alertFr})
        connect(edit, &QLineEdit::textEdited, this, &QuestionEditor::take);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &QuestionEditor::take);
    connect(m_required, &QCheckBox::toggled, this, &QuestionEditor::take);
    for (QComboBox* combo : {m_kind, m_alertAnswer})
        connect(combo, &QComboBox::activated, this, &QuestionEditor::take);
    showQuestion(-1);
}

QWidget* QuestionEditor::buildList()
{
    auto* side = new QWidget;
    side->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(side);
    setMargins(column, 0, Space::one);
    m_list->setObjectName(u"questionList"_s);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    setMargins(buttons, 0, Space::half);
    auto* addButton = makeButton("questionAdd", tr("Add question"), ButtonKind::Normal, Glyph::Add);
    auto* up = makeIconButton("questionUp", tr("Move the question up"), Glyph::ArrowUp);
    auto* down = makeIconButton("questionDown", tr("Move the question down"), Glyph::ArrowDown);
    auto* removeButton = makeIconButton("questionRemove", tr("Remove the question"), Glyph::Delete);
    buttons->addWidget(addButton, 1);
    for (QToolButton* each : {up, down, removeButton}) {
        buttons->addWidget(each);
        m_needsOne.append(each);
    }
    column->addLayout(buttons);
    connect(addButton, &QPushButton::clicked, this, &QuestionEditor::add);
    connect(up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(down, &QToolButton::clicked, this, [this] { move(1); });
    connect(removeButton, &QToolButton::clicked, this, &QuestionEditor::remove);
    return side;
}

QWidget* QuestionEditor::buildDetail()
{
    for (const QuestionKind kind : {QuestionKind::YesNo, QuestionKind::Text, QuestionKind::Number, QuestionKind::Date, QuestionKind::Choice})
        m_kind->addItem(ScreeningWords::questionKind(kind), questionKindName(kind));
    m_choices->setFixedHeight(choicesHeight);
    m_choices->setTabChangesFocus(true);
    m_required->setObjectName(u"questionRequired"_s);
    m_grid->addRow(u"questionText"_s, tr("Question"), m_text);
    m_grid->addRow(u"questionTextFr"_s, tr("Question in French"), m_textFr);
    m_grid->addRow(u"questionKind"_s, tr("How it is answered"), m_kind);
    m_grid->addRow(u"questionChoices"_s, tr("Answers to choose from"), m_choices, tr("One a line; French behind a bar: Often | Souvent"));
    m_grid->addRow(u"questionAlertAnswer"_s, tr("The trainer must know when the answer is"), m_alertAnswer);
    m_grid->addRow(u"questionAlert"_s, tr("What the trainer reads"), m_alert);
    m_grid->addRow(u"questionAlertFr"_s, tr("What the trainer reads, in French"), m_alertFr);
    m_grid->addWide(m_required);
    return m_grid;
}

int QuestionEditor::current() const
{
    const int place = m_list->currentRow();
    return place < m_questions.size() ? place : -1;
}

void QuestionEditor::setQuestions(const QList<FormQuestion>& questions)
{
    m_questions = questions;
    m_filling = true;
    m_list->clear();
    for (int i = 0; i < questions.size(); ++i) {
        m_list->addItem(QString());
        refreshLine(i);
    }
    m_filling = false;
    m_list->setCurrentRow(questions.isEmpty() ? -1 : 0);
    showQuestion(m_list->currentRow());
}

void QuestionEditor::choose(int place)
{
    m_list->setCurrentRow(place);
}

void QuestionEditor::refreshLine(int place)
{
    const FormQuestion& question = m_questions.at(place);
    const QString& text = question.text.isEmpty() ? question.textFr : question.text;
    m_list->item(place)->setText(u"%1. %2"_s.arg(QString::number(place + 1), text.isEmpty() ? tr("New question") : text));
    m_list->item(place)->setToolTip(text);
}

void QuestionEditor::add()
{
    m_questions.append(FormQuestion());
    m_list->addItem(QString());
    refreshLine(int(m_questions.size()) - 1);
    m_list->setCurrentRow(int(m_questions.size()) - 1);
    m_text->setFocus();
    emit edited();
}

void QuestionEditor::remove()
{
    const int place = current();
    if (place < 0)
        return;
    QList<FormQuestion> questions = m_questions;
    questions.removeAt(place);
    setQuestions(questions);
    m_list->setCurrentRow(std::min(place, int(questions.size()) - 1));
    emit edited();
}

void QuestionEditor::move(int by)
{
    const int place = current();
    if (place < 0 || place + by < 0 || place + by >= m_questions.size())
        return;
    QList<FormQuestion> questions = m_questions;
    questions.move(place, place + by);
    setQuestions(questions);
    m_list->setCurrentRow(place + by);
    emit edited();
}

void QuestionEditor::fillAlerts(const FormQuestion& question)
{
    m_alertAnswer->clear();
    m_alertAnswer->addItem(tr("never"), QString());
    if (question.kind == QuestionKind::YesNo) {
        m_alertAnswer->addItem(tr("Yes"), u"yes"_s);
        m_alertAnswer->addItem(tr("No"), u"no"_s);
    }
    for (int i = 0; i < question.choices.size() && question.kind == QuestionKind::Choice; ++i)
        m_alertAnswer->addItem(question.choices.at(i).text, QString::number(i));
    m_alertAnswer->setCurrentIndex(std::max(0, m_alertAnswer->findData(question.alertAnswer)));
    const bool can = m_alertAnswer->count() > 1;
    const bool raised = m_alertAnswer->currentIndex() > 0;
    m_grid->setRowVisible(u"questionAlertAnswer"_s, can);
    m_grid->setRowVisible(u"questionAlert"_s, can && raised);
    m_grid->setRowVisible(u"questionAlertFr"_s, can && raised);
    m_grid->setRowVisible(u"questionChoices"_s, question.kind == QuestionKind::Choice);
}

void QuestionEditor::showQuestion(int place)
{
    if (m_filling)
        return;
    const bool any = place >= 0 && place < m_questions.size();
    m_grid->setVisible(any);
    for (QWidget* button : std::as_const(m_needsOne))
        button->setEnabled(any);
    if (!any)
        return;
    m_filling = true;
    const FormQuestion& question = m_questions.at(place);
    m_text->setText(question.text);
    m_textFr->setText(question.textFr);
    m_kind->setCurrentIndex(m_kind->findData(questionKindName(question.kind)));
    m_required->setChecked(question.required);
    m_choices->setPlainText(choicesText(question.choices));
    fillAlerts(question);
    m_alert->setText(question.alert);
    m_alertFr->setText(question.alertFr);
    for (QLineEdit* edit : {m_text, m_textFr, m_alert, m_alertFr})
        edit->setCursorPosition(0); // a long question is read from its beginning
    m_filling = false;
}

void QuestionEditor::take()
{
    const int place = current();
    if (m_filling || place < 0)
        return;
    FormQuestion& question = m_questions[place];
    question.text = m_text->text();
    question.textFr = m_textFr->text();
    question.kind = questionKindFromName(m_kind->currentData().toString()).value_or(QuestionKind::Text);
    question.required = m_required->isChecked();
    question.choices = question.kind == QuestionKind::Choice ? choicesFrom(m_choices->toPlainText()) : QList<FormChoice>();
    question.alertAnswer = m_alertAnswer->currentData().toString();
    question.alert = m_alert->text();
    question.alertFr = m_alertFr->text();
    m_filling = true;
    fillAlerts(question);
    question.alertAnswer = m_alertAnswer->currentData().toString();
    m_filling = false;
    refreshLine(place);
    emit edited();
}

} // namespace td

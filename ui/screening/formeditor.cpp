// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/formeditor.h"

#include "screening/formsstore.h"
#include "screening/questioneditor.h"
#include "screening/screeningwords.h"
#include "text/errortext.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/prompts.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int titleLength = 120;
constexpr int longestValidity = 3660;
constexpr int bodyHeight = 120;

QLineEdit* titleLine()
{
    auto* line = new QLineEdit;
    line->setMaxLength(titleLength);
    return line;
}

QPlainTextEdit* bodyField()
{
    auto* field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setMinimumHeight(bodyHeight);
    return field;
}
} // namespace

FormEditor::FormEditor(const ScreeningContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader({}))
    , m_grid(new FormGrid(FormGrid::Labels::Above))
    , m_title(titleLine())
    , m_titleFr(titleLine())
    , m_kind(new QComboBox)
    , m_days(new QSpinBox)
    , m_required(new QCheckBox(tr("Every active client signs it")))
    , m_body(bodyField())
    , m_bodyFr(bodyField())
    , m_questions(new QuestionEditor)
    , m_problem(new Label({}, TypeSize::Body, Tone::Danger))
{
    setObjectName(u"formEditor"_s);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::oneAndHalf);
    auto* cancel = makeButton("formCancel", tr("Cancel"));
    auto* saveButton = makeButton("formSave", tr("Save"), ButtonKind::Primary);
    m_header->addAction(cancel);
    m_header->addAction(saveButton);
    column->addWidget(m_header);
    column->addWidget((new Label(tr("What clients signed keeps the words of its day. Have a lawyer read the text before it is signed."),
                                 TypeSize::Body, Tone::Muted))
                          ->wrapping());
    m_problem->setObjectName(u"formProblem"_s);
    m_problem->wrapping()->hide();
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    row->addWidget(buildFacts(), 2);
    auto* questions = new Card(tr("Questions"), Glyph::Note);
    questions->body()->addWidget(m_questions);
    row->addWidget(questions, 3);
    column->addLayout(row, 1);
    connect(cancel, &QPushButton::clicked, this, &FormEditor::leave);
    connect(saveButton, &QPushButton::clicked, this, &FormEditor::save);
    auto* escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &FormEditor::leave);
    auto* keep = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keep, &QShortcut::activated, this, &FormEditor::save);
}

QWidget* FormEditor::buildFacts()
{
    for (const FormKind kind : {FormKind::Screening, FormKind::Waiver})
        m_kind->addItem(ScreeningWords::formKind(kind), formKindName(kind));
    m_days->setRange(0, longestValidity);
    m_days->setSpecialValueText(tr("without end"));
    m_days->setSuffix(tr(" days"));
    m_required->setObjectName(u"required"_s);
    m_grid->addRow(u"title"_s, tr("Title"), m_title);
    m_grid->addRow(u"title_fr"_s, tr("Title in French"), m_titleFr);
    m_grid->addRow(u"kind"_s, tr("Kind"), m_kind, tr("The front desk takes waivers; it never sees health questions."));
    m_grid->addRow(u"valid_days"_s, tr("A signature counts for"), m_days);
    m_grid->addWide(m_required);
    m_grid->addRow(u"body"_s, tr("Text to be read"), m_body);
    m_grid->addRow(u"body_fr"_s, tr("Text in French"), m_bodyFr);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_grid);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto* card = new Card(tr("Form"), Glyph::Edit);
    card->body()->addWidget(scroll);
    return card;
}

void FormEditor::edit(const Form& form)
{
    m_form = form;
    m_header->setTitle(form.id.isNull() ? tr("New form") : form.title);
    m_grid->clearErrors();
    m_problem->hide();
    m_title->setText(form.title);
    m_titleFr->setText(form.titleFr);
    m_kind->setCurrentIndex(m_kind->findData(formKindName(form.kind)));
    m_days->setValue(form.validDays.value_or(0));
    m_required->setChecked(form.required);
    m_body->setPlainText(form.body);
    m_bodyFr->setPlainText(form.bodyFr);
    m_questions->setQuestions(form.questions);
    m_title->setFocus();
}

Form FormEditor::written() const
{
    Form form = m_form;
    form.title = m_title->text();
    form.titleFr = m_titleFr->text();
    form.kind = formKindFromName(m_kind->currentData().toString()).value_or(FormKind::Screening);
    form.validDays = m_days->value() > 0 ? std::optional(m_days->value()) : std::nullopt;
    form.required = m_required->isChecked();
    form.body = m_body->toPlainText();
    form.bodyFr = m_bodyFr->toPlainText();
    form.questions = m_questions->questions();
    return form;
}

void FormEditor::showProblem(const Error& error)
{
    if (m_grid->showError(error))
        return;
    m_problem->setText(errorText(error));
    m_problem->show();
    bool numbered = false;
    const int number = error.args.value(0).toInt(&numbered);
    if (error.field == u"questions"_s && numbered)
        m_questions->choose(number - 1);
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FormEditor::save()
{
    m_grid->clearErrors();
    m_problem->hide();
    const Form form = written();
    const auto done = form.id.isNull() ? m_context.forms.add(form).map([](const FormId&) {}) : m_context.forms.save(form);
    if (!done)
        return showProblem(done.error());
    m_form = form;
    emit closed();
}

bool FormEditor::mayLeave()
{
    return written() == m_form ||
           m_context.prompts.confirm({tr("Leave without saving?"), tr("The changes to this form are not saved."), tr("Leave"), tr("Stay"), true});
}

void FormEditor::leave()
{
    if (!mayLeave())
        return;
    edit(m_form);
    emit closed();
}

} // namespace td

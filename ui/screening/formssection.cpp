// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/formssection.h"

#include "screening/formeditor.h"
#include "screening/formsstore.h"
#include "screening/renewalmodel.h"
#include "screening/screeningwords.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

FormsSection::FormsSection(const ScreeningContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_header(new PageHeader(tr("Forms")))
    , m_forms(new QWidget)
    , m_editor(new FormEditor(context))
    , m_model(new RenewalModel(this))
    , m_table(new TableView(tr("Signatures that are due")))
    , m_renewals(new QStackedWidget)
{
    setObjectName(u"formsSection"_s);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(buildLists());
    m_stack->addWidget(m_editor);
    connect(m_editor, &FormEditor::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        reload();
    });
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touchesAny("forms", "signed_forms", "clients"))
            reload();
    });
    reload();
}

QWidget* FormsSection::buildLists()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    setMargins(column, 0, Space::two);
    column->addWidget(buildHeader());
    auto* forms = new Card;
    setMargins(new QVBoxLayout(m_forms), 0, Space::one);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_forms);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    forms->body()->addWidget(scroll);
    column->addWidget(forms, 2);
    column->addWidget(buildRenewals(), 3);
    return page;
}

QWidget* FormsSection::buildHeader()
{
    auto* add = makeButton("formNew", tr("New form"), ButtonKind::Primary, Glyph::Add);
    auto* menu = new QMenu(add);
    menu->addAction(tr("Start with our questionnaire"), this, [this] { startWith(FormKind::Screening); });
    menu->addAction(tr("Start with our waiver"), this, [this] { startWith(FormKind::Waiver); });
    menu->addSeparator();
    menu->addAction(tr("Empty questionnaire"), this, [this] { newForm(FormKind::Screening); });
    menu->addAction(tr("Empty waiver"), this, [this] { newForm(FormKind::Waiver); });
    add->setMenu(menu);
    m_header->addAction(add);
    add->setVisible(m_context.managesForms());
    return m_header;
}

QWidget* FormsSection::buildRenewals()
{
    m_table->setObjectName(u"renewals"_s);
    m_table->setModel(m_model);
    m_table->setProperty("bare", true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the most urgent first
    m_table->setColumnWidth(RenewalModel::Client, 260);
    m_table->setColumnWidth(RenewalModel::Form, 340);
    m_table->setColumnWidth(RenewalModel::State, 140);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) { emit clientRequested(m_model->renewals().at(index.row()).client); });
    m_renewals->addWidget(m_table);
    m_renewals->addWidget(new EmptyState(Glyph::Check, tr("Nothing is due"),
                                         tr("Active clients whose required form is missing, over, or ends within 30 days show here.")));
    auto* card = new Card(tr("Signatures that are due"), Glyph::Clock);
    card->setFlush();
    card->body()->addWidget(m_renewals);
    return card;
}

void FormsSection::reload()
{
    fillForms();
    fillRenewals();
}

QWidget* FormsSection::emptyForms()
{
    auto* empty = new EmptyState(Glyph::Note, tr("No forms yet"),
                                 tr("Health questions and a waiver that clients sign on screen. Ours are a starting point: a lawyer should read them first."),
                                 m_context.managesForms() ? tr("Start with our questionnaire") : QString());
    connect(empty, &EmptyState::actionRequested, this, [this] { startWith(FormKind::Screening); });
    if (m_context.managesForms())
        empty->addAction("startWaiver", tr("Start with our waiver"), [this] { startWith(FormKind::Waiver); });
    return empty;
}

void FormsSection::fillForms()
{
    const auto forms = m_context.forms.list(m_context.managesForms());
    if (!forms) {
        m_context.report(forms.error());
        return;
    }
    auto* column = static_cast<QVBoxLayout*>(m_forms->layout());
    while (QLayoutItem* item = column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const auto active = std::count_if(forms->begin(), forms->end(), [](const Form& form) { return !form.archived; });
    m_header->setFacts(tr("%n form(s) in use", nullptr, int(active)));
    for (int i = 0; i < forms->size(); ++i)
        column->addWidget(formRow(forms->at(i), i == 0, i == active - 1));
    if (forms->isEmpty())
        column->addWidget(emptyForms());
    column->addStretch(1);
}

void FormsSection::fillRenewals()
{
    const auto renewals = m_context.signedForms.renewals();
    if (!renewals) {
        m_context.report(renewals.error());
        return;
    }
    const QModelIndex before = m_table->currentIndex();
    const Renewal chosen = before.isValid() ? m_model->renewals().at(before.row()) : Renewal();
    m_model->setRenewals(*renewals);
    const QHeaderView* header = m_table->horizontalHeader();
    if (header->sortIndicatorSection() >= 0)
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    if (const int row = m_model->rowOf(chosen.client, chosen.form.form); row >= 0)
        m_table->selectRow(row);
    m_renewals->setCurrentIndex(renewals->isEmpty() ? 1 : 0);
}

QWidget* FormsSection::formRow(const Form& form, bool first, bool last)
{
    auto* line = new QWidget;
    line->setObjectName(u"formRow"_s);
    auto* row = new QHBoxLayout(line);
    setMargins(row, 0, Space::one);
    auto* words = new QVBoxLayout;
    setMargins(words, 0, 2);
    const QString& title = form.titleIn(ScreeningWords::language());
    words->addWidget((new Label(title, TypeSize::Body, form.archived ? Tone::Muted : Tone::Neutral))->strong());
    const QString questions = tr("%n question(s)", nullptr, int(form.questions.size()));
    const QString who = form.required ? tr("every active client") : tr("not required");
    words->addWidget(new Label(QStringList({ScreeningWords::formKind(form.kind), questions, ScreeningWords::validity(form.validDays), who}).join(u" · "_s),
                               TypeSize::Small, Tone::Muted));
    row->addLayout(words, 1);
    if (form.archived)
        row->addWidget(new StateChip({tr("Archived"), Glyph::Folder, Tone::Neutral}));
    if (!m_context.managesForms())
        return line;
    auto* up = makeIconButton("formUp", tr("Move “%1” up").arg(title), Glyph::ArrowUp);
    auto* down = makeIconButton("formDown", tr("Move “%1” down").arg(title), Glyph::ArrowDown);
    auto* change = makeButton("formEdit", tr("Change"), ButtonKind::Normal, Glyph::Edit);
    auto* shelve = makeButton("formArchive", form.archived ? tr("Use again") : tr("Archive"), ButtonKind::Quiet);
    change->setAccessibleName(tr("Change “%1”").arg(title));
    shelve->setAccessibleName(form.archived ? tr("Use “%1” again").arg(title) : tr("Archive “%1”").arg(title));
    up->setEnabled(!first && !form.archived);
    down->setEnabled(!last && !form.archived);
    for (QWidget* widget : {static_cast<QWidget*>(up), static_cast<QWidget*>(down), static_cast<QWidget*>(change), static_cast<QWidget*>(shelve)})
        row->addWidget(widget);
    connect(up, &QToolButton::clicked, this, [this, id = form.id] { move(id, -1); });
    connect(down, &QToolButton::clicked, this, [this, id = form.id] { move(id, 1); });
    connect(change, &QPushButton::clicked, this, [this, form] { edit(form); });
    connect(shelve, &QPushButton::clicked, this, [this, form] { archive(form); });
    return line;
}

void FormsSection::edit(const Form& form)
{
    m_editor->edit(form);
    m_stack->setCurrentWidget(m_editor);
}

void FormsSection::newForm(FormKind kind)
{
    Form form;
    form.kind = kind;
    edit(form);
}

void FormsSection::startWith(FormKind kind)
{
    const auto ours = starterForms();
    if (!ours) {
        m_context.report(ours.error());
        return;
    }
    for (const Form& form : *ours) {
        if (form.kind == kind)
            edit(form);
    }
}

void FormsSection::archive(const Form& form)
{
    const auto done = m_context.forms.setArchived(form.id, !form.archived);
    if (!done)
        m_context.report(done.error());
    else
        m_context.tell(form.archived ? tr("“%1” is in use again.").arg(form.title) : tr("“%1” is archived.").arg(form.title), {});
}

void FormsSection::move(const FormId& id, int by)
{
    if (const auto done = m_context.forms.move(id, by); !done)
        m_context.report(done.error());
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/planlistpane.h"

#include "storage/database.h"
#include "training/planrowdelegate.h"
#include "training/plans.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int narrowestColumn = 112;

enum Filter { Current, Active, Drafts, Completed, Archived };
} // namespace

PlanListPane::PlanListPane(const PlanContext& context, PlanTableModel::Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_header(new PageHeader(kind == PlanTableModel::Kind::Templates ? tr("Templates") : tr("Plans")))
    , m_search(new SearchField(kind == PlanTableModel::Kind::Templates ? tr("Search templates") : tr("Search client or plan")))
    , m_filter(new QComboBox)
    , m_model(new PlanTableModel(kind, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new TableView(kind == PlanTableModel::Kind::Templates ? tr("Templates") : tr("Plans")))
    , m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    buildHeader();
    buildTable();
    column->addWidget(m_header);
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_stack);
    column->addWidget(card, 1);
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (!rows.touchesAny("plans", "plan_items", "clients", "set_logs", "workouts"))
            return;
        m_stale = true;
        if (isVisible())
            reload();
    });
    reload();
}

void PlanListPane::buildHeader()
{
    const bool templates = m_kind == PlanTableModel::Kind::Templates;
    m_search->setObjectName(u"planSearch"_s);
    m_search->setAccessibleName(m_search->placeholderText());
    m_filter->setObjectName(u"planFilter"_s);
    m_filter->setAccessibleName(tr("Which plans are shown"));
    m_filter->addItem(templates ? tr("In use") : tr("Active and drafts"), Current);
    if (!templates) {
        m_filter->addItem(tr("Active"), Active);
        m_filter->addItem(tr("Drafts"), Drafts);
        m_filter->addItem(tr("Completed"), Completed);
    }
    m_filter->addItem(tr("Archived"), Archived);
    auto* add = makeButton("planNew", templates ? tr("New template") : tr("New plan"), ButtonKind::Primary, Glyph::Add);
    m_header->addAfterTitle(m_search);
    m_header->addAfterTitle(m_filter);
    m_header->addAction(add);
    connect(add, &QPushButton::clicked, this, &PlanListPane::newRequested);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &PlanListPane::reload);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_sorted->setFilterFixedString(text.trimmed());
        showFacts();
    });
    connect(m_search, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
}

void PlanListPane::buildTable()
{
    const bool templates = m_kind == PlanTableModel::Kind::Templates;
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PlanTableModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"planTable"_s);
    m_table->setProperty("bare", true);
    m_table->setItemDelegate(new PlanRowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_sorted);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(templates ? 0 : 1, QHeaderView::Stretch);
    auto* empty = templates ? new EmptyState(Glyph::Copy, tr("No templates here"),
                                             tr("A template is a plan without a client. Make one, or save a client's plan as a template, and give it to others in seconds."),
                                             tr("New template"))
                            : new EmptyState(Glyph::Training, tr("No plans here"),
                                             tr("A plan says week by week what a client trains. Make one for a client, or begin with a template."),
                                             tr("New plan"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    connect(empty, &EmptyState::actionRequested, this, &PlanListPane::newRequested);
    connect(m_table, &TableView::opened, this, [this] { emit openRequested(chosen()); });
}

bool PlanListPane::isShown(const Plan& plan) const
{
    switch (m_filter->currentData().toInt()) {
    case Active: return plan.status == PlanStatus::Active;
    case Drafts: return plan.status == PlanStatus::Draft;
    case Completed: return plan.status == PlanStatus::Completed;
    case Archived: return plan.status == PlanStatus::Archived;
    default: return plan.status == PlanStatus::Active || plan.status == PlanStatus::Draft;
    }
}

void PlanListPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void PlanListPane::reload()
{
    m_stale = false;
    auto rows = m_context.plans.rows(m_kind == PlanTableModel::Kind::Templates);
    if (!rows) {
        m_context.report(rows.error());
        return;
    }
    rows->removeIf([this](const PlanRow& row) { return !isShown(row.plan); });
    const QDate today = m_context.today();
    QHash<PlanId, int> percents;
    for (const PlanRow& row : std::as_const(*rows)) {
        if (row.plan.givenAt == 0)
            continue;
        const auto done = m_context.compliance(row.plan.id, today);
        if (done && done->due > 0)
            percents.insert(row.plan.id, done->percent());
    }
    const PlanId before = chosen();
    m_model->setRows(*rows, percents, today);
    m_stack->setCurrentIndex(rows->isEmpty() ? 1 : 0);
    choose(before);
    showFacts();
}

void PlanListPane::showFacts()
{
    m_header->setFacts(m_kind == PlanTableModel::Kind::Templates ? tr("%n template(s)", nullptr, m_sorted->rowCount())
                                                                 : tr("%n plan(s)", nullptr, m_sorted->rowCount()));
}

PlanId PlanListPane::chosen() const
{
    const QByteArray key = m_table->currentIndex().data(PlanTableModel::KeyRole).toByteArray();
    return PlanId::fromBlob(key.constData(), int(key.size()));
}

void PlanListPane::choose(const PlanId& id)
{
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (m_sorted->index(row, 0).data(PlanTableModel::KeyRole).toByteArray() == id.blob())
            m_table->selectRow(row);
    }
}

} // namespace td

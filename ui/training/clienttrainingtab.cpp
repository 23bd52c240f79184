// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/clienttrainingtab.h"

#include "print/planpapers.h"
#include "storage/database.h"
#include "training/clienttrainingweek.h"
#include "training/planrowdelegate.h"
#include "training/plans.h"
#include "training/planwords.h"
#include "training/planworkoutmodel.h"
#include "training/trainingsettings.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/tableview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int latestWorkouts = 30;
constexpr int narrowestColumn = 76;
constexpr int figureColumn = 108;

template <class Model> TableView* makeTable(const char* name, const QString& title, Model* model, int stretched)
{
    auto* table = new TableView(title);
    table->setObjectName(QLatin1String(name));
    table->setProperty("bare", true);
    table->setItemDelegate(new PlanRowDelegate(table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setModel(model);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return table;
}

} // namespace

ClientTrainingTab::ClientTrainingTab(const PlanContext& context, const ClientId& client, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(client)
    , m_workouts(new WorkoutTableModel(this))
    , m_plans(new PlanTableModel(PlanTableModel::Kind::OneClient, this))
{
    setObjectName(u"clientTraining"_s);
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::two);
    row->addWidget(buildActive(), 1);
    auto* right = new QVBoxLayout;
    setMargins(right, 0, Space::two);
    right->addWidget(buildWorkouts(), 1);
    right->addWidget(buildPlans(), 1);
    row->addLayout(right, 1);
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (!rows.touchesAny("plans", "plan_items", "workouts", "set_logs", "client_training", "exercises"))
            return;
        m_stale = true;
        if (isVisible())
            reload();
    });
    reload();
}

QWidget* ClientTrainingTab::buildActive()
{
    m_card = new Card(tr("Plan"));
    m_facts = new Label({}, TypeSize::Body, Tone::Muted);
    m_facts->setObjectName(u"clientPlanFacts"_s);
    m_compliance = new Label({}, TypeSize::Small, Tone::Muted);
    m_compliance->setObjectName(u"clientPlanCompliance"_s);
    m_facts->wrapping();
    m_compliance->wrapping();
    m_start = makeButton("startWorkout", tr("Start workout"), ButtonKind::Primary, Glyph::Training);
    m_open = makeButton("openPlan", tr("Open plan"), ButtonKind::Normal, Glyph::Edit);
    m_handout = makeButton("printHandout", tr("Handout"), ButtonKind::Normal, Glyph::Print);
    m_sheet = makeButton("printLogSheet", tr("Log sheet"), ButtonKind::Normal, Glyph::Print);
    m_start->hide();
    auto* buttons = new QHBoxLayout;
    setMargins(buttons, 0, Space::one);
    for (QPushButton* button : {m_start, m_open, m_handout, m_sheet})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_week = new ClientTrainingWeek(m_context);
    auto* empty = new EmptyState(Glyph::Training, tr("No active plan"), tr("Make a plan and give it to the client: then this week's days stand here."),
                                 tr("New plan"));
    empty->addAction("planFromTemplate", tr("From a template"), [this] { fromTemplate(); });
    m_weekStack = new QStackedWidget;
    m_weekStack->addWidget(m_week);
    m_weekStack->addWidget(empty);
    buildUnits(m_card);
    m_card->body()->addWidget(m_facts);
    m_card->body()->addLayout(buttons);
    m_card->body()->addWidget(m_weekStack, 1);
    m_card->body()->addWidget(m_compliance);
    connect(empty, &EmptyState::actionRequested, this, [this] { emit newPlan(m_client, {}); });
    connect(m_start, &QPushButton::clicked, this, [this] { emit startWorkout(m_client); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openPlan(m_active->id); });
    connect(m_handout, &QPushButton::clicked, this, [this] { print(false); });
    connect(m_sheet, &QPushButton::clicked, this, [this] { print(true); });
    return m_card;
}

void ClientTrainingTab::buildUnits(Card* card)
{
    m_units = new QComboBox;
    m_units->setObjectName(u"clientUnits"_s);
    m_units->setAccessibleName(tr("Unit of this client's weights"));
    m_units->addItem(tr("Unit of the studio"), -1);
    m_units->addItem(tr("Kilograms"), int(MassUnit::Kilogram));
    m_units->addItem(tr("Pounds"), int(MassUnit::Pound));
    card->addToHeading(m_units);
    connect(m_units, &QComboBox::activated, this, &ClientTrainingTab::saveUnits);
}

QWidget* ClientTrainingTab::buildWorkouts()
{
    m_workoutTable = makeTable("clientWorkouts", tr("Latest workouts"), m_workouts, WorkoutTableModel::Who);
    m_workoutTable->horizontalHeader()->setSectionResizeMode(WorkoutTableModel::Exercises, QHeaderView::Fixed);
    m_workoutTable->horizontalHeader()->resizeSection(WorkoutTableModel::Exercises, figureColumn);
    m_workoutStack = new QStackedWidget;
    m_workoutStack->addWidget(m_workoutTable);
    m_workoutStack->addWidget(new EmptyState(Glyph::History, tr("No workouts yet"), tr("What is logged in a session or at the kiosk stands here.")));
    auto* card = new Card(tr("Latest workouts"));
    card->setFlush();
    card->body()->addWidget(m_workoutStack);
    connect(m_workoutTable, &TableView::opened, this,
            [this](const QModelIndex& index) { emit openWorkout(m_workouts->rows().at(index.row()).id); });
    return card;
}

QWidget* ClientTrainingTab::buildPlans()
{
    m_planTable = makeTable("clientPlans", tr("All plans"), m_plans, 0);
    const int compliance = int(m_plans->columns().indexOf(PlanTableModel::Compliance));
    m_planTable->horizontalHeader()->setSectionResizeMode(compliance, QHeaderView::Fixed);
    m_planTable->horizontalHeader()->resizeSection(compliance, figureColumn);
    auto* card = new Card(tr("All plans"));
    auto* pattern = makeButton("newFromTemplate", tr("From a template"), ButtonKind::Quiet, Glyph::Copy);
    auto* add = makeButton("newPlan", tr("New plan"), ButtonKind::Quiet, Glyph::Add);
    card->addToHeading(pattern);
    card->addToHeading(add);
    card->setFlush();
    card->body()->addWidget(m_planTable);
    connect(pattern, &QPushButton::clicked, this, &ClientTrainingTab::fromTemplate);
    connect(add, &QPushButton::clicked, this, [this] { emit newPlan(m_client, {}); });
    connect(m_planTable, &TableView::opened, this, [this](const QModelIndex& index) { emit openPlan(m_plans->rows().at(index.row()).plan.id); });
    return card;
}

void ClientTrainingTab::fromTemplate()
{
    const auto templates = m_context.plans.templates();
    if (!templates) {
        m_context.report(templates.error());
        return;
    }
    emit newPlan(m_client, templates->isEmpty() ? PlanId() : templates->first().id);
}

void ClientTrainingTab::setCanStart(bool can)
{
    m_start->setVisible(can);
}

void ClientTrainingTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void ClientTrainingTab::reload()
{
    m_stale = false;
    const auto active = m_context.plans.active(m_client);
    if (!active) {
        m_context.report(active.error());
        return;
    }
    m_active = *active;
    showActive();
    showWorkouts();
    showPlans();
    const auto settings = m_context.settings.client(m_client);
    m_units->setCurrentIndex(settings && settings->units ? m_units->findData(int(*settings->units)) : 0);
}

void ClientTrainingTab::showActive()
{
    for (QPushButton* button : {m_open, m_handout, m_sheet})
        button->setVisible(m_active.has_value());
    m_weekStack->setCurrentIndex(m_active ? 0 : 1);
    m_facts->setVisible(m_active.has_value());
    m_compliance->setVisible(m_active.has_value());
    m_card->setTitle(m_active ? m_active->title : tr("Plan"));
    if (!m_active)
        return;
    const QDate today = m_context.today();
    const int week = std::clamp(m_active->weekOn(today), 1, m_active->weeks);
    const QString facts = PlanWords::week(*m_active, today);
    m_facts->setText(m_active->goals.isEmpty() ? facts : u"%1 · %2"_s.arg(facts, m_active->goals));
    m_week->setWeek(*m_active, week, m_context.plans.items(m_active->id).value_or(QList<PlanItem>()),
                    PlanLog(m_context.db).doneSets(m_active->id).value_or(QHash<PlanItemId, int>()));
    const auto done = m_context.compliance(m_active->id, today);
    if (!done || done->due == 0)
        m_compliance->setText(tr("Compliance: nothing was due yet."));
    else
        m_compliance->setText(tr("Compliance %1 %: %2 of %3 sets that were due are done. Each exercise counts up to what was due; frozen days and "
                                 "sessions that the studio cancelled are left out.")
                                  .arg(done->percent())
                                  .arg(done->done)
                                  .arg(done->due));
}

void ClientTrainingTab::showWorkouts()
{
    const auto rows = PlanLog(m_context.db).recent(m_client, latestWorkouts);
    m_workouts->setRows(rows.value_or(QList<WorkoutRow>()));
    m_workoutStack->setCurrentIndex(m_workouts->rows().isEmpty() ? 1 : 0);
}

void ClientTrainingTab::showPlans()
{
    QList<PlanRow> rows;
    QHash<PlanId, int> percents;
    for (const Plan& plan : m_context.plans.ofClient(m_client).value_or(QList<Plan>())) {
        rows.append({plan, {}, {}, 0, 0});
        const auto done = plan.givenAt != 0 ? m_context.compliance(plan.id, m_context.today()) : Result<Compliance>(Compliance());
        if (done && done->due > 0)
            percents.insert(plan.id, done->percent());
    }
    m_plans->setRows(rows, percents, m_context.today());
}

void ClientTrainingTab::print(bool logSheet)
{
    PlanPapers papers(m_context.db, m_context.exercises);
    const int week = std::clamp(m_active->weekOn(m_context.today()), 1, m_active->weeks);
    const auto document = logSheet ? papers.logSheet(m_active->id, week) : papers.handout(m_active->id);
    if (document)
        m_context.print({*document}, this);
    else
        m_context.report(document.error());
}

void ClientTrainingTab::saveUnits()
{
    auto settings = m_context.settings.client(m_client);
    if (settings) {
        const int unit = m_units->currentData().toInt();
        settings->client = m_client;
        settings->units = unit < 0 ? std::nullopt : std::optional<MassUnit>(MassUnit(unit));
    }
    const auto saved = settings ? m_context.settings.save(*settings) : tl::make_unexpected(settings.error());
    if (!saved)
        m_context.report(saved.error());
}

} // namespace td

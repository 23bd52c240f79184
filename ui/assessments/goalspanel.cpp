// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/goalspanel.h"

#include "assessments/exercisechoice.h"
#include "assessments/goaldialog.h"
#include "assessments/goaltext.h"
#include "assessments/rowtable.h"
#include "storage/database.h"
#include "training/exerciselibrary.h"
#include "training/trainingsettings.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/privacystate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int metricColumn = 1;
constexpr int metricWidth = 168;
constexpr int progressColumn = 4;
} // namespace

GoalsPanel::GoalsPanel(const AssessmentsContext& context, const ClientId& client, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(client)
    , m_goals(context.db, estimateSource(context))
    , m_closed(new QCheckBox(tr("Closed ones too")))
    , m_add(makeButton("newGoal", tr("New goal"), ButtonKind::Primary, Glyph::Add))
    , m_change(makeButton("changeGoal", tr("Change"), ButtonKind::Quiet, Glyph::Edit))
    , m_reached(makeButton("goalReached", tr("Reached"), ButtonKind::Quiet, Glyph::Success))
    , m_dropped(makeButton("goalDropped", tr("Drop"), ButtonKind::Quiet, Glyph::Cross))
    , m_reopen(makeButton("goalReopen", tr("Open again"), ButtonKind::Quiet, Glyph::Restore))
    , m_remove(makeButton("goalRemove", tr("Remove"), ButtonKind::Quiet, Glyph::Delete))
    , m_table(new RowTable("goals", tr("Goals"), {{tr("Goal")}, {tr("Measured by")}, {tr("From"), true}, {tr("To"), true}, {tr("Progress")}, {tr("State")}}))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    m_table->setBarColumn(progressColumn);
    m_table->setColumnLimit(metricColumn, metricWidth);
    m_closed->setObjectName(u"closedGoals"_s);
    auto* card = new Card(tr("Goals"));
    card->setFlush();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_closed, m_change, m_reached, m_dropped, m_reopen, m_remove, m_add})
        card->addToHeading(widget);
    auto* empty = new EmptyState(Glyph::Star, tr("No goals yet"), tr("What this client wants to reach, and by when, shows here with how far it is."), tr("New goal"));
    card->body()->addWidget(m_table->withEmpty(empty));
    column->addWidget(card, 1);
    connect(empty, &EmptyState::actionRequested, this, &GoalsPanel::add);
    buildActions();
    setFocusProxy(m_table);
    reload();
}

void GoalsPanel::buildActions()
{
    connect(m_add, &QPushButton::clicked, this, &GoalsPanel::add);
    connect(m_change, &QPushButton::clicked, this, &GoalsPanel::change);
    connect(m_table, &TableView::opened, this, &GoalsPanel::change);
    connect(m_reached, &QPushButton::clicked, this, [this] { close(GoalStatus::Reached); });
    connect(m_dropped, &QPushButton::clicked, this, [this] { close(GoalStatus::Dropped); });
    connect(m_reopen, &QPushButton::clicked, this, &GoalsPanel::reopen);
    connect(m_remove, &QPushButton::clicked, this, &GoalsPanel::remove);
    connect(m_table, &RowTable::removeRequested, this, &GoalsPanel::remove);
    connect(m_table, &RowTable::keyChanged, this, &GoalsPanel::enableActions);
    connect(m_closed, &QCheckBox::toggled, this, &GoalsPanel::reload);
    connect(&m_context.privacy, &PrivacyState::changed, this, &GoalsPanel::reload);
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touchesAny("goals", "measurements", "set_logs", "client_training", "exercises"))
            reload();
    });
}

void GoalsPanel::reload()
{
    const auto list = m_goals.list(m_client, m_closed->isChecked());
    if (!list)
        m_context.report(list.error());
    m_list = list.value_or(QList<GoalProgress>());
    const MassUnit unit = m_context.settings.unitOf(m_client).value_or(MassUnit::Kilogram);
    const bool hidden = m_context.privacy.isHidden();
    QList<TableRow> rows;
    for (const GoalProgress& one : std::as_const(m_list)) {
        const Goal& goal = one.goal;
        const QString exercise = goal.exercise.isNull() ? QString() : m_context.exercises.name(goal.exercise, exerciseLanguage());
        const auto shown = [&](const QString& text) { return hidden && !text.isEmpty() ? PrivacyState::mask() : text; };
        TableRow row{goal.id.blob(),
                     {shown(goal.title), GoalText::metric(goal, exercise), shown(GoalText::value(goal, goal.start, unit)),
                      shown(GoalText::value(goal, goal.target, unit)), shown(GoalText::progress(one, unit)), GoalText::state(goal, m_context.today())},
                     {{}, {}, {}, {}, one.percent.value_or(-1), goal.targetDay}};
        if (!hidden)
            row.bar = one.percent;
        rows.append(row);
    }
    m_table->setRows(rows);
    if (m_table->key().isEmpty() && !rows.isEmpty())
        m_table->selectRow(0);
    enableActions();
}

const Goal* GoalsPanel::chosen() const
{
    const auto id = m_table->id<GoalId>();
    const auto found = std::find_if(m_list.cbegin(), m_list.cend(), [&](const GoalProgress& one) { return one.goal.id == id; });
    return found == m_list.cend() ? nullptr : &found->goal;
}

void GoalsPanel::enableActions()
{
    const Goal* goal = chosen();
    const bool open = goal != nullptr && goal->status == GoalStatus::Open;
    for (QPushButton* button : {m_change, m_reached, m_dropped})
        button->setEnabled(open);
    m_reopen->setVisible(goal != nullptr && !open);
    m_remove->setEnabled(goal != nullptr);
}

void GoalsPanel::add()
{
    Goal goal;
    goal.client = m_client;
    (new GoalDialog(m_context, goal, this))->present();
}

void GoalsPanel::change()
{
    if (chosen() != nullptr && chosen()->status == GoalStatus::Open)
        (new GoalDialog(m_context, *chosen(), this))->present();
}

void GoalsPanel::close(GoalStatus status)
{
    if (chosen() != nullptr)
        m_context.check(m_goals.close(chosen()->id, status));
}

void GoalsPanel::reopen()
{
    if (chosen() != nullptr)
        m_context.check(m_goals.reopen(chosen()->id));
}

void GoalsPanel::remove()
{
    if (chosen() != nullptr)
        m_context.check(m_goals.remove(chosen()->id));
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/strengthpanel.h"

#include "assessments/exercisechoice.h"
#include "assessments/rowtable.h"
#include "assessments/strengthseries.h"
#include "charts/trendview.h"
#include "storage/database.h"
#include "training/exerciselibrary.h"
#include "training/plans.h"
#include "training/trainingsettings.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int lowestList = 150;
constexpr int shownYears = 40; ///< all that anybody logged

/// Names are proper names, the same in every language.
QString nameOfFormula(OneRepMaxFormula formula)
{
    switch (formula) {
    case OneRepMaxFormula::Epley: return u"Epley"_s;
    case OneRepMaxFormula::Brzycki: return u"Brzycki"_s;
    case OneRepMaxFormula::Lombardi: return u"Lombardi"_s;
    case OneRepMaxFormula::Wathan: return u"Wathan"_s;
    case OneRepMaxFormula::OConner: return u"O'Conner"_s;
    case OneRepMaxFormula::Lander: return u"Lander"_s;
    }
    return {};
}
} // namespace

StrengthPanel::StrengthPanel(const AssessmentsContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_exercise(new QComboBox)
    , m_formula(new QComboBox)
    , m_trend(new TrendView(u"strengthTrend"_s))
    , m_compliance(new Label({}))
    , m_records(new RowTable("records", tr("Personal records"), {{tr("Exercise")}, {tr("Record")}, {tr("Value"), true}, {tr("Before"), true}, {tr("Day")}}))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    auto* chart = new Card;
    addChoices();
    chart->body()->addWidget(m_trend, 1);
    column->addWidget(chart, 3);
    auto* plan = new Card(tr("Following the plan"));
    m_compliance->setObjectName(u"compliance"_s);
    m_compliance->wrapping();
    m_compliance->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    plan->body()->addWidget(m_compliance, 1);
    auto* records = new Card(tr("Personal records"));
    records->setFlush();
    auto* none = new EmptyState(Glyph::Star, tr("No records yet"), tr("As soon as an earlier best is beaten, it stands here."));
    m_records->setMinimumHeight(lowestList);
    records->body()->addWidget(m_records->withEmpty(none));
    auto* lower = new QHBoxLayout;
    lower->setSpacing(Space::two);
    lower->addWidget(plan, 1);
    lower->addWidget(records, 3);
    column->addLayout(lower, 2);
    m_trend->setPrivacy(&context.privacy);
    m_trend->setAccessibleName(tr("Progress over time"));
    m_trend->setEmptyText(tr("Nothing was logged in this time."));
    connect(m_trend, &TrendView::exportRequested, this,
            [this](const QList<QStringList>& rows) { m_context.saveCsv(this, tr("progress.csv"), m_client, rows); });
    connect(&context.privacy, &PrivacyState::changed, this, &StrengthPanel::reload);
    connect(&context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (!rows.touchesAny("workouts", "set_logs", "plans", "plan_items", "exercises") && !rows.touchesAny("client_training", "training_settings"))
            return;
        m_stale = true;
        if (isVisible())
            reload();
    });
    setFocusProxy(m_exercise);
}

void StrengthPanel::addChoices()
{
    m_exercise->setObjectName(u"progressExercise"_s);
    m_exercise->setAccessibleName(tr("Exercise"));
    m_exercise->setMinimumContentsLength(18);
    m_exercise->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_formula->setObjectName(u"progressFormula"_s);
    m_formula->setAccessibleName(tr("Formula of the estimated maximum"));
    for (int i = 0; i <= int(OneRepMaxFormula::Lander); ++i)
        m_formula->addItem(nameOfFormula(OneRepMaxFormula(i)), i);
    m_trend->addChoice(m_exercise);
    m_trend->addChoice(m_formula);
    connect(m_exercise, &QComboBox::currentIndexChanged, this, &StrengthPanel::showTrends);
    connect(m_formula, &QComboBox::currentIndexChanged, this, [this] {
        showTrends();
        showRecords();
    });
}

void StrengthPanel::setClient(const ClientId& client)
{
    if (client == m_client)
        return;
    m_client = client;
    m_stale = true;
    const QSignalBlocker quiet(m_formula);
    m_formula->setCurrentIndex(int(m_context.settings.formulaOf(client).value_or(OneRepMaxFormula::Epley)));
    if (isVisible())
        reload();
}

void StrengthPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void StrengthPanel::reload()
{
    if (m_client.isNull())
        return;
    m_stale = false;
    fillExercises();
    showTrends();
    showCompliance();
    showRecords();
}

void StrengthPanel::fillExercises()
{
    const ExerciseId before = exercise();
    const QSignalBlocker quiet(m_exercise);
    m_exercise->clear();
    const auto done = m_context.progress.exercisesOf(m_client);
    if (!done)
        m_context.report(done.error());
    for (const ExerciseId& id : done.value_or(QList<ExerciseId>()))
        m_exercise->addItem(m_context.exercises.name(id, exerciseLanguage()), id.blob());
    m_exercise->setEnabled(m_exercise->count() > 0);
    if (!before.isNull())
        m_exercise->setCurrentIndex(std::max(0, m_exercise->findData(before.blob())));
}

ExerciseId StrengthPanel::exercise() const
{
    const QByteArray bytes = m_exercise->currentData().toByteArray();
    return ExerciseId::fromBlob(bytes.constData(), int(bytes.size()));
}

OneRepMaxFormula StrengthPanel::formula() const
{
    return OneRepMaxFormula(m_formula->currentIndex());
}

void StrengthPanel::showTrends()
{
    const QDate today = m_context.today();
    const QDate from = today.addYears(-shownYears);
    const MassUnit unit = m_context.settings.unitOf(m_client).value_or(MassUnit::Kilogram);
    QList<TrendSeries> series;
    if (!exercise().isNull()) {
        const auto days = m_context.progress.exercise(m_client, exercise(), formula(), from, today);
        if (!days)
            m_context.report(days.error());
        series = StrengthSeries::ofExercise(days.value_or(QList<ExerciseDay>()), unit);
    }
    using Weeks = QList<std::pair<QDate, double>>;
    series.append(StrengthSeries::weeklyVolume(m_context.progress.weeklyVolume(m_client, from, today).value_or(Weeks()), unit));
    series += StrengthSeries::load(m_context.progress.load(m_client, from, today).value_or(QList<LoadWeek>()));
    const auto plan = m_context.plans.active(m_client);
    if (plan && *plan) {
        const auto weeks = m_context.progress.complianceByWeek((*plan)->id, today);
        series.append(StrengthSeries::compliance(**plan, weeks.value_or(QList<Compliance>())));
    }
    m_trend->setSeries({}, series, today);
}

void StrengthPanel::showCompliance()
{
    const auto plan = m_context.plans.active(m_client);
    if (!plan || !*plan) {
        m_compliance->setText(tr("No plan is active."));
        return;
    }
    const auto compliance = m_context.progress.compliance((*plan)->id, m_context.today());
    m_compliance->setText(u"%1: %2"_s.arg((*plan)->title, StrengthSeries::complianceSentence(compliance.value_or(Compliance()))));
}

void StrengthPanel::showRecords()
{
    const MassUnit unit = m_context.settings.unitOf(m_client).value_or(MassUnit::Kilogram);
    const auto records = m_context.records.ofClient(m_client, formula());
    if (!records)
        m_context.report(records.error());
    const bool hidden = m_context.privacy.isHidden();
    QList<TableRow> rows;
    for (const PersonalRecord& record : records.value_or(QList<PersonalRecord>())) {
        const QString value = hidden ? PrivacyState::mask() : StrengthSeries::recordValue(record, unit);
        rows.append({record.exercise.blob() + QByteArray::number(int(record.kind)) + QByteArray::number(record.reps),
                     {m_context.exercises.name(record.exercise, exerciseLanguage()), StrengthSeries::recordKind(record), value,
                      hidden ? QString() : StrengthSeries::recordBefore(record, unit), dayText(record.day)},
                     {{}, {}, {}, {}, record.day}});
    }
    m_records->setRows(rows);
}

} // namespace td

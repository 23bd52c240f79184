// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/goaldialog.h"

#include "assessments/exercisechoice.h"
#include "assessments/measuredtext.h"
#include "text/measurementtext.h"
#include "training/exerciselibrary.h"
#include "training/progress.h"
#include "training/trainingsettings.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int estimateYears = 2;
constexpr int bestOfDays = 28;
constexpr int notesHeight = 72;
} // namespace

Goals::Estimate estimateSource(const AssessmentsContext& context)
{
    return [&context](const ClientId& client, const ExerciseId& exercise) -> std::optional<qint64> {
        const QDate today = context.today();
        const auto formula = context.settings.formulaOf(client).value_or(OneRepMaxFormula::Epley);
        const auto days = context.progress.exercise(client, exercise, formula, today.addYears(-estimateYears), today);
        QDate last;
        double best = 0;
        for (const ExerciseDay& day : days.value_or(QList<ExerciseDay>())) {
            if (day.bestEstimateKg <= 0)
                continue;
            if (last.isValid() && last.daysTo(day.day) > bestOfDays)
                best = 0;
            last = day.day;
            best = std::max(best, day.bestEstimateKg);
        }
        return best > 0 ? std::optional(massOf(best, MassUnit::Kilogram).units()) : std::nullopt;
    };
}

GoalDialog::GoalDialog(const AssessmentsContext& context, const Goal& goal, QWidget* parent)
    : AssessmentDialog(context, "goalDialog", goal.version == 0 ? tr("New goal") : tr("Change the goal"), {}, parent)
    , m_goal(goal)
    , m_unit(context.settings.unitOf(goal.client).value_or(MassUnit::Kilogram))
    , m_title(new QLineEdit)
    , m_metric(new QComboBox)
    , m_exercise(new ExerciseChoice(context.exercises))
    , m_start(new QLineEdit)
    , m_target(new QLineEdit)
    , m_hasDay(new QCheckBox(tr("Until a day")))
    , m_day(new DateEdit)
    , m_notes(new QPlainTextEdit)
{
    buildForm();
    fill();
    showParts();
    connect(m_metric, &QComboBox::currentIndexChanged, this, &GoalDialog::showParts);
    connect(m_hasDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    setVerb(goal.version == 0 ? tr("Add the goal") : tr("Save"), {});
    m_title->setFocus();
}

void GoalDialog::buildForm()
{
    m_metric->addItem(tr("In words only"), QString());
    m_metric->addItem(tr("Estimated maximum of an exercise"), QString::fromLatin1(Goal::oneRepMax));
    for (const MeasurementKind& kind : measurementKinds())
        m_metric->addItem(MeasurementText::name(QLatin1String(kind.key)), QString::fromLatin1(kind.key));
    auto* due = new QWidget;
    auto* row = new QHBoxLayout(due);
    setMargins(row, 0, Space::two);
    m_hasDay->setObjectName(u"hasDay"_s);
    m_day->setObjectName(u"day"_s);
    m_day->setAccessibleName(tr("Day until which it is to be reached"));
    row->addWidget(m_hasDay);
    row->addWidget(m_day);
    row->addStretch(1);
    due->setFocusProxy(m_hasDay);
    m_notes->setFixedHeight(notesHeight);
    m_notes->setTabChangesFocus(true);
    form()->addRow(u"title"_s, tr("Goal"), m_title);
    form()->addRow(u"metric"_s, tr("Measured by"), m_metric);
    form()->addRow(u"exercise"_s, tr("Exercise"), m_exercise);
    form()->addRow(u"start"_s, tr("From"), m_start, tr("Left empty, it begins at the latest value."));
    form()->addRow(u"target"_s, tr("To"), m_target);
    form()->addRow(u"target_day"_s, tr("When"), due);
    form()->addRow(u"notes"_s, tr("Notes"), m_notes);
}

void GoalDialog::fill()
{
    m_title->setText(m_goal.title);
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(m_goal.metric)));
    if (!m_goal.exercise.isNull())
        m_exercise->setExercise(m_goal.exercise);
    m_start->setText(typedText(m_goal.start));
    m_target->setText(typedText(m_goal.target));
    m_hasDay->setChecked(m_goal.targetDay.isValid());
    m_day->setEnabled(m_goal.targetDay.isValid());
    constexpr int usualWeeks = 12;
    m_day->setDate(m_goal.targetDay.isValid() ? m_goal.targetDay : context().today().addDays(7 * usualWeeks));
    m_notes->setPlainText(m_goal.notes);
}

void GoalDialog::showParts()
{
    const QString metric = m_metric->currentData().toString();
    const MeasurementKind* kind = findMeasurementKind(metric);
    form()->setRowVisible(u"exercise"_s, metric == QLatin1String(Goal::oneRepMax));
    form()->setRowVisible(u"start"_s, !metric.isEmpty());
    form()->setRowVisible(u"target"_s, !metric.isEmpty());
    const QString unit = kind == nullptr ? massUnitName(m_unit) : measuredUnit(*kind, m_unit);
    m_start->setPlaceholderText(unit);
    m_target->setPlaceholderText(unit);
}

QString GoalDialog::typedText(std::optional<qint64> value) const
{
    if (!value)
        return {};
    const MeasurementKind* kind = findMeasurementKind(m_goal.metric);
    return kind == nullptr ? massText(Mass(*value), m_unit, QLocale()) : measuredText(*kind, *value, m_unit, QLocale());
}

Result<std::optional<qint64>> GoalDialog::readValue(const QLineEdit* edit, const Goal& goal, const char* field) const
{
    const QString text = edit->text().trimmed();
    if (text.isEmpty())
        return std::optional<qint64>();
    const MeasurementKind* kind = findMeasurementKind(goal.metric);
    auto value = kind == nullptr ? parseMass(text, m_unit, QLocale()).map([](Mass mass) { return mass.units(); }) : parseMeasured(*kind, text, m_unit, QLocale());
    if (!value) {
        Error error = value.error();
        error.field = QLatin1String(field);
        return fail(error);
    }
    return std::optional(*value);
}

Result<void> GoalDialog::readValues(Goal& goal) const
{
    if (goal.metric.isEmpty())
        return {};
    // What was not touched stays as exact as it was typed in the other unit.
    if (goal.metric != m_goal.metric || m_start->text() != typedText(m_goal.start)) {
        TD_TRY_ASSIGN(goal.start, readValue(m_start, goal, "start"));
    }
    if (goal.metric != m_goal.metric || m_target->text() != typedText(m_goal.target)) {
        TD_TRY_ASSIGN(goal.target, readValue(m_target, goal, "target"));
    }
    return {};
}

Result<void> GoalDialog::store()
{
    Goal goal = m_goal;
    goal.title = m_title->text();
    goal.metric = m_metric->currentData().toString();
    goal.exercise = m_exercise->exercise();
    goal.targetDay = m_hasDay->isChecked() ? m_day->date() : QDate();
    goal.notes = m_notes->toPlainText();
    TD_TRY(readValues(goal));
    Goals goals(context().db, estimateSource(context()));
    if (goal.version > 0)
        return goals.save(goal);
    TD_TRY(goals.add(goal));
    return {};
}

} // namespace td

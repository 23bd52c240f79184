// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/goaltext.h"

#include "assessments/assessmentscontext.h"
#include "assessments/measuredtext.h"
#include "text/measurementtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{

QString GoalText::metric(const Goal& goal, const QString& exerciseName)
{
    if (goal.metric.isEmpty())
        return tr("In words");
    return goal.isOneRepMax() ? tr("Estimated maximum: %1").arg(exerciseName) : MeasurementText::name(goal.metric);
}

QString GoalText::value(const Goal& goal, std::optional<qint64> value, MassUnit unit)
{
    if (!value)
        return {};
    if (goal.isOneRepMax())
        return u"%1 %2"_s.arg(massText(Mass(*value), unit, QLocale()), massUnitName(unit));
    const MeasurementKind* kind = findMeasurementKind(goal.metric);
    if (kind == nullptr)
        return QString::number(*value);
    const QString unitText = measuredUnit(*kind, unit);
    const QString number = measuredText(*kind, *value, unit, QLocale());
    return unitText.isEmpty() ? number : u"%1 %2"_s.arg(number, unitText);
}

QString GoalText::progress(const GoalProgress& progress, MassUnit unit)
{
    const Goal& goal = progress.goal;
    if (goal.metric.isEmpty())
        return tr("Not measured");
    if (!progress.current)
        return tr("Nothing was measured yet");
    if (!progress.percent)
        return tr("Now at %1").arg(value(goal, progress.current, unit));
    if (progress.isMet())
        return tr("Reached: now at %1").arg(value(goal, progress.current, unit));
    return tr("%1 % of the way, now at %2").arg(QLocale().toString(*progress.percent), value(goal, progress.current, unit));
}

QString GoalText::state(const Goal& goal, QDate today)
{
    if (goal.status == GoalStatus::Reached)
        return tr("Reached on %1").arg(dayText(goal.closedOn));
    if (goal.status == GoalStatus::Dropped)
        return tr("Dropped on %1").arg(dayText(goal.closedOn));
    if (!goal.targetDay.isValid())
        return tr("Open");
    const int days = int(today.daysTo(goal.targetDay));
    if (days < 0)
        return tr("Was due %n day(s) ago", nullptr, -days);
    return days == 0 ? tr("Due today") : tr("%n day(s) left", nullptr, days);
}

} // namespace td

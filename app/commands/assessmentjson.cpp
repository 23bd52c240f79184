// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/assessmentjson.h"

#include "assessments/measuredtext.h"
#include "commands/jsonvalues.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
QString valueText(const QString& kind, qint64 value, MassUnit unit)
{
    if (kind == QLatin1String(Goal::oneRepMax))
        return massText(Mass(value), unit, QLocale::c());
    const MeasurementKind* known = findMeasurementKind(kind);
    return known == nullptr ? QString::number(value) : measuredText(*known, value, unit, QLocale::c());
}

QString unitText(const QString& kind, MassUnit unit)
{
    const MeasurementKind* known = findMeasurementKind(kind);
    return known == nullptr ? massUnitName(unit) : measuredUnit(*known, unit);
}

QString fixed(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}
} // namespace

QJsonObject toJson(const Measurement& measurement, MassUnit unit)
{
    return {{u"id"_s, jsonOf(measurement.id)},
            {u"client"_s, jsonOf(measurement.client)},
            {u"day"_s, jsonOf(measurement.day)},
            {u"kind"_s, measurement.kind},
            {u"value"_s, valueText(measurement.kind, measurement.value, unit)},
            {u"unit"_s, unitText(measurement.kind, unit)},
            {u"stored"_s, measurement.value},
            {u"method"_s, measurement.method},
            {u"note"_s, measurement.note},
            {u"version"_s, measurement.version}};
}

QJsonObject toJson(const GoalProgress& progress, MassUnit unit)
{
    const Goal& goal = progress.goal;
    const auto shown = [&](const std::optional<qint64>& value) { return value ? QJsonValue(valueText(goal.metric, *value, unit)) : QJsonValue(); };
    return {{u"id"_s, jsonOf(goal.id)},
            {u"client"_s, jsonOf(goal.client)},
            {u"title"_s, goal.title},
            {u"metric"_s, goal.metric},
            {u"exercise"_s, jsonOf(goal.exercise)},
            {u"start"_s, shown(goal.start)},
            {u"target"_s, shown(goal.target)},
            {u"current"_s, shown(progress.current)},
            {u"percent"_s, jsonOf(progress.percent)},
            {u"start_day"_s, jsonOf(goal.startDay)},
            {u"target_day"_s, jsonOf(goal.targetDay)},
            {u"status"_s, goalStatusName(goal.status)},
            {u"closed_on"_s, jsonOf(goal.closedOn)},
            {u"notes"_s, goal.notes},
            {u"version"_s, goal.version}};
}

QJsonObject toJson(const ProgressPhoto& photo)
{
    return {{u"id"_s, jsonOf(photo.id)}, {u"client"_s, jsonOf(photo.client)}, {u"day"_s, jsonOf(photo.day)}, {u"pose"_s, photoPoseName(photo.pose)}, {u"note"_s, photo.note}};
}

QJsonObject toJson(const ClientFile& file)
{
    return {{u"id"_s, jsonOf(file.id)},         {u"client"_s, jsonOf(file.client)},      {u"name"_s, file.name}, {u"media_type"_s, file.mediaType},
            {u"bytes"_s, file.size}, {u"added_on"_s, jsonOf(file.addedOn)}, {u"note"_s, file.note}};
}

QJsonObject toJson(const BodyFatEstimate& estimate, const BodyFatInput& input)
{
    QJsonArray working;
    const QStringList kinds = bodyFatKinds(input.method, input.sex);
    for (const QString& kind : kinds)
        working.append(u"%1 = %2 %3"_s.arg(kind, valueText(kind, input.values.value(kind), MassUnit::Kilogram), unitText(kind, MassUnit::Kilogram)));
    if (input.age)
        working.append(u"age = %1"_s.arg(*input.age));
    if (estimate.foldsMm > 0)
        working.append(u"sum of folds = %1 mm"_s.arg(fixed(estimate.foldsMm, 1)));
    if (estimate.fat.density > 0)
        working.append(u"body density = %1, 495 / %1 - 450 = %2 %"_s.arg(fixed(estimate.fat.density, 5), fixed(estimate.fat.percent, 2)));
    return {{u"method"_s, bodyFatMethodName(input.method)},
            {u"percent"_s, fixed(estimate.fat.percent, 2)},
            {u"error_points"_s, estimate.fat.errorPoints},
            {u"outside_studied_ages"_s, estimate.fat.outsideStudiedAges},
            {u"working"_s, working}};
}

} // namespace td

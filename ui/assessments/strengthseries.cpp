// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/strengthseries.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
double fromKg(double kg, MassUnit unit)
{
    return unit == MassUnit::Kilogram ? kg : kg * double(Mass::perKilogram) / double(Mass::perPound);
}

QString kgText(double kg, MassUnit unit)
{
    return u"%1 %2"_s.arg(QLocale().toString(fromKg(kg, unit), 'f', 1), massUnitName(unit));
}

QString minutesText(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString measureText(RecordKind kind, double value, MassUnit unit)
{
    switch (kind) {
    case RecordKind::Repetitions: return QLocale().toString(std::llround(value));
    case RecordKind::Distance: return u"%1 m"_s.arg(QLocale().toString(std::llround(value)));
    case RecordKind::Duration: return minutesText(int(std::lround(value)));
    case RecordKind::Load:
    case RecordKind::Estimate: break;
    }
    return kgText(value, unit);
}
} // namespace

QList<TrendSeries> StrengthSeries::ofExercise(const QList<ExerciseDay>& days, MassUnit unit)
{
    const QString unitText = massUnitName(unit);
    TrendSeries estimate;
    estimate.key = u"estimate"_s;
    estimate.name = tr("Estimated maximum (%1)").arg(unitText);
    estimate.unit = unitText;
    TrendSeries top = estimate;
    top.key = u"top"_s;
    top.name = tr("Heaviest set (%1)").arg(unitText);
    TrendSeries volume;
    volume.key = u"volume"_s;
    volume.name = tr("Volume a day (%1)").arg(unitText);
    volume.style = TrendStyle::Bars;
    bool uncertain = false;
    for (const ExerciseDay& day : days) {
        const bool reliable = day.estimateReps <= reliableRepetitions;
        uncertain = uncertain || (day.bestEstimateKg > 0 && !reliable);
        if (day.bestEstimateKg > 0)
            estimate.points.append({day.day, fromKg(day.bestEstimateKg, unit), reliable});
        if (day.topLoad > Mass())
            top.points.append({day.day, day.topLoad.in(unit)});
        if (day.volumeKg > 0)
            volume.points.append({day.day, fromKg(day.volumeKg, unit)});
    }
    if (uncertain)
        estimate.note = tr("Grey points come from more than %1 repetitions: there the formulas are uncertain.").arg(QLocale().toString(reliableRepetitions));
    return {estimate, top, volume};
}

TrendSeries StrengthSeries::weeklyVolume(const QList<std::pair<QDate, double>>& weeks, MassUnit unit)
{
    TrendSeries series;
    series.key = u"week-volume"_s;
    series.name = tr("Volume a week, all exercises (%1)").arg(massUnitName(unit));
    series.style = TrendStyle::Bars;
    series.note = tr("Volume is the sum of repetitions times load over all working sets.");
    for (const auto& [monday, kg] : weeks) {
        if (kg > 0 || !series.points.isEmpty()) // what lies before the first training is no rest
            series.points.append({monday, fromKg(kg, unit)});
    }
    return series;
}

QList<TrendSeries> StrengthSeries::load(const QList<LoadWeek>& weeks)
{
    TrendSeries load;
    load.key = u"load"_s;
    load.name = tr("Load a week (effort times minutes)");
    load.unit = u"load"_s;
    load.style = TrendStyle::Bars;
    load.note = tr("Load is the effort of a session (RPE) times its minutes. It shows a trend only and does not foretell injuries.");
    TrendSeries mean = load;
    mean.key = u"load-mean"_s;
    mean.name = tr("Load, mean of four weeks");
    mean.style = TrendStyle::Line;
    for (const LoadWeek& week : weeks) {
        if (week.load <= 0 && load.points.isEmpty())
            continue;
        load.points.append({week.monday, week.load});
        mean.points.append({week.monday, week.chronic});
    }
    return {load, mean};
}

TrendSeries StrengthSeries::compliance(const Plan& plan, const QList<Compliance>& weeks)
{
    TrendSeries series;
    series.key = u"compliance"_s;
    series.name = tr("Sets done of sets due (%)");
    series.style = TrendStyle::Bars;
    for (qsizetype i = 0; i < weeks.size(); ++i) {
        if (weeks[i].due > 0)
            series.points.append({plan.dayOf(int(i) + 1, 1), double(weeks[i].percent())});
    }
    return series;
}

QString StrengthSeries::complianceSentence(const Compliance& compliance)
{
    if (compliance.due == 0)
        return tr("Nothing of the plan is due yet.");
    const QLocale locale;
    QString sentence = tr("%1 of %2 sets that were due are done (%3 %). Each exercise counts at most as often as it was due, and only days that are over count.")
                           .arg(locale.toString(compliance.done), locale.toString(compliance.due), locale.toString(compliance.percent()));
    if (compliance.leftOut > 0)
        sentence += u' ' + tr("%n session(s) that fell into a freeze or were cancelled by the studio are left out.", nullptr, compliance.leftOut);
    return sentence;
}

QString StrengthSeries::recordKind(const PersonalRecord& record)
{
    switch (record.kind) {
    case RecordKind::Load: return tr("Heaviest set of at least %n repetition(s)", nullptr, record.reps);
    case RecordKind::Repetitions: return tr("Most repetitions");
    case RecordKind::Estimate: return tr("Highest estimated maximum");
    case RecordKind::Distance: return tr("Longest distance");
    case RecordKind::Duration: return tr("Longest time");
    }
    return {};
}

QString StrengthSeries::recordValue(const PersonalRecord& record, MassUnit unit)
{
    switch (record.kind) {
    case RecordKind::Load: return u"%1 %2"_s.arg(massText(record.load, unit, QLocale()), massUnitName(unit));
    case RecordKind::Repetitions:
        return record.load > Mass() ? tr("%1 with %2 %3").arg(QLocale().toString(record.reps), massText(record.load, unit, QLocale()), massUnitName(unit))
                                    : QLocale().toString(record.reps);
    case RecordKind::Estimate: return measureText(record.kind, record.estimate, unit);
    case RecordKind::Distance: return measureText(record.kind, record.metres, unit);
    case RecordKind::Duration: return measureText(record.kind, record.seconds, unit);
    }
    return {};
}

QString StrengthSeries::recordBefore(const PersonalRecord& record, MassUnit unit)
{
    return record.before ? measureText(record.kind, *record.before, unit) : QString();
}

} // namespace td

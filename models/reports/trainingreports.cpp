// SPDX-License-Identifier: GPL-3.0-or-later
// What clients did in training: progress of one of them, compliance with plans of all.
#include "fitness/setentry.h"
#include "reports/reportbuilders.h"
#include "reports/reportnames.h"
#include "training/exerciselibrary.h"
#include "training/plansessions.h"
#include "training/progress.h"
#include "training/trainingsettings.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int percentOne = 1'000; ///< of a rate

/// The best set as it is typed: by its estimate, else most repetitions, else longest distance, else longest time.
QString bestSet(const ExerciseDay& day, MassUnit unit)
{
    SetEntry entry;
    if (day.bestEstimateKg > 0) {
        entry.reps = day.estimateReps;
        entry.load = day.estimateLoad;
    } else if (day.topReps > 0) {
        entry.reps = day.topReps;
    } else if (day.topMetres > 0) {
        entry.metres = day.topMetres;
    } else if (day.topSeconds > 0) {
        entry.seconds = day.topSeconds;
    } else {
        return {};
    }
    return setEntryText(entry, unit, QLocale());
}

bool isBetter(const ExerciseDay& a, const ExerciseDay& b)
{
    return std::tuple(a.bestEstimateKg, a.topReps, a.topMetres, a.topSeconds) > std::tuple(b.bestEstimateKg, b.topReps, b.topMetres, b.topSeconds);
}

QVariant inUnit(double kilograms, MassUnit unit)
{
    const double perUnit = unit == MassUnit::Pound ? double(Mass::perPound) / double(Mass::perKilogram) : 1.0;
    return QVariant(qint64(std::llround(kilograms / perUnit)));
}

ReportRow progressRow(const QString& name, const QList<ExerciseDay>& days, MassUnit unit)
{
    double volume = 0;
    int sets = 0;
    const ExerciseDay* first = nullptr;
    const ExerciseDay* last = nullptr;
    const ExerciseDay* best = &days.first();
    for (const ExerciseDay& day : days) {
        volume += day.volumeKg;
        sets += day.sets;
        best = isBetter(day, *best) ? &day : best;
        if (day.bestEstimateKg > 0) {
            first = first == nullptr ? &day : first;
            last = &day;
        }
    }
    QVariant from;
    QVariant to;
    QVariant change;
    if (first != nullptr) {
        from = inUnit(first->bestEstimateKg, unit);
        to = inUnit(last->bestEstimateKg, unit);
        change = to.toLongLong() - from.toLongLong();
    }
    return {{name, bestSet(*best, unit), best->day, from, to, change, inUnit(volume, unit), qint64(days.size()), sets}, {}, {}, false};
}

struct ListedPlan {
    PlanId id;
    ClientId client;
    QString title;
};

/// Plans that were given and could have sessions in the period.
Result<QList<ListedPlan>> plansWithin(Database& db, const ReportRequest& request)
{
    QList<ListedPlan> plans;
    auto q = db.query("SELECT id, client_id, title FROM plans WHERE status IN ('active', 'completed') AND deleted = 0 AND start_day <= ?1 "
                      "AND date(start_day, '+' || (weeks * 7) || ' days') > ?2 AND (completed_on IS NULL OR completed_on >= ?2) "
                      "AND (?3 IS NULL OR client_id = ?3) ORDER BY start_day",
                      request.to, request.from, request.client);
    while (q.next())
        plans.append({q.id<PlanId>(0), q.id<ClientId>(1), q.text(2)});
    TD_TRY(q.finish());
    return plans;
}

Result<Compliance> complianceWithin(Database& db, const PlanId& plan, const ReportRequest& request)
{
    TD_TRY_ASSIGN(PlanSessions all, planSessions(db, plan));
    all.sessions.removeIf([&](const PlanSession& session) { return session.day < request.from; });
    return complianceOf(all.sessions, request.to);
}

} // namespace

Result<Report> progressReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const ReportNames clients, ReportNames::load(database, ReportNames::Kind::Client));
    TrainingSettingsStore settings(database);
    TD_TRY_ASSIGN(const MassUnit unit, settings.unitOf(request.client));
    TD_TRY_ASSIGN(const OneRepMaxFormula formula, settings.formulaOf(request.client));
    report.arguments = {clients.name(AnyId(request.client.raw()))};
    report.columns = {{u"exercise"_s, ColumnKind::Text, false},         {u"best-set"_s, ColumnKind::Text, false},
                      {u"best-day"_s, ColumnKind::Day, false},          {u"estimate-first"_s, ColumnKind::Number, false},
                      {u"estimate-last"_s, ColumnKind::Number, false},  {u"estimate-change"_s, ColumnKind::Number, false},
                      {u"volume"_s, ColumnKind::Number, true},          {u"training-days"_s, ColumnKind::Number, false},
                      {u"training-sets"_s, ColumnKind::Number, true}};
    Progress progress(database);
    ExerciseLibrary library(database);
    const QString language = QLocale().name().left(2);
    TD_TRY_ASSIGN(const QList<ExerciseId> exercises, progress.exercisesOf(request.client));
    for (const ExerciseId& exercise : exercises) {
        TD_TRY_ASSIGN(const QList<ExerciseDay> days, progress.exercise(request.client, exercise, formula, request.from, request.to));
        if (!days.isEmpty())
            report.rows.append(progressRow(library.name(exercise, language), days, unit));
    }
    report.notes = {u"@note-weights-"_s + massUnitName(unit), u"@note-formula-"_s + formulaName(formula), u"@note-progress"_s};
    return report;
}

Result<Report> complianceReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const ReportNames clients, ReportNames::load(database, ReportNames::Kind::Client));
    TD_TRY_ASSIGN(const QList<ListedPlan> plans, plansWithin(database, request));
    report.columns = {{u"client"_s, ColumnKind::Text, false},        {u"plan"_s, ColumnKind::Text, false},
                      {u"sets-due"_s, ColumnKind::Number, true},     {u"sets-done"_s, ColumnKind::Number, true},
                      {u"compliance"_s, ColumnKind::Rate, false},    {u"sessions-due"_s, ColumnKind::Number, true},
                      {u"sessions-done"_s, ColumnKind::Number, true}, {u"sessions-left-out"_s, ColumnKind::Number, true}};
    for (const ListedPlan& plan : plans) {
        TD_TRY_ASSIGN(const Compliance c, complianceWithin(database, plan.id, request));
        if (c.dueSessions + c.leftOut == 0)
            continue;
        const QVariant percent = c.due > 0 ? QVariant(c.percent() * percentOne) : QVariant();
        report.rows.append({{clients.name(AnyId(plan.client.raw())), plan.title, c.due, c.done, percent, c.dueSessions, c.doneSessions, c.leftOut},
                            {}, u"client:"_s + plan.client.toString(), false});
    }
    std::stable_sort(report.rows.begin(), report.rows.end(),
                     [](const ReportRow& a, const ReportRow& b) { return a.cells[0].toString().compare(b.cells[0].toString(), Qt::CaseInsensitive) < 0; });
    report.notes = {u"@note-compliance"_s};
    return report;
}

} // namespace td

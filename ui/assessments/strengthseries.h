// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/trendseries.h"
#include "training/plan.h"
#include "training/progress.h"
#include "training/records.h"

#include <QCoreApplication>

namespace td
{

/// What the log says, as series for a chart and as sentences.
class StrengthSeries
{
    Q_DECLARE_TR_FUNCTIONS(StrengthSeries)

public:
    /// Estimated maximum (from more than 10 repetitions: uncertain), heaviest load and volume of one exercise, a point a day.
    static QList<TrendSeries> ofExercise(const QList<ExerciseDay>& days, MassUnit unit);
    /// Volume of all exercises, a bar a week.
    static TrendSeries weeklyVolume(const QList<std::pair<QDate, double>>& weeks, MassUnit unit);
    /// Load of the weeks (RPE x minutes), and its mean over four weeks.
    static QList<TrendSeries> load(const QList<LoadWeek>& weeks);
    static TrendSeries compliance(const Plan& plan, const QList<Compliance>& weeks);

    /// "34 of 40 sets that were due are done (85 %). ...": the formula in a sentence.
    static QString complianceSentence(const Compliance& compliance);
    /// What kind of record it is: "Heaviest set of at least 5".
    static QString recordKind(const PersonalRecord& record);
    static QString recordValue(const PersonalRecord& record, MassUnit unit);
    /// The earlier best in the same measure; empty for none.
    static QString recordBefore(const PersonalRecord& record, MassUnit unit);
};

} // namespace td

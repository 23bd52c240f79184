// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace td
{

enum class GoalStatus { Open, Reached, Dropped };

/// "open", "reached", "dropped": as stored.
QString goalStatusName(GoalStatus status);
std::optional<GoalStatus> goalStatusFromName(QStringView name);

/// What a client wants to reach, and by when. `metric`: empty (in words only), a kind of measurement (fitness/measurementkind.h), or Goal::oneRepMax with an
/// exercise; start and target are stored in the unit of the metric (a one-repetition maximum as a mass).
struct Goal {
    static constexpr char oneRepMax[] = "1rm";

    GoalId id;
    ClientId client;
    QString title;
    QString metric;
    ExerciseId exercise;
    std::optional<qint64> start;
    std::optional<qint64> target;
    QDate startDay;
    QDate targetDay; ///< invalid: no date was set
    GoalStatus status = GoalStatus::Open;
    QDate closedOn;
    QString notes;
    int version = 0;

    [[nodiscard]] bool isOneRepMax() const { return metric == QLatin1String(oneRepMax); }
    bool operator==(const Goal&) const = default;
};

/// A goal with how far it is, worked out from the latest values.
struct GoalProgress {
    Goal goal;
    std::optional<qint64> current;
    std::optional<int> percent; ///< 0 to 100; nothing where start, target or current is not known, or the target was there from the start

    /// The target is met or passed, whether or not somebody closed the goal.
    [[nodiscard]] bool isMet() const { return percent == 100; }
    bool operator==(const GoalProgress&) const = default;
};

/// How much of the way from start to target is done, in per cent from 0 to 100, rounded down so that 100 means there. Nothing when start and target are equal.
std::optional<int> goalPercent(qint64 start, qint64 target, qint64 current);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace td
{

enum class PlanStatus { Draft, Active, Completed, Archived };

QString planStatusName(PlanStatus status);
std::optional<PlanStatus> planStatusFromName(QStringView name);

/// A training plan: of a client, or a template (client null). Week 1 begins on startDay; weekdays are 1 Monday to 7 Sunday.
struct Plan {
    PlanId id;
    ClientId client;
    AssignmentId assignment;
    TrainerId trainer; ///< who made it
    PlanId source;     ///< template or plan that it was copied from
    QString title;
    QString goals;
    QString notes;
    int weeks = 4;
    QDate startDay;
    PlanStatus status = PlanStatus::Draft;
    Instant givenAt = 0; ///< 0: not given yet
    QDate completedOn;
    int version = 0;

    [[nodiscard]] bool isTemplate() const { return client.isNull(); }
    /// The Monday (or other first day) of `week`; invalid without a start.
    [[nodiscard]] QDate dayOf(int week, int weekday) const;
    /// The week that `day` lies in: below 1 before it begins, above `weeks` after its end; 0 without a start.
    [[nodiscard]] int weekOn(QDate day) const;
    bool operator==(const Plan&) const = default;
};

/// One exercise on one day of a plan. reps and weight are texts as a trainer writes them ("8-12", "AMRAP"; "60%", "135 lb", "BW").
struct PlanItem {
    PlanItemId id;
    int week = 1;
    int weekday = 1;
    int position = 0;
    ExerciseId exercise;
    QString superset; ///< "A", "B": done in turn with the others of the day with the same letter
    std::optional<int> sets;
    QString reps;
    QString weight;
    std::optional<int> rpeTenths;
    std::optional<int> restSeconds;
    QString tempo; ///< "3-1-1-0"
    QString notes;
    QString progression; ///< JSON of fitness/progression.h, or empty

    bool operator==(const PlanItem&) const = default;
};

/// A plan in a list, with what the list says about it.
struct PlanRow {
    Plan plan;
    QString client;  ///< name; empty: a template
    QString trainer; ///< name of who made it; may be empty
    int exercises = 0; ///< items of all weeks
    int days = 0;      ///< most training days of a week

    bool operator==(const PlanRow&) const = default;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localtime.h"
#include "core/result.h"
#include "training/plan.h"
#include "training/workouts.h"

#include <QList>

namespace td
{

class Database;

/// The client's trainer, as they introduce themselves.
struct HomeTrainer {
    QString name;
    QString about;

    bool operator==(const HomeTrainer&) const = default;
};

/// A booking that is to come.
struct HomeSession {
    QDate day;
    int minute = 0;
    int durationMin = 0;
    QString className;
    QString trainer;
    bool waiting = false; ///< on the waiting list, not confirmed

    bool operator==(const HomeSession&) const = default;
};

/// What a trainer shared of a session note.
struct HomeNote {
    QDate day;
    QString trainer;
    QString text;
    QString recommendations;

    bool operator==(const HomeNote&) const = default;
};

/// What the active plan asks for now.
struct HomePlan {
    Plan plan;
    PlanDay due;            ///< the day of the plan that is next
    QDate dueDay;           ///< when it was planned
    QList<PlanItem> items;  ///< of that day
    int planned = 0;        ///< days with exercises in this week of the plan
    int done = 0;           ///< of those, begun by now

    bool operator==(const HomePlan&) const = default;
};

/// What a client sees of their own at the kiosk, read through the row rules of the client role alone.
class ClientHome
{
public:
    ClientHome(Database& database, const ClientId& client) : m_db(database), m_client(client) {}

    /// In the client's language where one is known, else empty.
    [[nodiscard]] Result<QString> language();
    /// Nothing without a primary trainer.
    [[nodiscard]] Result<std::optional<HomeTrainer>> trainer();
    /// The next ones, soonest first.
    [[nodiscard]] Result<QList<HomeSession>> sessions(int limit);
    /// Newest first.
    [[nodiscard]] Result<QList<HomeNote>> notes(int limit);
    /// Nothing without an active plan that has exercises. A workout that the client began today and did not finish decides which day is due.
    [[nodiscard]] Result<std::optional<HomePlan>> plan();
    /// Workouts in the seven days of this calendar week, Monday first.
    [[nodiscard]] Result<int> workoutsThisWeek();
    /// The client's own workout of today that is not finished.
    [[nodiscard]] Result<std::optional<Workout>> openWorkout();
    /// As openWorkout(); begun for the day that is due when there is none.
    Result<Workout> todaysWorkout(const std::optional<HomePlan>& plan);

private:
    Database& m_db;
    ClientId m_client;
};

} // namespace td

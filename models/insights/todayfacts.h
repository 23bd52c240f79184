// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/todayvalues.h"
#include "scheduling/schedulesetup.h"

namespace td
{

/// The figures of Today, read through the row rules: the owner gets the studio, a trainer their own. Reads only. Days and weeks are
/// those of the studio's zone.
class TodayFacts
{
public:
    TodayFacts(Database& database, ScheduleSetup& setup) : m_db(database), m_setup(setup) {}

    Result<TodayNumbers> numbers();
    Result<TodayTrends> trends();
    /// `at`: the session that is being prepared; last and next are counted from it.
    Result<ClientGlance> glance(const ClientId& client, Instant at);
    /// Stretches of the trainer's hours on a day with nothing booked in them (not even by others), of at least `atLeast` minutes,
    /// and on today only what is still to come.
    Result<QList<MinuteSpan>> freeGaps(const TrainerId& trainer, QDate day, int atLeast = 30);
    /// Whose day it is: the signed-in trainer, or the only active one of a studio. Null for a team.
    Result<TrainerId> soleTrainer();

private:
    struct Moment {
        QByteArray zone;
        QDate today;
        QDate weekStart;
        Instant now = 0;
    };

    Result<Moment> moment();
    Result<int> sessionsBetween(const Moment& moment, QDate from, QDate to);
    Result<void> countAttendance(const Moment& moment, TodayNumbers& numbers);
    Result<void> countMinutes(const Moment& moment, TodayNumbers& numbers);
    Result<QList<TrainerId>> activeTrainers();

    Database& m_db;
    ScheduleSetup& m_setup;
};

} // namespace td

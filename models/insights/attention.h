// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/attentionitem.h"
#include "scheduling/schedulesetup.h"

namespace td
{

/// Finds what needs somebody's attention, through the row rules: a trainer gets what concerns their own clients and sessions. Reads
/// only. Of each kind at most `perKind` items come by name, and one that counts the rest.
class Attention
{
public:
    static constexpr int problemDays = 14;    ///< how far ahead bookings are checked
    static constexpr int unclosedDays = 90;   ///< how far back sessions are looked for
    static constexpr int lapsingDays = 21;    ///< without a session
    static constexpr int birthdayDays = 7;    ///< to come, today included
    static constexpr int insuranceDays = 30;
    static constexpr int perKind = 3;

    Attention(Database& database, ScheduleSetup& setup) : m_db(database), m_setup(setup) {}

    /// Most urgent first.
    Result<QList<AttentionItem>> items();

private:
    struct Moment {
        QByteArray zone;
        QDate today;
        Instant now = 0;
    };
    using Items = QList<AttentionItem>;

    Result<Items> problems(const Moment& at);
    Result<std::optional<BookingTrouble>> troubleOf(const TrainerId& trainer, QDate day, const MinuteSpan& span,
                                                    const LocationId& location, QString& detail);
    Result<Items> waitlists(const Moment& at);
    Result<Items> timeOffRequests(const Moment& at);
    Result<Items> unclosed(const Moment& at);
    Result<Items> insurances(const Moment& at);
    Result<Items> lapsing(const Moment& at);
    Result<Items> newClients(const Moment& at);
    Result<Items> birthdays(const Moment& at);
    Result<Items> money(const Moment& at);
    Result<Items> training(const Moment& at);
    Result<void> nameWhoComes(Items& items);

    Database& m_db;
    ScheduleSetup& m_setup;
};

} // namespace td

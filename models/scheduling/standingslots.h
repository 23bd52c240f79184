// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/booking.h"
#include "scheduling/seriesdraft.h"

namespace td
{

/// Standing slots: plans every occurrence with what is in its way, then books the series as decided.
class StandingSlots
{
public:
    StandingSlots(Database& database, ScheduleSetup& setup, Booking& booking)
        : m_db(database), m_setup(setup), m_booking(booking)
    {
    }

    /// Every occurrence of the rule (RFC 5545 RRULE value, with COUNT or UNTIL) from the request's day, with problems and a free time near
    /// it where there are any. Writes nothing. Errors: those of ruleOf(); Invalid "series.no-end" (rrule) without an end.
    Result<SeriesDraft> planSeries(const BookingRequest& request, const QString& rrule);
    /// Checks one item again after its decision or time was changed.
    Result<void> recheck(SeriesDraft& draft, int item);
    /// Books what is decided, all in one change set; skipped days become exceptions of the rule. Any occurrence that cannot be
    /// booked as decided fails the whole (args of the error end with its day). Invalid "series.empty" when all are skipped.
    Result<BookedSeries> bookSeries(const SeriesDraft& draft);
    /// Open and closed occurrences, in order of time.
    Result<QList<Appointment>> occurrencesOf(const SeriesId& id);

private:
    Result<void> fillProblems(SeriesDraft& draft, SeriesDraftItem& item);
    Result<void> bookItem(const SeriesDraft& draft, const SeriesDraftItem& item, BookedSeries& out);

    Database& m_db;
    ScheduleSetup& m_setup;
    Booking& m_booking;
};

} // namespace td

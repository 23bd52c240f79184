// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/appointmentstore.h"
#include "scheduling/bookingrequest.h"
#include "scheduling/schedulesetup.h"

namespace td
{

/// Moves and changes one booking or an occurrence and those that follow, inside the caller's change set. From the first changed
/// occurrence on they become a series of their own, so that the past keeps its rule.
class SeriesEdit
{
public:
    SeriesEdit(Database& database, ScheduleSetup& setup) : m_db(database), m_setup(setup), m_store(database) {}

    /// Where `from` would be after the move, as a request that can be checked.
    static BookingRequest requestFor(const Appointment& from, const MoveRequest& move);
    Result<void> move(const Appointment& from, const MoveRequest& move);
    Result<void> moveSeries(const Appointment& from, const MoveRequest& move, SeriesScope scope);
    Result<void> edit(const Appointment& from, const EditRequest& edit);
    Result<void> editSeries(const Appointment& from, const EditRequest& edit, SeriesScope scope);

    /// Occurrences that an edit of this scope is about: still scheduled, from `from` on, or for All from now on; in order of time.
    Result<QList<Appointment>> targets(const Appointment& from, SeriesScope scope);
    /// Leaves out a day of the series: it was cancelled by itself. Or takes it in again.
    Result<void> setException(const Appointment& occurrence, bool isException);
    /// The rule ends before `day`.
    Result<void> endBefore(const SeriesId& id, QDate day);
    /// Names of the clients, else of the class type: for the history and Undo.
    Result<QString> subjectOf(const Appointment& appointment);

private:
    Result<void> carryRule(const Appointment& from, QDate cut, const MoveRequest& move);
    Result<Series> cutSeries(const Series& whole, QDate cut);

    Database& m_db;
    ScheduleSetup& m_setup;
    AppointmentStore m_store;
};

} // namespace td

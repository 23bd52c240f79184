// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/appointment.h"
#include "storage/database.h"

namespace td
{

/// Rows of appointments, participants and series, read and written one at a time. The rules live in the services above it.
class AppointmentStore
{
public:
    explicit AppointmentStore(Database& database) : m_db(database) {}

    /// With its participants. NotFound "row.not-found" (field appointment, participant or series) for what is not there, deleted or not
    /// this user's to see.
    Result<Appointment> appointment(const AppointmentId& id);
    Result<Participant> participant(const ParticipantId& id);
    Result<QList<Participant>> participants(const AppointmentId& id);
    Result<Series> series(const SeriesId& id);
    /// All occurrences of a series, in order of time.
    Result<QList<Appointment>> occurrences(const SeriesId& id);

    Result<void> insert(const Appointment& appointment, const QString& policyText);
    Result<void> insert(const Participant& participant, const Appointment& appointment);
    Result<void> insert(const Series& series);
    /// Writes status, attendance, times and consequences of a participant.
    Result<void> update(const Participant& participant);
    Result<void> update(const Series& series);

private:
    Database& m_db;
};

} // namespace td

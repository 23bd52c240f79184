// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/conflicts.h"
#include "scheduling/appointmentstore.h"
#include "scheduling/bookingrequest.h"
#include "scheduling/problem.h"
#include "scheduling/schedulesetup.h"

namespace td
{

/// A request with everything filled in: what the row will hold.
struct ResolvedBooking {
    Appointment row; ///< without id and participants
    QString policyText;
    ClassType type;
    TrainerFacts trainer;
};

/// A client as a booking needs them.
struct ClientFacts {
    QString name;
    bool paused = false;
    bool former = false;
};

/// What speaks against a booking. The rules come from memory; clashes are looked up only when somebody asks what they are.
class BookingChecks
{
public:
    BookingChecks(Database& database, ScheduleSetup& setup) : m_db(database), m_setup(setup) {}

    /// Errors of form, naming the field.
    Result<ResolvedBooking> resolve(const BookingRequest& request);
    /// Hours, time off, closed days, and what is no longer in use.
    Result<QList<Problem>> rules(const ResolvedBooking& booking);
    /// NotFound "row.not-found", field clients.
    Result<ClientFacts> client(const ClientId& id);
    /// A client who is paused or left.
    static std::optional<Problem> clientProblem(const ClientId& id, const ClientFacts& facts, bool past);
    /// Double bookings of trainer, room and clients, with what the other booking is.
    Result<QList<Problem>> clashes(const Appointment& row, const QList<ClientId>& clients, const AppointmentId& ignore);
    /// What is booked around `span` for a trainer, in a room, or for these clients.
    Result<QList<Booked>> diary(const TrainerId& trainer, const RoomId& room, const QList<ClientId>& clients,
                                const Interval& span);
    [[nodiscard]] bool isPast(const Appointment& row) const { return row.startsAt < m_db.clock().now(); }
    [[nodiscard]] bool mayOverride(const TrainerId& trainer) const;
    /// The error to refuse with: the first problem that blocks, or that this user may not or does not override. Sets `overridden`
    /// when there was something that the reason is needed for.
    Result<void> verdict(const QList<Problem>& problems, const Appointment& row, const QString& overrideReason,
                         bool& overridden) const;
    /// A refusal by the database's triggers, with what it clashed with.
    Error explained(const Error& error, const Appointment& row, const QList<ClientId>& clients,
                    const AppointmentId& ignore);

private:
    static Result<void> resolveTime(const BookingRequest& request, ResolvedBooking& out);
    static Result<void> resolveTexts(const BookingRequest& request, Appointment& row);
    Result<void> resolvePlace(const BookingRequest& request, ResolvedBooking& out);
    Result<QString> nameOf(const Clash& clash, const Appointment& row);
    Result<QString> describeOther(const AppointmentId& id, bool& visible);
    Result<Problem> clashProblem(ClashKind kind, const AppointmentId& other, const Interval& when, const QString& who,
                                 const QByteArray& zone);

    Database& m_db;
    ScheduleSetup& m_setup;
};

} // namespace td

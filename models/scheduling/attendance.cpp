// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/attendance.h"

#include "scheduling/appointmentstore.h"
#include "scheduling/bookingchecks.h"
#include "scheduling/rowtext.h"
#include "scheduling/seriesedit.h"

namespace td
{
namespace
{

Result<void> requireOpen(const Appointment& appointment)
{
    if (!appointment.isOpen())
        return fail(ErrorKind::Refused, "booking.cancelled", "appointment");
    return {};
}

void liftConsequences(Participant& p)
{
    p.feeMinor = 0;
    p.credit = CreditEffect::None;
    p.waived = false;
}

} // namespace

Result<Attendance::Present> Attendance::present(const ParticipantId& id)
{
    Present out;
    TD_TRY_ASSIGN(out.participant, m_booking.findParticipant(id));
    TD_TRY_ASSIGN(out.appointment, m_booking.find(out.participant.appointment));
    TD_TRY(requireOpen(out.appointment));
    if (out.participant.status != ParticipantStatus::Confirmed)
        return fail(ErrorKind::Refused, "participant.not-confirmed", "participant");
    auto q = m_db.query("SELECT first_name, last_name FROM client_names WHERE id = ?", out.participant.client);
    if (q.next())
        out.name = RowText::fullName(q.text(0), q.text(1));
    TD_TRY(q.finish());
    return out;
}

Result<Participant> Attendance::markArrived(const ParticipantId& id, bool arrived)
{
    TD_TRY_ASSIGN(Present there, present(id));
    Participant& p = there.participant;
    p.arrivedAt = arrived ? std::optional(p.arrivedAt.value_or(m_db.clock().now())) : std::nullopt;
    return m_db.change(arrived ? "attendance.arrived" : "attendance.not-arrived", there.name, [&]() -> Result<Participant> {
        TD_TRY(AppointmentStore(m_db).update(p));
        return m_booking.findParticipant(id);
    });
}

Result<Participant> Attendance::markAttended(const ParticipantId& id, bool attended)
{
    TD_TRY_ASSIGN(Present there, present(id));
    Participant& p = there.participant;
    p.attended = attended;
    liftConsequences(p);
    return m_db.change(attended ? "attendance.attended" : "attendance.absent", there.name, [&]() -> Result<Participant> {
        TD_TRY(AppointmentStore(m_db).update(p));
        TD_TRY(m_setup.settle({id}));
        if (attended && there.appointment.state == AppointmentState::NoShow)
            TD_TRY(setState(there.appointment, AppointmentState::Completed));
        return m_booking.findParticipant(id);
    });
}

Result<void> Attendance::setState(const Appointment& appointment, AppointmentState state)
{
    return m_db.exec("UPDATE appointments SET status = ?, version = ? WHERE id = ?", stateName(state), appointment.version,
                     appointment.id);
}

Result<void> Attendance::allCame(const AppointmentId& id)
{
    return m_db.exec("UPDATE participants SET attended = 1 WHERE appointment_id = ? AND status = 'confirmed' "
                     "AND attended IS NULL AND deleted = 0", id);
}

Result<Appointment> Attendance::markAllAttended(const AppointmentId& id)
{
    TD_TRY_ASSIGN(const Appointment appointment, m_booking.find(id));
    TD_TRY(requireOpen(appointment));
    TD_TRY_ASSIGN(const QString subject, SeriesEdit(m_db, m_setup).subjectOf(appointment));
    return m_db.change("attendance.all", subject, [&]() -> Result<Appointment> {
        TD_TRY(allCame(id));
        TD_TRY(m_setup.settle(id));
        return m_booking.find(id);
    });
}

Result<Appointment> Attendance::complete(const AppointmentId& id)
{
    TD_TRY_ASSIGN(const Appointment appointment, m_booking.find(id));
    TD_TRY(requireOpen(appointment));
    TD_TRY_ASSIGN(const QString subject, SeriesEdit(m_db, m_setup).subjectOf(appointment));
    return m_db.change("booking.complete", subject, [&]() -> Result<Appointment> {
        TD_TRY(allCame(id));
        TD_TRY(setState(appointment, AppointmentState::Completed));
        TD_TRY(m_setup.settle(id));
        return m_booking.find(id);
    });
}

Result<void> Attendance::takeBack(const Appointment& appointment)
{
    AppointmentStore store(m_db);
    TD_TRY(m_db.exec("UPDATE appointments SET status = 'scheduled', cancelled_at = NULL, cancelled_by = NULL, cancel_reason = '', "
                     "version = ? WHERE id = ?", appointment.version, appointment.id));
    TD_TRY_ASSIGN(const QList<Participant> people, store.participants(appointment.id));
    for (Participant p : people) {
        const bool wentWithIt = !appointment.isOpen() && p.cancelledAt == appointment.cancelledAt;
        if (!wentWithIt && p.status != ParticipantStatus::Confirmed)
            continue;
        // Those on the waiting list had no credit to release.
        if (wentWithIt)
            p.status = p.credit == CreditEffect::None ? ParticipantStatus::Waitlisted : ParticipantStatus::Confirmed;
        p.cancelledAt.reset();
        p.attended.reset();
        liftConsequences(p);
        TD_TRY(store.update(p));
    }
    if (!appointment.isOpen())
        TD_TRY(SeriesEdit(m_db, m_setup).setException(appointment, false));
    return m_setup.settle(appointment.id);
}

Result<Appointment> Attendance::reopen(const AppointmentId& id)
{
    TD_TRY_ASSIGN(const Appointment appointment, m_booking.find(id));
    if (appointment.state == AppointmentState::Scheduled)
        return appointment;
    TD_TRY_ASSIGN(const QString subject, SeriesEdit(m_db, m_setup).subjectOf(appointment));
    const auto written = m_db.change("booking.reopen", subject, [&] { return takeBack(appointment); });
    if (!written) {
        QList<ClientId> clients;
        for (const Participant& p : appointment.participants)
            clients.append(p.client);
        return fail(BookingChecks(m_db, m_setup).explained(written.error(), appointment, clients, id));
    }
    return m_booking.find(id);
}

} // namespace td

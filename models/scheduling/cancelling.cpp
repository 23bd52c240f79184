// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/cancelling.h"

#include "scheduling/appointmentstore.h"
#include "scheduling/rowtext.h"
#include "scheduling/seriesedit.h"

#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

bool holdsPlace(const Participant& p)
{
    return p.status == ParticipantStatus::Confirmed;
}

bool waits(const Participant& p)
{
    return p.status == ParticipantStatus::Waitlisted || p.status == ParticipantStatus::Offered;
}

Result<void> requireScheduled(const Appointment& appointment)
{
    if (appointment.state != AppointmentState::Scheduled)
        return fail(ErrorKind::Refused, "booking.not-scheduled", "appointment", {stateName(appointment.state)});
    return {};
}

void add(CancelPreview& preview, const ParticipantEffect& effect)
{
    preview.feesMinor += effect.effect.feeMinor;
    preview.participants.append(effect);
}

} // namespace

Result<int> Cancelling::waiversUsed(const ClientId& client, int days, Instant at)
{
    return waiversUsed(client, days, at, {});
}

Result<int> Cancelling::waiversUsed(const ClientId& client, int days, Instant at, const ParticipantId& except)
{
    auto q = m_db.query("SELECT count(*) FROM participants WHERE client_id = ? AND waived = 1 AND deleted = 0 "
                        "AND coalesce(cancelled_at, starts_at) > ? AND coalesce(cancelled_at, starts_at) <= ? AND id IS NOT ?",
                        client, at - Instant(days) * 86400, at, except);
    q.next();
    const int used = q.integer(0);
    TD_TRY(q.finish());
    return used;
}

Result<CancellationEffect> Cancelling::effectOf(const Occasion& occasion, const Participant& p)
{
    const CancellationPolicy& policy = occasion.appointment.policy;
    const Instant now = m_db.clock().now();
    int used = 0;
    if (policy.waivers > 0) {
        TD_TRY_ASSIGN(used, waiversUsed(p.client, policy.waiverDays, now, p.id));
    }
    CancellationEffect out = cancelEffect(
        policy, {occasion.appointment.startsAt, now, occasion.request.by, used, occasion.noShow});
    if (occasion.request.waive && (out.forfeited || out.feeMinor > 0)) {
        out.forfeited = false;
        out.feeMinor = 0;
        out.waived = true;
    }
    return out;
}

// Writes what cancelling or not coming does to one participant.
Result<ParticipantEffect> Cancelling::release(const Occasion& occasion, Participant p)
{
    ParticipantEffect out{p.id, occasion.appointment.id, p.client, {}, {}, waits(p), {}};
    TD_TRY_ASSIGN(out.name, nameOf(p.client));
    TD_TRY_ASSIGN(out.credit, m_setup.creditOf(p.id));
    if (out.waiting) {
        out.effect.outcome = occasion.request.by == CancelledBy::Studio ? CancellationOutcome::ByStudio
                                                                        : CancellationOutcome::OnTime;
        p.offerUntil.reset();
    } else {
        TD_TRY_ASSIGN(out.effect, effectOf(occasion, p));
        p.feeMinor = out.effect.feeMinor;
        p.waived = out.effect.waived;
        p.credit = out.effect.forfeited ? CreditEffect::Forfeited : CreditEffect::Released;
    }
    if (occasion.noShow) {
        p.attended = false;
        p.arrivedAt.reset();
    } else {
        p.status = out.effect.outcome == CancellationOutcome::Late ? ParticipantStatus::LateCancelled
                                                                   : ParticipantStatus::Cancelled;
        p.cancelledAt = m_db.clock().now();
    }
    TD_TRY(AppointmentStore(m_db).update(p));
    return out;
}

Result<void> Cancelling::closeRow(const Appointment& appointment, const CancelRequest& request)
{
    TD_TRY_ASSIGN(const QString reason, checkLine(request.reason, "reason", 500));
    return m_db.exec("UPDATE appointments SET status = 'cancelled', cancelled_at = ?, cancelled_by = ?, cancel_reason = ?, "
                     "version = ? WHERE id = ?",
                     m_db.clock().now(), RowText::text(request.by), reason, request.version.value_or(appointment.version),
                     appointment.id);
}

Result<void> Cancelling::cancelOne(const Appointment& appointment, const CancelRequest& request, CancelPreview& preview)
{
    for (const Participant& p : appointment.participants) {
        if (!holdsPlace(p) && !waits(p))
            continue;
        TD_TRY_ASSIGN(const ParticipantEffect effect, release({appointment, request, false}, p));
        add(preview, effect);
    }
    TD_TRY(closeRow(appointment, request));
    ++preview.appointments;
    return {};
}

Result<void> Cancelling::settle(const CancelPreview& preview)
{
    QList<ParticipantId> places;
    for (const ParticipantEffect& effect : preview.participants)
        places.append(effect.participant);
    return m_setup.settle(places);
}

Result<CancelPreview> Cancelling::cancelAll(const AppointmentId& id, const CancelRequest& request, SeriesScope scope)
{
    TD_TRY_ASSIGN(const Appointment from, m_booking.find(id));
    TD_TRY(requireScheduled(from));
    SeriesEdit series(m_db, m_setup);
    TD_TRY_ASSIGN(const QList<Appointment> list, series.targets(from, scope));
    CancelPreview preview;
    QDate first = from.occurrenceDay;
    for (const Appointment& a : list) {
        CancelRequest each = request;
        if (a.id != id)
            each.version.reset();
        TD_TRY(cancelOne(a, each, preview));
        first = std::min(first, a.occurrenceDay);
    }
    TD_TRY(settle(preview));
    if (from.series.isNull())
        return preview;
    if (scope == SeriesScope::This)
        TD_TRY(series.setException(from, true));
    else
        TD_TRY(series.endBefore(from.series, first));
    return preview;
}

Result<QString> Cancelling::nameOf(const ClientId& client)
{
    auto q = m_db.query("SELECT first_name, last_name FROM client_names WHERE id = ?", client);
    const QString name = q.next() ? RowText::fullName(q.text(0), q.text(1)) : QString();
    TD_TRY(q.finish());
    return name;
}

Result<QString> Cancelling::subjectOf(const AppointmentId& id)
{
    TD_TRY_ASSIGN(const Appointment appointment, m_booking.find(id));
    return SeriesEdit(m_db, m_setup).subjectOf(appointment);
}

Result<Appointment> Cancelling::cancel(const AppointmentId& id, const CancelRequest& request, SeriesScope scope)
{
    TD_TRY_ASSIGN(const QString subject, subjectOf(id));
    return m_db.change("booking.cancel", subject, [&]() -> Result<Appointment> {
        TD_TRY(cancelAll(id, request, scope));
        return m_booking.find(id);
    });
}

Result<CancelPreview> Cancelling::previewCancel(const AppointmentId& id, const CancelRequest& request, SeriesScope scope)
{
    return m_db.rehearse([&] { return cancelAll(id, request, scope); });
}

// The version in the request is the participant's, not the booking's.
Result<CancelPreview> Cancelling::cancelWithLastClient(const Appointment& appointment, CancelRequest request)
{
    CancelPreview preview;
    request.version.reset();
    TD_TRY(cancelOne(appointment, request, preview));
    TD_TRY(settle(preview));
    TD_TRY(SeriesEdit(m_db, m_setup).setException(appointment, true));
    return preview;
}

Result<CancelPreview> Cancelling::cancelClient(const ParticipantId& id, const CancelRequest& request)
{
    TD_TRY_ASSIGN(Participant p, m_booking.findParticipant(id));
    TD_TRY_ASSIGN(const Appointment appointment, m_booking.find(p.appointment));
    TD_TRY(requireScheduled(appointment));
    if (!holdsPlace(p) && !waits(p))
        return fail(ErrorKind::Refused, "participant.not-confirmed", "participant");
    TD_TRY_ASSIGN(const ClassType type, m_setup.classType(appointment.classType));
    CancelPreview preview;
    const bool others = std::any_of(appointment.participants.begin(), appointment.participants.end(), [&](const auto& other) {
        return other.id != id && (holdsPlace(other) || waits(other));
    });
    if (type.category != ClassCategory::Group && !others)
        return cancelWithLastClient(appointment, request);
    p.version = request.version.value_or(p.version);
    TD_TRY_ASSIGN(const ParticipantEffect effect, release({appointment, request, false}, p));
    add(preview, effect);
    TD_TRY(settle(preview));
    TD_TRY_ASSIGN(preview.movesUp, m_waiting.next(appointment.id));
    TD_TRY(m_waiting.moveUp(appointment.id));
    return preview;
}

Result<Appointment> Cancelling::cancelParticipant(const ParticipantId& id, const CancelRequest& request)
{
    TD_TRY_ASSIGN(const Participant p, m_booking.findParticipant(id));
    TD_TRY_ASSIGN(const QString subject, nameOf(p.client));
    return m_db.change("booking.cancel-client", subject, [&]() -> Result<Appointment> {
        TD_TRY(cancelClient(id, request));
        return m_booking.find(p.appointment);
    });
}

Result<CancelPreview> Cancelling::previewCancelParticipant(const ParticipantId& id, const CancelRequest& request)
{
    return m_db.rehearse([&] { return cancelClient(id, request); });
}

/// One participant, or all who are not marked as having come.
Result<CancelPreview> Cancelling::noShows(const AppointmentId& id, const ParticipantId& only, bool waive)
{
    TD_TRY_ASSIGN(const Appointment appointment, m_booking.find(id));
    if (!appointment.isOpen())
        return fail(ErrorKind::Refused, "booking.cancelled", "appointment");
    CancelPreview preview;
    bool somebodyElse = false;
    for (const Participant& p : appointment.participants) {
        if (!holdsPlace(p))
            continue;
        const bool meant = only.isNull() ? p.attended != true : p.id == only;
        if (!meant) {
            somebodyElse = somebodyElse || p.attended != false;
            continue;
        }
        TD_TRY_ASSIGN(const ParticipantEffect effect,
                      release({appointment, {CancelledBy::Client, {}, waive, {}}, true}, p));
        add(preview, effect);
    }
    if (preview.participants.isEmpty())
        return fail(ErrorKind::Refused, "participant.not-confirmed", "participant");
    if (!somebodyElse)
        TD_TRY(m_db.exec("UPDATE appointments SET status = 'no_show' WHERE id = ?", id));
    TD_TRY(settle(preview));
    return preview;
}

Result<Appointment> Cancelling::markNoShow(const ParticipantId& id, bool waive)
{
    TD_TRY_ASSIGN(const Participant p, m_booking.findParticipant(id));
    TD_TRY_ASSIGN(const QString subject, nameOf(p.client));
    return m_db.change("booking.no-show", subject, [&]() -> Result<Appointment> {
        TD_TRY(noShows(p.appointment, id, waive));
        return m_booking.find(p.appointment);
    });
}

Result<Appointment> Cancelling::markNoShow(const AppointmentId& id, bool waive)
{
    TD_TRY_ASSIGN(const QString subject, subjectOf(id));
    return m_db.change("booking.no-show", subject, [&]() -> Result<Appointment> {
        TD_TRY(noShows(id, {}, waive));
        return m_booking.find(id);
    });
}

Result<CancelPreview> Cancelling::previewNoShow(const ParticipantId& id, bool waive)
{
    TD_TRY_ASSIGN(const Participant p, m_booking.findParticipant(id));
    return m_db.rehearse([&] { return noShows(p.appointment, id, waive); });
}

Result<CancelPreview> Cancelling::previewNoShow(const AppointmentId& id, bool waive)
{
    return m_db.rehearse([&] { return noShows(id, {}, waive); });
}

} // namespace td

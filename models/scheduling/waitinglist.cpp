// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/waitinglist.h"

#include "scheduling/appointmentstore.h"
#include "scheduling/bookingchecks.h"

#include <algorithm>

namespace td
{
namespace
{

bool waits(const Participant& p)
{
    return p.status == ParticipantStatus::Waitlisted || p.status == ParticipantStatus::Offered;
}

} // namespace

Result<Participant> WaitingList::join(const AppointmentId& id, const ClientId& client)
{
    TD_TRY_ASSIGN(const Appointment row, m_booking.find(id));
    BookingChecks checks(m_db, m_setup);
    TD_TRY_ASSIGN(const ClientFacts facts, checks.client(client));
    if (row.state != AppointmentState::Scheduled)
        return fail(ErrorKind::Refused, "booking.not-scheduled", "appointment", {stateName(row.state)});
    Participant joining;
    joining.appointment = id;
    joining.client = client;
    joining.status = ParticipantStatus::Waitlisted;
    joining.joinedAt = m_db.clock().now();
    joining.version = 1;
    for (const Participant& p : row.participants) {
        if (p.client != client)
            continue;
        if (p.status == ParticipantStatus::Confirmed || waits(p))
            return fail(ErrorKind::Invalid, "booking.client-twice", "clients", {facts.name});
        joining.id = p.id;
        joining.version = p.version;
    }
    const bool isNew = joining.id.isNull();
    if (isNew)
        joining.id = m_db.newId<ParticipantId>();
    return m_db.change("waitlist.join", facts.name, [&]() -> Result<Participant> {
        AppointmentStore store(m_db);
        TD_TRY(isNew ? store.insert(joining, row) : store.update(joining));
        TD_TRY(m_setup.settle({joining.id}));
        return store.participant(joining.id);
    });
}

Result<QList<Participant>> WaitingList::of(const AppointmentId& id)
{
    TD_TRY_ASSIGN(Appointment row, m_booking.find(id));
    row.participants.removeIf([](const Participant& p) { return !waits(p); });
    return row.participants;
}

Result<bool> WaitingList::isBusyThen(const Appointment& row, const ClientId& client)
{
    auto q = m_db.query("SELECT 1 FROM participants WHERE client_id = ? AND starts_at < ? AND starts_at > ? AND ends_at > ? "
                        "AND status = 'confirmed' AND is_open = 1 AND deleted = 0 LIMIT 1",
                        client, row.endsAt, row.startsAt - 86400, row.startsAt);
    const bool busy = q.next();
    TD_TRY(q.finish());
    return busy;
}

Result<Promotion> WaitingList::nextStep(const Appointment& row)
{
    if (row.state != AppointmentState::Scheduled)
        return Promotion{};
    TD_TRY_ASSIGN(const ClassType type, m_setup.classType(row.classType));
    const Instant now = m_db.clock().now();
    // Whoever gets a place this late could not give it back in time: staff asks them, whatever the mode.
    const bool late = isLateCancellation(row.policy.noticeMinutes, row.startsAt, now);
    WaitlistRules rules{late ? WaitlistMode::Ask : type.waitlistMode, type.waitlistHours, row.policy.noticeMinutes,
                        row.startsAt, row.capacity};
    QList<WaitlistEntry> entries;
    for (const Participant& p : row.participants) {
        if (p.status == ParticipantStatus::Confirmed)
            --rules.freePlaces;
        if (!waits(p))
            continue;
        WaitlistEntry entry{p.id, p.client, p.joinedAt, false, true, false, std::nullopt};
        TD_TRY_ASSIGN(entry.clashes, isBusyThen(row, p.client));
        // An offer that is over leaves its time behind, so that the same person is not asked twice.
        if (p.offerUntil)
            entry.offeredAt = *p.offerUntil - Instant(rules.confirmHours) * 3600;
        entries.append(entry);
    }
    return nextPromotion(entries, rules, now);
}

Result<std::optional<WaitlistEffect>> WaitingList::next(const AppointmentId& id)
{
    TD_TRY_ASSIGN(const Appointment row, m_booking.find(id));
    TD_TRY_ASSIGN(const Promotion step, nextStep(row));
    if (step.action == PromotionAction::None)
        return std::nullopt;
    TD_TRY_ASSIGN(const Participant p, m_booking.findParticipant(*step.id));
    const auto facts = BookingChecks(m_db, m_setup).client(p.client);
    return WaitlistEffect{p.id, p.client, facts ? facts->name : QString(), step.action, step.offerExpires};
}

Result<std::optional<WaitlistEffect>> WaitingList::moveUp(const AppointmentId& id)
{
    return m_db.change("waitlist.move-up", {}, [&]() -> Result<std::optional<WaitlistEffect>> {
        for (;;) {
            TD_TRY_ASSIGN(const auto effect, next(id));
            if (!effect || effect->action == PromotionAction::Ask)
                return effect;
            TD_TRY_ASSIGN(Participant p, m_booking.findParticipant(effect->participant));
            p.offerUntil = effect->offerExpires;
            p.status = effect->action == PromotionAction::Offer ? ParticipantStatus::Offered : ParticipantStatus::Confirmed;
            TD_TRY(AppointmentStore(m_db).update(p));
            TD_TRY(m_setup.settle({p.id}));
        }
    });
}

Result<Participant> WaitingList::waiting(const ParticipantId& id)
{
    TD_TRY_ASSIGN(const Participant p, m_booking.findParticipant(id));
    if (!waits(p))
        return fail(ErrorKind::Refused, "waitlist.not-waiting", "participant");
    return p;
}

Result<Participant> WaitingList::settle(Participant p, ParticipantStatus status, const char* label)
{
    TD_TRY_ASSIGN(const Appointment row, m_booking.find(p.appointment));
    BookingChecks checks(m_db, m_setup);
    const auto facts = checks.client(p.client);
    p.status = status;
    p.offerUntil.reset();
    if (status == ParticipantStatus::Cancelled)
        p.cancelledAt = m_db.clock().now();
    const auto written = m_db.change(label, facts ? facts->name : QString(), [&]() -> Result<void> {
        TD_TRY(AppointmentStore(m_db).update(p));
        TD_TRY(m_setup.settle({p.id}));
        // Whoever leaves may have been in the way of the next one.
        return status == ParticipantStatus::Cancelled ? moveUp(row.id).map([](const auto&) {}) : Result<void>();
    });
    if (!written)
        return fail(checks.explained(written.error(), row, {p.client}, row.id));
    return m_booking.findParticipant(p.id);
}

Result<Participant> WaitingList::promote(const ParticipantId& id)
{
    TD_TRY_ASSIGN(const Participant p, waiting(id));
    return settle(p, ParticipantStatus::Confirmed, "waitlist.promote");
}

Result<Participant> WaitingList::acceptOffer(const ParticipantId& id)
{
    TD_TRY_ASSIGN(const Participant p, waiting(id));
    if (p.status != ParticipantStatus::Offered || !p.offerUntil || m_db.clock().now() >= *p.offerUntil)
        return fail(ErrorKind::Refused, "waitlist.no-offer", "participant");
    return settle(p, ParticipantStatus::Confirmed, "waitlist.accept");
}

Result<Participant> WaitingList::declineOffer(const ParticipantId& id)
{
    TD_TRY_ASSIGN(const Participant p, waiting(id));
    if (p.status != ParticipantStatus::Offered)
        return fail(ErrorKind::Refused, "waitlist.no-offer", "participant");
    return settle(p, ParticipantStatus::Cancelled, "waitlist.decline");
}

Result<Participant> WaitingList::leave(const ParticipantId& id)
{
    TD_TRY_ASSIGN(const Participant p, waiting(id));
    return settle(p, ParticipantStatus::Cancelled, "waitlist.leave");
}

Result<int> WaitingList::expireOffers(Instant now)
{
    QList<ParticipantId> over;
    QList<AppointmentId> classes;
    // An offer is over when its class begins, so only classes from yesterday on can hold one.
    auto q = m_db.query("SELECT p.id, p.appointment_id FROM appointments a CROSS JOIN participants p ON p.appointment_id = a.id "
                        "WHERE a.starts_at > ? AND a.deleted = 0 AND p.status = 'offered' AND p.offer_until <= ? AND p.deleted = 0 "
                        "ORDER BY p.joined_at, p.id", now - 7 * 86400, now);
    while (q.next()) {
        over.append(q.id<ParticipantId>(0));
        if (!classes.contains(q.id<AppointmentId>(1)))
            classes.append(q.id<AppointmentId>(1));
    }
    TD_TRY(q.finish());
    if (over.isEmpty())
        return 0;
    return m_db.change("waitlist.expire", {}, [&]() -> Result<int> {
        for (const ParticipantId& id : std::as_const(over))
            TD_TRY(m_db.exec("UPDATE participants SET status = 'waitlisted' WHERE id = ?", id));
        for (const AppointmentId& id : std::as_const(classes))
            TD_TRY(moveUp(id));
        return int(over.size());
    });
}

} // namespace td

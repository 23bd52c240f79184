// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/memberships.h"

#include "core/text.h"
#include "facility/studioday.h"
#include "scheduling/valuechecks.h"
#include "selling/membershipbill.h"
#include "selling/membershiptypes.h"
#include "selling/saleparts.h"
#include "selling/sellingnames.h"
#include "storage/database.h"

namespace td
{
namespace
{
constexpr qint64 highestAmount = 100'000'000;

#define MEMBERSHIP_COLUMNS                                                                                             \
    "SELECT m.id, m.client_id, m.membership_type_id, trim(n.first_name || ' ' || n.last_name), t.name, t.period, "        \
    "t.period_count, m.price_minor, m.start_day, m.end_day, coalesce(m.anchor_day, m.start_day), m.billed_until, "        \
    "m.end_reason, m.version FROM memberships m JOIN membership_types t ON t.id = m.membership_type_id "                  \
    "LEFT JOIN client_names n ON n.id = m.client_id WHERE m.deleted = 0 "

Membership membershipFrom(const Query& q)
{
    Membership m;
    m.id = q.id<MembershipId>(0);
    m.client = q.id<ClientId>(1);
    m.type = q.id<MembershipTypeId>(2);
    m.clientName = q.text(3);
    m.typeName = q.text(4);
    m.period = {valueOf(periodUnitNames, q.text(5)).value_or(PeriodUnit::Month), q.integer(6)};
    m.priceMinor = q.int64(7);
    m.start = q.date(8);
    m.end = q.date(9);
    m.anchor = q.date(10);
    m.billedUntil = q.date(11);
    m.endReason = q.text(12);
    m.version = q.integer(13);
    return m;
}
} // namespace

Result<void> Memberships::readPauses(Membership& membership)
{
    auto q = m_db.query("SELECT id, first_day, last_day, reason FROM membership_pauses WHERE membership_id = ? AND deleted = 0 "
                        "ORDER BY first_day, id", membership.id);
    while (q.next())
        membership.pauses.append({q.id<MembershipPauseId>(0), {q.date(1), q.date(2)}, q.text(3)});
    return q.finish();
}

Result<QList<Membership>> Memberships::list(const ClientId& client)
{
    QList<Membership> out;
    auto q = m_db.query(MEMBERSHIP_COLUMNS "AND (?1 IS NULL OR m.client_id = ?1) ORDER BY m.end_day IS NOT NULL, "
                        "n.last_name, n.first_name, m.start_day DESC, m.id", client);
    while (q.next())
        out.append(membershipFrom(q));
    TD_TRY(q.finish());
    for (Membership& membership : out)
        TD_TRY(readPauses(membership));
    return out;
}

Result<Membership> Memberships::find(const MembershipId& id)
{
    Membership found;
    {
        auto q = m_db.query(MEMBERSHIP_COLUMNS "AND m.id = ?", id);
        if (!q.next()) {
            TD_TRY(q.finish());
            return fail(ErrorKind::NotFound, "row.not-found", "membership");
        }
        found = membershipFrom(q);
    }
    TD_TRY(readPauses(found));
    return found;
}

Result<Membership> Memberships::newMembership(const JoinRequest& request, const MembershipType& type)
{
    if (type.archived)
        return fail(ErrorKind::Refused, "membership-type.archived", "membership_type", {type.name});
    Membership m;
    m.id = m_db.newId<MembershipId>();
    m.client = request.client;
    m.type = type.id;
    m.typeName = type.name;
    m.period = type.period;
    m.priceMinor = request.priceMinor.value_or(type.priceMinor);
    TD_TRY(checkRange(m.priceMinor, 0, highestAmount, "price_minor"));
    TD_TRY(checkRange(request.joiningFeeMinor.value_or(0), 0, highestAmount, "joining_fee_minor"));
    m.start = request.start;
    if (!m.start.isValid()) {
        TD_TRY_ASSIGN(m.start, studioToday(m_db));
    }
    TD_TRY(checkDay(m.start, "start"));
    m.anchor = request.first == FirstPeriod::ProRata ? calendarBoundary(m.start, type.period.unit) : m.start;
    m.billedUntil = m.start;
    if (!type.renews)
        m.end = periodAt(m.anchor, m.period, m.anchor == m.start ? 0 : -1).last;
    return m;
}

Result<void> Memberships::insert(const Membership& m)
{
    return m_db.exec("INSERT INTO memberships (id, client_id, membership_type_id, price_minor, start_day, end_day, anchor_day, "
                     "billed_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     m.id, m.client, m.type, m.priceMinor, m.start, m.end, m.anchor, m.billedUntil);
}

Result<Joined> Memberships::joinNow(const JoinRequest& request)
{
    TD_TRY_ASSIGN(const MembershipType type, MembershipTypes(m_db).find(request.type));
    TD_TRY_ASSIGN(const QString reason, checkLine(request.reason, "reason", 500));
    const qint64 fee = request.joiningFeeMinor.value_or(type.joiningFeeMinor);
    const bool special = request.priceMinor.value_or(type.priceMinor) != type.priceMinor || fee != type.joiningFeeMinor;
    if (special && reason.isEmpty())
        return fail(ErrorKind::Invalid, "sale.reason-missing", "reason");
    TD_TRY_ASSIGN(const Membership membership, newMembership(request, type));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    return m_db.change("books.join", type.name, [&]() -> Result<Joined> {
        TD_TRY(insert(membership));
        MembershipBill bill(m_db, m_credits, m_invoices);
        TD_TRY_ASSIGN(const MembershipBill::Made made,
                      bill.make(membership, type, duePeriods(membership, membership.start), fee, special ? reason : QString(), today));
        Joined joined{membership.id, made.invoice.id, made.invoice.number, made.invoice.totalMinor, {}};
        if (!request.tenders.isEmpty()) {
            TD_TRY_ASSIGN(joined.payments, takeTenders(m_payments, made.invoice, request.tenders, today));
        }
        return joined;
    });
}

Result<Joined> Memberships::join(const JoinRequest& request)
{
    return joinNow(request);
}

Result<Joined> Memberships::previewJoin(const JoinRequest& request)
{
    return m_db.rehearse([&] { return joinNow(request); });
}

Result<Membership> Memberships::findRunning(const MembershipId& id)
{
    TD_TRY_ASSIGN(const Membership membership, find(id));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    if (membership.stateOn(today) == MembershipState::Ended)
        return fail(ErrorKind::Refused, "membership.ended", "membership", {membership.end.toString(Qt::ISODate)});
    return membership;
}

Result<Membership> Memberships::pause(const MembershipId& id, QDate first, QDate last, const QString& reason)
{
    TD_TRY_ASSIGN(const Membership membership, findRunning(id));
    TD_TRY_ASSIGN(const QString words, checkLine(reason, "reason", 500));
    TD_TRY(checkDay(first, "first"));
    if (first < membership.start || (last.isValid() && last < first))
        return fail(ErrorKind::Invalid, "membership.pause-days", "last");
    for (const MembershipPause& other : membership.pauses) {
        const bool after = other.days.last.isValid() && other.days.last < first;
        const bool before = last.isValid() && last < other.days.first;
        if (!after && !before)
            return fail(ErrorKind::Refused, "membership.pause-overlap", "first", {other.days.first.toString(Qt::ISODate)});
    }
    return m_db.change("membership.pause", membership.typeName, [&]() -> Result<Membership> {
        TD_TRY(m_db.exec("INSERT INTO membership_pauses (id, membership_id, client_id, first_day, last_day, reason) VALUES (?, ?, ?, ?, ?, ?)",
                         m_db.newId<MembershipPauseId>(), id, membership.client, first, last, words));
        return find(id);
    });
}

Result<Membership> Memberships::resume(const MembershipId& id, QDate day)
{
    TD_TRY_ASSIGN(const Membership membership, findRunning(id));
    for (const MembershipPause& pause : membership.pauses) {
        if (!pause.days.contains(day))
            continue;
        return m_db.change("membership.resume", membership.typeName, [&]() -> Result<Membership> {
            if (pause.days.first == day)
                TD_TRY(m_db.exec("UPDATE membership_pauses SET deleted = 1 WHERE id = ?", pause.id));
            else
                TD_TRY(m_db.exec("UPDATE membership_pauses SET last_day = ? WHERE id = ?", day.addDays(-1), pause.id));
            return find(id);
        });
    }
    return fail(ErrorKind::Refused, "membership.not-paused", "membership");
}

Result<QDate> Memberships::endOfPeriod(const MembershipId& id)
{
    TD_TRY_ASSIGN(const Membership membership, find(id));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    return std::max(std::max(today, membership.start), membership.billedUntil.addDays(-1));
}

Result<Membership> Memberships::end(const MembershipId& id, QDate last, const QString& reason)
{
    TD_TRY_ASSIGN(const Membership membership, findRunning(id));
    TD_TRY_ASSIGN(const QString words, checkLine(reason, "reason", 500));
    if (!last.isValid() || last < membership.start || (membership.end.isValid() && last > membership.end))
        return fail(ErrorKind::Invalid, "membership.end-day", "last");
    const bool billed = last < membership.billedUntil; // nothing is left for billing runs to do
    return m_db.change("membership.end", membership.typeName, [&]() -> Result<Membership> {
        TD_TRY(m_db.exec("UPDATE memberships SET end_day = ?, end_reason = ?, status = ?, version = ? WHERE id = ?", last, words,
                         QLatin1String(billed ? "ended" : "active"), membership.version, id));
        return find(id);
    });
}

Result<Membership> Memberships::changePrice(const MembershipId& id, qint64 priceMinor)
{
    TD_TRY_ASSIGN(const Membership membership, findRunning(id));
    TD_TRY(checkRange(priceMinor, 0, highestAmount, "price_minor"));
    return m_db.change("membership.price", membership.typeName, [&]() -> Result<Membership> {
        TD_TRY(m_db.exec("UPDATE memberships SET price_minor = ?, version = ? WHERE id = ?", priceMinor, membership.version, id));
        return find(id);
    });
}

Result<bool> Memberships::mayEnter(const ClientId& client, const LocationId& location, QDate day)
{
    TD_TRY_ASSIGN(const qint64 found, m_db.query(
        "SELECT EXISTS (SELECT 1 FROM memberships m JOIN membership_types t ON t.id = m.membership_type_id "
        "WHERE m.client_id = ?1 AND m.deleted = 0 AND m.start_day <= ?3 AND (m.end_day IS NULL OR m.end_day >= ?3) "
        "AND (t.all_locations = 1 OR EXISTS (SELECT 1 FROM membership_locations l WHERE l.membership_type_id = t.id "
        "AND l.location_id = ?2 AND l.deleted = 0)) "
        "AND NOT EXISTS (SELECT 1 FROM membership_pauses p WHERE p.membership_id = m.id AND p.deleted = 0 "
        "AND p.first_day <= ?3 AND (p.last_day IS NULL OR p.last_day >= ?3)))", client, location, day).number());
    return found != 0;
}

} // namespace td

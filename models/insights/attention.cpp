// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/attention.h"

#include "facility/studioday.h"
#include "insights/moneyattention.h"
#include "insights/trainingattention.h"

#include <algorithm>
#include <tuple>

namespace td
{
namespace
{
constexpr Instant secondsPerDay = 86400;

AttentionItem itemOf(AttentionKind kind, AttentionSeverity severity, Instant when)
{
    AttentionItem item;
    item.kind = kind;
    item.severity = severity;
    item.at = when;
    return item;
}

AttentionSeverity nearIs(AttentionSeverity near, bool isNear, AttentionSeverity far)
{
    return isNear ? near : far;
}

bool moreUrgent(const AttentionItem& a, const AttentionItem& b)
{
    return std::tie(a.severity, a.kind, a.more, a.at, a.name) < std::tie(b.severity, b.kind, b.more, b.at, b.name);
}

/// Keeps the most urgent few, and one item that counts the others.
void shorten(QList<AttentionItem>& items, int keep)
{
    std::stable_sort(items.begin(), items.end(), moreUrgent);
    if (items.size() <= keep + 1) // one more takes no more room than a line that counts it
        return;
    AttentionItem rest = itemOf(items[keep].kind, items[keep].severity, items[keep].at);
    rest.more = int(items.size()) - keep;
    items.resize(keep);
    items.append(rest);
}

#define SHOWN_NAME(n)                                                                                                  \
    "trim(CASE " n ".preferred_name WHEN '' THEN " n ".first_name ELSE " n ".preferred_name END || ' ' || " n          \
    ".last_name)"
} // namespace

Result<QList<AttentionItem>> Attention::items()
{
    Moment at;
    TD_TRY_ASSIGN(at.zone, studioZone(m_db));
    at.now = m_db.clock().now();
    at.today = localDay(at.now, at.zone);
    using Finder = Result<Items> (Attention::*)(const Moment&);
    const Finder finders[] = {&Attention::problems,   &Attention::waitlists,  &Attention::timeOffRequests,
                              &Attention::unclosed,   &Attention::insurances, &Attention::lapsing,
                              &Attention::newClients, &Attention::birthdays,  &Attention::money,
                              &Attention::training};
    Items out;
    for (const Finder finder : finders) {
        TD_TRY_ASSIGN(Items found, (this->*finder)(at));
        out += found;
    }
    std::stable_sort(out.begin(), out.end(), moreUrgent);
    TD_TRY(nameWhoComes(out));
    return out;
}

Result<QList<AttentionItem>> Attention::problems(const Moment& at)
{
    struct Row {
        AttentionItem item;
        MinuteSpan span;
        LocationId location;
    };
    QList<Row> rows;
    auto q =
        m_db.query("SELECT a.id, a.trainer_id, a.day, a.start_min, a.duration_min, a.location_id, a.starts_at, c.name "
                   "FROM appointments a JOIN class_types c ON c.id = a.class_type_id "
                   "WHERE a.starts_at >= ? AND a.starts_at < ? AND a.status = 'scheduled' AND a.deleted = 0 "
                   "AND a.override_reason = '' ORDER BY a.starts_at",
                   at.now, at.now + problemDays * secondsPerDay);
    while (q.next()) {
        const Instant start = q.int64(6);
        Row row{itemOf(AttentionKind::BookingProblem,
                       nearIs(AttentionSeverity::Now, start < at.now + 3 * secondsPerDay, AttentionSeverity::Soon),
                       start),
                {q.integer(3), q.integer(3) + q.integer(4)},
                q.id<LocationId>(5)};
        row.item.appointment = q.id<AppointmentId>(0);
        row.item.trainer = q.id<TrainerId>(1);
        row.item.day = q.date(2);
        row.item.minute = q.integer(3);
        row.item.detail = q.text(7);
        rows.append(row);
    }
    TD_TRY(q.finish());
    Items out;
    for (Row& row : rows) {
        TD_TRY_ASSIGN(const std::optional<BookingTrouble> trouble,
                      troubleOf(row.item.trainer, row.item.day, row.span, row.location, row.item.detail));
        if (!trouble)
            continue;
        row.item.trouble = *trouble;
        out.append(row.item);
    }
    shorten(out, perKind);
    return out;
}

Result<std::optional<BookingTrouble>> Attention::troubleOf(const TrainerId& trainer, QDate day, const MinuteSpan& span,
                                                           const LocationId& location, QString& detail)
{
    std::optional<BookingTrouble> out;
    TD_TRY_ASSIGN(const std::optional<SpecialDay> special, m_setup.specialDay(day));
    if (special && special->closed) {
        detail = special->nameEn;
        return std::optional(BookingTrouble::Closed);
    }
    TD_TRY_ASSIGN(const Availability hours, m_setup.availability(trainer));
    const std::optional<LocationId> place = location.isNull() ? std::nullopt : std::optional(location);
    const AvailabilityCheck check = hours.checkAvailable(day, span.start, span.end - span.start, place);
    if (check.reason == AvailabilityReason::TimeOff)
        out = BookingTrouble::TimeOff;
    else if (check.reason == AvailabilityReason::OutsideHours)
        out = BookingTrouble::OutsideHours;
    return out;
}

Result<QList<AttentionItem>> Attention::waitlists(const Moment& at)
{
    auto q = m_db.query(
        "SELECT a.id, a.day, a.start_min, a.starts_at, c.name, a.capacity, "
        "count(*) FILTER (WHERE p.status = 'confirmed'), count(*) FILTER (WHERE p.status = 'waitlisted'), "
        "count(*) FILTER (WHERE p.status = 'offered'), min(CASE p.status WHEN 'offered' THEN p.offer_until END) "
        "FROM appointments a JOIN class_types c ON c.id = a.class_type_id JOIN participants p ON p.appointment_id = "
        "a.id "
        "WHERE a.starts_at >= ? AND a.starts_at < ? AND a.status = 'scheduled' AND a.deleted = 0 AND a.capacity > 1 "
        "AND p.deleted = 0 GROUP BY +a.id", // the plus keeps the index on time: by id it would walk through every
                                            // booking there is
        at.now, at.now + problemDays * secondsPerDay);
    Items offers;
    Items places;
    while (q.next()) {
        const Instant start = q.int64(3);
        const int waiting = q.integer(7);
        const int offered = q.integer(8);
        AttentionItem item =
            itemOf(AttentionKind::PlaceToFill,
                   nearIs(AttentionSeverity::Now, start < at.now + secondsPerDay, AttentionSeverity::Soon), start);
        item.appointment = q.id<AppointmentId>(0);
        item.day = q.date(1);
        item.minute = q.integer(2);
        item.detail = q.text(4);
        item.count = waiting;
        if (waiting > 0 && q.integer(5) > q.integer(6) + offered)
            places.append(item);
        if (offered > 0) {
            item.kind = AttentionKind::OfferEnds;
            item.at = q.isNull(9) ? start : q.int64(9);
            item.severity =
                nearIs(AttentionSeverity::Now, item.at < at.now + secondsPerDay / 4, AttentionSeverity::Soon);
            offers.append(item);
        }
    }
    TD_TRY(q.finish());
    shorten(offers, perKind);
    shorten(places, perKind);
    return offers + places;
}

Result<QList<AttentionItem>> Attention::timeOffRequests(const Moment& at)
{
    Items out;
    if (!m_db.actor().managesStudio())
        return out;
    auto q = m_db.query(
        "SELECT o.id, o.trainer_id, o.first_day, o.last_day, o.reason, trim(t.first_name || ' ' || t.last_name) "
        "FROM time_off o JOIN trainers t ON t.id = o.trainer_id "
        "WHERE o.status = 'requested' AND o.deleted = 0 AND o.last_day >= ? ORDER BY o.first_day",
        at.today);
    while (q.next()) {
        const QDate first = q.date(2);
        AttentionItem item =
            itemOf(AttentionKind::TimeOffRequest,
                   nearIs(AttentionSeverity::Now, first <= at.today.addDays(7), AttentionSeverity::Soon),
                   startOfDay(first, at.zone));
        item.timeOff = q.id<TimeOffId>(0);
        item.trainer = q.id<TrainerId>(1);
        item.day = first;
        item.lastDay = q.date(3);
        item.detail = q.text(4);
        item.name = q.text(5);
        out.append(item);
    }
    TD_TRY(q.finish());
    shorten(out, perKind);
    return out;
}

Result<QList<AttentionItem>> Attention::unclosed(const Moment& at)
{
    const Instant midnight = startOfDay(at.today, at.zone);
    auto q = m_db.query(
        "SELECT a.id, a.trainer_id, a.day, a.start_min, a.starts_at, c.name "
        "FROM appointments a JOIN class_types c ON c.id = a.class_type_id "
        "WHERE a.starts_at >= ? AND a.starts_at < ? AND a.ends_at <= ? AND a.status = 'scheduled' AND a.deleted = 0",
        midnight - unclosedDays * secondsPerDay, midnight, at.now);
    Items out;
    while (q.next()) {
        AttentionItem item = itemOf(AttentionKind::UnclosedSession, AttentionSeverity::Soon, q.int64(4));
        item.appointment = q.id<AppointmentId>(0);
        item.trainer = q.id<TrainerId>(1);
        item.day = q.date(2);
        item.minute = q.integer(3);
        item.detail = q.text(5);
        out.append(item);
    }
    TD_TRY(q.finish());
    shorten(out, perKind);
    return out;
}

Result<QList<AttentionItem>> Attention::insurances(const Moment& at)
{
    const Actor& actor = m_db.actor();
    Items out;
    if (!actor.managesStudio() && actor.role != Role::Trainer)
        return out;
    auto q = m_db.query("SELECT id, insurance_until, trim(first_name || ' ' || last_name) FROM trainers "
                        "WHERE status = 'active' AND deleted = 0 AND insurance_until <= ? AND (? = 1 OR id = ?)",
                        at.today.addDays(insuranceDays), actor.managesStudio(), actor.trainer);
    while (q.next()) {
        const QDate until = q.date(1);
        AttentionItem item =
            itemOf(AttentionKind::InsuranceEnds,
                   nearIs(AttentionSeverity::Now, until <= at.today.addDays(7), AttentionSeverity::Soon),
                   startOfDay(until, at.zone));
        item.trainer = q.id<TrainerId>(0);
        item.day = until;
        item.name = q.text(2);
        out.append(item);
    }
    TD_TRY(q.finish());
    shorten(out, perKind);
    return out;
}

Result<QList<AttentionItem>> Attention::lapsing(const Moment& at)
{
    // The latest session first: whoever was here a month ago is easier to win back than who left last year.
    const Instant since = startOfDay(at.today.addDays(-lapsingDays), at.zone);
    auto q =
        m_db.query("SELECT c.id, " SHOWN_NAME(
                       "c") ", (SELECT max(p.starts_at) FROM participants p WHERE p.client_id = c.id "
                            "AND p.status = 'confirmed' AND p.is_open = 1 AND p.deleted = 0 AND p.attended IS NOT 0) "
                            "FROM clients c WHERE c.status = 'active' AND c.deleted = 0 AND (c.joined_on IS NULL OR "
                            "c.joined_on <= ?) "
                            "AND NOT EXISTS (SELECT 1 FROM participants r WHERE r.client_id = c.id AND r.starts_at >= "
                            "? AND r.status = 'confirmed' "
                            "AND r.is_open = 1 AND r.deleted = 0 AND r.attended IS NOT 0)",
                   at.today.addDays(-lapsingDays), since);
    Items out;
    while (q.next()) {
        const Instant last = q.isNull(2) ? 0 : q.int64(2);
        AttentionItem item = itemOf(AttentionKind::Lapsing, AttentionSeverity::Later, -last);
        item.client = q.id<ClientId>(0);
        item.name = q.text(1);
        out.append(item);
    }
    TD_TRY(q.finish());
    shorten(out, perKind);
    for (AttentionItem& item : out) { // only now: a day of a zone is dear, and thousands may be lapsing
        if (item.at != 0 && item.more == 0)
            item.day = localDay(-item.at, at.zone);
    }
    return out;
}

Result<QList<AttentionItem>> Attention::newClients(const Moment& /*at*/)
{
    auto q = m_db.query(
        "SELECT c.id, " SHOWN_NAME("c") ", c.joined_on FROM clients c WHERE c.status = 'lead' AND c.deleted = 0 "
                                        "AND NOT EXISTS (SELECT 1 FROM participants p WHERE p.client_id = c.id AND "
                                        "p.deleted = 0 AND p.is_open = 1 "
                                        "AND p.status IN ('confirmed', 'waitlisted', 'offered'))");
    Items out;
    while (q.next()) {
        AttentionItem item = itemOf(AttentionKind::NewClient, AttentionSeverity::Later, 0);
        item.client = q.id<ClientId>(0);
        item.name = q.text(1);
        item.day = q.date(2);
        if (item.day.isValid()) // the newest first
            item.at = -item.day.toJulianDay();
        out.append(item);
    }
    TD_TRY(q.finish());
    shorten(out, perKind);
    return out;
}

Result<QList<AttentionItem>> Attention::birthdays(const Moment& at)
{
    const QDate last = at.today.addDays(birthdayDays - 1);
    // Month and day, doubled over the turn of the year; 29 February is kept on the 28th of other years, so that it is
    // looked for too.
    auto q = m_db.query(
        "SELECT c.id, " SHOWN_NAME(
            "c") ", c.birthday FROM clients c WHERE c.birthday IS NOT NULL AND c.deleted = 0 "
                 "AND c.status IN ('active', 'paused') AND (substr(c.birthday, 6) = '02-29' OR CASE WHEN ?1 <= ?2 "
                 "THEN substr(c.birthday, 6) BETWEEN ?1 AND ?2 ELSE substr(c.birthday, 6) >= ?1 OR substr(c.birthday, "
                 "6) <= ?2 END)",
        at.today.toString(QStringLiteral("MM-dd")), last.toString(QStringLiteral("MM-dd")));
    Items out;
    while (q.next()) {
        const QDate born = q.date(2);
        QDate next = born.addYears(at.today.year() - born.year());
        if (next < at.today)
            next = born.addYears(at.today.year() + 1 - born.year());
        if (next > last)
            continue;
        AttentionItem item =
            itemOf(AttentionKind::Birthday, nearIs(AttentionSeverity::Soon, next == at.today, AttentionSeverity::Later),
                   startOfDay(next, at.zone));
        item.client = q.id<ClientId>(0);
        item.name = q.text(1);
        item.day = next;
        item.count = next.year() - born.year();
        out.append(item);
    }
    TD_TRY(q.finish());
    shorten(out, perKind);
    return out;
}

Result<QList<AttentionItem>> Attention::money(const Moment& at)
{
    TD_TRY_ASSIGN(QList<Items> kinds, MoneyAttention(m_db).items(at.today));
    Items out;
    for (Items& items : kinds) {
        shorten(items, perKind);
        out += items;
    }
    return out;
}

Result<QList<AttentionItem>> Attention::training(const Moment& at)
{
    TD_TRY_ASSIGN(QList<Items> kinds, TrainingAttention(m_db).items(at.today));
    Items out;
    for (Items& items : kinds) {
        shorten(items, perKind);
        out += items;
    }
    return out;
}

Result<void> Attention::nameWhoComes(Items& items)
{
    for (AttentionItem& item : items) {
        if (item.appointment.isNull() || !item.name.isEmpty())
            continue;
        auto q = m_db.query("SELECT p.id, p.client_id, " SHOWN_NAME(
                                "n") " FROM participants p JOIN client_names n ON n.id = p.client_id "
                                     "WHERE p.appointment_id = ? AND p.deleted = 0 AND p.status = (CASE ? WHEN 1 THEN "
                                     "'offered' WHEN 2 THEN "
                                     "'waitlisted' ELSE 'confirmed' END) ORDER BY p.joined_at, p.id LIMIT 1",
                            item.appointment,
                            item.kind == AttentionKind::OfferEnds     ? 1
                            : item.kind == AttentionKind::PlaceToFill ? 2
                                                                      : 0);
        if (q.next()) {
            item.participant = q.id<ParticipantId>(0);
            item.client = q.id<ClientId>(1);
            item.name = q.text(2);
        }
        TD_TRY(q.finish());
    }
    return {};
}

} // namespace td

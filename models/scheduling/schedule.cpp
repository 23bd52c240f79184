// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/schedule.h"

#include "calendar/slots.h"
#include "scheduling/rowtext.h"
#include "scheduling/valuechecks.h"

#include <QHash>

// What a calendar needs of a booking; the WHERE clause follows.
#define TD_ITEMS                                                                                                       \
    "SELECT a.id, a.trainer_id, a.class_type_id, c.name, c.category, c.colour, a.day, a.start_min, a.duration_min, "          \
    "a.starts_at, a.ends_at, a.status, a.capacity, a.place, a.place_detail, a.location_id, a.room_id, r.name, "               \
    "t.first_name, t.last_name, a.series_id, a.note, a.rate_minor, a.version "                                                \
    "FROM appointments a JOIN class_types c ON c.id = a.class_type_id JOIN trainers t ON t.id = a.trainer_id "                \
    "LEFT JOIN rooms r ON r.id = a.room_id "
#define TD_PEOPLE_COLUMNS                                                                                              \
    "SELECT p.appointment_id, p.id, p.client_id, n.first_name, n.last_name, n.preferred_name, p.status, p.attended, "         \
    "p.arrived_at IS NOT NULL, EXISTS (SELECT 1 FROM client_alerts x WHERE x.client_id = p.client_id AND x.deleted = 0 "      \
    "AND (x.until IS NULL OR x.until >= ?1)) "
#define TD_PEOPLE_JOIN "CROSS JOIN participants p ON p.appointment_id = a.id JOIN client_names n ON n.id = p.client_id "
#define TD_PEOPLE_ORDER " AND p.deleted = 0 ORDER BY p.appointment_id, p.joined_at, p.id"

namespace td
{
namespace
{

constexpr Instant daySeconds = 86400;
constexpr Instant zoneSlack = 2 * daySeconds; ///< local days lie at most so far from the studio's
constexpr Instant eastmost = 14 * 3600;       ///< where a day begins first, before UTC
constexpr Instant westmost = 12 * 3600;       ///< where it ends last, after UTC

ScheduleItem readItem(const Query& q)
{
    ScheduleItem item;
    item.id = q.id<AppointmentId>(0);
    item.trainer = q.id<TrainerId>(1);
    item.classType = q.id<ClassTypeId>(2);
    item.className = q.text(3);
    item.category = RowText::read<ClassCategory>(q, 4);
    item.colour = q.integer(5);
    item.day = q.date(6);
    item.minute = q.integer(7);
    item.durationMin = q.integer(8);
    item.startsAt = q.int64(9);
    item.endsAt = q.int64(10);
    item.state = RowText::read<AppointmentState>(q, 11);
    item.capacity = q.integer(12);
    item.place = RowText::read<Place>(q, 13);
    item.placeDetail = q.text(14);
    item.location = q.id<LocationId>(15);
    item.room = q.id<RoomId>(16);
    item.roomName = q.text(17);
    item.trainerName = RowText::fullName(q.text(18), q.text(19));
    item.series = q.id<SeriesId>(20);
    item.note = q.text(21);
    item.rateMinor = q.int64(22);
    item.version = q.integer(23);
    return item;
}

ScheduleParticipant readPerson(const Query& q)
{
    ScheduleParticipant p;
    p.id = q.id<ParticipantId>(1);
    p.client = q.id<ClientId>(2);
    const QString preferred = q.text(5);
    p.name = RowText::fullName(preferred.isEmpty() ? q.text(3) : preferred, q.text(4));
    p.status = RowText::read<ParticipantStatus>(q, 6);
    if (!q.isNull(7))
        p.attended = q.boolean(7);
    p.arrived = q.boolean(8);
    p.alert = q.boolean(9);
    return p;
}

Result<QList<ScheduleItem>> readItems(Query q, const ScheduleFilter& filter = {})
{
    QList<ScheduleItem> out;
    while (q.next()) {
        ScheduleItem item = readItem(q);
        if (filter.accepts(item))
            out.append(std::move(item));
    }
    TD_TRY(q.finish());
    return out;
}

void place(ScheduleItem& item, ScheduleParticipant person)
{
    if (person.status == ParticipantStatus::Confirmed)
        ++item.confirmed;
    if (person.status == ParticipantStatus::Waitlisted || person.status == ParticipantStatus::Offered)
        ++item.waiting;
    item.alert = item.alert || person.alert;
    item.participants.append(std::move(person));
}

Result<void> addPeople(QList<ScheduleItem>& items, Query q)
{
    QHash<AppointmentId, qsizetype> rows;
    rows.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        rows.insert(items.at(i).id, i);
    while (q.next()) {
        const auto row = rows.constFind(q.id<AppointmentId>(0));
        if (row != rows.constEnd())
            place(items[*row], readPerson(q));
    }
    return q.finish();
}

BusyBlock readBlock(const Query& q)
{
    return {q.id<AppointmentId>(0), q.id<TrainerId>(1), q.id<RoomId>(2), q.date(3),
            q.integer(4),           q.integer(5),       q.int64(6),      q.int64(7)};
}

struct Bounds {
    Instant from;
    Instant to;
};

// As wide as the zones of the earth make a local day, so that the index on starts_at is used; the days themselves decide.
Bounds boundsOf(QDate from, QDate to)
{
    const auto start = [](QDate day) { return (day.toJulianDay() - 2440588) * daySeconds; };
    return {start(from) - eastmost, start(to) + daySeconds + westmost};
}

} // namespace

Result<QDate> Schedule::today()
{
    TD_TRY_ASSIGN(const QByteArray zone, m_setup.zoneFor({}));
    return localDay(m_db.clock().now(), zone);
}

Result<QList<ScheduleItem>> Schedule::items(QDate from, QDate to, const ScheduleFilter& filter)
{
    TD_TRY(checkDay(from, "from"));
    TD_TRY(checkDay(to, "to"));
    const auto [first, last] = boundsOf(from, to);
    TD_TRY_ASSIGN(const QDate now, today());
    TD_TRY_ASSIGN(QList<ScheduleItem> out,
                  readItems(m_db.query(TD_ITEMS "WHERE a.starts_at BETWEEN ? AND ? AND a.day BETWEEN ? AND ? AND a.deleted = 0 "
                                                "ORDER BY a.starts_at, a.id", first, last, from, to), filter));
    TD_TRY(addPeople(out, m_db.query(TD_PEOPLE_COLUMNS "FROM appointments a " TD_PEOPLE_JOIN
                                     "WHERE a.starts_at BETWEEN ?2 AND ?3 AND a.day BETWEEN ?4 AND ?5" TD_PEOPLE_ORDER,
                                     now, first, last, from, to)));
    return out;
}

Result<QList<ScheduleItem>> Schedule::day(QDate day, const ScheduleFilter& filter)
{
    return items(day, day, filter);
}

Result<ScheduleItem> Schedule::item(const AppointmentId& id)
{
    TD_TRY_ASSIGN(const QDate now, today());
    TD_TRY_ASSIGN(QList<ScheduleItem> out, readItems(m_db.query(TD_ITEMS "WHERE a.id = ? AND a.deleted = 0", id)));
    if (out.isEmpty())
        return fail(ErrorKind::NotFound, "row.not-found", "appointment");
    TD_TRY(addPeople(out, m_db.query(TD_PEOPLE_COLUMNS "FROM appointments a " TD_PEOPLE_JOIN "WHERE a.id = ?2" TD_PEOPLE_ORDER,
                                     now, id)));
    return out.first();
}

Result<QList<BusyBlock>> Schedule::busyBlocks(QDate from, QDate to)
{
    QList<BusyBlock> out;
    if (m_db.actor().role != Role::Trainer)
        return out;
    const auto [first, last] = boundsOf(from, to);
    auto q = m_db.query("SELECT b.id, b.trainer_id, b.room_id, b.day, b.start_min, b.duration_min, b.starts_at, b.ends_at "
                        "FROM busy_blocks b WHERE b.starts_at BETWEEN ? AND ? AND b.day BETWEEN ? AND ? "
                        "AND NOT EXISTS (SELECT 1 FROM appointments a WHERE a.id = b.id) ORDER BY b.starts_at, b.id",
                        first, last, from, to);
    while (q.next())
        out.append(readBlock(q));
    TD_TRY(q.finish());
    return out;
}

Result<QList<ScheduleItem>> Schedule::ofClient(const ClientId& client, int limit, std::optional<Instant> before)
{
    constexpr Instant never = Instant(1) << 60;
    const Instant bound = before.value_or(never);
    TD_TRY_ASSIGN(const QDate now, today());
    TD_TRY_ASSIGN(QList<ScheduleItem> out,
                  readItems(m_db.query(TD_ITEMS "WHERE a.id IN (SELECT p.appointment_id FROM participants p WHERE p.client_id = ? "
                                                "AND p.starts_at < ? AND p.deleted = 0 ORDER BY p.starts_at DESC LIMIT ?) "
                                                "AND a.deleted = 0 ORDER BY a.starts_at DESC, a.id", client, bound, limit)));
    TD_TRY(addPeople(out, m_db.query(TD_PEOPLE_COLUMNS "FROM appointments a " TD_PEOPLE_JOIN
                                     "WHERE a.id IN (SELECT p.appointment_id FROM participants p WHERE p.client_id = ?2 "
                                     "AND p.starts_at < ?3 AND p.deleted = 0 ORDER BY p.starts_at DESC LIMIT ?4)" TD_PEOPLE_ORDER,
                                     now, client, bound, limit)));
    return out;
}

Result<std::optional<ScheduleItem>> Schedule::next(const ClientId& client)
{
    AppointmentId id;
    {
        auto q = m_db.query("SELECT p.appointment_id FROM participants p JOIN appointments a ON a.id = p.appointment_id "
                            "WHERE p.client_id = ? AND p.starts_at >= ? AND p.status = 'confirmed' AND p.is_open = 1 "
                            "AND p.deleted = 0 AND a.status = 'scheduled' ORDER BY p.starts_at, p.id LIMIT 1",
                            client, m_db.clock().now());
        if (q.next())
            id = q.id<AppointmentId>(0);
        TD_TRY(q.finish());
    }
    if (id.isNull())
        return std::nullopt;
    TD_TRY_ASSIGN(const ScheduleItem found, item(id));
    return found;
}

Result<QList<DayBackground>> Schedule::background(QDate from, QDate to, const QList<TrainerId>& trainers)
{
    constexpr int mostDays = 400;
    QList<DayBackground> out;
    for (QDate day = from; day <= to && from.daysTo(day) < mostDays; day = day.addDays(1)) {
        TD_TRY_ASSIGN(const auto special, m_setup.specialDay(day));
        for (const TrainerId& trainer : trainers) {
            TD_TRY_ASSIGN(const Availability hours, m_setup.availability(trainer));
            out.append({day, trainer, hours.availableSpans(day), hours.timeOffSpans(day), special && special->closed});
        }
    }
    return out;
}

Result<QList<SpecialDay>> Schedule::specialDays(QDate from, QDate to)
{
    return m_setup.specialDays(from, to);
}

Result<QList<int>> Schedule::freeSlots(const TrainerId& trainer, QDate day, int durationMin)
{
    TD_TRY(checkDay(day, "day"));
    TD_TRY(checkRange(durationMin, 5, 1440, "duration"));
    TD_TRY_ASSIGN(const Availability hours, m_setup.availability(trainer));
    TD_TRY_ASSIGN(const QByteArray zone, m_setup.zoneFor({}));
    SlotSearch search{zone, durationMin, slotMinutes, [&](QDate on) { return hours.availableSpans(on); }, {}};
    const Instant start = startOfDay(day, zone);
    auto q = m_db.query("SELECT starts_at, ends_at FROM busy_blocks WHERE trainer_id = ? AND starts_at > ? AND starts_at < ?",
                        trainer, start - daySeconds, start + zoneSlack);
    while (q.next())
        search.busy.append({q.int64(0), q.int64(1)});
    TD_TRY(q.finish());
    return td::freeSlots(search, day);
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/appointmentstore.h"

#include "scheduling/rowtext.h"
#include "scheduling/valuechecks.h"

#include <QJsonDocument>

#define TD_APPOINTMENT_COLUMNS                                                                                         \
    "a.id, a.trainer_id, a.class_type_id, a.day, a.start_min, a.duration_min, a.zone, a.starts_at, a.ends_at, a.status, "     \
    "a.capacity, a.place, a.place_detail, a.location_id, a.room_id, a.rate_minor, a.policy, a.note, a.override_reason, "      \
    "a.series_id, a.occurrence_day, a.cancelled_at, a.cancelled_by, a.cancel_reason, a.version"
#define TD_PARTICIPANT_COLUMNS                                                                                         \
    "p.id, p.appointment_id, p.client_id, p.status, p.attended, p.arrived_at, p.joined_at, p.offer_until, p.cancelled_at, "   \
    "p.fee_minor, p.credit, p.waived, p.pays, p.lot_id, p.version"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

CancellationPolicy readPolicy(const QByteArray& json)
{
    // A row from elsewhere may hold no policy: then nothing is lost by cancelling.
    constexpr CancellationPolicy free{0, 0, false, 0, false, 0, 0};
    return policyFromJson(QJsonDocument::fromJson(json).object()).value_or(free);
}

Appointment readAppointment(const Query& q)
{
    Appointment a;
    a.id = q.id<AppointmentId>(0);
    a.trainer = q.id<TrainerId>(1);
    a.classType = q.id<ClassTypeId>(2);
    a.day = q.date(3);
    a.minute = q.integer(4);
    a.durationMin = q.integer(5);
    a.zone = q.latin1(6);
    a.startsAt = q.int64(7);
    a.endsAt = q.int64(8);
    a.state = RowText::read<AppointmentState>(q, 9);
    a.capacity = q.integer(10);
    a.place = RowText::read<Place>(q, 11);
    a.placeDetail = q.text(12);
    a.location = q.id<LocationId>(13);
    a.room = q.id<RoomId>(14);
    a.rateMinor = q.int64(15);
    a.policy = readPolicy(q.bytes(16));
    a.note = q.text(17);
    a.overrideReason = q.text(18);
    a.series = q.id<SeriesId>(19);
    a.occurrenceDay = q.date(20);
    a.cancelledAt = q.optionalInt64(21);
    if (!q.isNull(22))
        a.cancelledBy = RowText::read<CancelledBy>(q, 22);
    a.cancelReason = q.text(23);
    a.version = q.integer(24);
    return a;
}

Participant readParticipant(const Query& q)
{
    Participant p;
    p.id = q.id<ParticipantId>(0);
    p.appointment = q.id<AppointmentId>(1);
    p.client = q.id<ClientId>(2);
    p.status = RowText::read<ParticipantStatus>(q, 3);
    if (!q.isNull(4))
        p.attended = q.boolean(4);
    p.arrivedAt = q.optionalInt64(5);
    p.joinedAt = q.int64(6);
    p.offerUntil = q.optionalInt64(7);
    p.cancelledAt = q.optionalInt64(8);
    p.feeMinor = q.int64(9);
    p.credit = RowText::read<CreditEffect>(q, 10);
    p.waived = q.boolean(11);
    p.pays = RowText::read<Pays>(q, 12);
    p.lot = q.id<LotId>(13);
    p.version = q.integer(14);
    return p;
}

QString exdateText(const QList<QDate>& days)
{
    QStringList out;
    for (const QDate day : days)
        out.append(day.toString(Qt::ISODate));
    return out.join(u',');
}

QList<QDate> readExdates(const QString& text)
{
    QList<QDate> out;
    const auto parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        out.append(QDate::fromString(part, Qt::ISODate));
    return out;
}

} // namespace

Result<Appointment> AppointmentStore::appointment(const AppointmentId& id)
{
    Appointment found;
    {
        auto q = m_db.query("SELECT " TD_APPOINTMENT_COLUMNS " FROM appointments a WHERE a.id = ? AND a.deleted = 0", id);
        if (!q.next()) {
            TD_TRY(q.finish());
            return fail(ErrorKind::NotFound, "row.not-found", "appointment");
        }
        found = readAppointment(q);
    }
    TD_TRY_ASSIGN(found.participants, participants(id));
    return found;
}

Result<QList<Participant>> AppointmentStore::participants(const AppointmentId& id)
{
    QList<Participant> out;
    auto q = m_db.query("SELECT " TD_PARTICIPANT_COLUMNS " FROM participants p WHERE p.appointment_id = ? AND p.deleted = 0 "
                        "ORDER BY p.joined_at, p.id", id);
    while (q.next())
        out.append(readParticipant(q));
    TD_TRY(q.finish());
    return out;
}

Result<Participant> AppointmentStore::participant(const ParticipantId& id)
{
    auto q = m_db.query("SELECT " TD_PARTICIPANT_COLUMNS " FROM participants p WHERE p.id = ? AND p.deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "participant");
    }
    return readParticipant(q);
}

// A series that was ended at its first day is deleted, and its cancelled occurrences still name it.
Result<Series> AppointmentStore::series(const SeriesId& id)
{
    auto q = m_db.query("SELECT id, trainer_id, class_type_id, rrule, exdates, start_day, start_min, duration_min, zone, version "
                        "FROM series WHERE id = ?", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "series");
    }
    return Series{q.id<SeriesId>(0), q.id<TrainerId>(1), q.id<ClassTypeId>(2), q.text(3),    readExdates(q.text(4)),
                  q.date(5),         q.integer(6),       q.integer(7),         q.latin1(8), q.integer(9)};
}

Result<QList<Appointment>> AppointmentStore::occurrences(const SeriesId& id)
{
    QList<Appointment> out;
    auto q = m_db.query("SELECT " TD_APPOINTMENT_COLUMNS " FROM appointments a WHERE a.series_id = ? AND a.deleted = 0 "
                        "ORDER BY a.starts_at, a.id", id);
    while (q.next())
        out.append(readAppointment(q));
    TD_TRY(q.finish());
    for (Appointment& found : out) {
        TD_TRY_ASSIGN(found.participants, participants(found.id));
    }
    return out;
}

Result<void> AppointmentStore::insert(const Appointment& a, const QString& policyText)
{
    return namedDuplicate(m_db.exec(
        "INSERT INTO appointments (id, trainer_id, class_type_id, day, start_min, duration_min, zone, starts_at, ends_at, "
        "capacity, place, place_detail, location_id, room_id, rate_minor, policy, note, override_reason, series_id, "
        "occurrence_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        a.id, a.trainer, a.classType, a.day, a.minute, a.durationMin, QLatin1String(a.zone), a.startsAt, a.endsAt, a.capacity,
        RowText::text(a.place), a.placeDetail, a.location, a.room, a.rateMinor, policyText, a.note, a.overrideReason,
        a.series, a.occurrenceDay));
}

Result<void> AppointmentStore::insert(const Participant& p, const Appointment& a)
{
    return m_db.exec("INSERT INTO participants (id, appointment_id, client_id, trainer_id, starts_at, ends_at, is_open, status, "
                     "joined_at, pays, lot_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     p.id, a.id, p.client, a.trainer, a.startsAt, a.endsAt, a.isOpen(), RowText::text(p.status), p.joinedAt,
                     RowText::text(p.pays), p.lot);
}

Result<void> AppointmentStore::insert(const Series& s)
{
    return namedDuplicate(m_db.exec("INSERT INTO series (id, trainer_id, class_type_id, rrule, exdates, start_day, start_min, "
                                    "duration_min, zone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                    s.id, s.trainer, s.classType, s.rrule, exdateText(s.exdates), s.startDay, s.minute,
                                    s.durationMin, QLatin1String(s.zone)));
}

Result<void> AppointmentStore::update(const Participant& p)
{
    return m_db.exec("UPDATE participants SET status = ?, attended = ?, arrived_at = ?, joined_at = ?, offer_until = ?, "
                     "cancelled_at = ?, fee_minor = ?, credit = ?, waived = ?, pays = ?, lot_id = ?, version = ? WHERE id = ?",
                     RowText::text(p.status), p.attended, p.arrivedAt, p.joinedAt, p.offerUntil, p.cancelledAt, p.feeMinor,
                     RowText::text(p.credit), p.waived, RowText::text(p.pays), p.lot, p.version, p.id);
}

Result<void> AppointmentStore::update(const Series& s)
{
    return m_db.exec("UPDATE series SET trainer_id = ?, class_type_id = ?, rrule = ?, exdates = ?, start_day = ?, start_min = ?, "
                     "duration_min = ?, version = ? WHERE id = ?",
                     s.trainer, s.classType, s.rrule, exdateText(s.exdates), s.startDay, s.minute, s.durationMin, s.version,
                     s.id);
}

} // namespace td

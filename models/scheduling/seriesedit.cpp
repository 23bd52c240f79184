// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/seriesedit.h"

#include "calendar/recurrence.h"
#include "core/text.h"
#include "scheduling/bookingchecks.h"
#include "scheduling/rowtext.h"
#include "scheduling/valuechecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Recurrence recurrenceOf(const Series& series)
{
    return {series.startDay, series.minute, series.durationMin, series.zone, series.rrule, series.exdates};
}

void take(Series& series, const Recurrence& recurrence)
{
    series.startDay = recurrence.start;
    series.rrule = recurrence.rrule;
    series.exdates = recurrence.exdates;
}

int shiftedWeekday(int weekday, int days)
{
    return ((weekday - 1 + days) % 7 + 7) % 7 + 1;
}

/// The same rule so many days later. A rule by month or year has no such rule.
Result<void> shift(Series& series, int days)
{
    if (days == 0)
        return {};
    TD_TRY_ASSIGN(RecurrenceRule rule, ruleOf(recurrenceOf(series)));
    const bool byWeek = rule.frequency == Frequency::Weekly || rule.frequency == Frequency::Daily;
    if (!byWeek || !rule.monthDays.isEmpty() || !rule.months.isEmpty() || !rule.setPositions.isEmpty())
        return fail(ErrorKind::Refused, "series.cannot-shift", "day");
    for (RuleWeekday& day : rule.days)
        day.weekday = shiftedWeekday(day.weekday, days);
    rule.weekStart = shiftedWeekday(rule.weekStart, days);
    if (rule.until)
        rule.until = rule.until->addDays(days);
    series.rrule = ruleText(rule);
    series.startDay = series.startDay.addDays(days);
    for (QDate& day : series.exdates)
        day = day.addDays(days);
    return {};
}

Result<void> requireScheduled(const Appointment& appointment)
{
    if (appointment.state != AppointmentState::Scheduled)
        return fail(ErrorKind::Refused, "booking.not-scheduled", "appointment", {stateName(appointment.state)});
    return {};
}

} // namespace

BookingRequest SeriesEdit::requestFor(const Appointment& from, const MoveRequest& move)
{
    BookingRequest request;
    request.trainer = move.trainer.value_or(from.trainer);
    request.classType = from.classType;
    for (const Participant& p : from.participants) {
        if (p.status == ParticipantStatus::Confirmed)
            request.clients.append(p.client);
    }
    request.day = move.day.value_or(from.day);
    request.minute = move.minute.value_or(from.minute);
    request.durationMin = move.durationMin.value_or(from.durationMin);
    request.place = from.place;
    request.placeDetail = from.placeDetail;
    request.location = from.location;
    request.room = move.room.value_or(from.room);
    request.noRoom = request.room.isNull();
    request.capacity = from.capacity;
    request.rateMinor = from.rateMinor;
    request.overrideReason = move.overrideReason;
    return request;
}

Result<void> SeriesEdit::move(const Appointment& from, const MoveRequest& move)
{
    TD_TRY(requireScheduled(from));
    BookingChecks checks(m_db, m_setup);
    TD_TRY_ASSIGN(const ResolvedBooking to, checks.resolve(requestFor(from, move)));
    const Appointment& row = to.row;
    QString reason = from.overrideReason;
    const bool sameTime = row.startsAt == from.startsAt && row.endsAt == from.endsAt && row.trainer == from.trainer;
    if (!sameTime) {
        TD_TRY_ASSIGN(const QList<Problem> problems, checks.rules(to));
        bool overridden = false;
        TD_TRY(checks.verdict(problems, row, row.overrideReason, overridden));
        reason = overridden ? row.overrideReason : QString();
    }
    const auto written = m_db.exec(
        "UPDATE appointments SET trainer_id = ?, day = ?, start_min = ?, duration_min = ?, starts_at = ?, ends_at = ?, "
        "room_id = ?, override_reason = ?, version = ? WHERE id = ?",
        row.trainer, row.day, row.minute, row.durationMin, row.startsAt, row.endsAt, row.room, reason,
        move.version.value_or(from.version), from.id);
    if (!written)
        return fail(checks.explained(written.error(), row, requestFor(from, move).clients, from.id));
    return {};
}

Result<QList<Appointment>> SeriesEdit::targets(const Appointment& from, SeriesScope scope)
{
    if (scope == SeriesScope::This || from.series.isNull())
        return QList<Appointment>{from};
    TD_TRY_ASSIGN(QList<Appointment> all, m_store.occurrences(from.series));
    const Instant now = m_db.clock().now();
    all.removeIf([&](const Appointment& a) {
        const bool covered = scope == SeriesScope::Following ? a.occurrenceDay >= from.occurrenceDay : a.startsAt >= now;
        return a.id != from.id && (!covered || a.state != AppointmentState::Scheduled);
    });
    return all;
}

Result<void> SeriesEdit::moveSeries(const Appointment& from, const MoveRequest& move, SeriesScope scope)
{
    TD_TRY(requireScheduled(from));
    TD_TRY_ASSIGN(const Series series, m_store.series(from.series));
    TD_TRY_ASSIGN(QList<Appointment> list, targets(from, scope));
    list.removeIf([&](const Appointment& a) {
        return a.id != from.id && (a.day != a.occurrenceDay || a.minute != series.minute);
    });
    QDate cut = from.occurrenceDay;
    for (const Appointment& a : std::as_const(list))
        cut = std::min(cut, a.occurrenceDay);
    const qint64 days = from.day.daysTo(move.day.value_or(from.day));
    const int minutes = move.minute.value_or(from.minute) - from.minute;
    // Later ones first when they all move on, so that none runs into the next one's old time.
    if (days * 1440 + minutes > 0 || move.durationMin.value_or(from.durationMin) > from.durationMin)
        std::reverse(list.begin(), list.end());
    TD_TRY(carryRule(from, cut, move));
    for (const Appointment& a : std::as_const(list)) {
        MoveRequest each = move;
        each.day = a.day.addDays(days);
        each.minute = move.minute.value_or(a.minute);
        if (a.id != from.id)
            each.version = a.version;
        // The rule was carried over first, which changed the row once.
        TD_TRY_ASSIGN(const Appointment current, m_store.appointment(a.id));
        if (each.version && *each.version == a.version)
            each.version = current.version;
        auto moved = this->move(current, each);
        if (!moved) {
            moved.error().args.append(each.day->toString(Qt::ISODate));
            return moved;
        }
    }
    return {};
}

// From `cut` on the occurrences belong to a rule with the new time; days of theirs keep their place in it.
Result<void> SeriesEdit::carryRule(const Appointment& from, QDate cut, const MoveRequest& move)
{
    TD_TRY_ASSIGN(const Series whole, m_store.series(from.series));
    TD_TRY_ASSIGN(Series changed, cutSeries(whole, cut));
    const int days = int(from.day.daysTo(move.day.value_or(from.day)));
    TD_TRY(shift(changed, days));
    changed.minute = move.minute.value_or(changed.minute);
    changed.durationMin = move.durationMin.value_or(changed.durationMin);
    changed.trainer = move.trainer.value_or(changed.trainer);
    const bool inPlace = changed.id == whole.id;
    TD_TRY(inPlace ? m_store.update(changed) : m_store.insert(changed));
    if (inPlace && days == 0)
        return {};
    return m_db.exec("UPDATE appointments SET series_id = ?, occurrence_day = date(occurrence_day, ? || ' days') "
                     "WHERE series_id = ? AND occurrence_day >= ? AND deleted = 0",
                     changed.id, days, whole.id, cut);
}

/// The part from `cut` on as a new series, the whole one ended before it; the whole itself when nothing is before.
Result<Series> SeriesEdit::cutSeries(const Series& whole, QDate cut)
{
    const auto parts = splitAt(recurrenceOf(whole), cut);
    if (!parts && parts.error().reason == "recurrence.nothing-before"_L1)
        return whole;
    if (!parts)
        return fail(parts.error());
    Series before = whole;
    take(before, parts->first);
    TD_TRY(m_store.update(before));
    Series after = whole;
    take(after, parts->second);
    after.id = m_db.newId<SeriesId>();
    after.version = 1;
    return after;
}

Result<void> SeriesEdit::edit(const Appointment& from, const EditRequest& edit)
{
    ClassType type;
    TD_TRY_ASSIGN(type, m_setup.classType(edit.classType.value_or(from.classType)));
    if (edit.classType && !type.trainer.isNull() && type.trainer != from.trainer)
        return fail(ErrorKind::Invalid, "booking.wrong-trainer", "trainer", {QString(), type.name});
    const int capacity = edit.capacity.value_or(from.capacity);
    TD_TRY(checkRange(capacity, 1, 1000, "capacity"));
    const qint64 rate = edit.rateMinor.value_or(edit.classType ? type.rateMinor : from.rateMinor);
    TD_TRY(checkRange(rate, 0, 100'000'000, "rate"));
    TD_TRY_ASSIGN(const QString detail, checkLine(edit.placeDetail.value_or(from.placeDetail), "place_detail", 200));
    TD_TRY_ASSIGN(const QString note, checkBlock(edit.note.value_or(from.note), "note", 4000));
    const LocationId location = edit.location.value_or(from.location);
    TD_TRY_ASSIGN(const QByteArray zone, m_setup.zoneFor(location));
    if (zone != from.zone)
        return fail(ErrorKind::Invalid, "booking.other-zone", "location");
    const auto written = m_db.exec(
        "UPDATE appointments SET class_type_id = ?, capacity = ?, place = ?, place_detail = ?, location_id = ?, rate_minor = ?, "
        "note = ?, version = ? WHERE id = ?",
        type.id, capacity, RowText::text(edit.place.value_or(from.place)), detail, location, rate, note,
        edit.version.value_or(from.version), from.id);
    if (!written) {
        Appointment wanted = from;
        wanted.capacity = capacity;
        return fail(BookingChecks(m_db, m_setup).explained(written.error(), wanted, {}, from.id));
    }
    return {};
}

Result<void> SeriesEdit::editSeries(const Appointment& from, const EditRequest& request, SeriesScope scope)
{
    TD_TRY_ASSIGN(const QList<Appointment> list, targets(from, scope));
    if (request.classType) {
        TD_TRY_ASSIGN(Series series, m_store.series(from.series));
        series.classType = *request.classType;
        TD_TRY(m_store.update(series));
    }
    for (const Appointment& a : list) {
        EditRequest each = request;
        if (a.id != from.id)
            each.version.reset();
        TD_TRY(edit(a, each));
    }
    return {};
}

Result<void> SeriesEdit::setException(const Appointment& occurrence, bool isException)
{
    if (occurrence.series.isNull())
        return {};
    TD_TRY_ASSIGN(Series series, m_store.series(occurrence.series));
    series.exdates.removeAll(occurrence.occurrenceDay);
    if (isException)
        series.exdates.append(occurrence.occurrenceDay);
    std::sort(series.exdates.begin(), series.exdates.end());
    return m_store.update(series);
}

Result<void> SeriesEdit::endBefore(const SeriesId& id, QDate day)
{
    TD_TRY_ASSIGN(Series series, m_store.series(id));
    const auto parts = splitAt(recurrenceOf(series), day);
    if (parts) {
        take(series, parts->first);
        return m_store.update(series);
    }
    if (parts.error().reason == "recurrence.nothing-before"_L1)
        return m_db.exec("UPDATE series SET deleted = 1 WHERE id = ?", id);
    if (parts.error().reason == "recurrence.nothing-after"_L1)
        return {};
    return fail(parts.error());
}

Result<QString> SeriesEdit::subjectOf(const Appointment& appointment)
{
    QStringList names;
    for (const Participant& p : appointment.participants) {
        auto q = m_db.query("SELECT first_name, last_name FROM client_names WHERE id = ?", p.client);
        if (q.next())
            names.append(RowText::fullName(q.text(0), q.text(1)));
        TD_TRY(q.finish());
    }
    if (!names.isEmpty())
        return names.join(u", "_s).left(200);
    TD_TRY_ASSIGN(const ClassType type, m_setup.classType(appointment.classType));
    return type.name;
}

} // namespace td

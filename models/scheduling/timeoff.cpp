// SPDX-License-Identifier: GPL-3.0-or-later
// Time off, the second half of Hours.
#include "core/text.h"
#include "scheduling/hours.h"
#include "scheduling/rowtext.h"
#include "scheduling/valuechecks.h"

namespace td
{
namespace
{

#define TD_TIME_OFF_COLUMNS                                                                                            \
    "SELECT id, trainer_id, first_day, last_day, start_min, end_min, kind, reason, status, decided_by, decided_at, version "  \
    "FROM time_off "

TimeOffRow readTimeOff(const Query& q)
{
    TimeOffRow row;
    row.id = q.id<TimeOffId>(0);
    row.trainer = q.id<TrainerId>(1);
    row.span = {q.date(2), q.date(3), q.optionalInt(4), q.optionalInt(5), RowText::read<TimeOffKind>(q, 6)};
    row.reason = q.text(7);
    row.status = RowText::read<TimeOffStatus>(q, 8);
    row.decidedBy = q.id<UserId>(9);
    row.decidedAt = q.int64(10);
    row.version = q.integer(11);
    return row;
}

Result<QList<TimeOffRow>> readAll(Query q)
{
    QList<TimeOffRow> out;
    while (q.next())
        out.append(readTimeOff(q));
    TD_TRY(q.finish());
    return out;
}

} // namespace

Result<QList<TimeOffRow>> Hours::timeOff(const TrainerId& trainer, QDate from, QDate to)
{
    return readAll(m_db.query(TD_TIME_OFF_COLUMNS "WHERE (?1 IS NULL OR trainer_id = ?1) AND last_day >= ?2 AND first_day <= ?3 "
                                                  "AND deleted = 0 ORDER BY first_day, id", trainer, from, to));
}

Result<QList<TimeOffRow>> Hours::openRequests()
{
    return readAll(m_db.query(TD_TIME_OFF_COLUMNS "WHERE status = 'requested' AND deleted = 0 ORDER BY first_day, id"));
}

Result<TimeOffRow> Hours::findTimeOff(const TimeOffId& id)
{
    auto q = m_db.query(TD_TIME_OFF_COLUMNS "WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "time_off");
    }
    return readTimeOff(q);
}

// The table keeps minutes as a pair on one scale: both or neither, the end after the start.
Result<void> Hours::checkTimeOff(const TimeOffRow& row)
{
    const TimeOff& span = row.span;
    TD_TRY(checkDay(span.first, "first"));
    TD_TRY(checkDay(span.last, "last"));
    if (span.last < span.first)
        return fail(ErrorKind::Invalid, "time.end-before-start", "last");
    if (span.startMin.has_value() != span.endMin.has_value())
        return fail(ErrorKind::Invalid, "time.range", span.startMin ? "end" : "start");
    if (span.startMin)
        TD_TRY(checkMinutes(*span.startMin, *span.endMin));
    TD_TRY(checkLine(row.reason, "reason", 500));
    TD_TRY_ASSIGN(const QList<TimeOffRow> near, timeOff(row.trainer, span.first, span.last));
    for (const TimeOffRow& other : near) {
        const bool counts = other.status == TimeOffStatus::Requested || other.status == TimeOffStatus::Approved;
        const auto partOf = [](const TimeOff& off, QDate day) { return off.startMin && off.first == day && off.last == day; };
        const bool parts = partOf(span, span.first) && partOf(other.span, span.first);
        const bool apart = parts && (*span.endMin <= *other.span.startMin || *other.span.endMin <= *span.startMin);
        if (counts && !apart)
            return fail(ErrorKind::Refused, "time-off.overlap", "first",
                        {other.span.first.toString(Qt::ISODate), other.span.last.toString(Qt::ISODate)});
    }
    return {};
}

Result<TimeOffRow> Hours::requestTimeOff(TimeOffRow row)
{
    TD_TRY_ASSIGN(const TrainerFacts trainer, m_setup.trainer(row.trainer));
    TD_TRY(checkTimeOff(row));
    if (row.id.isNull())
        row.id = m_db.newId<TimeOffId>();
    row.version = 1;
    row.reason = cleanLine(row.reason);
    const bool decided = row.status != TimeOffStatus::Requested;
    row.decidedBy = decided ? m_db.actor().user : UserId();
    row.decidedAt = decided ? m_db.clock().now() : 0;
    return m_db.change("time-off.request", trainer.name, [&]() -> Result<TimeOffRow> {
        TD_TRY(namedDuplicate(m_db.exec(
            "INSERT INTO time_off (id, trainer_id, first_day, last_day, start_min, end_min, kind, reason, status, decided_by, "
            "decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row.id, row.trainer, row.span.first, row.span.last, row.span.startMin, row.span.endMin,
            RowText::text(row.span.kind), row.reason, RowText::text(row.status), row.decidedBy,
            decided ? std::optional(row.decidedAt) : std::nullopt)));
        m_setup.forget();
        return row;
    });
}

Result<TimeOffRow> Hours::decide(const TimeOffId& id, TimeOffStatus status, const char* label)
{
    TD_TRY_ASSIGN(const TimeOffRow row, findTimeOff(id));
    const bool withdrawing = status == TimeOffStatus::Withdrawn;
    const bool open = row.status == TimeOffStatus::Requested || (withdrawing && row.status == TimeOffStatus::Approved);
    if (!open)
        return fail(ErrorKind::Refused, "time-off.decided", "time_off", {RowText::text(row.status)});
    if (!withdrawing && !m_db.actor().managesStudio())
        return fail(ErrorKind::Forbidden, "rule.forbidden", "time_off");
    TD_TRY_ASSIGN(const TrainerFacts trainer, m_setup.trainer(row.trainer));
    return m_db.change(label, trainer.name, [&]() -> Result<TimeOffRow> {
        TD_TRY(m_db.exec("UPDATE time_off SET status = ?, decided_by = ?, decided_at = ?, version = ? WHERE id = ?",
                         RowText::text(status), m_db.actor().user, m_db.clock().now(), row.version, id));
        m_setup.forget();
        return findTimeOff(id);
    });
}

Result<TimeOffRow> Hours::approve(const TimeOffId& id)
{
    return decide(id, TimeOffStatus::Approved, "time-off.approve");
}

Result<TimeOffRow> Hours::decline(const TimeOffId& id)
{
    return decide(id, TimeOffStatus::Declined, "time-off.decline");
}

Result<TimeOffRow> Hours::withdraw(const TimeOffId& id)
{
    return decide(id, TimeOffStatus::Withdrawn, "time-off.withdraw");
}

Result<QList<BusyBlock>> Hours::collisions(const TrainerId& trainer, const TimeOff& span)
{
    TD_TRY(checkDay(span.first, "first"));
    TD_TRY(checkDay(span.last, "last"));
    const Availability off({}, {}, {span});
    QList<BusyBlock> out;
    // A booking of the evening before may reach into the first day.
    auto q = m_db.query("SELECT b.id, b.trainer_id, b.room_id, b.day, b.start_min, b.duration_min, b.starts_at, b.ends_at "
                        "FROM busy_blocks b LEFT JOIN appointments a ON a.id = b.id WHERE b.trainer_id = ? AND b.day BETWEEN ? AND ? "
                        "AND (a.status IS NULL OR a.status = 'scheduled') ORDER BY b.starts_at, b.id",
                        trainer, span.first.addDays(-1), span.last);
    while (q.next()) {
        const BusyBlock block{q.id<AppointmentId>(0), q.id<TrainerId>(1), q.id<RoomId>(2), q.date(3),
                              q.integer(4),           q.integer(5),       q.int64(6),      q.int64(7)};
        if (off.checkAvailable(block.day, block.minute, block.durationMin).timeOff)
            out.append(block);
    }
    TD_TRY(q.finish());
    return out;
}

} // namespace td

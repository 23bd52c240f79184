// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/hours.h"

#include "core/text.h"
#include "scheduling/rowtext.h"
#include "scheduling/valuechecks.h"

namespace td
{
namespace
{

AvailabilityRow readWeekly(const Query& q)
{
    return {q.id<AvailabilityId>(0), q.id<TrainerId>(1),
            {q.integer(2), q.integer(3), q.integer(4), q.date(5), q.isNull(6) ? std::nullopt : std::optional(q.date(6)),
             q.id<LocationId>(7)},
            q.integer(8)};
}

ExtraHoursRow readExtra(const Query& q)
{
    return {q.id<ExtraHoursId>(0), q.id<TrainerId>(1), {q.date(2), q.integer(3), q.integer(4), q.id<LocationId>(5)},
            q.text(6), q.integer(7)};
}

bool overlapInDates(const WeekdayHours& a, const WeekdayHours& b)
{
    return (!a.until || *a.until >= b.from) && (!b.until || *b.until >= a.from);
}

bool overlap(const WeekdayHours& a, const WeekdayHours& b)
{
    return a.weekday == b.weekday && a.startMin < b.endMin && b.startMin < a.endMin && overlapInDates(a, b);
}

} // namespace

Result<QList<AvailabilityRow>> Hours::weekly(const TrainerId& trainer, QDate day)
{
    QList<AvailabilityRow> out;
    auto q = m_db.query("SELECT id, trainer_id, weekday, start_min, end_min, effective_from, effective_until, location_id, version "
                        "FROM availability WHERE trainer_id = ?1 AND deleted = 0 AND (?2 IS NULL OR (effective_from <= ?2 "
                        "AND (effective_until IS NULL OR effective_until >= ?2))) ORDER BY weekday, start_min, effective_from, id",
                        trainer, day);
    while (q.next())
        out.append(readWeekly(q));
    TD_TRY(q.finish());
    return out;
}

Result<AvailabilityRow> Hours::findWeekly(const AvailabilityId& id)
{
    auto q = m_db.query("SELECT id, trainer_id, weekday, start_min, end_min, effective_from, effective_until, location_id, version "
                        "FROM availability WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "availability");
    }
    return readWeekly(q);
}

Result<void> Hours::checkWeekly(const AvailabilityRow& row)
{
    TD_TRY(m_setup.trainer(row.trainer));
    const WeekdayHours& hours = row.hours;
    TD_TRY(checkRange(hours.weekday, 1, 7, "weekday"));
    TD_TRY(checkMinutes(hours.startMin, hours.endMin));
    TD_TRY(checkDay(hours.from, "from"));
    if (hours.until) {
        TD_TRY(checkDay(*hours.until, "until"));
        if (*hours.until < hours.from)
            return fail(ErrorKind::Invalid, "time.until-before-from", "until");
    }
    if (!hours.location.isNull())
        TD_TRY(m_setup.zoneFor(hours.location));
    TD_TRY_ASSIGN(const QList<AvailabilityRow> others, weekly(row.trainer));
    for (const AvailabilityRow& other : others) {
        if (other.id != row.id && overlap(other.hours, hours))
            return fail(ErrorKind::Invalid, "hours.overlap", "start",
                        {clockText(other.hours.startMin), clockText(other.hours.endMin)});
    }
    return {};
}

Result<void> Hours::insertWeekly(AvailabilityRow& row)
{
    TD_TRY(checkWeekly(row));
    if (row.id.isNull())
        row.id = m_db.newId<AvailabilityId>();
    row.version = 1;
    const WeekdayHours& h = row.hours;
    return namedDuplicate(m_db.exec(
        "INSERT INTO availability (id, trainer_id, location_id, weekday, start_min, end_min, effective_from, effective_until) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row.id, row.trainer, h.location, h.weekday, h.startMin, h.endMin, h.from, h.until));
}

/// The row counts until the day before `day`; one that would begin later never counts.
Result<void> Hours::closeWeekly(const AvailabilityRow& row, QDate day)
{
    if (row.hours.from >= day)
        return m_db.exec("UPDATE availability SET deleted = 1 WHERE id = ?", row.id);
    if (row.hours.until && *row.hours.until < day)
        return {};
    return m_db.exec("UPDATE availability SET effective_until = ? WHERE id = ?", day.addDays(-1), row.id);
}

Result<AvailabilityRow> Hours::addWeekly(AvailabilityRow row)
{
    TD_TRY_ASSIGN(const TrainerFacts trainer, m_setup.trainer(row.trainer));
    return m_db.change("hours.add", trainer.name, [&]() -> Result<AvailabilityRow> {
        TD_TRY(insertWeekly(row));
        m_setup.forget();
        return row;
    });
}

Result<void> Hours::changeWeekFrom(const TrainerId& trainer, QDate day, const QList<WeekdayHours>& week)
{
    TD_TRY_ASSIGN(const TrainerFacts facts, m_setup.trainer(trainer));
    TD_TRY(checkDay(day, "from"));
    TD_TRY_ASSIGN(const QList<AvailabilityRow> before, weekly(trainer));
    return m_db.change("hours.change", facts.name, [&]() -> Result<void> {
        for (const AvailabilityRow& row : before)
            TD_TRY(closeWeekly(row, day));
        for (WeekdayHours hours : week) {
            hours.from = std::max(hours.from.isValid() ? hours.from : day, day);
            AvailabilityRow row{{}, trainer, hours, 0};
            TD_TRY(insertWeekly(row));
        }
        m_setup.forget();
        return {};
    });
}

Result<AvailabilityRow> Hours::changeWeeklyFrom(const AvailabilityId& id, QDate day, const WeekdayHours& hours)
{
    TD_TRY_ASSIGN(const AvailabilityRow before, findWeekly(id));
    TD_TRY_ASSIGN(const TrainerFacts trainer, m_setup.trainer(before.trainer));
    TD_TRY(checkDay(day, "from"));
    return m_db.change("hours.change", trainer.name, [&]() -> Result<AvailabilityRow> {
        TD_TRY(closeWeekly(before, day));
        AvailabilityRow row{{}, before.trainer, hours, 0};
        row.hours.from = std::max(day, before.hours.from);
        TD_TRY(insertWeekly(row));
        m_setup.forget();
        return row;
    });
}

Result<void> Hours::endWeekly(const AvailabilityId& id, QDate day)
{
    TD_TRY_ASSIGN(const AvailabilityRow row, findWeekly(id));
    TD_TRY_ASSIGN(const TrainerFacts trainer, m_setup.trainer(row.trainer));
    TD_TRY(checkDay(day, "until"));
    return m_db.change("hours.end", trainer.name, [&]() -> Result<void> {
        TD_TRY(closeWeekly(row, day));
        m_setup.forget();
        return {};
    });
}

Result<void> Hours::removeWeekly(const AvailabilityId& id)
{
    TD_TRY_ASSIGN(const AvailabilityRow row, findWeekly(id));
    TD_TRY_ASSIGN(const TrainerFacts trainer, m_setup.trainer(row.trainer));
    return m_db.change("hours.remove", trainer.name, [&]() -> Result<void> {
        TD_TRY(m_db.exec("UPDATE availability SET deleted = 1 WHERE id = ?", id));
        m_setup.forget();
        return {};
    });
}

Result<QList<ExtraHoursRow>> Hours::extra(const TrainerId& trainer, QDate from, QDate to)
{
    QList<ExtraHoursRow> out;
    auto q = m_db.query("SELECT id, trainer_id, day, start_min, end_min, location_id, note, version FROM extra_hours "
                        "WHERE trainer_id = ? AND day BETWEEN ? AND ? AND deleted = 0 ORDER BY day, start_min, id",
                        trainer, from, to);
    while (q.next())
        out.append(readExtra(q));
    TD_TRY(q.finish());
    return out;
}

Result<ExtraHoursRow> Hours::findExtra(const ExtraHoursId& id)
{
    auto q = m_db.query("SELECT id, trainer_id, day, start_min, end_min, location_id, note, version FROM extra_hours "
                        "WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "extra_hours");
    }
    return readExtra(q);
}

Result<void> Hours::checkExtra(const ExtraHoursRow& row)
{
    TD_TRY(checkDay(row.hours.day, "day"));
    TD_TRY(checkMinutes(row.hours.startMin, row.hours.endMin));
    TD_TRY(checkLine(row.note, "note", 200));
    if (!row.hours.location.isNull())
        TD_TRY(m_setup.zoneFor(row.hours.location));
    return {};
}

Result<ExtraHoursRow> Hours::addExtra(ExtraHoursRow row)
{
    TD_TRY_ASSIGN(const TrainerFacts trainer, m_setup.trainer(row.trainer));
    TD_TRY(checkExtra(row));
    if (row.id.isNull())
        row.id = m_db.newId<ExtraHoursId>();
    row.version = 1;
    return m_db.change("hours.add-extra", trainer.name, [&]() -> Result<ExtraHoursRow> {
        TD_TRY(namedDuplicate(m_db.exec(
            "INSERT INTO extra_hours (id, trainer_id, location_id, day, start_min, end_min, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
            row.id, row.trainer, row.hours.location, row.hours.day, row.hours.startMin, row.hours.endMin,
            cleanLine(row.note))));
        m_setup.forget();
        return row;
    });
}

Result<ExtraHoursRow> Hours::changeExtra(const ExtraHoursRow& row)
{
    TD_TRY_ASSIGN(const ExtraHoursRow before, findExtra(row.id));
    TD_TRY_ASSIGN(const TrainerFacts trainer, m_setup.trainer(before.trainer));
    TD_TRY(checkExtra(row));
    return m_db.change("hours.change-extra", trainer.name, [&]() -> Result<ExtraHoursRow> {
        TD_TRY(m_db.exec("UPDATE extra_hours SET location_id = ?, day = ?, start_min = ?, end_min = ?, note = ?, version = ? "
                         "WHERE id = ?", row.hours.location, row.hours.day, row.hours.startMin, row.hours.endMin,
                         cleanLine(row.note), row.version, row.id));
        m_setup.forget();
        return findExtra(row.id);
    });
}

Result<void> Hours::removeExtra(const ExtraHoursId& id)
{
    TD_TRY_ASSIGN(const ExtraHoursRow row, findExtra(id));
    TD_TRY_ASSIGN(const TrainerFacts trainer, m_setup.trainer(row.trainer));
    return m_db.change("hours.remove-extra", trainer.name, [&]() -> Result<void> {
        TD_TRY(m_db.exec("UPDATE extra_hours SET deleted = 1 WHERE id = ?", id));
        m_setup.forget();
        return {};
    });
}

Result<QList<MinuteSpan>> Hours::availableSpans(const TrainerId& trainer, QDate day, const LocationId& location)
{
    TD_TRY_ASSIGN(const Availability hours, m_setup.availability(trainer));
    return hours.availableSpans(day, location.isNull() ? std::nullopt : std::optional(location));
}

} // namespace td

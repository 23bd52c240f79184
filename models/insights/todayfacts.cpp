// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/todayfacts.h"

#include "facility/studioday.h"

namespace td
{
namespace
{
constexpr int attendanceDays = 30;
constexpr int weekCount = 26;
constexpr int monthCount = 12;
constexpr int heatWeeks = 8;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QStringList linesOf(const Query& q, int from, int to)
{
    QStringList out;
    for (int column = from; column <= to; ++column) {
        if (const QString text = q.text(column).trimmed(); !text.isEmpty())
            out.append(text);
    }
    return out;
}
} // namespace

Result<TodayFacts::Moment> TodayFacts::moment()
{
    Moment out;
    TD_TRY_ASSIGN(out.zone, studioZone(m_db));
    auto q = m_db.query("SELECT week_start FROM organisation WHERE deleted = 0");
    const int first = q.next() ? q.integer(0) : 1;
    TD_TRY(q.finish());
    out.now = m_db.clock().now();
    out.today = localDay(out.now, out.zone);
    out.weekStart = out.today.addDays(-((out.today.dayOfWeek() - first + 7) % 7));
    return out;
}

Result<int> TodayFacts::sessionsBetween(const Moment& moment, QDate from, QDate to)
{
    TD_TRY_ASSIGN(const qint64 count,
                  m_db.query("SELECT count(*) FROM appointments WHERE starts_at >= ? AND starts_at < ? AND status <> 'cancelled' "
                             "AND deleted = 0",
                             startOfDay(from, moment.zone), startOfDay(to, moment.zone))
                      .number());
    return int(count);
}

Result<TodayNumbers> TodayFacts::numbers()
{
    TD_TRY_ASSIGN(const Moment at, moment());
    TodayNumbers out;
    const QDate month = firstOfMonth(at.today);
    TD_TRY_ASSIGN(out.today, sessionsBetween(at, at.today, at.today.addDays(1)));
    TD_TRY_ASSIGN(out.week, sessionsBetween(at, at.weekStart, at.weekStart.addDays(7)));
    TD_TRY_ASSIGN(out.month, sessionsBetween(at, month, month.addMonths(1)));
    TD_TRY_ASSIGN(out.lastMonth, sessionsBetween(at, month.addMonths(-1), month));
    TD_TRY_ASSIGN(const qint64 done,
                  m_db.query("SELECT count(*) FROM appointments WHERE starts_at >= ? AND starts_at < ? AND status = 'completed' "
                             "AND deleted = 0",
                             startOfDay(at.today, at.zone), startOfDay(at.today.addDays(1), at.zone))
                      .number());
    out.doneToday = int(done);
    TD_TRY_ASSIGN(const qint64 active,
                  m_db.query("SELECT count(*) FROM clients WHERE status = 'active' AND deleted = 0").number());
    out.activeClients = int(active);
    TD_TRY(countAttendance(at, out));
    TD_TRY(countMinutes(at, out));
    return out;
}

Result<void> TodayFacts::countAttendance(const Moment& moment, TodayNumbers& numbers)
{
    auto q = m_db.query("SELECT count(*), sum(p.attended = 0) FROM appointments a JOIN participants p ON p.appointment_id = a.id "
                        "WHERE a.starts_at >= ? AND a.starts_at < ? AND a.status <> 'cancelled' AND a.deleted = 0 "
                        "AND p.status = 'confirmed' AND p.deleted = 0 AND p.attended IS NOT NULL",
                        startOfDay(moment.today.addDays(-attendanceDays), moment.zone), moment.now);
    if (q.next()) {
        numbers.recorded = q.integer(0);
        numbers.noShows = q.integer(1);
    }
    return q.finish();
}

Result<void> TodayFacts::countMinutes(const Moment& moment, TodayNumbers& numbers)
{
    TD_TRY_ASSIGN(const qint64 booked,
                  m_db.query("SELECT sum(duration_min) FROM appointments WHERE starts_at >= ? AND starts_at < ? "
                             "AND status <> 'cancelled' AND deleted = 0",
                             startOfDay(moment.weekStart, moment.zone), startOfDay(moment.weekStart.addDays(7), moment.zone))
                      .number());
    numbers.bookedMinutes = int(booked);
    TD_TRY_ASSIGN(const QList<TrainerId> trainers, activeTrainers());
    for (int i = 0; i < 7; ++i) {
        const QDate day = moment.weekStart.addDays(i);
        TD_TRY_ASSIGN(const std::optional<SpecialDay> special, m_setup.specialDay(day));
        if (special && special->closed)
            continue;
        for (const TrainerId& trainer : trainers) {
            TD_TRY_ASSIGN(const Availability hours, m_setup.availability(trainer));
            for (const MinuteSpan& span : hours.availableSpans(day))
                numbers.availableMinutes += span.end - span.start;
        }
    }
    return {};
}

Result<QList<TrainerId>> TodayFacts::activeTrainers()
{
    // A trainer's own bookings are theirs and those of the trainers they lead: so are the hours.
    const Actor& actor = m_db.actor();
    const bool own = actor.role == Role::Trainer;
    auto q = m_db.query("SELECT id FROM trainers WHERE status = 'active' AND deleted = 0 "
                        "AND (? = 0 OR id = ? OR parent_trainer_id = ?)",
                        own, actor.trainer, actor.trainer);
    QList<TrainerId> out;
    while (q.next())
        out.append(q.id<TrainerId>(0));
    TD_TRY(q.finish());
    return out;
}

Result<TodayTrends> TodayFacts::trends()
{
    TD_TRY_ASSIGN(const Moment at, moment());
    TodayTrends out;
    for (int i = weekCount - 1; i >= 0; --i) {
        const QDate first = at.weekStart.addDays(-7 * i);
        TD_TRY_ASSIGN(const int sessions, sessionsBetween(at, first, first.addDays(7)));
        out.weeks.append({first, sessions});
    }
    const QDate month = firstOfMonth(at.today);
    for (int i = monthCount - 1; i >= 0; --i) {
        const QDate first = month.addMonths(-i);
        const QDate before = first.addYears(-1);
        TD_TRY_ASSIGN(const int sessions, sessionsBetween(at, first, first.addMonths(1)));
        TD_TRY_ASSIGN(const int yearBefore, sessionsBetween(at, before, before.addMonths(1)));
        out.months.append({first, sessions, yearBefore});
    }
    // The wall clock of the booking itself: a nine o'clock session stays at nine when the clocks change.
    auto q = m_db.query("SELECT day, start_min FROM appointments WHERE starts_at >= ? AND starts_at < ? "
                        "AND status <> 'cancelled' AND deleted = 0",
                        startOfDay(at.weekStart.addDays(-7 * heatWeeks), at.zone), startOfDay(at.weekStart, at.zone));
    while (q.next())
        ++out.hours[size_t(q.date(0).dayOfWeek() - 1)][size_t(q.integer(1) / 60)];
    TD_TRY(q.finish());
    return out;
}

Result<ClientGlance> TodayFacts::glance(const ClientId& client, Instant at)
{
    TD_TRY_ASSIGN(const Moment now, moment());
    ClientGlance out;
    auto alerts = m_db.query("SELECT message FROM client_alerts WHERE client_id = ? AND deleted = 0 AND (until IS NULL OR until >= ?) "
                             "ORDER BY id",
                             client, now.today);
    while (alerts.next())
        out.alerts.append(alerts.text(0));
    TD_TRY(alerts.finish());
    if (m_db.actor().seesHealth()) {
        auto health = m_db.query("SELECT conditions, medications, allergies, injuries FROM client_health WHERE id = ? AND deleted = 0",
                                 client);
        if (health.next())
            out.health = linesOf(health, 0, 3);
        TD_TRY(health.finish());
    }
    auto last = m_db.query("SELECT a.day, a.start_min, a.note FROM participants p JOIN appointments a ON a.id = p.appointment_id "
                           "WHERE p.client_id = ? AND p.starts_at < ? AND p.status = 'confirmed' AND p.is_open = 1 AND p.deleted = 0 "
                           "AND p.attended IS NOT 0 ORDER BY p.starts_at DESC LIMIT 1",
                           client, at);
    if (last.next()) {
        out.lastSession = LocalTime{last.date(0), last.integer(1)};
        out.lastNote = last.text(2);
    }
    TD_TRY(last.finish());
    auto next = m_db.query("SELECT a.day, a.start_min FROM participants p JOIN appointments a ON a.id = p.appointment_id "
                           "WHERE p.client_id = ? AND p.starts_at > ? AND p.status = 'confirmed' AND p.is_open = 1 AND p.deleted = 0 "
                           "ORDER BY p.starts_at LIMIT 1",
                           client, at);
    if (next.next())
        out.nextSession = LocalTime{next.date(0), next.integer(1)};
    TD_TRY(next.finish());
    TD_TRY_ASSIGN(const qint64 done,
                  m_db.query("SELECT count(*) FROM participants WHERE client_id = ? AND starts_at < ? AND status = 'confirmed' "
                             "AND is_open = 1 AND deleted = 0 AND attended = 1",
                             client, at)
                      .number());
    out.sessionsDone = int(done);
    return out;
}

Result<QList<MinuteSpan>> TodayFacts::freeGaps(const TrainerId& trainer, QDate day, int atLeast)
{
    TD_TRY_ASSIGN(const Moment at, moment());
    TD_TRY_ASSIGN(const std::optional<SpecialDay> special, m_setup.specialDay(day));
    if (trainer.isNull() || day < at.today || (special && special->closed))
        return QList<MinuteSpan>{};
    TD_TRY_ASSIGN(const Availability hours, m_setup.availability(trainer));
    const QList<MinuteSpan> open = hours.availableSpans(day);
    QList<MinuteSpan> taken;
    auto q = m_db.query("SELECT start_min, duration_min FROM busy_blocks WHERE trainer_id = ? AND starts_at >= ? AND starts_at < ?",
                        trainer, startOfDay(day, at.zone), startOfDay(day.addDays(1), at.zone));
    while (q.next())
        taken.append({q.integer(0), q.integer(0) + q.integer(1)});
    TD_TRY(q.finish());
    if (day == at.today)
        taken.append({0, toLocal(at.now, at.zone).minute});
    QList<MinuteSpan> out;
    for (const MinuteSpan& span : without(open, taken)) {
        if (span.end - span.start >= atLeast)
            out.append(span);
    }
    return out;
}

Result<TrainerId> TodayFacts::soleTrainer()
{
    if (m_db.actor().role == Role::Trainer)
        return m_db.actor().trainer;
    TD_TRY_ASSIGN(const QList<TrainerId> trainers, activeTrainers());
    return trainers.size() == 1 ? trainers.front() : TrainerId();
}

} // namespace td

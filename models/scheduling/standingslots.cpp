// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/standingslots.h"

#include "calendar/planner.h"
#include "scheduling/appointmentstore.h"
#include "scheduling/bookingchecks.h"
#include "scheduling/seriesedit.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int longestYears = 10;

BookingRequest requestAt(const BookingRequest& request, const LocalTime& at, const QString& overrideReason)
{
    BookingRequest out = request;
    out.id.reset();
    out.day = at.day;
    out.minute = at.minute;
    if (!overrideReason.isEmpty())
        out.overrideReason = overrideReason;
    return out;
}

LocalTime placeOf(const SeriesDraftItem& item)
{
    return item.decision == OccurrenceDecision::Move ? item.moveTo : LocalTime{item.day, item.minute};
}

bool speaksAgainst(const QList<Problem>& problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.severity != Severity::Warning; });
}

} // namespace

Result<void> StandingSlots::fillProblems(SeriesDraft& draft, SeriesDraftItem& item)
{
    TD_TRY_ASSIGN(item.problems, m_booking.check(requestAt(draft.request, placeOf(item), item.overrideReason)));
    return {};
}

Result<SeriesDraft> StandingSlots::planSeries(const BookingRequest& request, const QString& rrule)
{
    BookingChecks checks(m_db, m_setup);
    // The first day may lie in a gap of the clocks; that is a problem of one occurrence, not of the series.
    const auto resolved = checks.resolve(request);
    if (!resolved && resolved.error().reason != "time.gap"_L1)
        return fail(resolved.error());
    TD_TRY_ASSIGN(const ClassType type, m_setup.classType(request.classType));
    PlanRequest plan;
    TD_TRY_ASSIGN(const QByteArray zone, m_setup.zoneFor(request.location));
    plan.recurrence = {request.day, request.minute, request.durationMin.value_or(type.durationMin), zone, rrule, {}};
    TD_TRY_ASSIGN(const RecurrenceRule rule, ruleOf(plan.recurrence));
    if (!rule.count && !rule.until)
        return fail(ErrorKind::Invalid, "series.no-end", "rrule");
    plan.from = request.day;
    plan.to = rule.until.value_or(request.day.addYears(longestYears));
    plan.trainer = request.trainer;
    plan.clients = request.clients;
    if (!request.location.isNull())
        plan.location = request.location;
    TD_TRY_ASSIGN(plan.availability, m_setup.availability(request.trainer));
    TD_TRY_ASSIGN(const QList<Occurrence> days, occurrences(plan.recurrence, plan.from, plan.to));
    if (days.isEmpty())
        return fail(ErrorKind::Invalid, "series.empty", "rrule");
    // Closed days come from the studio's own list, where it says on which holidays it works.
    const QDate firstMonday = days.first().day.addDays(-7);
    TD_TRY_ASSIGN(const QList<SpecialDay> special, m_setup.specialDays(firstMonday, days.last().day.addDays(7)));
    for (const SpecialDay& day : special) {
        if (day.closed)
            plan.closedDays.append(day.day);
    }
    const RoomId room = resolved ? resolved->row.room : request.room;
    if (!room.isNull()) {
        TD_TRY_ASSIGN(const RoomFacts facts, m_setup.room(room));
        plan.room = RoomUse{room, facts.concurrent};
    }
    const Interval span{startOfDay(firstMonday, zone), startOfDay(days.last().day.addDays(9), zone)};
    TD_TRY_ASSIGN(plan.diary, checks.diary(request.trainer, room, request.clients, span));
    TD_TRY_ASSIGN(const QList<PlannedOccurrence> planned, planStandingSlot(plan));

    SeriesDraft draft{request, rrule, {}};
    for (const PlannedOccurrence& each : planned) {
        SeriesDraftItem item;
        item.day = each.occurrence.day;
        item.minute = each.occurrence.minute;
        TD_TRY(fillProblems(draft, item));
        if (speaksAgainst(item.problems)) {
            item.suggestion = each.suggestion;
            item.decision = OccurrenceDecision::Skip;
        }
        draft.items.append(item);
    }
    return draft;
}

Result<void> StandingSlots::recheck(SeriesDraft& draft, int item)
{
    if (item < 0 || item >= draft.items.size())
        return fail(ErrorKind::Invalid, "value.range", "item", {u"0"_s, QString::number(draft.items.size() - 1)});
    return fillProblems(draft, draft.items[item]);
}

Result<void> StandingSlots::bookItem(const SeriesDraft& draft, const SeriesDraftItem& item, BookedSeries& out)
{
    auto booked = m_booking.bookAs(requestAt(draft.request, placeOf(item), item.overrideReason), out.series.id, item.day);
    if (!booked) {
        booked.error().args.append(item.day.toString(Qt::ISODate));
        return fail(booked.error());
    }
    out.appointments.append(booked->id);
    for (const Participant& p : std::as_const(booked->participants))
        out.places.append(p.id);
    return {};
}

Result<BookedSeries> StandingSlots::bookSeries(const SeriesDraft& draft)
{
    const BookingRequest& request = draft.request;
    TD_TRY_ASSIGN(const ClassType type, m_setup.classType(request.classType));
    BookedSeries out;
    Series& series = out.series;
    series.id = m_db.newId<SeriesId>();
    series.trainer = request.trainer;
    series.classType = request.classType;
    series.startDay = request.day;
    series.minute = request.minute;
    series.durationMin = request.durationMin.value_or(type.durationMin);
    series.version = 1;
    TD_TRY_ASSIGN(series.zone, m_setup.zoneFor(request.location));
    TD_TRY_ASSIGN(const RecurrenceRule rule,
                  ruleOf({series.startDay, series.minute, series.durationMin, series.zone, draft.rrule, {}}));
    series.rrule = ruleText(rule);
    for (const SeriesDraftItem& item : draft.items) {
        if (item.decision == OccurrenceDecision::Skip)
            series.exdates.append(item.day);
    }
    if (series.exdates.size() == draft.items.size())
        return fail(ErrorKind::Invalid, "series.empty", "rrule");
    Appointment named;
    named.classType = request.classType;
    for (const ClientId& client : request.clients) {
        Participant p;
        p.client = client;
        named.participants.append(p);
    }
    TD_TRY_ASSIGN(const QString subject, SeriesEdit(m_db, m_setup).subjectOf(named));
    return m_db.change("series.book", subject, [&]() -> Result<BookedSeries> {
        TD_TRY(AppointmentStore(m_db).insert(series));
        for (const SeriesDraftItem& item : draft.items) {
            if (item.decision != OccurrenceDecision::Skip)
                TD_TRY(bookItem(draft, item, out));
        }
        TD_TRY(m_setup.settle(out.places));
        return out;
    });
}

Result<QList<Appointment>> StandingSlots::occurrencesOf(const SeriesId& id)
{
    return AppointmentStore(m_db).occurrences(id);
}

} // namespace td

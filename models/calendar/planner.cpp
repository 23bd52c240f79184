// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/planner.h"

#include "calendar/slots.h"

#include <QHash>

#include <algorithm>

namespace td
{
namespace
{
constexpr Instant daySeconds = 86400;

class Planner
{
public:
    explicit Planner(const PlanRequest& request)
        : m_request(request)
    {
        for (int year = request.from.year(); year <= request.to.year() + 1; ++year) {
            for (const Holiday& holiday : holidays(request.region, year)) {
                m_holidays.insert(holiday.day, holiday);
                if (holiday.observed)
                    m_holidays.insert(*holiday.observed, holiday);
            }
        }
    }

    Result<QList<PlannedOccurrence>> plan()
    {
        TD_TRY_ASSIGN(const QList<Occurrence> list, occurrences(m_request.recurrence, m_request.from, m_request.to));
        QList<PlannedOccurrence> out;
        for (const Occurrence& occurrence : list)
            out.append({occurrence, problemsOf(occurrence), std::nullopt});
        for (const PlannedOccurrence& planned : std::as_const(out)) {
            if (planned.problems.isEmpty())
                m_own.append({*planned.occurrence.start, *planned.occurrence.end});
        }
        for (PlannedOccurrence& planned : out) {
            if (!planned.problems.isEmpty())
                planned.suggestion = suggest(planned.occurrence);
        }
        return out;
    }

private:
    [[nodiscard]] ProposedBooking proposedAt(const Interval& interval) const
    {
        return {interval, m_request.trainer, m_request.room, m_request.clients, std::nullopt};
    }

    [[nodiscard]] QList<PlanProblem> problemsOf(const Occurrence& occurrence) const
    {
        QList<PlanProblem> out;
        if (!occurrence.start)
            out.append({PlanProblemKind::SkippedTime, {}, {}, {}});
        if (const auto holiday = m_holidays.constFind(occurrence.day); holiday != m_holidays.constEnd())
            out.append({PlanProblemKind::Holiday, *holiday, {}, {}});
        if (m_request.closedDays.contains(occurrence.day))
            out.append({PlanProblemKind::Closed, {}, {}, {}});
        const AvailabilityCheck check = m_request.availability.checkAvailable(
            occurrence.day, occurrence.minute, m_request.recurrence.durationMin, m_request.location);
        if (!check.isAvailable())
            out.append({PlanProblemKind::Unavailable, {}, check, {}});
        if (!occurrence.start)
            return out;
        for (const Clash& clash : findClashes(proposedAt({*occurrence.start, *occurrence.end}), m_request.diary))
            out.append({PlanProblemKind::Clash, {}, {}, clash});
        return out;
    }

    std::optional<LocalTime> suggest(const Occurrence& occurrence)
    {
        const QDate monday = occurrence.day.addDays(1 - occurrence.day.dayOfWeek());
        QList<QDate> days;
        for (int i = 0; i < 7; ++i)
            days.append(monday.addDays(i));
        std::stable_sort(days.begin(), days.end(), [&](QDate a, QDate b) {
            return qAbs(a.daysTo(occurrence.day)) < qAbs(b.daysTo(occurrence.day));
        });
        for (const QDate day : std::as_const(days)) {
            if (const auto minute = suggestOn(day, occurrence.minute))
                return LocalTime{day, *minute};
        }
        return std::nullopt;
    }

    /// The free start nearest to `minute`; it is taken from then on.
    std::optional<int> suggestOn(QDate day, int minute)
    {
        if (m_holidays.contains(day) || m_request.closedDays.contains(day))
            return std::nullopt;
        const SlotSearch search{
            m_request.recurrence.zone, m_request.recurrence.durationMin, slotMinutes,
            [this](QDate on) { return m_request.availability.availableSpans(on, m_request.location); }, m_own};
        QList<int> free = freeSlots(search, day);
        std::stable_sort(free.begin(), free.end(), [&](int a, int b) { return qAbs(a - minute) < qAbs(b - minute); });
        const QList<Booked> near = diaryAround(day);
        for (const int candidate : std::as_const(free)) {
            const Instant start = toInstant({day, candidate}, m_request.recurrence.zone).value_or(0);
            const Interval interval{start, start + m_request.recurrence.durationMin * 60};
            if (findClashes(proposedAt(interval), near).isEmpty()) {
                m_own.append(interval);
                return candidate;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] QList<Booked> diaryAround(QDate day) const
    {
        const Instant start = startOfDay(day, m_request.recurrence.zone);
        const Interval around{start - daySeconds, start + 3 * daySeconds};
        QList<Booked> out;
        std::copy_if(m_request.diary.begin(), m_request.diary.end(), std::back_inserter(out),
                     [&](const Booked& booked) { return booked.interval.overlaps(around); });
        return out;
    }

    const PlanRequest& m_request;
    QHash<QDate, Holiday> m_holidays; ///< by the day itself and by the observed one
    QList<Interval> m_own;            ///< what this plan takes up itself
};
} // namespace

Result<QList<PlannedOccurrence>> planStandingSlot(const PlanRequest& request)
{
    return Planner(request).plan();
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/staff.h"

#include "demo/people.h"

#include "demo/texts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace td::demo
{
namespace
{

struct Shift {
    int days; ///< bit 0 is Monday
    int start;
    int end;
};
using Week = std::array<Shift, 3>;

constexpr int h(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

// Different weeks, so that the studio is covered from six to nine and on Saturdays.
constexpr std::array<Week, 7> weeks{
    {{{{0b0001111, h(6), h(12)}, {0b0001111, h(15, 30), h(20)}, {0b0110000, h(7), h(14)}}},
     {{{0b0001111, h(11), h(21)}, {0b0010000, h(9), h(16)}, {0b0100000, h(8), h(15)}}},
     {{{0b0011111, h(6), h(15)}, {0, 0, 0}, {0b0100000, h(8), h(13)}}},
     {{{0b0010101, h(6), h(14)}, {0b0001010, h(12), h(21)}, {0b1000000, h(9), h(14)}}},
     {{{0b0001111, h(6), h(11)}, {0b0001111, h(16), h(21)}, {0b0100000, h(8), h(14)}}},
     {{{0b0111110, h(7), h(16)}, {0b0000110, h(17), h(20)}, {0, 0, 0}}},
     {{{0b1001111, h(10), h(19)}, {0, 0, 0}, {0, 0, 0}}}}};

void addWeek(TrainerPlan& trainer, const Week& week, Day from, Day until)
{
    for (const Shift& shift : week) {
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if ((shift.days >> (weekday - 1) & 1) == 0)
                continue;
            WeekdayHours hours{weekday, shift.start, shift.end, dateOf(from), std::nullopt, {}};
            if (until != 0)
                hours.until = dateOf(until);
            trainer.hours.push_back(hours);
        }
    }
}

} // namespace

std::vector<TrainerPlan> Staff::make()
{
    std::vector<TrainerPlan> out;
    for (int i = 0; i < m_frame.trainers; ++i)
        out.push_back(trainer(i));
    return out;
}

TrainerPlan Staff::trainer(int index)
{
    TrainerPlan plan;
    Trainer& row = plan.row;
    const PersonName name = m_names.make(m_random);
    row.firstName = name.first;
    row.lastName = name.last;
    row.email = m_contacts.email(name, m_random);
    row.phone = m_contacts.phone();
    row.specialisations = specialities()[size_t(index) % specialities().size()].in(m_frame.french);
    row.certifications = certifications()[size_t(index) % certifications().size()].in(m_frame.french);
    row.bio = biographies()[size_t(index) % biographies().size()].in(m_frame.french);
    row.licenceNumber = u"TR-%1"_s.arg(m_random.between(10'000, 99'999));
    row.insurance = u"CL-%1"_s.arg(m_random.between(100'000, 999'999));
    row.insuranceUntil = dateOf(m_frame.today).addDays(m_random.between(20, 340));
    row.yearsExperience = m_frame.years + m_random.between(1, 9);
    row.hourlyRateMinor = m_random.between(32, 48) * 100;
    row.commissionRate = m_random.between(45, 60) * 1000;
    row.maxClients = 5 * (weeklyLoad(m_frame) / 5 + 3);
    row.colour = index % trainerColours;
    row.position = index;
    // More than half the team is there from the first day; the others come while the studio grows.
    const int founders = (m_frame.trainers * 5 + 4) / 8;
    const Day span = (m_frame.today - m_frame.first) / 2;
    plan.hired = index < founders
                     ? m_frame.first
                     : mondayOf(m_frame.first + span * (index - founders + 1) / (m_frame.trainers - founders));
    plan.site = sites(m_frame) == 2 && plan.hired > m_frame.first + span / 3 && index % 2 == 1 ? 1 : 0;
    hours(plan, index);
    absences(plan, index);
    extraDays(plan);
    openToday(plan, index);
    requests(plan, index);
    return plan;
}

void Staff::hours(TrainerPlan& trainer, int index)
{
    // Every two years or so the week changes; the last one is the trainer's usual.
    Day from = trainer.hired;
    int week = index % int(weeks.size());
    while (m_frame.today - from > 600) {
        const Day until = mondayOf(from + m_random.between(500, 1000)) - 1;
        if (m_frame.today - until < 120)
            break;
        addWeek(trainer, weeks[size_t((week + m_random.below(3)) % int(weeks.size()))], from, until);
        from = until + 1;
        trainer.newHours.push_back(from);
    }
    addWeek(trainer, weeks[size_t(week)], from, 0);
}

void Staff::away(TrainerPlan& trainer, Day first, int days, TimeOffKind kind, const QString& reason)
{
    const Day last = first + days - 1;
    const bool nearToday = first <= m_frame.today + 8 && last >= m_frame.today - 4;
    const auto overlaps = [&](const AbsencePlan& other) {
        return dayOf(other.row.span.first) <= last && dayOf(other.row.span.last) >= first;
    };
    if (first <= trainer.hired + 30 || last > m_frame.last || nearToday ||
        std::any_of(trainer.absences.begin(), trainer.absences.end(), overlaps))
        return;
    AbsencePlan plan;
    plan.row.span = {dateOf(first), dateOf(last), std::nullopt, std::nullopt, kind};
    plan.row.reason = reason;
    plan.row.status = TimeOffStatus::Approved;
    plan.decidedOn = kind == TimeOffKind::Sick
                         ? first
                         : std::clamp(first - m_random.between(14, 45), trainer.hired, m_frame.today - 1);
    if (kind != TimeOffKind::Sick || first < m_frame.today)
        trainer.absences.push_back(plan);
}

void Staff::absences(TrainerPlan& trainer, int index)
{
    const bool french = m_frame.french;
    for (int year = dateOf(trainer.hired).year(); year <= dateOf(m_frame.last).year(); ++year) {
        const auto reason = [&] { return m_random.pick(vacationReasons()).in(french); };
        away(trainer, mondayOf(dayOf({year, 7, 1}) + 9 * ((index * 3 + year) % 6)),
             m_random.pick(std::array{7, 14, 14}), TimeOffKind::Vacation, reason());
        away(trainer, mondayOf(dayOf({year, 3, 10})) + m_random.below(3), m_random.between(2, 5), TimeOffKind::Vacation,
             reason());
        if (m_random.chance(600))
            away(trainer, dayOf({year, 12, 27}), 5, TimeOffKind::Vacation, reason());
        for (int i = m_random.between(1, 3); i > 0; --i)
            away(trainer, dayOf({year, 1, 8}) + m_random.below(330), m_random.between(1, 3), TimeOffKind::Sick,
                 words::sick.in(french));
        away(trainer, dayOf({year, 4, 20}) + m_random.below(20), 1, TimeOffKind::Other, words::course.in(french));
        const size_t before = trainer.absences.size();
        away(trainer, dayOf({year, 9, 15}) + m_random.below(40), 1, TimeOffKind::Other, words::appointment.in(french));
        if (trainer.absences.size() > before) {
            trainer.absences.back().row.span.startMin = h(13);
            trainer.absences.back().row.span.endMin = h(16);
        }
    }
}

void Staff::extraDays(TrainerPlan& trainer)
{
    for (Day day = trainer.hired + m_random.between(40, 120); day < m_frame.last; day += m_random.between(60, 150)) {
        ExtraHoursRow row;
        const Day sunday = mondayOf(day) + 6;
        row.hours = {dateOf(sunday), h(9), h(13), {}};
        row.note = words::extraDay.in(m_frame.french);
        if (sunday < m_frame.last)
            trainer.extra.push_back(row);
    }
}

void Staff::openToday(TrainerPlan& trainer, int index)
{
    // Half of the team works on the demo's day until late enough to show an afternoon.
    int end = 0;
    for (const WeekdayHours& hours : trainer.hours) {
        if (hours.weekday == weekdayOf(m_frame.today) && !hours.until)
            end = std::max(end, hours.endMin);
    }
    if (index % 2 != 0 || end >= h(17))
        return;
    ExtraHoursRow row;
    row.hours = {dateOf(m_frame.today), end == 0 ? h(9) : end, h(18), {}};
    row.note = words::extraDay.in(m_frame.french);
    std::erase_if(trainer.extra, [&](const ExtraHoursRow& other) { return other.hours.day == row.hours.day; });
    trainer.extra.push_back(row);
}

void Staff::requests(TrainerPlan& trainer, int index)
{
    AbsencePlan plan;
    const Day monday = mondayOf(m_frame.today) + 7 * (4 + index % 3);
    plan.row.span = {dateOf(monday + 3), dateOf(monday + 4), std::nullopt, std::nullopt, TimeOffKind::Vacation};
    plan.row.reason = vacationReasons()[size_t(index) % vacationReasons().size()].in(m_frame.french);
    if (index < 2)
        trainer.absences.push_back(plan);
    plan.row.status = TimeOffStatus::Declined;
    plan.row.span.first = plan.row.span.last = dateOf(m_frame.today - 20 - index);
    plan.decidedOn = m_frame.today - 40;
    if (index == 2 && trainer.hired < plan.decidedOn)
        trainer.absences.push_back(plan);
}

} // namespace td::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/studiodays.h"

#include "calendar/holidays.h"
#include "demo/texts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace td::demo
{

StudioDays::StudioDays(const Frame& frame)
    : m_from(frame.first - 31)
{
    for (Day day = m_from; day <= frame.last + 31; ++day)
        m_days.push_back({toInstant({dateOf(day), 720}, studioZone).value_or(0), true});
    const int lastYear = dateOf(frame.last).year();
    for (int year = dateOf(frame.first).year(); year <= lastYear; ++year) {
        for (const Holiday& holiday : holidays(u"CA-ON"_s, year)) {
            close(dayOf(holiday.day));
            if (holiday.observed)
                close(dayOf(*holiday.observed));
            if (holiday.id == u"family-day" && year % 2 == 0)
                addClosure(holiday.day, words::familyDay.in(frame.french), true);
        }
        addClosure({year, 12, 24}, words::christmasEve.in(frame.french));
        addClosure({year, 12, 31}, words::newYearsEve.in(frame.french));
        const QDate august(year, 8, 1);
        addClosure(august.addDays((8 - august.dayOfWeek()) % 7), words::civicHoliday.in(frame.french));
    }
    // Whatever day the demo is made on, it has something to show.
    std::erase_if(m_closures, [&](const Closure& c) {
        return dayOf(c.day) < frame.first || dayOf(c.day) > frame.last || dayOf(c.day) == frame.today;
    });
    if (!isOpen(frame.today))
        addClosure(dateOf(frame.today), words::openHoliday.in(frame.french), true);
}

void StudioDays::close(Day day, bool open)
{
    if (day >= m_from && size_t(day - m_from) < m_days.size())
        m_days[size_t(day - m_from)].open = open;
}

void StudioDays::addClosure(QDate date, const QString& name, bool open)
{
    close(dayOf(date), open);
    Closure closure;
    closure.day = date;
    closure.name = name;
    closure.isOpen = open;
    m_closures.push_back(closure);
}

int StudioDays::season(Day day)
{
    static constexpr std::array<int, 12> months{1100, 1060, 1040, 1020, 1000, 950, 830, 800, 1060, 1060, 1020, 920};
    const QDate date = dateOf(day + 3);
    const bool betweenYears = (date.month() == 12 && date.day() >= 22) || (date.month() == 1 && date.day() <= 2);
    return betweenYears ? 450 : months[size_t(date.month() - 1)];
}

} // namespace td::demo

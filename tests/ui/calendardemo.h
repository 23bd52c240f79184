// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendarfixture.h"

#include <array>

namespace td::calendartest
{

/// A busy invented studio: 8 trainers, classes, time off, a holiday; the same for every run.
class DemoStudio
{
public:
    static constexpr int trainerCount = 8;
    static constexpr int roomCount = 4;

    explicit DemoStudio(QDate monday) : m_monday(monday), m_random(20261123u) { fill(); }

    [[nodiscard]] const std::vector<CalendarItem>& items() const { return m_items; }

    /// Only of one trainer, as in a trainer's own week.
    [[nodiscard]] std::vector<CalendarItem> itemsOf(int trainer) const
    {
        std::vector<CalendarItem> own;
        for (const CalendarItem& item : m_items) {
            if (item.trainer == numbered<TrainerId>(quint32(trainer + 1)))
                own.push_back(item);
        }
        return own;
    }

    [[nodiscard]] std::vector<CalendarColumn> days(int count) const
    {
        auto columns = dayColumns(m_monday, count);
        for (CalendarColumn& column : columns)
            column.available = hoursOf(column.date);
        if (count > 3) {
            columns[3].timeOff.push_back({{12 * 60, 15 * 60}, QStringLiteral("Vacation")});
            columns[4].holiday = QStringLiteral("Founders' Day");
        }
        return columns;
    }

    [[nodiscard]] std::vector<CalendarColumn> trainers(QDate date) const
    {
        std::vector<CalendarColumn> columns;
        for (int i = 0; i < trainerCount; ++i) {
            CalendarColumn column;
            column.key = numbered<TrainerId>(quint32(i + 1)).toString();
            column.title = trainerName(i);
            column.subtitle = QStringLiteral("%1 of 9 booked").arg(3 + i % 5);
            column.date = date;
            column.available = hoursOf(date);
            columns.push_back(column);
        }
        columns[2].timeOff.push_back({{0, minutesPerDay}, QStringLiteral("Sick")});
        columns[5].timeOff.push_back({{13 * 60, 17 * 60}, QStringLiteral("Other: course")});
        return columns;
    }

    [[nodiscard]] std::vector<CalendarColumn> rooms(QDate date) const
    {
        const std::array names{"Main floor", "Studio A", "Studio B", "Rehab room"};
        std::vector<CalendarColumn> columns;
        for (int i = 0; i < roomCount; ++i) {
            CalendarColumn column;
            column.key = numbered<RoomId>(quint32(i + 1)).toString();
            column.title = QLatin1String(names[size_t(i)]);
            column.subtitle = QStringLiteral("Up to %1").arg(6 + 4 * i);
            column.date = date;
            columns.push_back(column);
        }
        return columns;
    }

private:
    static QString trainerName(int i)
    {
        const std::array names{"Marta Lindqvist", "Jonah Okafor", "Élise Tremblay", "Sam Whitford",
                               "Priya Raman",     "Diego Castell", "Hana Mori",      "Bartholomew Featherstone"};
        return QString::fromUtf8(names[size_t(i)]);
    }

    static QString clientName(int i)
    {
        const std::array names{"Ana Ruiz",      "Olivia Marchetti",  "Tom Brandvold", "Noor Haddad",  "Wiktor Zielinski",
                               "Grace Oyelaran", "Luc Desrosiers",   "Mei Tanaka",    "Peter Aldous", "Samira Khoury",
                               "Ingrid Solheim", "Maximilian Vanderbilt-Thornquist"};
        return QString::fromUtf8(names[size_t(i) % names.size()]);
    }

    static std::vector<MinuteSpan> hoursOf(QDate date)
    {
        if (date.dayOfWeek() == 7)
            return {};
        if (date.dayOfWeek() == 6)
            return {{8 * 60, 13 * 60}};
        return {{6 * 60, 12 * 60}, {13 * 60, 20 * 60}};
    }

    void fill()
    {
        for (int day = 0; day < 6; ++day) {
            for (int trainer = 0; trainer < trainerCount; ++trainer)
                fillDay(day, trainer);
        }
        m_items.push_back(booking(9000, m_monday.addDays(1), 23 * 60, 150, QStringLiteral("Night run")));
        m_items.back().trainer = numbered<TrainerId>(1);
        m_items.back().room = numbered<RoomId>(1);
    }

    void fillDay(int day, int trainer)
    {
        const int lengths[] = {60, 45, 60, 30, 90, 60, 15};
        int minute = 6 * 60 + 30 + 15 * m_random.bounded(4);
        while (minute < (day == 5 ? 12 : 19) * 60) {
            const int length = lengths[m_random.bounded(7)];
            if (m_random.bounded(10) < 6)
                add(day, trainer, minute, length);
            minute += length + 15 * m_random.bounded(5);
        }
    }

    void add(int day, int trainer, int minute, int length)
    {
        const auto number = quint32(m_items.size() + 1);
        CalendarItem item = booking(number, m_monday.addDays(day), minute, length, clientName(m_random.bounded(12)));
        item.trainer = numbered<TrainerId>(quint32(trainer + 1));
        item.room = numbered<RoomId>(quint32(1 + m_random.bounded(roomCount)));
        item.subtitle = QStringLiteral("Personal training, ") + trainerName(trainer);
        item.colour = m_random.bounded(12);
        item.recurring = m_random.bounded(3) == 0;
        item.alert = m_random.bounded(9) == 0;
        if (m_random.bounded(6) == 0) {
            item.title = QStringLiteral("Spin class");
            item.capacity = QStringLiteral("%1/8").arg(m_random.bounded(3, 9));
            item.waitlist = item.capacity == QStringLiteral("8/8");
        }
        item.state = stateOf(day);
        if (item.state == ItemState::Busy) {
            item.title = QStringLiteral("Busy");
            item.subtitle.clear();
        }
        m_items.push_back(item);
    }

    ItemState stateOf(int day)
    {
        const int chance = m_random.bounded(20);
        if (chance == 0)
            return ItemState::Cancelled;
        if (day < 1)
            return chance == 1 ? ItemState::NoShow : ItemState::Completed;
        const std::array rare{ItemState::Tentative, ItemState::Clash, ItemState::Busy, ItemState::Arrived};
        return chance < 5 ? rare[size_t(chance - 1)] : ItemState::Scheduled;
    }

    QDate m_monday;
    QRandomGenerator m_random;
    std::vector<CalendarItem> m_items;
};

} // namespace td::calendartest

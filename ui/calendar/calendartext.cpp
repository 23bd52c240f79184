// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendartext.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
// "d MMMM" in the locale's order: American English puts the month first.
bool monthFirst(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

QString withoutYear(const QLocale& locale)
{
    return monthFirst(locale) ? u"MMMM d"_s : u"d MMMM"_s;
}

// "am" where the locale says "A.M." or "a. m."
QString shortHalf(const QLocale& locale, int minute)
{
    QString half = (minute % minutesPerDay < minutesPerDay / 2 ? locale.amText() : locale.pmText()).toLower();
    half.removeIf([](QChar c) { return c == u'.' || c.isSpace(); });
    return half;
}

std::optional<QDate> fromParts(const QStringList& parts, QDate shown, const QLocale& locale)
{
    const int first = parts[0].toInt();
    if (parts.size() == 1)
        return QDate(shown.year(), shown.month(), first);
    const int second = parts[1].toInt();
    int year = parts.size() > 2 ? parts[2].toInt() : shown.year();
    if (year < 100)
        year += 2000;
    return monthFirst(locale) ? QDate(year, first, second) : QDate(year, second, first);
}
} // namespace

CalendarText::CalendarText(const QLocale& locale)
    : m_locale(locale)
    , m_timeFormat(locale.timeFormat(QLocale::ShortFormat))
{
    m_timeFormat.remove(u":ss"_s); // the C locale has seconds in its short form
    m_halfDays = m_timeFormat.contains(u'a', Qt::CaseInsensitive);
}

QString CalendarText::time(int minute) const
{
    const int ofDay = minute % minutesPerDay;
    return m_locale.toString(QTime(ofDay / 60, ofDay % 60), m_timeFormat);
}

QString CalendarText::hour(int hour) const
{
    return m_halfDays ? shortClock(hour % 24 * 60) + u' ' + shortHalf(m_locale, hour * 60) : time(hour * 60);
}

QString CalendarText::timeRange(int startMinute, int durationMinutes) const
{
    return tr("%1 to %2").arg(time(startMinute), time(startMinute + durationMinutes));
}

QString CalendarText::timeRange(const CalendarItem& item) const
{
    return timeRange(item.start.minute, wallDuration(item));
}

QString CalendarText::compactRange(const CalendarItem& item) const
{
    const int end = (item.start.minute + wallDuration(item)) % minutesPerDay;
    const bool oneHalf = (item.start.minute < minutesPerDay / 2) == (end < minutesPerDay / 2);
    const QString from = m_halfDays && oneHalf ? shortClock(item.start.minute) : compactTime(item.start.minute);
    //: A range of times where room is scarce: 07:00–08:00
    return tr("%1\u2013%2").arg(from, compactTime(end));
}

QString CalendarText::shortClock(int minute) const
{
    const QTime time(minute / 60, minute % 60);
    // Only a format with a half of the day uses hours 1 to 12.
    const QString both = m_locale.toString(time, minute % 60 == 0 ? u"h|AP"_s : u"h:mm|AP"_s);
    return both.section(u'|', 0, 0);
}

QString CalendarText::compactTime(int minute) const
{
    const int ofDay = minute % minutesPerDay;
    return m_halfDays ? shortClock(ofDay) + shortHalf(m_locale, ofDay) : time(ofDay);
}

QString CalendarText::day(QDate date) const
{
    return m_locale.toString(date, (monthFirst(m_locale) ? u"dddd, "_s : u"dddd "_s) + withoutYear(m_locale));
}

QString CalendarText::shortWeekday(int dayOfWeek) const
{
    return m_locale.standaloneDayName(dayOfWeek, QLocale::ShortFormat);
}

QString CalendarText::month(QDate date) const
{
    //: A month's name and the year
    return tr("%1 %2").arg(m_locale.standaloneMonthName(date.month()), m_locale.toString(date, u"yyyy"_s));
}

QString CalendarText::range(QDate first, QDate last) const
{
    const QString year = m_locale.toString(last, u"yyyy"_s);
    const QString format = withoutYear(m_locale);
    if (first == last)
        return m_locale.toString(first, QLocale::LongFormat);
    if (first.year() != last.year())
        return tr("%1 to %2").arg(m_locale.toString(first, format + u" yyyy"_s), m_locale.toString(last, format + u" yyyy"_s));
    const bool oneMonth = first.month() == last.month();
    const QString from = oneMonth && !monthFirst(m_locale) ? m_locale.toString(first, u"d"_s) : m_locale.toString(first, format);
    const QString to = oneMonth && monthFirst(m_locale) ? m_locale.toString(last, u"d"_s) : m_locale.toString(last, format);
    //: First day, last day and year where the month comes first: November 23 to 29, 2026
    return monthFirst(m_locale) ? tr("%1 to %2, %3").arg(from, to, year)
                                //: First day, last day and year: 23 to 29 November 2026
                                : tr("%1 to %2 %3").arg(from, to, year);
}

QString CalendarText::state(ItemState state)
{
    switch (state) {
    case ItemState::Scheduled:
        return tr("scheduled");
    case ItemState::Arrived:
        return tr("arrived");
    case ItemState::Completed:
        return tr("done");
    case ItemState::Cancelled:
        return tr("cancelled");
    case ItemState::NoShow:
        return tr("no-show");
    case ItemState::Tentative:
        return tr("tentative");
    case ItemState::Clash:
        return tr("clash");
    case ItemState::Busy:
        return tr("busy");
    }
    return {};
}

QStringList CalendarText::flags(const CalendarItem& item)
{
    QStringList words{state(item.state)};
    if (!item.capacity.isEmpty())
        words += tr("%1 places taken").arg(item.capacity);
    if (item.recurring)
        words += tr("repeats");
    if (item.alert)
        words += tr("has an alert");
    if (item.waitlist)
        words += tr("has a waitlist");
    return words;
}

QString CalendarText::description(const CalendarItem& item) const
{
    //: For screen readers: a day and a range of times
    QStringList parts{tr("%1 %2").arg(day(item.start.day), timeRange(item))};
    for (const QString& part : {item.title, item.subtitle}) {
        if (!part.isEmpty())
            parts += part;
    }
    return (parts + flags(item)).join(u", "_s);
}

QString CalendarText::toolTip(const CalendarItem& item) const
{
    QStringList lines;
    for (const QString& line : {item.title, item.subtitle}) {
        if (!line.isEmpty())
            lines += line;
    }
    lines += tr("%1 %2").arg(day(item.start.day), timeRange(item));
    lines += flags(item).join(u", "_s);
    return lines.join(u'\n');
}

QString CalendarText::emptySlot(const CalendarColumn& column, MinuteSpan span) const
{
    const QString range = timeRange(span.start, span.length());
    if (column.key.isEmpty())
        return tr("%1 %2, free").arg(day(column.date), range);
    //: Day, range of times, name of a trainer or room
    return tr("%1 %2, %3, free").arg(day(column.date), range, column.title);
}

QString CalendarText::proposal(const ProposedChange& change) const
{
    const QString range = timeRange(change.startMinute, change.durationMinutes);
    switch (change.kind) {
    case ProposedChange::Kind::Create:
        return tr("New: %1 %2").arg(day(change.day), range);
    case ProposedChange::Kind::Move:
        return change.copy ? tr("Copy to %1 %2").arg(day(change.day), range) : tr("Move to %1 %2").arg(day(change.day), range);
    default:
        return tr("Change to %1").arg(range);
    }
}

std::optional<QDate> parseTypedDate(const QString& text, QDate shown, const QLocale& locale)
{
    const QString typed = text.trimmed();
    static const QRegularExpression compact(u"^\\d{8}$"_s);
    static const QRegularExpression separators(u"[\\s./-]+"_s);
    static const QRegularExpression digits(u"^\\d{1,4}$"_s);
    QDate date = QDate::fromString(typed, compact.match(typed).hasMatch() ? u"yyyyMMdd"_s : u"yyyy-M-d"_s);
    if (!date.isValid()) {
        const QStringList parts = typed.split(separators, Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            if (!digits.match(part).hasMatch())
                return std::nullopt;
        }
        if (!parts.isEmpty() && parts.size() <= 3)
            date = fromParts(parts, shown, locale).value_or(QDate());
    }
    if (!date.isValid())
        date = locale.toDate(typed, QLocale::ShortFormat);
    if (!date.isValid() || date.year() < firstYear || date.year() > lastYear)
        return std::nullopt;
    return date;
}

} // namespace td

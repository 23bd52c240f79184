// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/naturalentry.h"

#include "calendar/entrywords.h"
#include "calendar/interval.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int longestEntry = 200;
constexpr int farthestStep = 520; // in weeks ten years, and no typing mistake beyond that

bool isOneOf(const QString& word, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char* one) { return word == QLatin1String(one); });
}

/// Reads word by word. Every reader looks at the current word, and either takes it and perhaps the following ones, or
/// leaves it.
class EntryParser
{
public:
    EntryParser(const QString& text, const EntryContext& context)
        : m_context(context)
        , m_words(entryWords(text))
    {
    }

    Result<NaturalEntry> parse()
    {
        if (m_words.isEmpty())
            return fail(ErrorKind::Invalid, "entry.empty", "when");
        while (m_at < m_words.size()) {
            m_first = m_at;
            if (!readOne() && !m_error)
                refuse("entry.unknown");
            if (m_error)
                return fail(*m_error);
        }
        resolveWeekday();
        if (m_error)
            return fail(*m_error);
        return m_entry;
    }

private:
    using Reader = bool (EntryParser::*)();

    bool readOne()
    {
        constexpr Reader readers[] = {
            &EntryParser::readUntil,    &EntryParser::readFor,      &EntryParser::readFiller,
            &EntryParser::readNext,     &EntryParser::readNamedDay, &EntryParser::readStep,
            &EntryParser::readMonthDay, &EntryParser::readIsoDate,  &EntryParser::readSlashDate,
            &EntryParser::readWeekday,  &EntryParser::readDuration, &EntryParser::readRange,
            &EntryParser::readClock};
        return std::any_of(std::begin(readers), std::end(readers),
                           [this](Reader reader) { return (this->*reader)() || m_error.has_value(); });
    }

    [[nodiscard]] QString word(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_words.size() ? m_words[m_at + ahead].folded : QString();
    }

    bool take(qsizetype count)
    {
        m_at += count;
        return true;
    }

    bool refuse(const char* reason)
    {
        const EntryWord& culprit = m_words[std::min(m_first, m_words.size() - 1)];
        m_error = Error{ErrorKind::Invalid,
                        QString::fromLatin1(reason),
                        u"when"_s,
                        {culprit.typed, QString::number(culprit.position)},
                        {}};
        return false;
    }

    bool setDay(QDate day, qsizetype taken)
    {
        if (m_entry.day)
            return refuse("entry.twice");
        if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
            return refuse("entry.value");
        m_entry.day = day;
        return take(taken);
    }

    bool setDuration(int minutes, qsizetype taken)
    {
        if (m_entry.durationMin)
            return refuse("entry.twice");
        if (minutes < 1 || minutes > 1440)
            return refuse("entry.value");
        m_entry.durationMin = minutes;
        return take(taken);
    }

    bool setStart(int minute, qsizetype taken)
    {
        if (m_timed)
            return refuse("entry.twice");
        m_timed = true;
        m_entry.minute = minute;
        return take(taken);
    }

    bool readFiller()
    {
        return isOneOf(word(), {"at", "on", "@", "a", "le", "la", "de", "des", "from", "the", "vers"}) && take(1);
    }

    /// "9 to 10", "9 - 10", "9 à 10": after a start, the end.
    bool readUntil()
    {
        if (!m_timed || !isOneOf(word(), {"to", "-", "a", "until", "till", "jusqu'a"}))
            return false;
        const auto end = clockWord(word(1));
        return end && setEnd(withHalf(*end, 2), 2 + halfWords(2));
    }

    bool readFor()
    {
        if (!isOneOf(word(), {"for", "pendant", "pour", "durant"}))
            return false;
        if (const auto joined = durationWord(word(1) + word(2)))
            return setDuration(*joined, 3);
        if (const auto minutes = durationWord(word(1)))
            return setDuration(*minutes, 2);
        bool number = false;
        const int minutes = word(1).toInt(&number);
        return number && setDuration(minutes, 2);
    }

    bool readNext()
    {
        const bool before = isOneOf(word(), {"next", "prochain", "prochaine"});
        const bool after = isOneOf(word(1), {"prochain", "prochaine"});
        const auto weekday = weekdayWord(word(before ? 1 : 0));
        if ((!before && !after) || !weekday)
            return false;
        const QDate monday = m_context.now.day.addDays(1 - m_context.now.day.dayOfWeek());
        return setDay(monday.addDays(6 + *weekday), 2);
    }

    bool readNamedDay()
    {
        const QDate today = m_context.now.day;
        if (isOneOf(word(), {"today", "tod", "aujourd'hui", "aujourd\u2019hui", "auj", "aujourdhui"}))
            return setDay(today, 1);
        if (isOneOf(word(), {"tomorrow", "tmr", "tom", "demain", "dem"}))
            return setDay(today.addDays(1), 1);
        if (isOneOf(word(), {"apres-demain", "overmorrow"}))
            return setDay(today.addDays(2), 1);
        return isOneOf(word(), {"yesterday", "hier"}) && setDay(today.addDays(-1), 1);
    }

    /// "+1w", "-3d", "+2j": from the base booking, whose time stays unless another one is said.
    bool readStep()
    {
        static const QRegularExpression pattern(u"\\A([+-])([0-9]{1,3})(d|j|w|s|m)\\z"_s);
        const auto match = pattern.match(word());
        if (!match.hasMatch())
            return false;
        const int count = match.captured(2).toInt() * (match.captured(1) == u"-" ? -1 : 1);
        if (qAbs(count) > farthestStep)
            return refuse("entry.value");
        const QDate from = m_context.base.value_or(m_context.now).day;
        const QString unit = match.captured(3);
        const bool weeks = unit == u"w" || unit == u"s";
        if (m_context.base && !m_entry.minute)
            m_entry.minute = m_context.base->minute;
        return setDay(unit == u"m" ? from.addMonths(count) : from.addDays(weeks ? count * 7 : count), 1);
    }

    /// "nov 28", "28 nov", "1er déc 2026".
    bool readMonthDay()
    {
        const auto first = monthWord(word(), m_context.french);
        const auto second = monthWord(word(1), m_context.french);
        const auto month = first ? first : second;
        const auto day = dayNumber(first ? word(1) : word());
        if (!month || !day)
            return false;
        static const QRegularExpression fourDigits(u"\\A(?:19|2[01])[0-9]{2}\\z"_s);
        if (fourDigits.match(word(2)).hasMatch() && !isTimeAhead())
            return setDay(QDate(word(2).toInt(), *month, *day), 3);
        return setDay(nextDate(*month, *day), 2);
    }

    /// "nov 28 2030" is a year, unless it cannot be one: years before this one are times such as 19:30.
    [[nodiscard]] bool isTimeAhead() const { return word(2).toInt() < m_context.now.day.year(); }

    static std::optional<int> dayNumber(const QString& text)
    {
        static const QRegularExpression pattern(u"\\A([0-9]{1,2})(?:st|nd|rd|th|er|e)?\\z"_s);
        const auto match = pattern.match(text);
        return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
    }

    [[nodiscard]] QDate nextDate(int month, int day) const
    {
        const QDate today = m_context.now.day;
        for (int year = today.year(); year <= today.year() + 8; ++year) {
            const QDate date(year, month, day);
            if (date.isValid() && date >= today)
                return date;
        }
        return {};
    }

    bool readIsoDate()
    {
        static const QRegularExpression pattern(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
        return pattern.match(word()).hasMatch() && setDay(QDate::fromString(word(), Qt::ISODate), 1);
    }

    bool readSlashDate()
    {
        static const QRegularExpression pattern(u"\\A([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}|[0-9]{2}))?\\z"_s);
        const auto match = pattern.match(word());
        if (!match.hasMatch())
            return false;
        int day = match.captured(1).toInt();
        int month = match.captured(2).toInt();
        if (month > 12 || (!m_context.dayFirst && day <= 12))
            std::swap(day, month);
        const QString year = match.captured(3);
        if (year.isEmpty())
            return setDay(nextDate(month, day), 1);
        return setDay(QDate(year.toInt() + (year.size() == 2 ? 2000 : 0), month, day), 1);
    }

    bool readWeekday()
    {
        const auto weekday = weekdayWord(word());
        if (!weekday)
            return false;
        if (m_weekday)
            return refuse("entry.twice");
        m_weekday = *weekday;
        m_weekdayWord = m_at;
        return take(1);
    }

    bool readDuration()
    {
        const auto joined = durationWord(word());
        const bool mayBeTime = clockWord(word()).has_value();
        if (joined && (!mayBeTime || m_timed))
            return setDuration(*joined, 1);
        const bool unit =
            isOneOf(word(1), {"m", "mn", "min", "mins", "minute", "minutes", "hour", "hours", "hr", "hrs"});
        const auto apart = unit ? durationWord(word() + word(1)) : std::nullopt;
        return apart && setDuration(*apart, 2);
    }

    bool readRange()
    {
        QString text = word();
        text.replace(QChar(0x2013), u'-');
        const QStringList sides = text.split(u'-');
        if (sides.size() != 2)
            return false;
        auto start = clockWord(sides[0]);
        const auto last = clockWord(sides[1]);
        if (!start || !last)
            return false;
        const ClockWord end = withHalf(*last, 1);
        // "6-7pm": the start is in the same half of the day, if it is then before the end.
        ClockWord shared = *start;
        shared.half = shared.exact || shared.hour < 1 || shared.hour > 12 ? shared.half : end.half;
        if (start->half == Half::Unknown && minuteOf(shared) < minuteOf(end))
            start = shared;
        return setStart(minuteOf(*start), 0) && setEnd(end, 1 + halfWords(1));
    }

    bool readClock()
    {
        const auto clock = clockWord(word());
        if (!clock)
            return false;
        const bool french = isOneOf(word(1), {"h", "heure", "heures"});
        ClockWord time = withHalf(*clock, 1);
        time.exact = time.exact || french;
        return setStart(minuteOf(time), 1 + (french ? 1 : halfWords(1)));
    }

    /// "7 pm": how many words after the time belong to it.
    [[nodiscard]] qsizetype halfWords(qsizetype ahead) const
    {
        return isOneOf(word(ahead), {"am", "pm", "a.m.", "p.m."}) ? 1 : 0;
    }

    [[nodiscard]] ClockWord withHalf(ClockWord clock, qsizetype ahead) const
    {
        if (clock.half == Half::Unknown && halfWords(ahead) == 1 && clock.hour >= 1 && clock.hour <= 12)
            clock.half = word(ahead).startsWith(u'a') ? Half::Am : Half::Pm;
        return clock;
    }

    [[nodiscard]] int minuteOf(const ClockWord& clock) const
    {
        const int written = clock.hour * 60 + clock.minute;
        if (clock.half != Half::Unknown)
            return clock.hour % 12 * 60 + clock.minute + (clock.half == Half::Pm ? 720 : 0);
        if (clock.exact || clock.hour == 0)
            return written;
        if (clock.hour <= 6)
            return written + 720;
        const auto open = [this](int minute) { return minute >= m_context.opensMin && minute < m_context.closesMin; };
        return clock.hour < 12 && !open(written) && open(written + 720) ? written + 720 : written;
    }

    bool setEnd(const ClockWord& end, qsizetype taken)
    {
        const int start = *m_entry.minute;
        int minute = minuteOf(end);
        if (end.half == Half::Unknown && !end.exact) {
            minute = end.hour % 12 * 60 + end.minute;
            while (minute <= start)
                minute += 720;
        } else if (minute == 0) {
            minute = 1440;
        }
        return setDuration(minute - start, taken);
    }

    void resolveWeekday()
    {
        if (!m_weekday)
            return;
        m_first = m_weekdayWord;
        if (m_entry.day) {
            if (m_entry.day->dayOfWeek() != *m_weekday)
                refuse("entry.value");
            return;
        }
        int ahead = (*m_weekday - m_context.now.day.dayOfWeek() + 7) % 7;
        if (ahead == 0 && m_entry.minute && *m_entry.minute <= m_context.now.minute)
            ahead = 7;
        setDay(m_context.now.day.addDays(ahead), 0);
    }

    EntryContext m_context;
    QList<EntryWord> m_words;
    qsizetype m_at = 0;
    qsizetype m_first = 0; ///< where the reading of the current item began
    NaturalEntry m_entry;
    bool m_timed = false; ///< a time was said, not taken from the base
    std::optional<int> m_weekday;
    qsizetype m_weekdayWord = 0;
    std::optional<Error> m_error;
};
} // namespace

Result<NaturalEntry> parseEntry(const QString& text, const EntryContext& context)
{
    if (text.size() > longestEntry)
        return fail(ErrorKind::Invalid, "entry.unknown", "when", {text.left(20), u"0"_s});
    return EntryParser(text, context).parse();
}

QString canonicalEntry(const NaturalEntry& entry)
{
    QStringList parts;
    if (entry.day)
        parts.append(entry.day->toString(Qt::ISODate));
    if (entry.minute)
        parts.append(clockText(*entry.minute));
    if (entry.durationMin)
        parts.append(u"%1m"_s.arg(*entry.durationMin));
    return parts.join(u' ');
}

} // namespace td

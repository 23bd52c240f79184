// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/recurrencerule.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr std::array dayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
constexpr std::array frequencyNames{"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array foreignFrequencies{"SECONDLY", "MINUTELY", "HOURLY"};
constexpr std::array foreignKeys{"BYSECOND", "BYMINUTE", "BYHOUR", "BYYEARDAY", "BYWEEKNO", "RSCALE", "SKIP"};

template <size_t n> int indexIn(const std::array<const char*, n>& names, QStringView text)
{
    for (size_t i = 0; i < n; ++i) {
        if (text == QLatin1String(names[i]))
            return int(i);
    }
    return -1;
}

tl::unexpected<Error> badPart(const QString& part)
{
    return fail(ErrorKind::Invalid, "recurrence.format", "rrule", {part});
}

tl::unexpected<Error> unsupported(const QString& part)
{
    return fail(ErrorKind::Invalid, "recurrence.unsupported", "rrule", {part});
}

/// Where a rule is read into, and what an UNTIL in UTC is measured against.
struct Reading {
    RecurrenceRule rule;
    int minute = 0;
    QByteArray zone;
};

std::optional<int> number(QStringView text, int low, int high)
{
    bool good = false;
    const int value = text.toInt(&good);
    if (!good || value < low || value > high)
        return std::nullopt;
    return value;
}

/// Comma-separated numbers in low ... high, or their negatives when `fromEnd`; empty when one is not.
QList<int> numbers(QStringView text, int high, bool fromEnd)
{
    QList<int> out;
    for (const QStringView item : text.split(u',')) {
        const auto value = number(item, fromEnd ? -high : 1, high);
        if (!value || *value == 0)
            return {};
        if (!out.contains(*value))
            out.append(*value);
    }
    return out;
}

bool readFrequency(Reading& reading, QStringView value)
{
    const int found = indexIn(frequencyNames, value);
    if (found >= 0)
        reading.rule.frequency = Frequency(found);
    return found >= 0;
}

bool readInterval(Reading& reading, QStringView value)
{
    const auto interval = number(value, 1, 366);
    reading.rule.interval = interval.value_or(1);
    return interval.has_value();
}

bool readCount(Reading& reading, QStringView value)
{
    reading.rule.count = number(value, 1, 1'000'000);
    return reading.rule.count.has_value();
}

bool readUntil(Reading& reading, QStringView value)
{
    const QDate day = QDate::fromString(value.left(8).toString(), u"yyyyMMdd"_s);
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return false;
    reading.rule.until = day;
    if (value.size() == 8)
        return true;
    const bool utc = value.endsWith(u'Z');
    const QTime time = QTime::fromString(value.mid(9, 6).toString(), u"HHmmss"_s);
    if (value.size() != (utc ? 16 : 15) || value[8] != u'T' || !time.isValid())
        return false;
    LocalTime last{day, time.hour() * 60 + time.minute()};
    if (utc) {
        const auto instant = toInstant(last, "UTC");
        if (!instant)
            return false;
        last = toLocal(*instant, reading.zone);
    }
    reading.rule.until = last.minute >= reading.minute ? last.day : last.day.addDays(-1);
    return true;
}

bool readDays(Reading& reading, QStringView value)
{
    for (const QStringView item : value.split(u',')) {
        const int day = indexIn(dayNames, item.right(2));
        const QStringView ordinalText = item.chopped(qMin<qsizetype>(2, item.size()));
        const auto ordinal = ordinalText.isEmpty() ? std::optional<int>(0) : number(ordinalText, -53, 53);
        if (day < 0 || !ordinal || (*ordinal == 0 && !ordinalText.isEmpty()))
            return false;
        const RuleWeekday weekday{day + 1, *ordinal};
        if (!reading.rule.days.contains(weekday))
            reading.rule.days.append(weekday);
    }
    return true;
}

bool readMonthDays(Reading& reading, QStringView value)
{
    reading.rule.monthDays = numbers(value, 31, true);
    return !reading.rule.monthDays.isEmpty();
}

bool readMonths(Reading& reading, QStringView value)
{
    reading.rule.months = numbers(value, 12, false);
    return !reading.rule.months.isEmpty();
}

bool readPositions(Reading& reading, QStringView value)
{
    reading.rule.setPositions = numbers(value, 366, true);
    return !reading.rule.setPositions.isEmpty();
}

bool readWeekStart(Reading& reading, QStringView value)
{
    const int day = indexIn(dayNames, value);
    reading.rule.weekStart = day + 1;
    return day >= 0;
}

struct Key {
    const char* name;
    bool (*read)(Reading&, QStringView);
};
constexpr std::array<Key, 9> keys{{{"FREQ", readFrequency},
                                   {"INTERVAL", readInterval},
                                   {"COUNT", readCount},
                                   {"UNTIL", readUntil},
                                   {"BYDAY", readDays},
                                   {"BYMONTHDAY", readMonthDays},
                                   {"BYMONTH", readMonths},
                                   {"BYSETPOS", readPositions},
                                   {"WKST", readWeekStart}}};

Result<QString> readPart(Reading& reading, const QString& part)
{
    const auto equals = part.indexOf(u'=');
    if (equals <= 0)
        return badPart(part);
    const QStringView name = QStringView(part).left(equals);
    const QStringView value = QStringView(part).mid(equals + 1);
    if (indexIn(foreignKeys, name) >= 0 || (name == QLatin1String("FREQ") && indexIn(foreignFrequencies, value) >= 0))
        return unsupported(part);
    for (const Key& key : keys) {
        if (name == QLatin1String(key.name)) {
            if (!key.read(reading, value))
                return badPart(part);
            return name.toString();
        }
    }
    return badPart(part);
}

bool hasOrdinals(const RecurrenceRule& rule)
{
    return std::any_of(rule.days.begin(), rule.days.end(), [](const RuleWeekday& day) { return day.ordinal != 0; });
}

/// "6MO" exists in a year but in no month.
bool hasOrdinalBeyondMonth(const RecurrenceRule& rule)
{
    const bool withinMonth = rule.frequency == Frequency::Monthly || !rule.months.isEmpty();
    return withinMonth && std::any_of(rule.days.begin(), rule.days.end(),
                                      [](const RuleWeekday& day) { return qAbs(day.ordinal) > 5; });
}

bool byMonthOrYear(const RecurrenceRule& rule)
{
    return rule.frequency == Frequency::Monthly || rule.frequency == Frequency::Yearly;
}

/// The part that RFC 5545, section 3.3.10, forbids beside the others; empty when all go together.
QString forbiddenPart(const RecurrenceRule& rule)
{
    if (rule.count && rule.until)
        return u"COUNT"_s;
    if ((hasOrdinals(rule) && !byMonthOrYear(rule)) || hasOrdinalBeyondMonth(rule))
        return u"BYDAY"_s;
    if (!rule.monthDays.isEmpty() && rule.frequency == Frequency::Weekly)
        return u"BYMONTHDAY"_s;
    if (!rule.setPositions.isEmpty() && rule.days.isEmpty() && rule.monthDays.isEmpty())
        return u"BYSETPOS"_s;
    return {};
}

Result<RecurrenceRule> checkCombination(const RecurrenceRule& rule)
{
    if (const QString part = forbiddenPart(rule); !part.isEmpty())
        return badPart(part);
    if (!rule.setPositions.isEmpty() && !byMonthOrYear(rule))
        return unsupported(u"BYSETPOS"_s);
    if (hasOrdinals(rule) && (!rule.monthDays.isEmpty() || !rule.setPositions.isEmpty()))
        return unsupported(u"BYDAY"_s);
    if (rule.count && *rule.count > maxOccurrences)
        return fail(ErrorKind::Invalid, "recurrence.too-many", "rrule", {QString::number(maxOccurrences)});
    return rule;
}

template <class T, class Format> QString joined(const QList<T>& items, Format format)
{
    QStringList texts;
    for (const T& item : items)
        texts.append(format(item));
    return texts.join(u',');
}
} // namespace

Result<RecurrenceRule> parseRule(const QString& text, int minute, const QByteArray& zone)
{
    QString body = text.trimmed().toUpper();
    if (body.startsWith(u"RRULE:"_s))
        body.remove(0, 6);
    if (body.size() > 500)
        return badPart(body.left(40));
    Reading reading{{}, minute, zone};
    QStringList seen;
    for (const QString& part : body.split(u';')) {
        TD_TRY_ASSIGN(const QString name, readPart(reading, part));
        if (seen.contains(name))
            return badPart(part);
        seen.append(name);
    }
    if (!seen.contains(u"FREQ"_s))
        return badPart(u"FREQ"_s);
    return checkCombination(reading.rule);
}

QString ruleText(const RecurrenceRule& rule)
{
    const auto plain = [](int value) { return QString::number(value); };
    const auto day = [](const RuleWeekday& item) {
        const QString ordinal = item.ordinal == 0 ? QString() : QString::number(item.ordinal);
        return QString(ordinal + QLatin1String(dayNames[size_t(item.weekday - 1)]));
    };
    QString out = u"FREQ="_s + QLatin1String(frequencyNames[size_t(rule.frequency)]);
    if (rule.interval != 1)
        out += u";INTERVAL="_s + QString::number(rule.interval);
    if (!rule.months.isEmpty())
        out += u";BYMONTH="_s + joined(rule.months, plain);
    if (!rule.monthDays.isEmpty())
        out += u";BYMONTHDAY="_s + joined(rule.monthDays, plain);
    if (!rule.days.isEmpty())
        out += u";BYDAY="_s + joined(rule.days, day);
    if (!rule.setPositions.isEmpty())
        out += u";BYSETPOS="_s + joined(rule.setPositions, plain);
    if (rule.weekStart != 1)
        out += u";WKST="_s + QLatin1String(dayNames[size_t(rule.weekStart - 1)]);
    if (rule.count)
        out += u";COUNT="_s + QString::number(*rule.count);
    if (rule.until)
        out += u";UNTIL="_s + rule.until->toString(u"yyyyMMdd"_s);
    return out;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timetext.h"

#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int dayMinutes = 24 * 60;

struct Parts {
    int hour;
    int minute;
    QString half; ///< "a", "p" or empty
};

std::optional<Parts> split(const QString& text)
{
    static const QRegularExpression clock(u"^(\\d{1,2})(?:\\s*[:.h]\\s*(\\d{2})?|(\\d{2}))?\\s*(?:([ap])\\.?\\s*(?:m\\.?)?)?$"_s);
    const QRegularExpressionMatch match = clock.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString minutes = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    return Parts{match.captured(1).toInt(), minutes.toInt(), match.captured(4)};
}

Result<int> toMinute(const Parts& parts)
{
    const bool half = !parts.half.isEmpty();
    const bool endOfDay = parts.hour == 24 && parts.minute == 0 && !half;
    const bool fits = parts.minute < 60 && (half ? parts.hour >= 1 && parts.hour <= 12 : parts.hour < 24);
    if (!fits && !endOfDay)
        return fail(ErrorKind::Invalid, "time.format");
    int hour = parts.hour;
    if (half)
        hour = hour % 12 + (parts.half == u"p"_s ? 12 : 0);
    return hour * 60 + parts.minute;
}

QString tidy(const QString& text)
{
    return text.trimmed().toLower().remove(QChar(0x00A0)).remove(QChar(0x202F));
}
} // namespace

Result<int> parseTime(const QString& text)
{
    const QString clean = tidy(text);
    if (clean == u"noon"_s || clean == u"midi"_s)
        return 12 * 60;
    if (clean == u"midnight"_s || clean == u"minuit"_s)
        return 0;
    const auto parts = split(clean);
    if (!parts)
        return fail(ErrorKind::Invalid, "time.format");
    return toMinute(*parts);
}

QString formatTime(int minute, const QLocale& locale)
{
    const int wrapped = ((minute % dayMinutes) + dayMinutes) % dayMinutes;
    QString text = locale.toString(QTime(wrapped / 60, wrapped % 60), QLocale::ShortFormat);
    return text.replace(QChar(0x202F), QChar(0x00A0));
}

Result<TimeSpan> parseTimeSpan(const QString& text)
{
    static const QRegularExpression between(u"\\s*(?:-|–|—|\\bto\\b|\\bà\\b)\\s*"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QStringList halves = text.trimmed().toLower().split(between, Qt::SkipEmptyParts);
    if (halves.size() != 2)
        return fail(ErrorKind::Invalid, "time.format");
    TD_TRY_ASSIGN(int start, parseTime(halves[0]));
    TD_TRY_ASSIGN(int end, parseTime(halves[1]));
    const auto first = split(tidy(halves[0]));
    const auto last = split(tidy(halves[1]));
    const int halfDay = dayMinutes / 2;
    // "9 to 5" ends in the afternoon, "1-3pm" also starts there.
    if (last && last->half.isEmpty() && end <= start && end < halfDay)
        end += halfDay;
    if (first && last && first->half.isEmpty() && last->half == u"p"_s && start + halfDay < end && first->hour < 12 &&
        first->hour < last->hour % 12)
        start += halfDay;
    if (end <= start)
        return fail(ErrorKind::Invalid, "time.order");
    return TimeSpan{start, end};
}

} // namespace td

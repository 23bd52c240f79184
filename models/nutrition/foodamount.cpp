// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/foodamount.h"

#include "nutrition/nutrients.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qint64 milli = 1000;
constexpr int mostDigits = 6;

/// "1.5" or "1,5" or "1/2" in thousandths, rounded half up; nothing for anything else.
std::optional<qint64> parseMilli(QString text, const QLocale& locale)
{
    text.replace(locale.decimalPoint(), u"."_s);
    static const QRegularExpression decimal(u"^([0-9]{0,6})(?:\\.([0-9]{0,6}))?$"_s);
    static const QRegularExpression fraction(u"^([0-9]{1,3})/([0-9]{1,3})$"_s);
    if (const auto match = fraction.match(text); match.hasMatch()) {
        const qint64 lower = match.captured(2).toInt();
        return lower > 0 ? std::optional(roundHalfUp(match.captured(1).toInt() * milli, lower)) : std::nullopt;
    }
    const auto match = decimal.match(text);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(2).isEmpty()))
        return std::nullopt;
    const QString part = match.captured(2).leftJustified(mostDigits, u'0');
    return match.captured(1).toLongLong() * milli + roundHalfUp(part.toLongLong(), milli);
}

} // namespace

Result<int> parseFoodAmount(QStringView text, const Food& food, const QLocale& locale)
{
    static const QRegularExpression pattern(u"^([0-9.,/]+) ?(g|kg|p|portions?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.toString().simplified());
    const auto amount = match.hasMatch() ? parseMilli(match.captured(1), locale) : std::nullopt;
    if (!amount)
        return fail(ErrorKind::Invalid, "food.amount", "amount", {text.trimmed().toString()});
    const QString unit = match.captured(2).toLower();
    const bool portions = unit.startsWith(u'p');
    if (portions && food.portionGrams <= 0)
        return fail(ErrorKind::Invalid, "food.no-portion", "amount", {food.name});
    const qint64 grams = portions ? food.portionGrams : unit == u"kg" ? 1000 : 1;
    const qint64 tenths = roundHalfUp(*amount * grams, milli / 10);
    if (tenths < 1 || tenths > mostTenthGrams)
        return fail(ErrorKind::Invalid, "value.range", "amount", {u"0.1"_s, QString::number(mostTenthGrams / 10)});
    return int(tenths);
}

QString foodAmountText(int tenthGrams, const QLocale& locale)
{
    QString digits = QString::number(tenthGrams / 10);
    if (tenthGrams % 10 != 0)
        digits += locale.decimalPoint() + QString::number(tenthGrams % 10);
    return digits + QChar(0x00A0) + u'g';
}

} // namespace td

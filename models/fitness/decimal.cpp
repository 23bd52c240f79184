// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/decimal.h"

#include <QLocale>

namespace td
{
namespace
{
constexpr qint64 mostDigits = 999'999'999'999'999;

/// Adds a digit, or stays at the most that is kept.
void append(qint64& digits, int digit)
{
    digits = digits > (mostDigits - digit) / 10 ? mostDigits : digits * 10 + digit;
}
} // namespace

std::optional<qint64> Decimal::scaled(int wanted) const
{
    if (places > wanted)
        return std::nullopt;
    qint64 value = digits;
    for (int i = places; i < wanted; ++i) {
        if (value > std::numeric_limits<qint64>::max() / 10 || value < std::numeric_limits<qint64>::min() / 10)
            return std::nullopt;
        value *= 10;
    }
    return value;
}

bool isDecimalSign(QChar sign, const QLocale& locale)
{
    return sign == u'.' || locale.decimalPoint() == QStringView(&sign, 1);
}

bool isMinusSign(QChar sign)
{
    return sign == u'-' || sign == QChar(0x2212);
}

bool isPlainDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

std::optional<Decimal> readDecimal(QStringView text, const QLocale& locale)
{
    text = text.trimmed();
    Decimal number;
    const bool negative = !text.isEmpty() && isMinusSign(text.front());
    if (negative)
        text = text.sliced(1);
    bool any = false;
    bool behind = false;
    int zeros = 0; // of the fraction, not yet known to be followed by another digit
    for (const QChar sign : text) {
        if (!behind && isDecimalSign(sign, locale)) {
            behind = true;
            continue;
        }
        if (!isPlainDigit(sign))
            return std::nullopt;
        any = true;
        const int digit = sign.unicode() - u'0';
        if (behind && digit == 0) {
            ++zeros;
            continue;
        }
        for (; zeros > 0 && number.places < 30; --zeros, ++number.places)
            append(number.digits, 0);
        append(number.digits, digit);
        number.places += behind && number.places < 30 ? 1 : 0;
    }
    if (!any)
        return std::nullopt;
    if (negative)
        number.digits = -number.digits;
    return number;
}

QString decimalText(qint64 digits, int places, const QLocale& locale)
{
    QString text = QString::number(digits);
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    text = text.rightJustified(places + 1, u'0');
    QString fraction = text.right(places);
    text.chop(places);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return negative ? u'-' + text : text;
}

qint64 dividedHalfUp(qint64 a, qint64 b)
{
    const qint64 whole = a / b;
    const qint64 rest = a % b;
    if (rest >= b - rest)
        return whole + 1;
    return -rest >= b + rest ? whole - 1 : whole;
}

} // namespace td

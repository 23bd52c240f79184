// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/plainnumber.h"

#include "core/money.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// `value` with its last `digits` digits behind a point.
QString decimal(qint64 value, int digits)
{
    QString text = QString::number(value < 0 ? -value : value).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return value < 0 ? u'-' + text : text;
}

} // namespace

QString plainMoney(qint64 minor, const QString& currency)
{
    return decimal(minor, minorDigits(currency));
}

QString plainRate(int rate)
{
    constexpr int digitsOfPercent = 3;
    QString text = decimal(rate, digitsOfPercent);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace td

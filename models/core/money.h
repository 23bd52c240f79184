// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLocale>
#include <QString>

namespace td
{

/// An amount in minor units (cents) of one currency (ISO 4217 code). Never a double.
struct Money {
    qint64 minor = 0;
    QString currency;

    bool operator==(const Money&) const = default;
};

/// Digits after the decimal point of a currency: 2 for most, 0 for JPY, 3 for KWD (ISO 4217).
int minorDigits(const QString& currency);

/// "$1,310.72" or "1 310,72 $" as `locale` writes it.
QString formatMoney(const Money& money, const QLocale& locale);

/// Reads what a person types ("85", "85.5", "1,310.72", "1 310,72 $"). Errors: money.format, money.range.
Result<Money> parseMoney(const QString& text, const QString& currency, const QLocale& locale);

} // namespace td

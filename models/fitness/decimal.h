// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

class QLocale;

namespace td
{

/// A decimal number as it was typed, exactly: `digits` / 10^`places`, without zeros at the end.
struct Decimal {
    qint64 digits = 0; ///< at most 15 digits; negative for a number with a minus
    int places = 0;

    /// As a whole number of 10^-`wanted`; nothing when it is finer than that or does not fit.
    [[nodiscard]] std::optional<qint64> scaled(int wanted) const;

    bool operator==(const Decimal&) const = default;
};

/// The point, and beside it the sign that the locale writes.
bool isDecimalSign(QChar sign, const QLocale& locale);
bool isMinusSign(QChar sign);
/// 0 to 9 only, unlike QChar::isDigit.
bool isPlainDigit(QChar sign);

/// Reads "62.5", "-20", ".5": no groups, no exponents, blanks around it. A number of more than 15 digits is read as far as it can be told from others: it saturates,
/// so that a range check refuses it.
std::optional<Decimal> readDecimal(QStringView text, const QLocale& locale);

/// `digits` / 10^`places` with the locale's sign for decimals, without zeros at the end; a minus is "-".
QString decimalText(qint64 digits, int places, const QLocale& locale);

/// a / b rounded half away from zero; b > 0.
qint64 dividedHalfUp(qint64 a, qint64 b);

} // namespace td

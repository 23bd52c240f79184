// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <compare>

class QLocale;

namespace td
{

enum class LengthUnit { Millimetre, Centimetre, Inch };

/// "mm", "cm", "in".
QString lengthUnitName(LengthUnit unit);

/// A length, exact in both kinds of units: an integer of micrometres, of which 1 inch has 25,400.
class Length
{
public:
    static constexpr qint64 perMillimetre = 1'000;
    static constexpr qint64 perCentimetre = 10'000;
    static constexpr qint64 perInch = 25'400;

    constexpr Length() = default;
    constexpr explicit Length(qint64 micrometres) : m_micrometres(micrometres) {}
    static constexpr Length millimetres(qint64 amount) { return Length(amount * perMillimetre); }

    [[nodiscard]] constexpr qint64 micrometres() const { return m_micrometres; } ///< as stored
    /// For formulas and charts only.
    [[nodiscard]] double in(LengthUnit unit) const;

    auto operator<=>(const Length&) const = default;

private:
    qint64 m_micrometres = 0;
};

constexpr Length mostLength = Length(10'000'000);

/// "178", "82.5", in inches also feet and inches: 5'11, 5'11.5". To a hundredth of the unit, which is exact in each. Errors: Invalid "length.format",
/// "length.digits" (finer than that), "value.range" (more than 10 m either way).
Result<Length> parseLength(QStringView text, LengthUnit unit, const QLocale& locale);
/// The shortest text that reads back as the same length in `unit`, or rounded half up to 2 digits where it was typed in another one.
QString lengthText(Length length, LengthUnit unit, const QLocale& locale);

} // namespace td

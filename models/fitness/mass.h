// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <compare>

class QLocale;

namespace td
{

struct Decimal;

enum class MassUnit { Kilogram, Pound };

/// "kg", "lb": as stored.
QString massUnitName(MassUnit unit);
std::optional<MassUnit> massUnitFromName(QStringView name);

/// A mass, exact in both kinds of units: an integer of 0.1 microgram, of which 1 kg has 10^10 and 1 lb 4,535,923,700 (the
/// international avoirdupois pound, 0.45359237 kg).
class Mass
{
public:
    static constexpr qint64 perKilogram = 10'000'000'000;
    static constexpr qint64 perPound = 4'535'923'700;

    constexpr Mass() = default;
    constexpr explicit Mass(qint64 units) : m_units(units) {}
    static constexpr Mass grams(qint64 grams) { return Mass(grams * (perKilogram / 1000)); }
    static constexpr Mass hundredths(qint64 amount, MassUnit unit)
    {
        return Mass(amount * ((unit == MassUnit::Pound ? perPound : perKilogram) / 100));
    }

    [[nodiscard]] constexpr qint64 units() const { return m_units; } ///< as stored
    /// For formulas and charts only: never stored, never compared.
    [[nodiscard]] double in(MassUnit unit) const;

    auto operator<=>(const Mass&) const = default;

private:
    qint64 m_units = 0;
};

/// The most that a load or a person weighs here, either way; see the migration.
constexpr Mass mostMass = Mass(2000 * Mass::perKilogram);

/// "100", "62.5", "-20": without a unit, as a person types it, to the gram or to a hundredth of a pound: both are exact. Errors: Invalid "mass.format",
/// "mass.digits" (finer than that), "value.range".
Result<Mass> parseMass(QStringView text, MassUnit unit, const QLocale& locale);
/// The same of a number that was read already.
Result<Mass> massFrom(const Decimal& number, MassUnit unit);
/// The shortest text that reads back as the same mass in `unit`, or rounded half up to 2 digits where the mass was typed in the other unit.
QString massText(Mass mass, MassUnit unit, const QLocale& locale);
/// Whether massText() reads back as the same mass.
bool isExactIn(Mass mass, MassUnit unit);
/// The nearest multiple of `step`, half of one away from zero; the mass itself without a step.
Mass roundedTo(Mass mass, Mass step);
/// The nearest mass that is typed in `unit`: for results of formulas that are kept.
Mass massOf(double amount, MassUnit unit);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/mass.h"

#include "fitness/decimal.h"

#include <QLocale>

#include <cmath>

namespace td
{
namespace
{
/// How fine a mass is typed in a unit.
struct Fineness {
    int places;
    qint64 units; ///< of the last place
};

constexpr Fineness finenessOf(MassUnit unit)
{
    return unit == MassUnit::Pound ? Fineness{2, Mass::perPound / 100} : Fineness{3, Mass::perKilogram / 1000};
}
} // namespace

QString massUnitName(MassUnit unit)
{
    return unit == MassUnit::Pound ? QStringLiteral("lb") : QStringLiteral("kg");
}

std::optional<MassUnit> massUnitFromName(QStringView name)
{
    if (name == QLatin1String("kg"))
        return MassUnit::Kilogram;
    if (name == QLatin1String("lb"))
        return MassUnit::Pound;
    return std::nullopt;
}

double Mass::in(MassUnit unit) const
{
    return double(m_units) / double(unit == MassUnit::Pound ? perPound : perKilogram);
}

Result<Mass> parseMass(QStringView text, MassUnit unit, const QLocale& locale)
{
    const auto number = readDecimal(text, locale);
    if (!number)
        return fail(ErrorKind::Invalid, "mass.format", "mass", {text.left(40).toString()});
    return massFrom(*number, unit);
}

Result<Mass> massFrom(const Decimal& number, MassUnit unit)
{
    const Fineness fineness = finenessOf(unit);
    if (number.places > fineness.places)
        return fail(ErrorKind::Invalid, "mass.digits", "mass");
    const qint64 most = mostMass.units() / fineness.units;
    const qint64 amount = number.scaled(fineness.places).value_or(most + 1);
    if (amount > most || amount < -most) {
        const auto whole = qint64(mostMass.in(unit));
        return fail(ErrorKind::Invalid, "value.range", "mass", {QString::number(-whole), QString::number(whole)});
    }
    return Mass(amount * fineness.units);
}

bool isExactIn(Mass mass, MassUnit unit)
{
    return mass.units() % finenessOf(unit).units == 0;
}

QString massText(Mass mass, MassUnit unit, const QLocale& locale)
{
    const Fineness fineness = finenessOf(unit);
    if (isExactIn(mass, unit))
        return decimalText(mass.units() / fineness.units, fineness.places, locale);
    const qint64 hundredth = (unit == MassUnit::Pound ? Mass::perPound : Mass::perKilogram) / 100;
    return decimalText(dividedHalfUp(mass.units(), hundredth), 2, locale);
}

Mass roundedTo(Mass mass, Mass step)
{
    return step.units() <= 0 ? mass : Mass(dividedHalfUp(mass.units(), step.units()) * step.units());
}

Mass massOf(double amount, MassUnit unit)
{
    const Fineness fineness = finenessOf(unit);
    const double most = mostMass.in(unit);
    const double held = std::isnan(amount) ? 0 : std::clamp(amount, -most, most);
    return Mass(qint64(std::llround(held * std::pow(10.0, fineness.places))) * fineness.units);
}

} // namespace td

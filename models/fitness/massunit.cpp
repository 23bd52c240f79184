// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/mass.h"

namespace td
{

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

} // namespace td

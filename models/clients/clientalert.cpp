// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientalert.h"

#include "core/namedvalue.h"

namespace td
{
namespace
{
constexpr std::array<NamedValue<AlertKind>, 3> kinds{{{AlertKind::Note, QLatin1String("note")},
                                                      {AlertKind::Billing, QLatin1String("billing")},
                                                      {AlertKind::Waiver, QLatin1String("waiver")}}};
} // namespace

QString alertKindName(AlertKind kind)
{
    return nameOf(kinds, kind);
}

std::optional<AlertKind> alertKindFromName(QStringView name)
{
    return valueOf(kinds, name);
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "team/grant.h"

#include "core/namedvalue.h"

namespace td
{
namespace
{
constexpr std::array<NamedValue<GrantLevel>, 3> names{{{GrantLevel::Read, QLatin1String("read")},
                                                       {GrantLevel::Write, QLatin1String("write")},
                                                       {GrantLevel::Admin, QLatin1String("admin")}}};
} // namespace

QString grantLevelName(GrantLevel level)
{
    return nameOf(names, level);
}

std::optional<GrantLevel> grantLevelFromName(QStringView name)
{
    return valueOf(names, name);
}

} // namespace td

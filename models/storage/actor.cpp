// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/actor.h"

#include <array>

namespace td
{
namespace
{
struct RoleText {
    Role role;
    QLatin1String name;
};
constexpr std::array<RoleText, roleCount> roles{{{Role::Owner, QLatin1String("owner")},
                                                 {Role::Admin, QLatin1String("admin")},
                                                 {Role::Trainer, QLatin1String("trainer")},
                                                 {Role::Desk, QLatin1String("desk")},
                                                 {Role::Client, QLatin1String("client")}}};
} // namespace

QString roleName(Role role)
{
    for (const RoleText& entry : roles) {
        if (entry.role == role)
            return entry.name;
    }
    return {};
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const RoleText& entry : roles) {
        if (name == entry.name)
            return entry.role;
    }
    return std::nullopt;
}

} // namespace td

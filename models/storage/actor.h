// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>

#include <optional>

namespace td
{

/// What a signed-in person may do; each table's row rules are declared per role (storage/tables.cpp).
enum class Role { Owner, Admin, Trainer, Desk, Client };

constexpr int roleCount = 5;

/// "owner", "admin", "trainer", "desk", "client": as stored and as the command line prints it.
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);

/// Who is signed in.
struct Actor {
    UserId user;
    QString login;
    QString name;
    Role role = Role::Client;
    TrainerId trainer; ///< null unless the user is a trainer
    ClientId client;   ///< null unless the user is a client

    [[nodiscard]] bool seesHealth() const { return role == Role::Owner || role == Role::Admin || role == Role::Trainer; }
    [[nodiscard]] bool managesStudio() const { return role == Role::Owner || role == Role::Admin; }
    bool operator==(const Actor&) const = default;
};

} // namespace td

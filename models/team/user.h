// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "storage/actor.h"

#include <QString>

namespace td
{

/// A login of the studio. The password lives in the keyring, not here.
struct User {
    UserId id;
    QString login;
    QString displayName;
    Role role = Role::Trainer;
    TrainerId trainer; ///< set for trainers
    ClientId client;   ///< set for clients
    bool left = false; ///< may no longer sign in; the login is free again
    bool totpEnabled = false;
    int version = 1;

    bool operator==(const User&) const = default;
};

} // namespace td

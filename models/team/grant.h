// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"

#include <QString>

#include <optional>

namespace td
{

/// How far a trainer who is not the primary one may go with a client. Admin may also grant and revoke.
enum class GrantLevel { Read, Write, Admin };

/// Access of one more trainer to one client.
struct Grant {
    GrantId id;
    ClientId client;
    TrainerId trainer;
    GrantLevel level = GrantLevel::Read;
    UserId grantedBy;
    Instant grantedAt = 0;
    std::optional<Instant> revokedAt;
    int version = 1;

    bool operator==(const Grant&) const = default;
};

/// "read", "write", "admin": as stored and as the command line prints it.
QString grantLevelName(GrantLevel level);
std::optional<GrantLevel> grantLevelFromName(QStringView name);

} // namespace td

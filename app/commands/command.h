// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/arguments.h"
#include "commands/session.h"

#include <functional>

namespace td
{

/// One command of `do`: how it is called, what it takes, who may try it, and the call of a service that it stands for.
struct Command {
    using Run = std::function<Result<QJsonObject>(Session& session, const Arguments& arguments)>;

    QLatin1String name;
    QString summary;
    QList<Role> roles; ///< others are told so at once; the row rules decide in the end
    QList<Field> fields;
    Run run;
    bool alone = false; ///< not part of a batch: it writes more than the database, or moves through the journal
};

/// Owner and admin.
QList<Role> officeRoles();
/// Office and front desk.
QList<Role> deskRoles();
/// Office and trainers.
QList<Role> trainingRoles();
/// Everybody but clients.
QList<Role> staffRoles();

QJsonObject toJson(const Command& command);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

using namespace Qt::StringLiterals;

namespace td
{

QList<Role> officeRoles()
{
    return {Role::Owner, Role::Admin};
}

QList<Role> deskRoles()
{
    return {Role::Owner, Role::Admin, Role::Desk};
}

QList<Role> trainingRoles()
{
    return {Role::Owner, Role::Admin, Role::Trainer};
}

QList<Role> staffRoles()
{
    return {Role::Owner, Role::Admin, Role::Trainer, Role::Desk};
}

QJsonObject toJson(const Command& command)
{
    QJsonArray fields;
    for (const Field& field : command.fields)
        fields.append(toJson(field));
    QJsonArray roles;
    for (const Role role : command.roles)
        roles.append(roleName(role));
    return {{u"name"_s, QString(command.name)},
            {u"summary"_s, command.summary},
            {u"roles"_s, roles},
            {u"batch"_s, !command.alone},
            {u"fields"_s, fields}};
}

} // namespace td

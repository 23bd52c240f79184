// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/registry.h"

#include "commands/commandlists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString fieldLine(const Field& field)
{
    QString line = u"    %1%2: %3. %4"_s.arg(field.name, field.required ? u" (required)"_s : QString(),
                                             fieldTypeName(field.type), field.summary);
    if (!field.values.isEmpty())
        line += u" One of: %1."_s.arg(field.values.join(u", "_s));
    if (!field.fallback.isEmpty())
        line += u" Default: %1."_s.arg(field.fallback);
    return line;
}

/// Its work is the runner's own: it needs the other commands.
Command batch()
{
    return {"batch"_L1,
            u"Runs several commands as one change: all of them, or none."_s,
            staffRoles(),
            {field("commands", FieldType::Objects, "Requests as they would stand on lines of their own.").must()},
            {},
            true};
}

} // namespace

Registry::Registry()
{
    for (const auto list : {bookingCommands, cancellingCommands, attendanceCommands, waitlistCommands, seriesCommands,
                            scheduleCommands, clientCommands, clientCareCommands, clientMergeCommands, teamCommands,
                            hoursCommands, timeOffCommands, catalogueCommands, facilityCommands, settingsCommands,
                            userCommands, journalCommands,
                            taxCommands, creditCommands, packageCommands, billingCommands, paymentCommands, sellingCommands,
                            membershipCommands, productCommands, expenseCommands, mailCommands,
                            exerciseCommands, planCommands, workoutCommands, noteCommands, assessmentCommands,
                            nutritionCommands, screeningCommands, kioskCommands})
        m_commands += list();
    m_commands.append(batch());
}

const Command* Registry::find(QStringView name) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), [&](const Command& command) { return name == command.name; });
    return found == m_commands.end() ? nullptr : &*found;
}

QJsonObject Registry::description() const
{
    QJsonArray list;
    for (const Command& command : m_commands)
        list.append(toJson(command));
    return {{u"commands"_s, list}};
}

QString Registry::help() const
{
    QStringList lines;
    for (const Command& command : m_commands) {
        QStringList roles;
        for (const Role role : command.roles)
            roles.append(roleName(role));
        lines.append(u"%1: %2 (%3)"_s.arg(command.name, command.summary, roles.join(u", "_s)));
        for (const Field& field : command.fields)
            lines.append(fieldLine(field));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"

namespace td
{

/// Every command of `do`, in the order in which the help shows them.
class Registry
{
public:
    Registry();

    [[nodiscard]] const Command* find(QStringView name) const;
    [[nodiscard]] const QList<Command>& commands() const { return m_commands; }

    /// For `do --help --json`: {"commands":[...]}.
    [[nodiscard]] QJsonObject description() const;
    /// For `do --help`.
    [[nodiscard]] QString help() const;

private:
    QList<Command> m_commands;
};

} // namespace td

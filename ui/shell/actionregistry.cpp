// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actionregistry.h"

#include <algorithm>

namespace td
{

void ActionRegistry::add(const ShellAction& action)
{
    const auto same = std::find_if(m_actions.begin(), m_actions.end(), [&](const auto& a) { return a.id == action.id; });
    if (same == m_actions.end())
        m_actions.append(action);
    else
        *same = action;
    emit changed();
}

void ActionRegistry::remove(const QString& id)
{
    if (m_actions.removeIf([&](const ShellAction& a) { return a.id == id; }) > 0)
        emit changed();
}

void ActionRegistry::rename(const QString& id, const QString& name)
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const auto& a) { return a.id == id; });
    if (found == m_actions.end() || found->name == name)
        return;
    found->name = name;
    emit changed();
}

const ShellAction* ActionRegistry::find(const QString& id) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const auto& a) { return a.id == id; });
    return found == m_actions.end() ? nullptr : &*found;
}

bool ActionRegistry::isEnabled(const QString& id) const
{
    const ShellAction* action = find(id);
    return action != nullptr && action->run && (!action->enabled || action->enabled());
}

bool ActionRegistry::trigger(const QString& id)
{
    if (!isEnabled(id))
        return false;
    const auto run = find(id)->run; // a copy: what runs may change the registry
    run();
    return true;
}

} // namespace td

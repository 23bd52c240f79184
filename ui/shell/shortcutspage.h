// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace td
{

class ActionRegistry;

/// Every shortcut of the window by section, made from the registry: it cannot be out of date.
class ShortcutsPage : public QDialog
{
    Q_OBJECT

public:
    ShortcutsPage(const ActionRegistry& actions, QWidget* parent);
};

} // namespace td

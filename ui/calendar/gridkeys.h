// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

namespace td
{

/// What a key means in the time grid.
enum class GridCommand {
    None,
    Up,
    Down,
    Left,
    Right,
    ExtendUp,
    ExtendDown,
    MoveUp,
    MoveDown,
    MoveLeft,
    MoveRight,
    Lengthen,
    Shorten,
    DayStart,
    DayEnd,
    Activate,
    Create,
    Cancel,
    Copy,
    Paste,
    Abort,
    ZoomIn,
    ZoomOut,
    ZoomReset,
};

/// Looks a key up. Ctrl+arrows move the selected booking, Ctrl+Shift+Up and Down change its length.
[[nodiscard]] GridCommand gridCommand(int key, Qt::KeyboardModifiers modifiers);

} // namespace td

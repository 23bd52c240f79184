// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/gridkeys.h"

#include <array>

namespace td
{
namespace
{
struct Binding {
    int key;
    Qt::KeyboardModifiers modifiers;
    GridCommand command;
};

constexpr Qt::KeyboardModifiers none = Qt::NoModifier;
constexpr Qt::KeyboardModifiers shift = Qt::ShiftModifier;
constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

constexpr std::array bindings{
    Binding{Qt::Key_Up, none, GridCommand::Up},
    Binding{Qt::Key_Down, none, GridCommand::Down},
    Binding{Qt::Key_Left, none, GridCommand::Left},
    Binding{Qt::Key_Right, none, GridCommand::Right},
    Binding{Qt::Key_Up, shift, GridCommand::ExtendUp},
    Binding{Qt::Key_Down, shift, GridCommand::ExtendDown},
    Binding{Qt::Key_Up, ctrl, GridCommand::MoveUp},
    Binding{Qt::Key_Down, ctrl, GridCommand::MoveDown},
    Binding{Qt::Key_Left, ctrl, GridCommand::MoveLeft},
    Binding{Qt::Key_Right, ctrl, GridCommand::MoveRight},
    Binding{Qt::Key_Down, ctrlShift, GridCommand::Lengthen},
    Binding{Qt::Key_Up, ctrlShift, GridCommand::Shorten},
    Binding{Qt::Key_Home, none, GridCommand::DayStart},
    Binding{Qt::Key_End, none, GridCommand::DayEnd},
    Binding{Qt::Key_Return, none, GridCommand::Activate},
    Binding{Qt::Key_Enter, none, GridCommand::Activate},
    Binding{Qt::Key_Insert, none, GridCommand::Create},
    Binding{Qt::Key_Delete, none, GridCommand::Cancel},
    Binding{Qt::Key_C, ctrl, GridCommand::Copy},
    Binding{Qt::Key_V, ctrl, GridCommand::Paste},
    Binding{Qt::Key_Escape, none, GridCommand::Abort},
    Binding{Qt::Key_Plus, none, GridCommand::ZoomIn},
    Binding{Qt::Key_Plus, ctrl, GridCommand::ZoomIn},
    Binding{Qt::Key_Equal, ctrl, GridCommand::ZoomIn},
    Binding{Qt::Key_Minus, none, GridCommand::ZoomOut},
    Binding{Qt::Key_Minus, ctrl, GridCommand::ZoomOut},
    Binding{Qt::Key_0, ctrl, GridCommand::ZoomReset},
};
} // namespace

GridCommand gridCommand(int key, Qt::KeyboardModifiers modifiers)
{
    modifiers &= ~Qt::KeypadModifier;
    if (key == Qt::Key_Plus)
        modifiers &= ~Qt::ShiftModifier; // many keyboards have + on a shifted key
    for (const Binding& binding : bindings) {
        if (binding.key == key && binding.modifiers == modifiers)
            return binding.command;
    }
    return GridCommand::None;
}

} // namespace td

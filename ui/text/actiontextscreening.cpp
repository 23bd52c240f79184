// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"form.add", QT_TRANSLATE_NOOP("Action", "Add form")},
    {"form.archive", QT_TRANSLATE_NOOP("Action", "Archive form or use it again")},
    {"form.order", QT_TRANSLATE_NOOP("Action", "Order forms")},
    {"form.save", QT_TRANSLATE_NOOP("Action", "Change form")},
    {"signed.form", QT_TRANSLATE_NOOP("Action", "Sign form")},
    {"kiosk.pin", QT_TRANSLATE_NOOP("Action", "Set PIN")},
    {"kiosk.pin-clear", QT_TRANSLATE_NOOP("Action", "Take the PIN away")},
};
} // namespace

std::span<const ActionWords> screeningActionRows()
{
    return rows;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"form.save", QT_TRANSLATE_NOOP("Action", "Change form")},
    {"signed.form", QT_TRANSLATE_NOOP("Action", "Sign form")},
    {"kiosk.pin", QT_TRANSLATE_NOOP("Action", "Set PIN")},
};
} // namespace

std::span<const ActionWords> screeningActionRows()
{
    return rows;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"note.save", QT_TRANSLATE_NOOP("Action", "Write note")},
    {"note.remove", QT_TRANSLATE_NOOP("Action", "Remove note")},
    {"snippet.save", QT_TRANSLATE_NOOP("Action", "Change text snippet")},
    {"snippet.remove", QT_TRANSLATE_NOOP("Action", "Remove text snippet")},
    {"signed.note", QT_TRANSLATE_NOOP("Action", "Sign note")},
};
} // namespace

std::span<const ActionWords> notesActionRows()
{
    return rows;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"measurement.add", QT_TRANSLATE_NOOP("Action", "Add measurements")},
    {"measurement.change", QT_TRANSLATE_NOOP("Action", "Change measurement")},
    {"measurement.remove", QT_TRANSLATE_NOOP("Action", "Remove measurement")},
    {"goal.add", QT_TRANSLATE_NOOP("Action", "Add goal")},
    {"goal.change", QT_TRANSLATE_NOOP("Action", "Change goal")},
    {"goal.close", QT_TRANSLATE_NOOP("Action", "Close goal")},
    {"goal.reopen", QT_TRANSLATE_NOOP("Action", "Open goal again")},
    {"goal.remove", QT_TRANSLATE_NOOP("Action", "Remove goal")},
    {"progress-photo.add", QT_TRANSLATE_NOOP("Action", "Add progress photo")},
    {"progress-photo.change", QT_TRANSLATE_NOOP("Action", "Change progress photo")},
    {"progress-photo.remove", QT_TRANSLATE_NOOP("Action", "Remove progress photo")},
    {"client-file.add", QT_TRANSLATE_NOOP("Action", "Add file")},
    {"client-file.change", QT_TRANSLATE_NOOP("Action", "Change file")},
    {"client-file.remove", QT_TRANSLATE_NOOP("Action", "Remove file")},
};
} // namespace

std::span<const ActionWords> assessmentsActionRows()
{
    return rows;
}

} // namespace td

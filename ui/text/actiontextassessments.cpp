// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"measurement.add", QT_TRANSLATE_NOOP("Action", "Add measurements")},
};
} // namespace

std::span<const ActionWords> assessmentsActionRows()
{
    return rows;
}

} // namespace td

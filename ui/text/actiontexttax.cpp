// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"settings.tax-rate", QT_TRANSLATE_NOOP("Action", "Change tax rate")},
};
} // namespace

std::span<const ActionWords> taxActionRows()
{
    return rows;
}

} // namespace td

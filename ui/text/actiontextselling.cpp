// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"books.sale", QT_TRANSLATE_NOOP("Action", "Sell")},
};
} // namespace

std::span<const ActionWords> sellingActionRows()
{
    return rows;
}

} // namespace td

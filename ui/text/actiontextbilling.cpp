// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"books.invoice-issue", QT_TRANSLATE_NOOP("Action", "Issue invoice")},
};
} // namespace

std::span<const ActionWords> billingActionRows()
{
    return rows;
}

} // namespace td

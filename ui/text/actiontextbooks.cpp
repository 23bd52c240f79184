// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"expense.add", QT_TRANSLATE_NOOP("Action", "Add expense")},
};
} // namespace

std::span<const ActionWords> booksActionRows()
{
    return rows;
}

} // namespace td

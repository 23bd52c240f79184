// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"books.tax-close", QT_TRANSLATE_NOOP("Action", "Close tax period")},
    {"books.tax-file", QT_TRANSLATE_NOOP("Action", "Mark tax return as filed")},
    {"books.tax-pay", QT_TRANSLATE_NOOP("Action", "Mark tax return as paid")},
    {"expense.add", QT_TRANSLATE_NOOP("Action", "Add expense")},
};
} // namespace

std::span<const ActionWords> booksActionRows()
{
    return rows;
}

} // namespace td

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
    {"expense.change", QT_TRANSLATE_NOOP("Action", "Change expense")},
    {"expense.remove", QT_TRANSLATE_NOOP("Action", "Remove expense")},
    {"expense.receipt", QT_TRANSLATE_NOOP("Action", "Attach receipt")},
    {"mileage.add", QT_TRANSLATE_NOOP("Action", "Add drive")},
    {"mileage.change", QT_TRANSLATE_NOOP("Action", "Change drive")},
    {"mileage.remove", QT_TRANSLATE_NOOP("Action", "Remove drive")},
};
} // namespace

std::span<const ActionWords> booksActionRows()
{
    return rows;
}

} // namespace td

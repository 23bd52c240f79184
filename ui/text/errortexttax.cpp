// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"tax.unknown-category",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is not a tax category. Choose one of the categories in the tax settings.")},
    {"tax.too-many-rates",
     QT_TRANSLATE_NOOP("ErrorText", "Too many different tax rates meet on this invoice to work it out exactly. Split it into two invoices.")},
    {"tax.rates", QT_TRANSLATE_NOOP("ErrorText", "The built-in tax rates cannot be read. Install the program again.")},
    {"tax.days", QT_TRANSLATE_NOOP("ErrorText", "The last day of a worksheet cannot be before its first day.")},
    {"tax.not-over", QT_TRANSLATE_NOOP("ErrorText", "This period is not over yet. It can be closed from the day after its last day.")},
    {"tax.already-filed", QT_TRANSLATE_NOOP("ErrorText", "This return is marked as filed already.")},
    {"tax.not-filed", QT_TRANSLATE_NOOP("ErrorText", "Mark this return as filed before you mark it as paid.")},
    {"tax.already-paid", QT_TRANSLATE_NOOP("ErrorText", "This return is marked as paid already.")},
    {"tax.remittance-day",
     QT_TRANSLATE_NOOP("ErrorText", "A return is filed and paid after its period has ended, and not in the future. Please check the day.")},
    {"tax.rate-format",
     QT_TRANSLATE_NOOP("ErrorText", "Please enter a rate between 0 and 100 per cent, with at most three decimals, such as 9.975.")},
    {"tax.period-closed",
     QT_TRANSLATE_NOOP("ErrorText", "This day is in a tax period that is closed. Choose a later day.")},
};
} // namespace

std::span<const ErrorTextRow> taxErrorRows()
{
    return rows;
}

} // namespace td

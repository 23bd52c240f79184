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
    {"tax.period-closed",
     QT_TRANSLATE_NOOP("ErrorText", "This day is in a tax period that is closed. Choose a later day.")},
};
} // namespace

std::span<const ErrorTextRow> taxErrorRows()
{
    return rows;
}

} // namespace td

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
    {"tax.period-closed",
     QT_TRANSLATE_NOOP("ErrorText", "This day is in a tax period that is closed. Choose a later day.")},
};
} // namespace

std::span<const ErrorTextRow> taxErrorRows()
{
    return rows;
}

} // namespace td

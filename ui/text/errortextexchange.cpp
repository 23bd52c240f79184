// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"export.write",
     QT_TRANSLATE_NOOP("ErrorText", "The file %1 could not be written. Choose another folder.")},
    {"export.cancelled", QT_TRANSLATE_NOOP("ErrorText", "Cancelled. Nothing was written.")},
};
} // namespace

std::span<const ErrorTextRow> exchangeErrorRows()
{
    return rows;
}

} // namespace td

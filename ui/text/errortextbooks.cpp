// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"receipt.immutable",
     QT_TRANSLATE_NOOP("ErrorText", "A receipt is not changed. Attach a new one.")},
};
} // namespace

std::span<const ErrorTextRow> booksErrorRows()
{
    return rows;
}

} // namespace td

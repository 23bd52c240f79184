// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"stock.immutable",
     QT_TRANSLATE_NOOP("ErrorText", "A movement of stock stays. Correct it with a new one.")},
    {"membership.immutable",
     QT_TRANSLATE_NOOP("ErrorText", "A billed period of a membership cannot be changed.")},
};
} // namespace

std::span<const ErrorTextRow> sellingErrorRows()
{
    return rows;
}

} // namespace td

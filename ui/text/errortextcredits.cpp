// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"credit.immutable",
     QT_TRANSLATE_NOOP("ErrorText", "What is written in the ledger of credits stays. Correct it with a new entry.")},
};
} // namespace

std::span<const ErrorTextRow> creditsErrorRows()
{
    return rows;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"file.immutable", QT_TRANSLATE_NOOP("ErrorText", "A file is not changed. Add a new one.")},
};
} // namespace

std::span<const ErrorTextRow> assessmentsErrorRows()
{
    return rows;
}

} // namespace td

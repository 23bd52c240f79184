// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"form.signed", QT_TRANSLATE_NOOP("ErrorText", "A signed form is not changed. Have it signed anew.")},
};
} // namespace

std::span<const ErrorTextRow> screeningErrorRows()
{
    return rows;
}

} // namespace td

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
    {"receipt.format", QT_TRANSLATE_NOOP("ErrorText", "A receipt is a PDF, JPEG or PNG file. Choose another file.")},
    {"receipt.size", QT_TRANSLATE_NOOP("ErrorText", "A receipt has at most %1 MB. Choose a smaller file.")},
    {"receipt.read", QT_TRANSLATE_NOOP("ErrorText", "The file %1 cannot be read.")},
    {"expense.nothing", QT_TRANSLATE_NOOP("ErrorText", "Type the amount that was paid.")},
    {"mileage.no-rate", QT_TRANSLATE_NOOP("ErrorText", "No allowance is published for your country. Type the amount a kilometre.")},
    {"data.damaged", QT_TRANSLATE_NOOP("ErrorText", "The program's own data (%1) is damaged. Please install Trainerdesk again.")},
    {"report.unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no report “%1”.")},
    {"report.role", QT_TRANSLATE_NOOP("ErrorText", "Your role may not see this report.")},
    {"report.period", QT_TRANSLATE_NOOP("ErrorText", "The report needs a first and a last day, the first one not after the last.")},
    {"report.client", QT_TRANSLATE_NOOP("ErrorText", "Choose the client whose statement it is.")},
};
} // namespace

std::span<const ErrorTextRow> booksErrorRows()
{
    return rows;
}

} // namespace td

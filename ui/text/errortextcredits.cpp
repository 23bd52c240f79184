// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"credit.no-units", QT_TRANSLATE_NOOP("ErrorText", "Say by how many the credits change.")},
    {"credit.not-enough", QT_TRANSLATE_NOOP("ErrorText", "Only %1 are left to take.")},
    {"credit.same-client", QT_TRANSLATE_NOOP("ErrorText", "Choose another client to give the credits to.")},
    {"credit.unlimited", QT_TRANSLATE_NOOP("ErrorText", "An unlimited package is not counted, so nothing can be added to it or taken out.")},
    {"freeze.longer", QT_TRANSLATE_NOOP("ErrorText", "A freeze can only be made shorter here. Add a second one after it.")},
    {"freeze.order", QT_TRANSLATE_NOOP("ErrorText", "The last day of the freeze must come after its first.")},
    {"freeze.overlap", QT_TRANSLATE_NOOP("ErrorText", "The package is frozen on some of these days already.")},
    {"lot.ends-before", QT_TRANSLATE_NOOP("ErrorText", "The package would end before it begins.")},
    {"lot.expired", QT_TRANSLATE_NOOP("ErrorText", "The package has expired by then.")},
    {"lot.unlimited-expiry", QT_TRANSLATE_NOOP("ErrorText", "An unlimited package needs an end: say for how many days it is good.")},
    {"credit.immutable",
     QT_TRANSLATE_NOOP("ErrorText", "What is written in the ledger of credits stays. Correct it with a new entry.")},
    {"merge.has-signed",
     QT_TRANSLATE_NOOP("ErrorText", "%1 has signed notes or forms, which name their client for good. Merge the other way round, or keep both.")},
    {"merge.has-books",
     QT_TRANSLATE_NOOP("ErrorText", "%1 has invoices, payments or packages, which stay with whom they were made out to. Keep this client and merge the other one into it.")},
    {"template.missing", QT_TRANSLATE_NOOP("ErrorText", "A file that belongs to Trainerdesk is missing. Install Trainerdesk again.")},
};
} // namespace

std::span<const ErrorTextRow> creditsErrorRows()
{
    return rows;
}

} // namespace td

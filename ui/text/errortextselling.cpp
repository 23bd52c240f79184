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
    {"sale.reason-missing", QT_TRANSLATE_NOOP("ErrorText", "Say why the price is another one: the reason goes on the invoice.")},
    {"sale.archived", QT_TRANSLATE_NOOP("ErrorText", "“%1” is archived and no longer offered. Choose another package.")},
    {"sale.draft-payment", QT_TRANSLATE_NOOP("ErrorText", "A draft cannot be paid. Issue the invoice now, or take the payment later.")},
    {"sale.refund-draft", QT_TRANSLATE_NOOP("ErrorText", "The invoice of this package is still a draft. Issue it, or delete the draft.")},
    {"sale.nothing-left", QT_TRANSLATE_NOOP("ErrorText", "Nothing is left of this package that could be refunded.")},
    {"sale.quantity", QT_TRANSLATE_NOOP("ErrorText", "Sell at least one and at most twenty at once.")},
    {"membership-type.no-location", QT_TRANSLATE_NOOP("ErrorText", "Choose at least one location, or all of them.")},
    {"membership-type.period-fixed", QT_TRANSLATE_NOOP("ErrorText", "Somebody has “%1” already, so the length of its periods stays. Archive it and make a new one.")},
    {"membership-type.in-use", QT_TRANSLATE_NOOP("ErrorText", "Somebody has or had “%1”. Archive it instead.")},
    {"membership-type.archived", QT_TRANSLATE_NOOP("ErrorText", "“%1” is archived and no longer offered. Choose another membership.")},
    {"membership.ended", QT_TRANSLATE_NOOP("ErrorText", "This membership ended on %1."), "d"},
    {"membership.pause-days", QT_TRANSLATE_NOOP("ErrorText", "The pause must lie within the membership, and end on or after its first day.")},
    {"membership.pause-overlap", QT_TRANSLATE_NOOP("ErrorText", "The membership is paused already from %1 on."), "d"},
    {"membership.not-paused", QT_TRANSLATE_NOOP("ErrorText", "The membership is not paused on that day.")},
    {"membership.end-day", QT_TRANSLATE_NOOP("ErrorText", "The last day must lie within the membership.")},
    {"product.code-taken", QT_TRANSLATE_NOOP("ErrorText", "The code %1 belongs to “%2” already.")},
    {"product.in-use", QT_TRANSLATE_NOOP("ErrorText", "“%1” was sold or moved before. Archive it instead.")},
    {"stock.quantity", QT_TRANSLATE_NOOP("ErrorText", "Say how many: zero is not a movement.")},
    {"till.empty", QT_TRANSLATE_NOOP("ErrorText", "There is nothing in the basket yet.")},
    {"till.short", QT_TRANSLATE_NOOP("ErrorText", "What was handed over is not enough.")},
    {"till.too-much", QT_TRANSLATE_NOOP("ErrorText", "A card pays at most what is due. Only cash gives change.")},
    {"till.no-account", QT_TRANSLATE_NOOP("ErrorText", "Choose the client first: only a client can pay later.")},
    {"till.returned", QT_TRANSLATE_NOOP("ErrorText", "Of this line %1 can still be brought back."), "n"},
};
} // namespace

std::span<const ErrorTextRow> sellingErrorRows()
{
    return rows;
}

} // namespace td

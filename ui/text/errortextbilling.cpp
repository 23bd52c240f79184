// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"invoice.issued",
     QT_TRANSLATE_NOOP("ErrorText", "An issued invoice cannot be changed. Make a credit note, or void it.")},
    {"invoice.not-draft",
     QT_TRANSLATE_NOOP("ErrorText", "An invoice begins as a draft.")},
    {"invoice.discount",
     QT_TRANSLATE_NOOP("ErrorText", "The discount is larger than the amount.")},
    {"payment.immutable",
     QT_TRANSLATE_NOOP("ErrorText", "A payment cannot be changed. Refund it, or take it off the invoice.")},
    {"allocation.invoice",
     QT_TRANSLATE_NOOP("ErrorText", "Only an issued invoice can be paid.")},
    {"allocation.too-much",
     QT_TRANSLATE_NOOP("ErrorText", "This is more than what is open.")},
    {"refund.too-much",
     QT_TRANSLATE_NOOP("ErrorText", "This is more than what can be refunded.")},
    {"logo.immutable",
     QT_TRANSLATE_NOOP("ErrorText", "A logo is not changed. Choose a new one.")},
    {"bank.iban", QT_TRANSLATE_NOOP("ErrorText", "This is no IBAN: its check digits do not fit.")},
    {"bank.deposit-empty", QT_TRANSLATE_NOOP("ErrorText", "Choose what is brought to the bank.")},
    {"bank.deposit-negative", QT_TRANSLATE_NOOP("ErrorText", "More was paid out than is left to bring to the bank.")},
    {"bank.deposit-twice", QT_TRANSLATE_NOOP("ErrorText", "One of these payments is on another deposit already.")},
    {"dispatch.immutable",
     QT_TRANSLATE_NOOP("ErrorText", "The list of what was sent cannot be changed.")},
};
} // namespace

std::span<const ErrorTextRow> billingErrorRows()
{
    return rows;
}

} // namespace td

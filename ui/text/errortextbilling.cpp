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
    {"invoice.no-client",
     QT_TRANSLATE_NOOP("ErrorText", "Please say whom to bill.")},
    {"invoice.no-lines",
     QT_TRANSLATE_NOOP("ErrorText", "An invoice needs at least one line.")},
    {"invoice.negative",
     QT_TRANSLATE_NOOP("ErrorText", "The reductions are larger than the amounts. Make a credit note instead.")},
    {"invoice.currency",
     QT_TRANSLATE_NOOP("ErrorText", "The studio bills in %1 only.")},
    {"invoice.instalments",
     QT_TRANSLATE_NOOP("ErrorText", "The instalments must be positive and add up to the total.")},
    {"invoice.billed-twice",
     QT_TRANSLATE_NOOP("ErrorText", "Something on this invoice stands on invoice %1 already.")},
    {"invoice.not-issued",
     QT_TRANSLATE_NOOP("ErrorText", "Only an issued invoice can be used for this.")},
    {"invoice.has-payments",
     QT_TRANSLATE_NOOP("ErrorText", "This document is paid in part or in whole. Take the payments off it first, or make a credit note.")},
    {"invoice.corrected",
     QT_TRANSLATE_NOOP("ErrorText", "A credit note corrects this invoice, so it cannot be voided.")},
    {"invoice.credited",
     QT_TRANSLATE_NOOP("ErrorText", "Nothing of this invoice is left to credit.")},
    {"invoice.credit-too-much",
     QT_TRANSLATE_NOOP("ErrorText", "This is more than what is left to credit on that line, or on the whole invoice.")},
    {"invoice.unknown-number",
     QT_TRANSLATE_NOOP("ErrorText", "There is no document with the number %1.")},
    {"invoice.snapshot",
     QT_TRANSLATE_NOOP("ErrorText", "The text of this invoice cannot be read: the studio's file was changed from outside.")},
    {"invoice.hash",
     QT_TRANSLATE_NOOP("ErrorText", "Invoice %1 is not what it was when it was issued: the studio's file was changed from outside.")},
    {"tax.unknown-region",
     QT_TRANSLATE_NOOP("ErrorText", "There are no tax rates for the region %1.")},
    {"logo.format",
     QT_TRANSLATE_NOOP("ErrorText", "Please choose a PNG or JPEG picture.")},
    {"logo.size",
     QT_TRANSLATE_NOOP("ErrorText", "This picture is larger than %1."), "b"},
    {"payment.amount",
     QT_TRANSLATE_NOOP("ErrorText", "Please enter an amount above zero, within what a payment may be.")},
    {"payment.allocation",
     QT_TRANSLATE_NOOP("ErrorText", "More is assigned to invoices than was paid.")},
    {"payment.too-much",
     QT_TRANSLATE_NOOP("ErrorText", "Only %1 is open on this invoice."), "m"},
    {"payment.currency",
     QT_TRANSLATE_NOOP("ErrorText", "This invoice is in %1, and the studio takes payments in %2.")},
    {"payment.other-client",
     QT_TRANSLATE_NOOP("ErrorText", "Invoice %1 is for somebody else. Take a payment of its own for it.")},
    {"payment.no-client",
     QT_TRANSLATE_NOOP("ErrorText", "Please say who pays: what is not assigned to an invoice is kept for them.")},
    {"payment.credit",
     QT_TRANSLATE_NOOP("ErrorText", "The credit there is comes to %1 only."), "m"},
    {"payment.not-allocated",
     QT_TRANSLATE_NOOP("ErrorText", "This payment does not settle that invoice.")},
    {"deposit.not-deposit",
     QT_TRANSLATE_NOOP("ErrorText", "This payment is not a deposit.")},
    {"deposit.used",
     QT_TRANSLATE_NOOP("ErrorText", "Nothing of this deposit is left.")},
    {"payment.immutable",
     QT_TRANSLATE_NOOP("ErrorText", "A payment cannot be changed. Refund it, or take it off the invoice.")},
    {"allocation.invoice",
     QT_TRANSLATE_NOOP("ErrorText", "Only an issued invoice can be paid.")},
    {"allocation.too-much",
     QT_TRANSLATE_NOOP("ErrorText", "This is more than what is open.")},
    {"refund.too-much",
     QT_TRANSLATE_NOOP("ErrorText", "This is more than what can be refunded: %1 is not used for an invoice."), "m"},
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"books.invoice-issue", QT_TRANSLATE_NOOP("Action", "Issue invoice")},
    {"books.invoice-void", QT_TRANSLATE_NOOP("Action", "Void invoice")},
    {"books.credit-note", QT_TRANSLATE_NOOP("Action", "Make credit note")},
    {"books.payment", QT_TRANSLATE_NOOP("Action", "Take payment")},
    {"books.deposit", QT_TRANSLATE_NOOP("Action", "Take deposit")},
    {"books.refund", QT_TRANSLATE_NOOP("Action", "Pay back")},
    {"books.apply-credit", QT_TRANSLATE_NOOP("Action", "Use credit")},
    {"books.unallocate", QT_TRANSLATE_NOOP("Action", "Take payment off invoice")},
    {"books.deposit-forfeit", QT_TRANSLATE_NOOP("Action", "Keep deposit")},
    {"books.dispatch", QT_TRANSLATE_NOOP("Action", "Send document")},
    {"invoice.save", QT_TRANSLATE_NOOP("Action", "Save invoice draft")},
    {"invoice.delete", QT_TRANSLATE_NOOP("Action", "Delete invoice draft")},
    {"settings.billing", QT_TRANSLATE_NOOP("Action", "Change billing settings")},
    {"settings.tax-rate", QT_TRANSLATE_NOOP("Action", "Change tax rate")},
    {"settings.mail", QT_TRANSLATE_NOOP("Action", "Change mail settings")},
    {"settings.logo", QT_TRANSLATE_NOOP("Action", "Add logo")},
    {"client.billing", QT_TRANSLATE_NOOP("Action", "Change how a client is billed")},
    {"contract.add", QT_TRANSLATE_NOOP("Action", "Add contract")},
    {"contract.save", QT_TRANSLATE_NOOP("Action", "Save contract")},
    {"contract.rate", QT_TRANSLATE_NOOP("Action", "Change contract rate")},
    {"bank-account.add", QT_TRANSLATE_NOOP("Action", "Add bank account")},
    {"bank-account.save", QT_TRANSLATE_NOOP("Action", "Save bank account")},
    {"bank-deposit.add", QT_TRANSLATE_NOOP("Action", "Make bank deposit")},
    {"bank-deposit.remove", QT_TRANSLATE_NOOP("Action", "Take back bank deposit")},
};
} // namespace

std::span<const ActionWords> billingActionRows()
{
    return rows;
}

} // namespace td

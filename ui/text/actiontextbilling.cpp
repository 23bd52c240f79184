// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ActionWords rows[] = {
    {"bank.account-save", QT_TRANSLATE_NOOP("Action", "Change bank account")},
    {"bank.deposit", QT_TRANSLATE_NOOP("Action", "Make bank deposit")},
    {"bank.deposit-remove", QT_TRANSLATE_NOOP("Action", "Remove bank deposit")},
    {"books.dispatch", QT_TRANSLATE_NOOP("Action", "Note that a document was sent")},
    {"contract.save", QT_TRANSLATE_NOOP("Action", "Change contract with a studio")},
    {"books.invoice-issue", QT_TRANSLATE_NOOP("Action", "Issue invoice")},
};
} // namespace

std::span<const ActionWords> billingActionRows()
{
    return rows;
}

} // namespace td

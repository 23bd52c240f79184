// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/payment.h"

namespace td
{

/// What is handed over at a sale: one means of payment. Several are a split payment.
struct Tender {
    PaymentMethod method = PaymentMethod::Card;
    qint64 amountMinor = 0; ///< for cash, what was handed over
    QString reference;
    BankAccountId account;

    bool operator==(const Tender&) const = default;
};

} // namespace td

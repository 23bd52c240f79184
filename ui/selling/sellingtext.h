// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "billing/payment.h"
#include "credits/lot.h"
#include "selling/billingrun.h"
#include "selling/membership.h"
#include "selling/product.h"
#include "widgets/statechip.h"

#include <QCoreApplication>

namespace td
{

/// The words of the screens of selling: what packages, memberships and goods are, and how they stand.
class SellingText
{
    Q_DECLARE_TR_FUNCTIONS(SellingText)

public:
    static QString day(QDate day);
    static QString method(PaymentMethod method);
    static QString taxCategory(const QString& category);
    /// "every month", "every 2 weeks"
    static QString period(const PeriodLength& length);
    /// "10 sessions", "600 minutes", "Unlimited"
    static QString units(LotKind kind, int units);
    /// "90 days from the purchase"
    static QString validity(std::optional<int> days, ExpiryFrom from);
    static QString sessions(const std::optional<int>& credits);
    static QString stockMove(StockMoveKind kind);
    static ChipLook membershipState(const Membership& membership, QDate day);
    static ChipLook lotState(const LotBalance& lot, QDate day);
    static ChipLook stockState(const ProductStock& stock);
    static ChipLook invoiceState(InvoiceState state);
    /// Why a billing run leaves a membership out.
    static QString exclusion(const ExcludedMembership& excluded);
    /// "4 of 10 left, 1 booked"
    static QString balance(const LotBalance& lot);
};

} // namespace td

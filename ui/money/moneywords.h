// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/dispatches.h"
#include "billing/invoice.h"
#include "billing/payment.h"
#include "widgets/statechip.h"

#include <QCoreApplication>

namespace td
{

/// The words of money: states, methods and sentences about taxes, in the user's language.
class MoneyWords
{
    Q_DECLARE_TR_FUNCTIONS(td::MoneyWords)

public:
    static ChipLook stateChip(InvoiceState state, InvoiceKind kind);
    /// Name of a state as a filter: "Overdue".
    static QString stateName(InvoiceState state);
    /// State of an invoice that was read whole; `today` decides what is overdue.
    static InvoiceState stateOf(const Invoice& invoice, QDate today);
    /// "Invoice A-2026-0001", "Credit note ...", "New invoice".
    static QString title(const Invoice& invoice);
    static QString method(PaymentMethod method);
    static ChipLook paymentChip(PaymentKind kind);
    static QString lineKind(LineKind kind);
    /// "Service", "Goods" ...; a category of the owner's own as it is written.
    static QString category(const QString& category);
    /// "13 %", "9.975 %" for a rate in 1/100,000.
    static QString rate(int rate);
    /// A quantity in thousandths: "1", "2.5".
    static QString quantity(qint64 milli);
    /// Name of a region or country: "Ontario".
    static QString place(const QString& region);
    static QString day(QDate day);
    /// "12/06/2026 10:15: mailed to ada@example.com".
    static QString dispatch(const Dispatch& dispatch);
    /// "HST 13 % on $1,000.00, because the session is held in Ontario."
    static QString taxSentence(const TaxAmount& tax, const Invoice& invoice, const QString& base);
    /// Why an invoice bears no tax.
    static QString noTaxSentence(const Invoice& invoice, bool registered, const QString& exemptReason);
};

} // namespace td

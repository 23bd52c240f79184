// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "billing/payment.h"
#include "core/namedvalue.h"
#include "storage/query.h"

namespace td
{

// How rows and the command line write the enumerations of billing.

constexpr std::array<NamedValue<InvoiceKind>, 2> invoiceKindNames{{
    {InvoiceKind::Invoice, QLatin1String("invoice")},
    {InvoiceKind::CreditNote, QLatin1String("credit_note")},
}};
constexpr std::array<NamedValue<InvoiceStatus>, 3> invoiceStatusNames{{
    {InvoiceStatus::Draft, QLatin1String("draft")},
    {InvoiceStatus::Issued, QLatin1String("issued")},
    {InvoiceStatus::Void, QLatin1String("void")},
}};
constexpr std::array<NamedValue<InvoiceState>, 6> invoiceStateNames{{
    {InvoiceState::Draft, QLatin1String("draft")},
    {InvoiceState::Open, QLatin1String("open")},
    {InvoiceState::PartPaid, QLatin1String("part_paid")},
    {InvoiceState::Paid, QLatin1String("paid")},
    {InvoiceState::Overdue, QLatin1String("overdue")},
    {InvoiceState::Void, QLatin1String("void")},
}};
constexpr std::array<NamedValue<LineKind>, 8> lineKindNames{{
    {LineKind::Session, QLatin1String("session")},
    {LineKind::Fee, QLatin1String("fee")},
    {LineKind::Package, QLatin1String("package")},
    {LineKind::Membership, QLatin1String("membership")},
    {LineKind::Product, QLatin1String("product")},
    {LineKind::Deposit, QLatin1String("deposit")},
    {LineKind::Contract, QLatin1String("contract")},
    {LineKind::Other, QLatin1String("other")},
}};
constexpr std::array<NamedValue<PaymentKind>, 3> paymentKindNames{{
    {PaymentKind::Payment, QLatin1String("payment")},
    {PaymentKind::Deposit, QLatin1String("deposit")},
    {PaymentKind::Refund, QLatin1String("refund")},
}};
constexpr std::array<NamedValue<PaymentMethod>, 6> paymentMethodNames{{
    {PaymentMethod::Cash, QLatin1String("cash")},
    {PaymentMethod::Card, QLatin1String("card")},
    {PaymentMethod::ETransfer, QLatin1String("etransfer")},
    {PaymentMethod::Cheque, QLatin1String("cheque")},
    {PaymentMethod::Transfer, QLatin1String("transfer")},
    {PaymentMethod::Other, QLatin1String("other")},
}};
constexpr std::array<NamedValue<StatementLine::Kind>, 8> statementKindNames{{
    {StatementLine::Kind::OpeningBalance, QLatin1String("opening_balance")},
    {StatementLine::Kind::Invoice, QLatin1String("invoice")},
    {StatementLine::Kind::CreditNote, QLatin1String("credit_note")},
    {StatementLine::Kind::Payment, QLatin1String("payment")},
    {StatementLine::Kind::Deposit, QLatin1String("deposit")},
    {StatementLine::Kind::Refund, QLatin1String("refund")},
    {StatementLine::Kind::Void, QLatin1String("void")},
    {StatementLine::Kind::Rounding, QLatin1String("rounding")},
}};

/// The value that a column names; the first of the list for a name that the table's CHECK would not have let in.
template <class Enum, size_t Size> Enum namedColumn(const std::array<NamedValue<Enum>, Size>& names, const Query& q, int column)
{
    return valueOf(names, q.text(column)).value_or(names[0].value);
}

} // namespace td

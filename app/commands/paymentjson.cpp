// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/banknames.h"
#include "billing/billingnames.h"
#include "commands/billingjson.h"

using namespace Qt::StringLiterals;

namespace td
{

QJsonObject toJson(const AllocationPart& part)
{
    return {{u"invoice"_s, jsonOf(part.invoice)}, {u"amount_minor"_s, part.amountMinor}};
}

QJsonObject toJson(const Payment& p)
{
    return {{u"id"_s, jsonOf(p.id)},
            {u"kind"_s, nameOf(paymentKindNames, p.kind)},
            {u"number"_s, p.number},
            {u"client"_s, jsonOf(p.client)},
            {u"contract"_s, jsonOf(p.contract)},
            {u"payer"_s, p.payer},
            {u"method"_s, nameOf(paymentMethodNames, p.method)},
            {u"amount_minor"_s, p.amountMinor},
            {u"rounding_minor"_s, p.roundingMinor},
            {u"currency"_s, p.currency},
            {u"day"_s, jsonOf(p.day)},
            {u"at"_s, jsonOfInstant(p.at)},
            {u"reference"_s, p.reference},
            {u"account"_s, jsonOf(p.account)},
            {u"refunds"_s, jsonOf(p.refunds)},
            {u"refunds_credit_note"_s, jsonOf(p.refundsCreditNote)},
            {u"note"_s, p.note},
            {u"allocations"_s, toJsonArray(p.allocations)},
            {u"unallocated_minor"_s, p.unallocatedMinor}};
}

QJsonObject toJson(const ClientAccount& a)
{
    return {{u"invoiced_minor"_s, a.invoicedMinor},
            {u"credited_minor"_s, a.creditedMinor},
            {u"paid_minor"_s, a.paidMinor},
            {u"owing_minor"_s, a.owingMinor},
            {u"overdue_minor"_s, a.overdueMinor},
            {u"credit_minor"_s, a.creditMinor},
            {u"deposits_minor"_s, a.depositsMinor}};
}

QJsonObject toJson(const StatementLine& line)
{
    return {{u"day"_s, jsonOf(line.day)},
            {u"kind"_s, nameOf(statementKindNames, line.kind)},
            {u"number"_s, line.number},
            {u"text"_s, line.text},
            {u"debit_minor"_s, line.debitMinor},
            {u"credit_minor"_s, line.creditMinor},
            {u"balance_minor"_s, line.balanceMinor}};
}

QJsonObject toJson(const Statement& s)
{
    return {{u"client"_s, jsonOf(s.client)},
            {u"name"_s, s.name},
            {u"from"_s, jsonOf(s.from)},
            {u"to"_s, jsonOf(s.to)},
            {u"currency"_s, s.currency},
            {u"lines"_s, toJsonArray(s.lines)},
            {u"balance_minor"_s, s.balanceMinor},
            {u"ageing_minor"_s, QJsonArray{s.ageing[0], s.ageing[1], s.ageing[2], s.ageing[3]}}};
}

QJsonObject toJson(const BankAccount& a)
{
    return {{u"id"_s, jsonOf(a.id)},
            {u"name"_s, a.name},
            {u"bank"_s, a.bank},
            {u"holder"_s, a.holder},
            {u"account_number"_s, a.accountNumber},
            {u"transit_number"_s, a.transitNumber},
            {u"institution_number"_s, a.institutionNumber},
            {u"iban"_s, a.iban},
            {u"bic"_s, a.bic},
            {u"kind"_s, nameOf(bankAccountKindNames, a.kind)},
            {u"currency"_s, a.currency},
            {u"primary"_s, a.isPrimary},
            {u"closed"_s, a.closed},
            {u"version"_s, a.version}};
}

QJsonObject toJson(const BankDeposit& d)
{
    return {{u"id"_s, jsonOf(d.id)},
            {u"account"_s, jsonOf(d.account)},
            {u"day"_s, jsonOf(d.day)},
            {u"note"_s, d.note},
            {u"payments"_s, jsonOfIds(d.payments)},
            {u"cash_minor"_s, d.cashMinor},
            {u"cheques_minor"_s, d.chequesMinor},
            {u"total_minor"_s, d.totalMinor()},
            {u"version"_s, d.version}};
}

QJsonObject toJson(const Undeposited& u)
{
    return {{u"payment"_s, jsonOf(u.payment)},
            {u"number"_s, u.number},
            {u"payer"_s, u.payer},
            {u"method"_s, nameOf(paymentMethodNames, u.method)},
            {u"day"_s, jsonOf(u.day)},
            {u"reference"_s, u.reference},
            {u"amount_minor"_s, u.amountMinor}};
}

} // namespace td

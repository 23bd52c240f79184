// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "billing/payment.h"
#include "core/result.h"

#include <QHash>

namespace td
{

class Database;

/// "1050 CAD": an amount as the argument of an error.
QString amountArg(qint64 minor, const QString& currency);

/// ISO 4217 code in which the studio bills.
Result<QString> studioCurrency(Database& database);

/// What several parts settle together, invoice by invoice, before anything is written.
class OpenInvoices
{
public:
    explicit OpenInvoices(Database& database) : m_db(database) {}

    /// Notes that so much of the invoice will be settled. Errors: Invalid payment.amount, payment.currency, payment.too-much; Refused
    /// invoice.not-issued; NotFound.
    Result<Invoice> settle(const AllocationPart& part, const QString& currency);

private:
    Database& m_db;
    QHash<InvoiceId, qint64> m_open;
    QHash<InvoiceId, Invoice> m_invoices;
};

/// A part of an invoice that is still to be paid, with its day.
struct OpenPart {
    InvoiceId invoice;
    ClientId client;
    ContractId contract;
    QDate issueDay;
    QDate due;
    qint64 openMinor = 0;
};

/// Everything unpaid at the end of `at` (invalid: as it stands), of one client or of all, oldest invoices first. What was paid counts
/// for the earliest instalments.
Result<QList<OpenPart>> openParts(Database& database, QDate at, const ClientId& client = {});

} // namespace td

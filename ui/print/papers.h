// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/dispatches.h"
#include "print/documentsource.h"

class QWidget;

namespace td
{

class Database;

/// What screens do with papers: print them or write them as PDF. Each is noted in the access log, and with its invoice or payment. Errors: those
/// of reading; Io print.write; Cancelled print.cancelled from a batch.
class Papers
{
public:
    explicit Papers(Database& database) : m_db(database) {}

    /// Preview with the way to a printer. True when it was printed.
    Result<bool> printInvoices(const QList<InvoiceId>& ids, QWidget* parent);
    Result<bool> printReceipts(const QList<PaymentId>& ids, bool roll, QWidget* parent);
    Result<bool> printStatement(const Statement& statement, QWidget* parent);
    Result<bool> printReport(const Report& report, const ReportWording& wording, QWidget* parent);

    /// Into one PDF, or, when `path` is a folder, into one each; with progress and Cancel.
    Result<void> saveInvoices(const QList<InvoiceId>& ids, const QString& path, QWidget* parent);
    Result<void> saveReceipt(const PaymentId& id, bool roll, const QString& path);
    Result<void> saveStatement(const Statement& statement, const QString& path);
    Result<void> saveReport(const Report& report, const ReportWording& wording, const QString& path);
    /// For an attachment; who sends it notes it.
    Result<QByteArray> invoiceBytes(const InvoiceId& id);

private:
    Result<bool> print(const QList<Document>& documents, QWidget* parent);
    Result<void> save(const Document& document, const QString& path);
    Result<void> note(const QList<Document>& documents, const char* action, DispatchChannel channel);

    Database& m_db;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/entries.h"
#include "core/id.h"
#include "exchange/zipfile.h"
#include "reports/report.h"
#include "reports/reportwording.h"

#include <functional>

namespace td
{

class Database;

/// What an accountant pack is made of, and with what help.
struct PackRequest {
    QDate from;
    QDate to;
    QString path;
    ReportWording wording;
    std::function<Result<QByteArray>(const InvoiceId&)> invoicePdf; ///< the document on paper; empty: no PDFs
    std::function<bool(int done, int all)> progress;                ///< after each step; false: cancel
    QList<Report> worksheets;                                       ///< of the taxes, worked out by the caller
};

/// What the pack holds.
struct PackSummary {
    int invoices = 0;
    int receipts = 0;
    int entries = 0;
    QList<ZipMember> members;

    bool operator==(const PackSummary&) const = default;
};

/// One zip for the accountant: journal of entries and trial balance, invoices and credit notes with their PDFs, receivables, unused packages, income
/// statement, payments, sales by tax, expenses with their receipts, tax worksheets, and manifest.json with the SHA-256 of every other member. The same books give the
/// same bytes: order and times are fixed. Written in steps: run() does one after the other, or call step() between events until it gives true. Nothing is at
/// `path` before the last one succeeded.
class AccountantPack
{
public:
    AccountantPack(Database& database, PackRequest request);
    ~AccountantPack();
    AccountantPack(const AccountantPack&) = delete;
    AccountantPack& operator=(const AccountantPack&) = delete;

    /// Errors: Invalid report.period, Cancelled export.cancelled, Io or DiskFull export.write, those of the reports and PDFs.
    Result<PackSummary> run();
    /// One step; true when the pack is complete. The first step must not be repeated after an error.
    Result<bool> step();
    [[nodiscard]] const PackSummary& summary() const { return m_summary; }

private:
    using Step = std::function<Result<void>()>;

    Result<void> prepare();
    Result<void> planDocuments();
    Result<void> planReceipts();
    void planEntries();
    void planReports();
    Result<void> addEntries(QDate from, QDate to);
    Result<void> addReport(const QString& name, const Report& report);
    Result<void> finish();

    Database& m_db;
    PackRequest m_request;
    QString m_currency;
    std::unique_ptr<ZipFile> m_zip;
    QList<Step> m_steps;
    qsizetype m_next = 0;
    QList<LedgerEntry> m_entries;
    TrialBalance m_trial;
    PackSummary m_summary;
};

} // namespace td

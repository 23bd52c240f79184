// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/expense.h"
#include "core/result.h"

#include <QList>

namespace td
{

class Database;

/// A gross amount taken apart.
struct GrossSplit {
    qint64 netMinor = 0;
    ExpenseTaxes taxes;

    bool operator==(const GrossSplit&) const = default;
};

/// What the business paid for. Labels "expense.add", "expense.change", "expense.remove", "expense.receipt": all can be undone, as long as
/// no tax return over them is closed.
class Expenses
{
public:
    static constexpr qint64 largestReceipt = 10'000'000; ///< bytes

    explicit Expenses(Database& database) : m_db(database) {}

    /// By day, the latest last.
    Result<QList<Expense>> list(QDate from, QDate to);
    Result<Expense> find(const ExpenseId& id);

    /// Adds (version 0) or changes an expense. Dated in a closed tax period, a new one counts in the next open one; the figures of
    /// one whose period is closed cannot be changed: Refused tax.period-closed (args: first, last day). Errors: Invalid value.range, value.unknown
    /// (category, method), text.too-long, time.range, expense.nothing (no amount at all); Stale row.stale.
    Result<Expense> save(const Expense& expense);
    Result<void> remove(const ExpenseId& id);

    /// Expenses that look like the same purchase: the same amount within three days, from the same supplier where both name one.
    Result<QList<Expense>> duplicatesOf(const Expense& expense);
    /// Net and taxes in what was paid, by the rates of the studio's region on that day: a proposal.
    Result<GrossSplit> split(qint64 grossMinor, const QString& category, QDate day);

    /// Stores a PDF, JPEG or PNG in the encrypted studio file and ties it to the expense; the file's first bytes decide. A receipt is
    /// written once; another one takes its place. Errors: Invalid receipt.format, receipt.size (args: bytes allowed).
    Result<Expense> attachReceipt(const ExpenseId& id, const QString& fileName, const QByteArray& content);
    Result<Receipt> receipt(const ReceiptId& id);
    /// "application/pdf", "image/jpeg", "image/png" by the first bytes; empty for anything else.
    static QString mediaType(const QByteArray& content);

private:
    Result<Expense> checked(const Expense& expense) const;
    Result<void> checkOpen(QDate taxDay);
    Result<void> write(const Expense& expense);
    Result<void> tie(const Expense& expense, const Receipt& receipt);

    Database& m_db;
};

} // namespace td

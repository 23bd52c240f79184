// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "core/result.h"

namespace td
{

class Database;

/// Rows of invoices to values and back, inside the caller's change set. It checks nothing: Invoices does.
class InvoiceStore
{
public:
    explicit InvoiceStore(Database& database) : m_db(database) {}

    /// The whole document as stored, with the snapshot of an issued one. NotFound row.not-found.
    Result<Invoice> read(const InvoiceId& id);
    /// A new row; its id must be set.
    Result<void> insert(const Invoice& draft);
    /// Replaces a stored draft: Stale when somebody changed it since.
    Result<void> update(const Invoice& draft);
    /// Puts the lines in place of the stored ones; gives new lines their ids. `positions`: of each line, where it is not its index.
    Result<void> replaceLines(Invoice& draft, const QList<qint64>& positions = {});
    /// Turns the stored draft into the issued document: nets of lines, taxes, instalments, then the head, after which all is frozen.
    Result<void> writeIssue(const Invoice& issued);

private:
    Result<void> readParts(Invoice& invoice);
    Result<void> readUse(Invoice& invoice);

    Database& m_db;
};

} // namespace td

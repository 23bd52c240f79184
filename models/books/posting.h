// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/entries.h"

#include <map>
#include <tuple>

namespace td
{

/// Gathers amounts by document and account while the journal of entries is made: debits positive, credits negative. Amounts of one
/// document on the same account become one line.
class Postings
{
public:
    void post(QDate day, const QString& kind, const QString& document, const QString& account, qint64 debitMinor);
    [[nodiscard]] QList<LedgerEntry> entries() const;

private:
    using Key = std::tuple<QDate, QString, QString>;
    std::map<Key, std::map<QString, qint64>> m_documents;
};

} // namespace td

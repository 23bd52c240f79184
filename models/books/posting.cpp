// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/posting.h"

namespace td
{

void Postings::post(QDate day, const QString& kind, const QString& document, const QString& account, qint64 debitMinor)
{
    if (debitMinor != 0)
        m_documents[{day, document, kind}][account] += debitMinor;
}

QList<LedgerEntry> Postings::entries() const
{
    QList<LedgerEntry> list;
    for (const auto& [key, accounts] : m_documents) {
        const auto& [day, document, kind] = key;
        for (const auto& [account, amount] : accounts) {
            if (amount > 0)
                list.append({day, document, kind, account, amount, 0});
        }
        for (const auto& [account, amount] : accounts) {
            if (amount < 0)
                list.append({day, document, kind, account, 0, -amount});
        }
    }
    return list;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "insights/attentionitem.h"

namespace td
{

class Database;

/// What of money needs somebody's attention: overdue invoices, packages about to end, sessions nobody billed, mail that failed, stock that
/// runs out. Reads only, through the row rules.
class MoneyAttention
{
public:
    static constexpr int overdueDays = 400;   ///< how far back invoices are looked at
    static constexpr int packageDays = 14;    ///< before a package ends
    static constexpr int packageUnits = 1;    ///< sessions left when a package is nearly used
    static constexpr int packageAgeDays = 400; ///< lots bought before are left alone
    static constexpr int uninvoicedDays = 92;
    static constexpr int mailDays = 30;
    static constexpr int taxDays = 31; ///< before a return is due

    explicit MoneyAttention(Database& database) : m_db(database) {}

    /// By kind, each the most urgent first.
    Result<QList<QList<AttentionItem>>> items(QDate today);

private:
    using Items = QList<AttentionItem>;

    Result<Items> overdue(QDate today);
    Result<Items> packages(QDate today);
    Result<Items> uninvoiced(QDate today);
    Result<Items> failedMails(QDate today);
    Result<Items> taxes(QDate today);
    Result<Items> lowStock();

    Database& m_db;
};

} // namespace td

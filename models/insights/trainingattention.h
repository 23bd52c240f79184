// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "insights/attentionitem.h"

namespace td
{

class Database;

/// What of training needs somebody's attention: sessions without a note, plans that are not followed, forms to sign, and records that
/// somebody should be told of. Reads only, through the row rules; nothing for those who see no health data but forms.
class TrainingAttention
{
public:
    static constexpr int complianceDays = 14; ///< what was due lately, not the whole plan
    static constexpr int fewestDue = 6;       ///< sets: with fewer, a percentage says nothing
    static constexpr int recordDays = 7;
    static constexpr int formDays = 14;       ///< before a signature expires
    static constexpr int mostRecords = 20;

    explicit TrainingAttention(Database& database) : m_db(database) {}

    /// By kind, each the most urgent first.
    Result<QList<QList<AttentionItem>>> items(QDate today);

private:
    using Items = QList<AttentionItem>;

    Result<Items> missingNotes(QDate today, int days);
    Result<Items> compliance(QDate today, int leastPercent);
    Result<Items> forms(QDate today);
    Result<Items> records(QDate today);

    Database& m_db;
};

} // namespace td

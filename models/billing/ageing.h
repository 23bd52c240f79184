// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/payment.h"
#include "core/result.h"

#include <array>

namespace td
{

class Database;

/// What one client, or one studio under contract, has not paid, by how long it is past due: not due or up to 30, 31-60, 61-90, over 90 days.
struct AgeingRow {
    ClientId client;
    ContractId contract;
    QString name; ///< empty for sales without a name
    std::array<qint64, 4> openMinor = {};

    [[nodiscard]] qint64 totalMinor() const { return openMinor[0] + openMinor[1] + openMinor[2] + openMinor[3]; }
    bool operator==(const AgeingRow&) const = default;
};

/// 0 ... 3: where something due on `due` stands on `at`.
int ageingBucket(QDate due, QDate at);
/// Everybody who owes at the end of `at`, by name.
Result<QList<AgeingRow>> ageing(Database& database, QDate at);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/ageing.h"

#include "billing/openinvoices.h"
#include "core/text.h"
#include "storage/database.h"

#include <QMap>

#include <algorithm>

namespace td
{
namespace
{

Result<QString> nameOfRow(Database& db, const AgeingRow& row)
{
    QString name;
    if (!row.client.isNull()) {
        auto q = db.query("SELECT trim(first_name || ' ' || last_name) FROM client_names WHERE id = ?", row.client);
        name = q.next() ? q.text(0) : QString();
        TD_TRY(q.finish());
    } else if (!row.contract.isNull() && db.actor().role != Role::Desk) { // who has no such view
        auto q = db.query("SELECT name FROM contracts WHERE id = ?", row.contract);
        name = q.next() ? q.text(0) : QString();
        TD_TRY(q.finish());
    }
    return name;
}

} // namespace

int ageingBucket(QDate due, QDate at)
{
    const qint64 days = due.daysTo(at);
    if (days <= 30)
        return 0;
    if (days <= 60)
        return 1;
    return days <= 90 ? 2 : 3;
}

Result<QList<AgeingRow>> ageing(Database& database, QDate at)
{
    TD_TRY_ASSIGN(const QList<OpenPart> open, openParts(database, at));
    QMap<std::pair<ClientId, ContractId>, AgeingRow> byDebtor;
    for (const OpenPart& part : open) {
        AgeingRow& row = byDebtor[{part.client, part.contract}];
        row.client = part.client;
        row.contract = part.contract;
        row.openMinor[size_t(ageingBucket(part.due, at))] += part.openMinor;
    }
    QList<AgeingRow> rows = byDebtor.values();
    for (AgeingRow& row : rows) {
        TD_TRY_ASSIGN(row.name, nameOfRow(database, row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const AgeingRow& a, const AgeingRow& b) { return foldText(a.name) < foldText(b.name); });
    return rows;
}

} // namespace td

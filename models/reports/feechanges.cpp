// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of a price: what it was, what it became, who did it and when.
#include "billing/feechanges.h"

#include "facility/studioday.h"
#include "reports/reportbuilders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

Result<Report> feeChangesReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const QByteArray zone, studioZone(database));
    TD_TRY_ASSIGN(QList<FeeChange> changes, feeChanges(database, request.from, request.to, true));
    std::stable_sort(changes.begin(), changes.end(),
                     [](const FeeChange& a, const FeeChange& b) { return std::pair(a.table, a.at) < std::pair(b.table, b.at); });
    report.columns = {{u"day"_s, ColumnKind::Day, false},      {u"item"_s, ColumnKind::Text, false},  {u"fee"_s, ColumnKind::Text, false},
                      {u"fee-before"_s, ColumnKind::Money, false}, {u"fee-after"_s, ColumnKind::Money, false}, {u"changed-by"_s, ColumnKind::Text, false}};
    for (const FeeChange& change : std::as_const(changes)) {
        const QVariant before = change.before ? QVariant(*change.before) : QVariant();
        report.rows.append({{localDay(change.at, zone), change.subject, u"@column-"_s + QString::fromLatin1(change.column), before, change.after,
                             change.userName},
                            u"@fee-"_s + QString::fromLatin1(change.table), {}, false});
    }
    return report;
}

} // namespace td

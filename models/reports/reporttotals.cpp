// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttotals.h"

#include <algorithm>

namespace td
{

QList<QVariant> reportTotals(const Report& report)
{
    const bool any = std::any_of(report.columns.begin(), report.columns.end(), [](const ReportColumn& column) { return column.total; });
    if (!any)
        return {};
    QList<QVariant> totals;
    for (qsizetype column = 0; column < report.columns.size(); ++column) {
        if (!report.columns[column].total) {
            totals.append(QVariant());
            continue;
        }
        qint64 sum = 0;
        for (const ReportRow& row : report.rows) {
            if (!row.emphasised)
                sum += row.cells.value(column).toLongLong();
        }
        totals.append(sum);
    }
    return totals;
}

bool hasSections(const Report& report)
{
    return std::any_of(report.rows.begin(), report.rows.end(), [](const ReportRow& row) { return !row.section.isEmpty(); });
}

} // namespace td

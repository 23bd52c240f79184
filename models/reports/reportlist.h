// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "reports/report.h"
#include "storage/actor.h"

namespace td
{

class Database;

/// What a report is asked for. A report that looks at one day takes `to`.
struct ReportRequest {
    QString id;
    QDate from;
    QDate to;
    QString by;      ///< one of its groupings; empty: the first
    ClientId client; ///< of a client's statement or progress; of compliance, when only one is asked for

    bool operator==(const ReportRequest&) const = default;
};

/// A report as a gallery shows it: its id ("revenue"; ui/text has title and sentence), who may see it, and what it takes.
struct ReportInfo {
    enum class Span { Period, Day, Year };

    QString id;
    QList<Role> roles;
    Span span = Span::Period;
    QStringList groupings; ///< "month", "trainer" ...
    bool client = false;   ///< needs a client
};

/// Every report, in the order of the gallery.
const QList<ReportInfo>& reportList();
const ReportInfo* findReport(const QString& id);
/// Those that this role may see.
QList<ReportInfo> reportsFor(Role role);

/// Reads the studio and makes the report, in a few statements over indexes. Only rows that the signed-in user may see are in
/// it. Errors: NotFound report.unknown (args: the id), Forbidden report.role, Invalid report.period (a first day after the last), report.client,
/// choice.unknown (field "by").
Result<Report> makeReport(Database& database, const ReportRequest& request);

} // namespace td

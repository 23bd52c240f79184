// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportlist.h"

#include "reports/reportbuilders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

using Build = Result<Report> (*)(Database&, const ReportRequest&);

const QList<Role> office{Role::Owner, Role::Admin};
const QList<Role> desk{Role::Owner, Role::Admin, Role::Desk};
const QList<Role> staff{Role::Owner, Role::Admin, Role::Trainer, Role::Desk};
const QList<Role> trainers{Role::Owner, Role::Admin, Role::Trainer};

Build builderOf(const QString& id)
{
    static const QHash<QString, Build> builders{
        {u"revenue"_s, revenueReport},         {u"income"_s, incomeReport},           {u"invoices"_s, invoicesReport},
        {u"ageing"_s, ageingReport},           {u"liability"_s, liabilityReport},     {u"payments"_s, paymentsReport},
        {u"deposits"_s, depositsReport},       {u"sales-tax"_s, salesTaxReport},      {u"expenses"_s, expensesReport},
        {u"contractors"_s, contractorsReport}, {u"mileage"_s, mileageReport},         {u"stock"_s, stockReport},
        {u"memberships"_s, membershipsReport}, {u"fee-changes"_s, feeChangesReport},
        {u"tax-worksheet"_s, worksheetReport}, {u"statement"_s, statementReport},
        {u"progress"_s, progressReport},       {u"compliance"_s, complianceReport},
    };
    return builders.value(id);
}

} // namespace

const QList<ReportInfo>& reportList()
{
    using Span = ReportInfo::Span;
    static const QList<ReportInfo> list{
        {u"revenue"_s, trainers, Span::Period, {u"month"_s, u"trainer"_s, u"service"_s, u"location"_s}, false},
        {u"income"_s, office, Span::Period, {u"earned"_s, u"invoiced"_s}, false},
        {u"invoices"_s, staff, Span::Period, {}, false},
        {u"ageing"_s, staff, Span::Day, {}, false},
        {u"statement"_s, staff, Span::Period, {}, true},
        {u"payments"_s, staff, Span::Period, {u"method"_s, u"month"_s}, false},
        {u"deposits"_s, office, Span::Period, {}, false},
        {u"liability"_s, staff, Span::Day, {}, false},
        {u"memberships"_s, desk, Span::Period, {}, false},
        {u"sales-tax"_s, office, Span::Period, {}, false},
        {u"tax-worksheet"_s, office, Span::Period, {}, false},
        {u"expenses"_s, office, Span::Period, {}, false},
        {u"mileage"_s, trainers, Span::Period, {}, false},
        {u"contractors"_s, office, Span::Year, {}, false},
        {u"stock"_s, desk, Span::Period, {}, false},
        {u"fee-changes"_s, office, Span::Period, {}, false},
        {u"progress"_s, trainers, Span::Period, {}, true},
        {u"compliance"_s, trainers, Span::Period, {}, false},
    };
    return list;
}

const ReportInfo* findReport(const QString& id)
{
    const auto& list = reportList();
    const auto found = std::find_if(list.begin(), list.end(), [&](const ReportInfo& info) { return info.id == id; });
    return found == list.end() ? nullptr : &*found;
}

QList<ReportInfo> reportsFor(Role role)
{
    QList<ReportInfo> visible;
    for (const ReportInfo& info : reportList()) {
        if (info.roles.contains(role))
            visible.append(info);
    }
    return visible;
}

Result<Report> newReport(Database& database, const ReportRequest& request)
{
    Report report;
    report.id = request.id;
    report.from = request.from;
    report.to = request.to;
    auto q = database.query("SELECT currency FROM organisation WHERE deleted = 0");
    if (q.next())
        report.currency = q.text(0);
    TD_TRY(q.finish());
    return report;
}

Result<Report> makeReport(Database& database, const ReportRequest& request)
{
    const ReportInfo* info = findReport(request.id);
    if (info == nullptr)
        return fail(ErrorKind::NotFound, "report.unknown", "report", {request.id});
    if (!info->roles.contains(database.actor().role))
        return fail(ErrorKind::Forbidden, "report.role", "report");
    ReportRequest complete = request;
    if (info->span == ReportInfo::Span::Day)
        complete.from = complete.to;
    if (!complete.from.isValid() || !complete.to.isValid() || complete.from > complete.to)
        return fail(ErrorKind::Invalid, "report.period", "from");
    if (complete.by.isEmpty())
        complete.by = info->groupings.value(0);
    if (complete.by != info->groupings.value(0) && !info->groupings.contains(complete.by))
        return fail(ErrorKind::Invalid, "choice.unknown", "by", {info->groupings.join(u", ")});
    if (info->client && complete.client.isNull())
        return fail(ErrorKind::Invalid, "report.client", "client");
    return builderOf(complete.id)(database, complete);
}

} // namespace td

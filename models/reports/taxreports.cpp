// SPDX-License-Identifier: GPL-3.0-or-later
// Tax returns and statements of account, as their own services work them out.
#include "billing/payments.h"
#include "books/taxreturns.h"
#include "reports/reportbuilders.h"
#include "reports/taxworksheets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// The lines of the QST return are those of the GST/HST return, a hundred higher.
QString wordsOfLine(const QString& id)
{
    const bool qst = id.size() == 3 && id.startsWith(u'2');
    return u"@tax-line-"_s + (qst ? u'1' + id.mid(1) : id);
}

QString sectionOf(const TaxReturn& which)
{
    return which.region.isEmpty() ? u"@return-"_s + taxRegimeName(which.regime) : which.region;
}

QList<ReportColumn> worksheetColumns()
{
    return {{u"line"_s, ColumnKind::Text, false}, {u"item"_s, ColumnKind::Text, false},    {u"rate"_s, ColumnKind::Rate, false},
            {u"base"_s, ColumnKind::Money, false}, {u"regular"_s, ColumnKind::Money, false}, {u"quick"_s, ColumnKind::Money, false}};
}

QList<ReportRow> worksheetRows(const Worksheet& sheet)
{
    QList<ReportRow> rows;
    for (const WorksheetLine& line : sheet.lines) {
        const bool rate = line.id == u"rate"_s;
        const bool numbered = !line.id.isEmpty() && line.id.front().isDigit();
        rows.append({{numbered ? line.id : QString(), rate ? line.region : wordsOfLine(line.id), rate ? QVariant(line.rate) : QVariant(),
                      rate ? QVariant(line.baseMinor) : QVariant(), line.regularMinor, sheet.hasQuick ? QVariant(line.quickMinor) : QVariant()},
                     sectionOf(sheet.which), {}, line.sum});
    }
    return rows;
}

QString statementKind(StatementLine::Kind kind)
{
    switch (kind) {
    case StatementLine::Kind::OpeningBalance: return u"@opening-balance"_s;
    case StatementLine::Kind::Invoice: return u"@kind-invoice"_s;
    case StatementLine::Kind::CreditNote: return u"@kind-credit-note"_s;
    case StatementLine::Kind::Payment: return u"@kind-payment"_s;
    case StatementLine::Kind::Deposit: return u"@client-deposit"_s;
    case StatementLine::Kind::Refund: return u"@refund"_s;
    case StatementLine::Kind::Void: return u"@kind-void"_s;
    case StatementLine::Kind::Rounding: return u"@rounding"_s;
    }
    return {};
}

} // namespace

Result<Report> worksheetReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TaxReturns taxes(database);
    TD_TRY_ASSIGN(const QList<TaxReturn> returns, taxes.returns());
    report.columns = worksheetColumns();
    for (const TaxReturn& which : returns) {
        TD_TRY_ASSIGN(const Worksheet sheet, taxes.worksheet(which, DayRange{request.from, request.to}));
        report.rows += worksheetRows(sheet);
    }
    report.notes = {u"@note-worksheet"_s};
    return report;
}

Result<QList<Report>> taxWorksheets(Database& database, QDate from, QDate to)
{
    QList<Report> sheets;
    TaxReturns taxes(database);
    TD_TRY_ASSIGN(const QList<TaxReturn> returns, taxes.returns());
    for (const TaxReturn& which : returns) {
        TD_TRY_ASSIGN(QList<TaxPeriod> periods, taxes.periods(which));
        std::reverse(periods.begin(), periods.end());
        for (const TaxPeriod& period : std::as_const(periods)) {
            if (period.days.last < from || period.days.first > to)
                continue;
            TD_TRY_ASSIGN(const Worksheet sheet, taxes.worksheet(period));
            TD_TRY_ASSIGN(Report report, newReport(database, {u"tax-worksheet"_s, period.days.first, period.days.last, {}, {}}));
            report.columns = worksheetColumns();
            report.rows = worksheetRows(sheet);
            sheets.append(report);
        }
    }
    return sheets;
}

Result<Report> statementReport(Database& database, const ReportRequest& request)
{
    TD_TRY_ASSIGN(Report report, newReport(database, request));
    TD_TRY_ASSIGN(const Statement statement, Payments(database).statement(request.client, request.from, request.to));
    report.arguments = {statement.name};
    report.columns = {{u"day"_s, ColumnKind::Day, false},    {u"text"_s, ColumnKind::Text, false},   {u"number"_s, ColumnKind::Text, false},
                      {u"debit"_s, ColumnKind::Money, true}, {u"credit"_s, ColumnKind::Money, true}, {u"balance"_s, ColumnKind::Money, false}};
    for (const StatementLine& line : statement.lines) {
        const bool opening = line.kind == StatementLine::Kind::OpeningBalance;
        const auto amount = [&](qint64 minor) { return opening || minor == 0 ? QVariant() : QVariant(minor); };
        report.rows.append({{line.day, statementKind(line.kind), line.number, amount(line.debitMinor), amount(line.creditMinor), line.balanceMinor},
                            {}, {}, opening});
    }
    return report;
}

} // namespace td

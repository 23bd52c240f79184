// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/moneyreport.h"

#include "cli/output.h"
#include "cli/signin.h"
#include "commands/references.h"
#include "exchange/csvfile.h"
#include "exchange/jsonreport.h"
#include "exchange/outfile.h"
#include "exchange/textreport.h"
#include "exchange/xlsxfile.h"
#include "facility/studioday.h"
#include "reports/reportlist.h"
#include "storage/accesslog.h"
#include "text/reporttext.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<ReportRequest> requestFrom(const Options& options, Database& db)
{
    TD_TRY_ASSIGN(const auto period, reportPeriod(options, db));
    ReportRequest request{options.positional().first(), period.first, period.second, options.value("by"), {}};
    if (options.has("client")) {
        TD_TRY_ASSIGN(const RawId client, References(db).resolve(FieldType::Client, options.value("client"), QLatin1String("client")));
        request.client = ClientId(client);
    }
    return request;
}

/// Formats that are files: they are made at --out, or in a scratch folder and then copied out.
Result<void> writeAsFile(const Options& options, const QString& name, const std::function<Result<void>(const QString& path)>& write)
{
    if (options.has("out"))
        return write(options.value("out"));
    QTemporaryDir scratch;
    const QString path = scratch.filePath(name);
    TD_TRY(write(path));
    return copyToOutput(path);
}

Result<void> writeBytes(const Options& options, const QByteArray& bytes)
{
    return options.has("out") ? writeWholeFile(options.value("out"), bytes) : writeOut(bytes);
}

Result<void> writeReport(const Options& options, const QString& format, const Report& report, const GraphicVerbs& graphics, Database& db)
{
    if (format == u"csv"_s)
        return writeBytes(options, reportCsv(report, reportWording()));
    if (format == u"text"_s)
        return writeBytes(options, reportText(report, reportWording()).toUtf8());
    if (format == u"xlsx"_s)
        return writeAsFile(options, u"report.xlsx"_s, [&](const QString& path) { return writeReportXlsx(report, reportWording(), path); });
    if (format == u"pdf"_s)
        return writeAsFile(options, u"report.pdf"_s, [&](const QString& path) { return graphics.reportPdf(db, report, path); });
    return writeBytes(options, QJsonDocument(reportJson(report)).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace

ReportWording reportWording()
{
    return {reportTitle, reportColumnTitle, reportWords};
}

Result<void> copyToOutput(const QString& path)
{
    QFile from(path);
    QFile to;
    if (!from.open(QIODevice::ReadOnly) || !to.open(stdout, QIODevice::WriteOnly) || to.write(from.readAll()) != from.size() || !to.flush())
        return fail(ErrorKind::Io, "print.write", "out", {path});
    return {};
}

Result<std::pair<QDate, QDate>> reportPeriod(const Options& options, Database& database)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(database));
    TD_TRY_ASSIGN(const QDate to, options.day("to", today));
    TD_TRY_ASSIGN(const QDate from, options.day("from", QDate(to.year(), 1, 1)));
    return std::pair(from, to);
}

QString moneyReportHelp()
{
    QString text = u"\nReports:\n"_s;
    for (const ReportInfo& info : reportList()) {
        text += u"  %1 %2"_s.arg(info.id, -16).arg(reportSentence(info.id));
        if (!info.groupings.isEmpty())
            text += u" --by %1"_s.arg(info.groupings.join(u'|'));
        text += u'\n';
    }
    return text;
}

Result<ExitCode> runMoneyReport(const Options& options, const GraphicVerbs& graphics)
{
    const QString name = options.positional().first();
    if (findReport(name) == nullptr)
        return fail(ErrorKind::Invalid, "usage.unknown-report", "report", {name});
    TD_TRY_ASSIGN(const QString format, options.choice("format", {u"json"_s, u"csv"_s, u"xlsx"_s, u"pdf"_s, u"text"_s}));
    if (format == u"pdf"_s && !graphics.reportPdf)
        return fail(ErrorKind::Refused, "usage.not-in-build", "format", {u"pdf"_s});
    SignedIn signedIn;
    TD_TRY(signedIn.open(options, 1));
    TD_TRY_ASSIGN(const ReportRequest request, requestFrom(options, signedIn.db()));
    TD_TRY_ASSIGN(const Report report, makeReport(signedIn.db(), request));
    TD_TRY(writeReport(options, format, report, graphics, signedIn.db()));
    TD_TRY(AccessLog(signedIn.db()).note("report", {}, format == u"pdf"_s ? "print" : "export", u"report "_s + name));
    return ExitCode::Done;
}

} // namespace td

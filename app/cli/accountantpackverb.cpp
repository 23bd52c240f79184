// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/moneyreport.h"
#include "cli/output.h"
#include "cli/signin.h"
#include "exchange/accountantpack.h"
#include "reports/taxworksheets.h"
#include "storage/accesslog.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<ExitCode> run(const Options& options, const GraphicVerbs& graphics)
{
    SignedIn signedIn;
    TD_TRY(signedIn.open(options));
    Database& db = signedIn.db();
    if (!db.actor().managesStudio())
        return fail(ErrorKind::Forbidden, "report.role", "report");
    TD_TRY_ASSIGN(const auto period, reportPeriod(options, db));
    PackRequest request;
    request.from = period.first;
    request.to = period.second;
    request.path = options.value("out");
    request.wording = reportWording();
    if (graphics.invoicePdf)
        request.invoicePdf = [&](const InvoiceId& id) { return graphics.invoicePdf(db, id); };
    TD_TRY_ASSIGN(request.worksheets, taxWorksheets(db, request.from, request.to));
    AccountantPack pack(db, std::move(request));
    TD_TRY_ASSIGN(const PackSummary summary, pack.run());
    TD_TRY(AccessLog(db).note("accountant-pack", {}, "export", u"accountant-pack"_s));
    TD_TRY(writeJsonLine({{u"file"_s, options.value("out")},
                          {u"from"_s, period.first.toString(Qt::ISODate)},
                          {u"to"_s, period.second.toString(Qt::ISODate)},
                          {u"files"_s, summary.members.size()},
                          {u"entries"_s, summary.entries},
                          {u"invoices"_s, summary.invoices},
                          {u"receipts"_s, summary.receipts}}));
    return ExitCode::Done;
}

} // namespace

Verb accountantPackVerb()
{
    return {"accountant-pack",
            "FOLDER",
            "one zip for the accountant: journal, invoices, worksheets, receivables, expenses, manifest",
            signInOptions() + QList<OptionSpec>{{"from", "YYYY-MM-DD", "first day; the first of this year without it"},
                                                {"to", "YYYY-MM-DD", "last day; today without it"},
                                                {"out", "FILE", "where the zip goes", true}},
            1,
            run};
}

} // namespace td

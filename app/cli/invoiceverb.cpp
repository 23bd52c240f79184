// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/invoices.h"
#include "billing/payments.h"
#include "cli/moneyreport.h"
#include "cli/output.h"
#include "cli/signin.h"
#include "cli/verb.h"
#include "commands/references.h"
#include "exchange/outfile.h"
#include "exchange/ublinvoice.h"
#include "storage/accesslog.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

OptionSpec pdfOption()
{
    return {"pdf", "FILE", "where the PDF goes; standard output without it"};
}

Result<void> deliver(const Options& options, const QByteArray& pdf)
{
    return options.has("pdf") ? writeWholeFile(options.value("pdf"), pdf) : writeOut(pdf);
}

Result<ExitCode> runReceipt(const Options& options, const GraphicVerbs& graphics, Database& db)
{
    TD_TRY_ASSIGN(const PaymentId id, Payments(db).findNumber(options.positional().first()));
    TD_TRY_ASSIGN(const QByteArray pdf, graphics.receiptPdf(db, id, options.has("roll")));
    TD_TRY(deliver(options, pdf));
    TD_TRY(AccessLog(db).note("payment", AnyId(id.raw()), "export", u"invoice --receipt"_s));
    return ExitCode::Done;
}

Result<ExitCode> runInvoice(const Options& options, const GraphicVerbs& graphics)
{
    if (!graphics.invoicePdf || !graphics.receiptPdf)
        return fail(ErrorKind::Refused, "usage.not-in-build", "invoice", {u"invoice"_s});
    SignedIn signedIn;
    TD_TRY(signedIn.open(options, 1));
    Database& db = signedIn.db();
    if (options.has("receipt"))
        return runReceipt(options, graphics, db);
    TD_TRY_ASSIGN(const InvoiceId id, Invoices(db).findNumber(options.positional().first()));
    if (options.has("ubl")) {
        TD_TRY_ASSIGN(const Invoice issued, Invoices(db).find(id));
        TD_TRY_ASSIGN(const QByteArray xml, ublDocument(issued));
        TD_TRY(writeWholeFile(options.value("ubl"), xml));
    }
    if (options.has("pdf") || !options.has("ubl")) {
        TD_TRY_ASSIGN(const QByteArray pdf, graphics.invoicePdf(db, id));
        TD_TRY(deliver(options, pdf));
    }
    TD_TRY(AccessLog(db).note("invoice", AnyId(id.raw()), "export", u"invoice"_s));
    return ExitCode::Done;
}

Result<ExitCode> runStatement(const Options& options, const GraphicVerbs& graphics)
{
    if (!graphics.statementPdf)
        return fail(ErrorKind::Refused, "usage.not-in-build", "statement", {u"statement"_s});
    SignedIn signedIn;
    TD_TRY(signedIn.open(options, 1));
    Database& db = signedIn.db();
    TD_TRY_ASSIGN(const RawId client, References(db).resolve(FieldType::Client, options.positional().first(), u"client"_s));
    TD_TRY_ASSIGN(const auto period, reportPeriod(options, db));
    TD_TRY_ASSIGN(const QByteArray pdf, graphics.statementPdf(db, ClientId(client), period.first, period.second));
    TD_TRY(deliver(options, pdf));
    TD_TRY(AccessLog(db).note("statement", AnyId(client), "export", u"statement"_s));
    return ExitCode::Done;
}

} // namespace

Verb invoiceVerb()
{
    return {"invoice",
            "NUMBER FOLDER",
            "an invoice, a credit note or a receipt as PDF",
            signInOptions() + QList<OptionSpec>{pdfOption(),
                                                {"ubl", "FILE", "where the e-invoice goes (UBL 2.1 XML)"},
                                                {"receipt", "", "the number is a receipt's"},
                                                {"roll", "", "of a receipt: 80 mm wide, for a till's printer"}},
            2,
            runInvoice};
}

Verb statementVerb()
{
    return {"statement",
            "CLIENT FOLDER",
            "a client's statement of account as PDF; CLIENT is an id or the exact name",
            signInOptions() + QList<OptionSpec>{{"from", "YYYY-MM-DD", "first day; the first of this year without it"},
                                                {"to", "YYYY-MM-DD", "last day; today without it"},
                                                pdfOption()},
            2,
            runStatement};
}

} // namespace td

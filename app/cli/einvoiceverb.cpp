// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/dispatches.h"
#include "billing/invoices.h"
#include "cli/output.h"
#include "cli/signin.h"
#include "cli/verb.h"
#include "exchange/outfile.h"
#include "exchange/ublinvoice.h"
#include "storage/accesslog.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<ExitCode> run(const Options& options, const GraphicVerbs&)
{
    SignedIn signedIn;
    TD_TRY(signedIn.open(options, 1));
    Database& db = signedIn.db();
    TD_TRY_ASSIGN(const InvoiceId id, Invoices(db).findNumber(options.positional().first()));
    TD_TRY_ASSIGN(const Invoice invoice, Invoices(db).find(id));
    TD_TRY_ASSIGN(const QByteArray xml, ublDocument(invoice));
    TD_TRY(options.has("out") ? writeWholeFile(options.value("out"), xml) : writeOut(xml));
    Dispatch dispatch;
    dispatch.invoice = id;
    dispatch.client = invoice.client;
    dispatch.channel = DispatchChannel::EInvoice;
    TD_TRY(Dispatches(db).add(dispatch));
    TD_TRY(AccessLog(db).note("invoice", AnyId(id.raw()), "export", u"einvoice"_s));
    return ExitCode::Done;
}

} // namespace

Verb eInvoiceVerb()
{
    return {"einvoice",
            "NUMBER FOLDER",
            "an issued invoice or credit note as UBL, for Peppol and EN 16931",
            signInOptions() + QList<OptionSpec>{{"out", "FILE", "where the XML goes; standard output without it"}},
            2,
            run};
}

} // namespace td

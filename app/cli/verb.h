// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"
#include "cli/options.h"
#include "core/id.h"
#include "reports/report.h"

#include <functional>

namespace td
{

class Database;

/// What `tour` is asked for.
struct TourRequest {
    QString folder;
    QString outDir;
    QString login;
    QString password;
    QString code;
    QString language;
    QString theme;
    int width = 1280;
    int height = 800;
};

/// The verbs that need pictures or paper: given by main(), because the command line itself knows no screens. An empty one
/// answers that this build has it not.
struct GraphicVerbs {
    std::function<int(const TourRequest&)> tour;
    std::function<Result<void>(Database& database, QDate day, const QString& path)> daySheetPdf;
    std::function<Result<void>(Database& database, const Report& report, const QString& path)> reportPdf;
    std::function<Result<QByteArray>(Database& database, const InvoiceId& invoice)> invoicePdf; ///< an issued document on paper
    std::function<Result<QByteArray>(Database& database, const PaymentId& payment, bool roll)> receiptPdf;
    std::function<Result<QByteArray>(Database& database, const ClientId& client, QDate from, QDate to)> statementPdf;
};

/// One verb of the command line.
struct Verb {
    /// Writes its result to standard output. Errors of usage are Invalid with a reason "usage.*".
    using Run = std::function<Result<ExitCode>(const Options& options, const GraphicVerbs& graphics)>;

    const char* name;
    const char* usage; ///< what stands behind the verb, up to the options
    const char* summary;
    QList<OptionSpec> options;
    int positional = 1; ///< how many words besides the options
    Run run;
    std::function<QString(const Options& options)> help = {}; ///< what --help says besides the options
};

/// --login, --password-file, --code and --language: of verbs that sign in.
QList<OptionSpec> signInOptions();

Verb newVerb();
Verb demoVerb();
Verb doVerb();
Verb queryVerb();
Verb reportVerb();
Verb accountantPackVerb();
Verb invoiceVerb();
Verb eInvoiceVerb();
Verb statementVerb();
Verb verifyVerb();
Verb tourVerb();

} // namespace td

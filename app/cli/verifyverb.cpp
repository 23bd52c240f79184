// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/signin.h"
#include "cli/verb.h"
#include "commands/journaljson.h"
#include "notes/studiocheck.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString asText(const Verification::Report& report)
{
    QString text;
    for (const Verification::Check& check : report.checks) {
        text += u"%1: %2\n"_s.arg(check.name, check.problems.isEmpty() ? u"clean"_s : u"DAMAGED"_s);
        for (const QString& problem : check.problems)
            text += u"  %1\n"_s.arg(problem);
    }
    return text;
}

Result<ExitCode> run(const Options& options, const GraphicVerbs&)
{
    SignedIn signedIn;
    TD_TRY(signedIn.open(options));
    TD_TRY_ASSIGN(const Verification::Report report, verifyStudio(signedIn.db()));
    if (options.has("json"))
        TD_TRY(writeJsonLine(toJson(report)));
    else
        TD_TRY(writeOut(asText(report).toUtf8()));
    return report.clean() ? ExitCode::Done : ExitCode::Damaged;
}

} // namespace

Verb verifyVerb()
{
    return {"verify", "FOLDER", "looks for damage in the whole file and names it; exit code 3 when there is any",
            signInOptions() + QList<OptionSpec>{{"json", "", "answer in JSON"}}, 1, run};
}

} // namespace td

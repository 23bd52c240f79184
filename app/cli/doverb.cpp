// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/linereader.h"
#include "cli/output.h"
#include "cli/signin.h"
#include "cli/verb.h"
#include "commands/commandrunner.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<ExitCode> run(const Options& options, const GraphicVerbs& graphics)
{
    SignedIn signedIn;
    TD_TRY(signedIn.open(options));
    Session session(signedIn.db(), &signedIn.studio());
    session.setInvoicePdf(graphics.invoicePdf);
    const Registry registry;
    CommandRunner runner(session, registry);
    LineReader lines(stdin);
    bool refused = false;
    while (const auto line = lines.next()) {
        if (line->isEmpty)
            continue;
        const QJsonObject answer = line->tooLong
                                       ? CommandRunner::refusal(Error{ErrorKind::Invalid, u"command.too-long"_s, {}, {}, {}})
                                       : runner.answer(line->bytes);
        refused = refused || !answer.value(u"ok"_s).toBool();
        TD_TRY(writeJsonLine(answer));
    }
    return refused ? ExitCode::Refused : ExitCode::Done;
}

QString help(const Options& options)
{
    const Registry registry;
    if (options.has("json"))
        return QString::fromUtf8(QJsonDocument(registry.description()).toJson(QJsonDocument::Indented));
    return u"\nCommands, one JSON object a line: {\"command\":\"book\", ...}. Any \"ref\" comes back with the answer.\n\n"_s + registry.help();
}

} // namespace

Verb doVerb()
{
    return {"do",
            "FOLDER",
            "reads commands, one JSON object a line, and answers a line each",
            signInOptions() + QList<OptionSpec>{{"json", "", "with --help: every command and field in JSON"}},
            1,
            run,
            help};
}

} // namespace td

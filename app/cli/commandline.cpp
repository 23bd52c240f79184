// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/output.h"
#include "commands/commandrunner.h"
#include "text/errortext.h"
#include "text/language.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString verbHelp(const Verb& verb)
{
    QString text = u"trainerdesk %1 %2 [OPTIONS]\n  %3\n"_s.arg(QLatin1String(verb.name), QLatin1String(verb.usage), QLatin1String(verb.summary));
    for (const OptionSpec& option : verb.options) {
        const QString left = u"--%1 %2"_s.arg(QLatin1String(option.name), QLatin1String(option.value)).trimmed();
        text += u"  %1 %2%3\n"_s.arg(left, -28).arg(QLatin1String(option.summary), option.required ? u" (required)"_s : QString());
    }
    return text;
}

int say(const QString& text)
{
    return int(writeOut(text.toUtf8()) ? ExitCode::Done : ExitCode::Io);
}

bool isUsage(const Error& error)
{
    return error.reason.startsWith(u"usage."_s) && error.reason != u"usage.not-in-build"_s;
}

/// In the language of --language, which is looked for before anything else can fail.
QString languageIn(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].startsWith(u"--language="_s))
            return words[i].section(u'=', 1);
        if (words[i] == u"--language"_s)
            return words.value(i + 1);
    }
    return u"en"_s;
}

int report(const Error& error, bool json)
{
    writeError(errorText(error));
    if (json && !writeJsonLine(CommandRunner::refusal(error)))
        return int(ExitCode::Io);
    return int(isUsage(error) ? ExitCode::Usage : exitCodeFor(error.kind));
}

} // namespace

CommandLine::CommandLine(GraphicVerbs graphics)
    : m_verbs{newVerb(), demoVerb(), doVerb(), queryVerb(), reportVerb(), accountantPackVerb(), invoiceVerb(), eInvoiceVerb(), statementVerb(), verifyVerb(), tourVerb()}
    , m_graphics(std::move(graphics))
{
}

const Verb* CommandLine::find(const QString& name) const
{
    const auto found = std::find_if(m_verbs.begin(), m_verbs.end(), [&](const Verb& verb) { return name == QLatin1String(verb.name); });
    return found == m_verbs.end() ? nullptr : &*found;
}

bool CommandLine::wants(const QStringList& words) const
{
    return words.size() > 1 || (words.size() == 1 && (words.first().startsWith(u'-') || find(words.first()) != nullptr));
}

bool CommandLine::draws(const QStringList& words)
{
    static const QStringList always{u"tour"_s, u"do"_s, u"accountant-pack"_s, u"invoice"_s, u"statement"_s};
    return always.contains(words.value(0)) || (words.value(0) == u"report"_s && words.join(u' ').contains(u"pdf"_s));
}

QString CommandLine::help() const
{
    QString text = u"trainerdesk [FOLDER]\n  opens the window, on a studio folder if one is named\n\n"_s;
    for (const Verb& verb : m_verbs)
        text += u"trainerdesk %1 %2 [OPTIONS]\n  %3\n"_s.arg(QLatin1String(verb.name), QLatin1String(verb.usage), QLatin1String(verb.summary));
    return text + u"\ntrainerdesk VERB --help tells the options of a verb. Passwords come from a file or the terminal, never from an "
                  "option.\n\n"_s + exitCodeHelp();
}

int CommandLine::run(const QStringList& words) const
{
    Language language;
    language.use(languageIn(words));
    const QString first = words.value(0);
    if (first == u"--help"_s || first == u"-h"_s)
        return say(help());
    if (first == u"--version"_s)
        return say(u"Trainerdesk %1\n"_s.arg(QCoreApplication::applicationVersion()));
    const Verb* verb = find(first);
    if (verb == nullptr)
        return report(Error{ErrorKind::Invalid, u"usage.unknown-verb"_s, {}, {first}, {}}, false);
    return runVerb(*verb, words.mid(1));
}

int CommandLine::runVerb(const Verb& verb, const QStringList& words) const
{
    const bool json = words.contains(u"--json"_s);
    if (words.contains(u"--help"_s)) {
        const auto options = Options::parse(json ? QStringList{u"--json"_s} : QStringList(), {{"json", "", ""}});
        const QString more = verb.help && options ? verb.help(*options) : QString();
        return say(json && verb.help ? more : verbHelp(verb) + more);
    }
    const auto options = Options::parse(words, verb.options);
    if (!options)
        return report(options.error(), json);
    if (options->positional().size() != verb.positional)
        return report(Error{ErrorKind::Invalid, u"usage.words"_s, {}, {QLatin1String(verb.name) + u' ' + QLatin1String(verb.usage)}, {}}, json);
    const auto done = verb.run(*options, m_graphics);
    return done ? int(*done) : report(done.error(), json);
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signin.h"

#include "cli/passwordinput.h"
#include "cli/verb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace td
{

QList<OptionSpec> signInOptions()
{
    return {{"login", "LOGIN", "who signs in", true},
            {"password-file", "FILE", "the password is its first line; without it, it is asked for on the terminal"},
            {"code", "CODE", "six digits of the second factor, for those who use one"},
            {"language", "en|fr", "language of messages"}};
}

Result<QString> passwordFor(const Options& options)
{
    if (options.has("password-file"))
        return passwordFromFile(options.value("password-file"));
    return passwordFromTerminal(QCoreApplication::translate("CommandLine", "Password: "));
}

Result<void> SignedIn::open(const Options& options, int index)
{
    const QString folder = options.positional().at(index);
    if (!Studio::isStudio(folder))
        return fail(ErrorKind::NotAStudio, "studio.missing", "folder", {folder});
    TD_TRY_ASSIGN(const QString password, passwordFor(options));
    TD_TRY_ASSIGN(m_studio, Studio::signIn(folder, options.value("login"), password, options.value("code"), {m_clock, m_ids}));
    return {};
}

} // namespace td

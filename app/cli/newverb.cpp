// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/passwordinput.h"
#include "cli/signin.h"
#include "cli/verb.h"
#include "presets/studiopresets.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

struct Country {
    const char* code;
    const char* currency;
    const char* paper;
};

// What follows from the country unless it is said otherwise.
constexpr Country countries[] = {{"CA", "CAD", "Letter"}, {"US", "USD", "Letter"}, {"GB", "GBP", "A4"},
                                 {"CH", "CHF", "A4"},     {"AU", "AUD", "A4"},     {"NZ", "NZD", "A4"}};
constexpr Country elsewhere{"", "EUR", "A4"};

const Country& countryOf(const QString& code)
{
    for (const Country& country : countries) {
        if (code == QLatin1String(country.code))
            return country;
    }
    return elsewhere;
}

NewStudio wantedFrom(const Options& options)
{
    NewStudio wanted;
    wanted.name = options.value("studio");
    wanted.region = options.value("region");
    wanted.country = wanted.region.section(u'-', 0, 0);
    if (!wanted.region.contains(u'-'))
        wanted.region.clear();
    const Country& country = countryOf(wanted.country);
    wanted.zone = options.value("zone").toUtf8();
    wanted.currency = options.value("currency", QString::fromLatin1(country.currency));
    wanted.paper = QString::fromLatin1(country.paper);
    wanted.language = options.value("language");
    wanted.ownerLogin = options.value("login");
    wanted.ownerName = options.value("name", wanted.ownerLogin);
    return wanted;
}

/// Twice, so that a slip does not lock the owner out.
Result<QString> newPassword(const Options& options)
{
    if (options.has("password-file"))
        return passwordFromFile(options.value("password-file"));
    TD_TRY_ASSIGN(const QString first, passwordFromTerminal(u"New password: "_s));
    TD_TRY_ASSIGN(const QString second, passwordFromTerminal(u"The same again: "_s));
    if (first != second)
        return fail(ErrorKind::Invalid, "password.differs", "password");
    return first;
}

/// The recovery file is checked before anything is made: without it nobody would ever see the key.
Result<void> checkRecoveryFile(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists())
        return fail(ErrorKind::Refused, "file.exists", "recovery-file", {path});
    if (!QFileInfo(file.absolutePath()).isWritable())
        return fail(ErrorKind::Io, "file.write", "recovery-file", {path});
    return {};
}

Result<ExitCode> run(const Options& options, const GraphicVerbs&)
{
    const QString folder = options.positional().first();
    const QString recoveryFile = options.value("recovery-file");
    TD_TRY(options.choice("language", {u"en"_s, u"fr"_s}));
    TD_TRY(checkRecoveryFile(recoveryFile));
    NewStudio wanted = wantedFrom(options);
    TD_TRY_ASSIGN(wanted.password, newPassword(options));
    const SystemClock clock;
    IdSource ids(clock);
    TD_TRY_ASSIGN(const CreatedStudio created, Studio::create(folder, wanted, {clock, ids}));
    TD_TRY(writeSecretFile(recoveryFile, created.recovery.toUtf8() + '\n'));
    StudioPresetRequest preset;
    preset.withClasses = true;
    preset.language = wanted.language;
    TD_TRY(applyStudioPreset(created.studio->db(), preset));
    if (options.has("json"))
        TD_TRY(writeJsonLine({{u"ok"_s, true}, {u"folder"_s, QDir(folder).absolutePath()}, {u"recovery_file"_s, recoveryFile}}));
    else
        TD_TRY(writeOut(u"Studio made in %1. Print the recovery key in %2 and keep it in a safe place.\n"_s.arg(folder, recoveryFile).toUtf8()));
    return ExitCode::Done;
}

} // namespace

Verb newVerb()
{
    return {"new",
            "FOLDER",
            "makes a studio",
            {{"studio", "NAME", "name of the studio", true},
             {"region", "CA-ON", "country and province or state; a country alone is enough", true},
             {"zone", "America/Toronto", "time zone", true},
             {"login", "LOGIN", "login of the owner", true},
             {"name", "NAME", "name of the owner, who is also the first trainer; the login without it"},
             {"currency", "CAD", "currency; the country's without it"},
             {"password-file", "FILE", "the owner's password is its first line; without it, it is asked for on the terminal"},
             {"recovery-file", "OUT", "where the recovery key is written; must not be there yet", true},
             {"language", "en|fr", "language of the studio"},
             {"json", "", "answer in JSON"}},
            1,
            run};
}

} // namespace td

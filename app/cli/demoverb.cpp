// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/signin.h"
#include "cli/verb.h"
#include "demo/demo.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<DemoRequest> requestFrom(const Options& options)
{
    DemoRequest request;
    request.folder = options.positional().first();
    TD_TRY_ASSIGN(request.years, options.number("years", request.years));
    TD_TRY_ASSIGN(request.clients, options.number("clients", request.clients));
    TD_TRY_ASSIGN(request.trainers, options.number("trainers", request.trainers));
    TD_TRY_ASSIGN(const int seed, options.number("seed", 1));
    request.seed = quint64(quint32(seed));
    TD_TRY_ASSIGN(request.today, options.day("today", QDate::currentDate()));
    TD_TRY_ASSIGN(request.language, options.choice("language", {u"en"_s, u"fr"_s}));
    TD_TRY_ASSIGN(request.password, passwordFor(options));
    return request;
}

QJsonObject summaryJson(const DemoSummary& summary)
{
    return {{u"ok"_s, true},
            {u"clients"_s, summary.clients},
            {u"trainers"_s, summary.trainers},
            {u"appointments"_s, summary.appointments},
            {u"participants"_s, summary.participants},
            {u"series"_s, summary.series},
            {u"change_sets"_s, summary.changeSets},
            {u"bytes"_s, summary.fileBytes},
            {u"seconds"_s, summary.seconds},
            {u"recovery_key"_s, summary.recoveryKey}};
}

Result<ExitCode> run(const Options& options, const GraphicVerbs&)
{
    TD_TRY_ASSIGN(const DemoRequest request, requestFrom(options));
    const bool watched = ::isatty(STDERR_FILENO) == 1;
    int shown = -1;
    const auto progress = [&](int percent) {
        if (watched && percent != shown)
            writeError(u"%1 %"_s.arg(percent));
        shown = percent;
        return true;
    };
    TD_TRY_ASSIGN(const DemoSummary summary, makeDemo(request, progress));
    if (options.has("json"))
        TD_TRY(writeJsonLine(summaryJson(summary)));
    else
        TD_TRY(writeOut(u"Made %1 clients, %2 trainers and %3 bookings in %4.\n"_s.arg(summary.clients)
                            .arg(summary.trainers)
                            .arg(summary.appointments)
                            .arg(request.folder)
                            .toUtf8()));
    return ExitCode::Done;
}

} // namespace

Verb demoVerb()
{
    return {"demo",
            "FOLDER",
            "makes a studio with invented people; logins owner, desk, trainer1, trainer2 ...",
            {{"years", "10", "years of history; 2 without it"},
             {"clients", "5000", "clients over the whole time; 60 without it"},
             {"trainers", "8", "trainers; 1 without it"},
             {"seed", "1", "the same seed makes the same studio"},
             {"today", "YYYY-MM-DD", "the demo's day; the real one without it"},
             {"password-file", "FILE", "the password of every login is its first line; without it, it is asked for"},
             {"language", "en|fr", "language of the studio"},
             {"json", "", "answer in JSON"}},
            1,
            run};
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/signin.h"
#include "cli/verb.h"
#include "commands/jsonvalues.h"
#include "commands/session.h"
#include "facility/studioday.h"
#include "storage/accesslog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<QJsonObject> dayReport(Database& database, QDate day)
{
    Session session(database);
    TD_TRY_ASSIGN(const Organisation organisation, session.facility().organisation());
    TD_TRY_ASSIGN(const QList<ScheduleItem> items, session.schedule().day(day));
    TD_TRY_ASSIGN(const QList<SpecialDay> special, session.schedule().specialDays(day, day));
    TD_TRY_ASSIGN(const QList<Trainer> trainers, session.team().trainers());
    QJsonArray names;
    for (const Trainer& trainer : trainers) {
        if (!trainer.inactive)
            names.append(QJsonObject{{u"id"_s, jsonOf(trainer.id)}, {u"name"_s, trainer.name()}});
    }
    const auto open = std::count_if(items.begin(), items.end(),
                                    [](const ScheduleItem& item) { return item.state != AppointmentState::Cancelled; });
    return QJsonObject{{u"report"_s, u"day"_s},
                       {u"studio"_s, organisation.name},
                       {u"day"_s, jsonOf(day)},
                       {u"special"_s, special.isEmpty() ? QJsonValue() : QJsonValue(toJson(special.first()))},
                       {u"trainers"_s, names},
                       {u"booked"_s, int(open)},
                       {u"appointments"_s, toJsonArray(items)}};
}

Result<void> writePdf(Database& database, QDate day, const Options& options, const GraphicVerbs& graphics)
{
    if (!graphics.daySheetPdf)
        return fail(ErrorKind::Refused, "usage.not-in-build", "format", {u"pdf"_s});
    if (!options.has("out"))
        return fail(ErrorKind::Invalid, "usage.missing-option", "out", {u"--out"_s});
    TD_TRY(graphics.daySheetPdf(database, day, options.value("out")));
    return AccessLog(database).note("day-sheet", {}, "print", u"report day"_s);
}

Result<ExitCode> run(const Options& options, const GraphicVerbs& graphics)
{
    if (options.positional().first() != u"day"_s)
        return fail(ErrorKind::Invalid, "usage.unknown-report", "report", {options.positional().first()});
    TD_TRY_ASSIGN(const QString format, options.choice("format", {u"json"_s, u"pdf"_s}));
    TD_TRY_ASSIGN(const QDate asked, options.day("date"));
    SignedIn signedIn;
    TD_TRY(signedIn.open(options, 1));
    TD_TRY_ASSIGN(const QDate today, studioToday(signedIn.db()));
    const QDate day = asked.isValid() ? asked : today;
    if (format == u"pdf"_s) {
        TD_TRY(writePdf(signedIn.db(), day, options, graphics));
        return ExitCode::Done;
    }
    TD_TRY_ASSIGN(const QJsonObject report, dayReport(signedIn.db(), day));
    TD_TRY(writeJsonLine(report));
    return ExitCode::Done;
}

} // namespace

Verb reportVerb()
{
    return {"report",
            "day FOLDER",
            "the day's bookings",
            signInOptions() + QList<OptionSpec>{{"date", "YYYY-MM-DD", "which day; today without it"},
                                                {"format", "json|pdf", "json without it"},
                                                {"out", "FILE", "where the PDF goes"}},
            2,
            run};
}

} // namespace td

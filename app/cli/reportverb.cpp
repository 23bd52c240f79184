// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/interval.h"
#include "cli/moneyreport.h"
#include "cli/output.h"
#include "cli/signin.h"
#include "cli/verb.h"
#include "commands/jsonvalues.h"
#include "commands/session.h"
#include "facility/studioday.h"
#include "storage/accesslog.h"

#include <QTemporaryDir>
#include <QTextStream>

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

/// The day for reading in a terminal: a line a booking.
Result<void> writeText(Database& database, QDate day)
{
    Session session(database);
    TD_TRY_ASSIGN(const QList<ScheduleItem> items, session.schedule().day(day));
    QTextStream out(stdout);
    out << day.toString(Qt::ISODate) << '\n';
    for (const ScheduleItem& item : items) {
        const int end = item.minute + item.durationMin;
        const QString who = item.capacity > 1 || item.names().isEmpty() ? u"%1 (%2/%3)"_s.arg(item.className).arg(item.confirmed).arg(item.capacity)
                                                                       : item.names();
        out << u"%1-%2  %3  %4  %5"_s.arg(clockText(item.minute), clockText(end % 1440), who.leftJustified(32), item.trainerName.leftJustified(22),
                                        stateName(item.state))
            << '\n';
    }
    return {};
}

Result<void> writePdf(Database& database, QDate day, const Options& options, const GraphicVerbs& graphics)
{
    if (!graphics.daySheetPdf)
        return fail(ErrorKind::Refused, "usage.not-in-build", "format", {u"pdf"_s});
    QTemporaryDir scratch;
    const QString path = options.has("out") ? options.value("out") : scratch.filePath(u"day.pdf"_s);
    TD_TRY(graphics.daySheetPdf(database, day, path));
    if (!options.has("out"))
        TD_TRY(copyToOutput(path));
    return AccessLog(database).note("day-sheet", {}, "print", u"report day"_s);
}

Result<ExitCode> runDay(const Options& options, const GraphicVerbs& graphics)
{
    TD_TRY_ASSIGN(const QString format, options.choice("format", {u"json"_s, u"pdf"_s, u"text"_s}));
    TD_TRY_ASSIGN(const QDate asked, options.day("date"));
    SignedIn signedIn;
    TD_TRY(signedIn.open(options, 1));
    TD_TRY_ASSIGN(const QDate today, studioToday(signedIn.db()));
    const QDate day = asked.isValid() ? asked : today;
    if (format == u"pdf"_s) {
        TD_TRY(writePdf(signedIn.db(), day, options, graphics));
        return ExitCode::Done;
    }
    if (format == u"text"_s) {
        TD_TRY(writeText(signedIn.db(), day));
        return ExitCode::Done;
    }
    TD_TRY_ASSIGN(const QJsonObject report, dayReport(signedIn.db(), day));
    TD_TRY(writeJsonLine(report));
    return ExitCode::Done;
}

Result<ExitCode> run(const Options& options, const GraphicVerbs& graphics)
{
    return options.positional().first() == u"day"_s ? runDay(options, graphics) : runMoneyReport(options, graphics);
}

} // namespace

Verb reportVerb()
{
    return {"report",
            "NAME FOLDER",
            "the day's bookings (day), or a report on money or training (revenue, progress ...)",
            signInOptions() + QList<OptionSpec>{{"date", "YYYY-MM-DD", "of the day's bookings: which day; today without it"},
                                                {"from", "YYYY-MM-DD", "first day; the first of this year without it"},
                                                {"to", "YYYY-MM-DD", "last day; today without it"},
                                                {"by", "WORD", "what rows stand for: month, trainer, service, location, method ..."},
                                                {"client", "NAME", "whose statement or progress, by id or exact name"},
                                                {"format", "json|csv|xlsx|pdf|text", "json without it"},
                                                {"out", "FILE", "where it goes; standard output without it"}},
            2,
            run,
            [](const Options&) { return moneyReportHelp(); }};
}

} // namespace td

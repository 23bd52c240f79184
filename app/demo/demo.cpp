// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"

#include "demo/people.h"
#include "demo/staff.h"
#include "demo/texts.h"
#include "demo/timetable.h"
#include "demo/touches.h"
#include "demo/writer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

using demo::Day;

constexpr int planningPercent = 5;

/// Dice of each part; a number here never changes its meaning, so that a seed stays the studio it was.
enum Purpose : quint64 { StaffDice = 1, PeopleDice, TimetableDice, TouchesDice, IdDice };

Result<demo::Frame> frameOf(const DemoRequest& request)
{
    const auto within = [](int value, int low, int high) { return value >= low && value <= high; };
    if (!within(request.years, 1, 30))
        return fail(ErrorKind::Invalid, "demo.years", "years");
    if (!within(request.clients, 10, 20'000))
        return fail(ErrorKind::Invalid, "demo.clients", "clients");
    if (!within(request.trainers, 1, demo::mostTrainers))
        return fail(ErrorKind::Invalid, "demo.trainers", "trainers");
    if (request.language != u"en" && request.language != u"fr")
        return fail(ErrorKind::Invalid, "demo.language", "language");
    if (!request.today.isValid() || request.today.year() < firstYear + 40 || request.today.year() >= lastYear)
        return fail(ErrorKind::Invalid, "time.range", "today");
    demo::Frame frame;
    frame.years = request.years;
    frame.clients = request.clients;
    frame.trainers = request.trainers;
    frame.seed = request.seed;
    frame.french = request.language == u"fr";
    frame.today = demo::dayOf(request.today);
    frame.first = demo::mondayOf(demo::dayOf(request.today.addYears(-request.years)));
    frame.last = frame.today + 7 * demo::weeksAhead;
    TD_TRY_ASSIGN(frame.now, toInstant({request.today, demo::nowMinute}, demo::studioZone));
    return frame;
}

/// Takes away what was made, unless it is told to keep it.
class FolderGuard
{
public:
    explicit FolderGuard(const QString& folder)
        : m_folder(folder)
        , m_existed(QDir(folder).exists())
    {
    }
    ~FolderGuard()
    {
        if (!m_armed)
            return;
        QDir(m_folder).removeRecursively();
        if (m_existed)
            QDir().mkpath(m_folder);
    }
    FolderGuard(const FolderGuard&) = delete;
    FolderGuard& operator=(const FolderGuard&) = delete;

    /// From here on everything in the folder is ours.
    void arm() { m_armed = true; }
    void keep() { m_armed = false; }

private:
    QString m_folder;
    bool m_existed;
    bool m_armed = false;
};

NewStudio newStudio(const DemoRequest& request, const demo::Plan& plan)
{
    NewStudio studio;
    studio.name = demo::words::studio.in(plan.frame.french);
    studio.country = u"CA"_s;
    studio.region = u"ON"_s;
    studio.zone = demo::studioZone;
    studio.currency = u"CAD"_s;
    studio.language = request.language;
    studio.taxRegistered = true;
    studio.ownerLogin = u"owner"_s;
    studio.ownerTrains = plan.frame.solo();
    const demo::Names names;
    demo::Random random(plan.frame.seed);
    const demo::PersonName owner = names.make(random);
    studio.ownerName = plan.frame.solo() ? plan.trainers.front().row.name() : QString(owner.first + u' ' + owner.last);
    studio.password = request.password;
    return studio;
}

bool makePlan(demo::Plan& plan, const demo::StudioDays& days, const std::function<bool(int)>& progress)
{
    const demo::Random dice(plan.frame.seed);
    const demo::Names names;
    demo::Contacts contacts;
    plan.trainers = demo::Staff(plan.frame, names, contacts, dice.fork(StaffDice)).make();
    plan.clients = demo::People(plan.frame, names, contacts, dice.fork(PeopleDice)).make();
    demo::Timetable timetable(plan, days, dice.fork(TimetableDice));
    if (!timetable.make([&](int percent) { return progress(percent * planningPercent / 100); }))
        return false;
    demo::addTouches(plan, dice.fork(TouchesDice));
    return true;
}

DemoSummary summaryOf(const demo::Plan& plan, const demo::Writer& writer)
{
    DemoSummary summary;
    summary.clients = int(plan.clients.size());
    summary.trainers = int(plan.trainers.size());
    summary.appointments = int(plan.appointments.size());
    summary.participants = int(plan.participants.size());
    summary.series = writer.seriesWritten();
    summary.changeSets = writer.changeSets();
    return summary;
}

/// The studio is closed before the guard takes the folder away.
Result<DemoSummary> writeStudio(const DemoRequest& request, const demo::Plan& plan, const demo::StudioDays& days,
                                FolderGuard& guard, const std::function<bool(int)>& progress)
{
    FixedClock clock(days.instant(plan.frame.first, 480) * 1000);
    IdSource ids(clock, demo::Random(request.seed).fork(IdDice).next());
    TD_TRY_ASSIGN(CreatedStudio created,
                  Studio::create(request.folder, newStudio(request, plan), {clock, ids, request.cost}));
    guard.arm();
    demo::Writer writer(*created.studio, plan, days, clock, request.password);
    TD_TRY(writer.run([&](int percent) { return progress(planningPercent + percent * (99 - planningPercent) / 100); }));
    TD_TRY(created.studio->db().maintenanceScript("PRAGMA wal_checkpoint(TRUNCATE)"));
    DemoSummary summary = summaryOf(plan, writer);
    summary.recoveryKey = created.recovery;
    return summary;
}

} // namespace

Result<DemoSummary> makeDemo(const DemoRequest& request, const std::function<bool(int percent)>& progress)
{
    QElapsedTimer timer;
    timer.start();
    demo::Plan plan;
    TD_TRY_ASSIGN(plan.frame, frameOf(request));
    const std::function<bool(int)> report = [&](int percent) { return !progress || progress(percent); };
    const demo::StudioDays days(plan.frame);
    if (!makePlan(plan, days, report))
        return fail(ErrorKind::Cancelled, "demo.cancelled");
    FolderGuard guard(request.folder);
    TD_TRY_ASSIGN(DemoSummary summary, writeStudio(request, plan, days, guard, report));
    if (!report(100))
        return fail(ErrorKind::Cancelled, "demo.cancelled");
    guard.keep();
    summary.fileBytes = QFileInfo(QDir(request.folder).filePath(u"studio.db"_s)).size();
    summary.seconds = double(timer.elapsed()) / 1000.0;
    return summary;
}

} // namespace td

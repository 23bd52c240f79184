// SPDX-License-Identifier: GPL-3.0-or-later
// trainerdesk-bench [--small]: makes a demo studio in a temporary folder and measures what a user waits for, each figure
// beside its limit: a ratio to the raw C API in the same run, or a number of milliseconds.
#include "booking/calendarpage.h"
#include "calendar/calendarview.h"
#include "clients/clienttablemodel.h"
#include "demo/demo.h"
#include "desktop/workspace.h"
#include "printbench.h"
#include "rawapi.h"
#include "shell/unlockscreen.h"
#include "trainingbench.h"
#include "widgets/scriptedprompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace td;
using namespace td::bench;
using namespace Qt::StringLiterals;

namespace
{

void say(const QString& what, double value, const QString& unit, const QString& limit)
{
    QTextStream(stdout) << what.leftJustified(58) << QString::number(value, 'f', 2).rightJustified(10) << ' ' << unit.leftJustified(8) << limit
                        << Qt::endl;
}

/// Median of `runs` runs, in microseconds.
template <class Work> double median(int runs, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        times.push_back(double(timer.nsecsElapsed()) / 1000);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[size_t(runs / 2)];
}

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void compareReads(Services& s, QDate today)
{
    Schedule& schedule = s.scheduling.schedule();
    RawReader items(s.db, "SELECT a.id, a.trainer_id, a.class_type_id, c.name, c.category, c.colour, a.day, a.start_min, a.duration_min, "
                          "a.starts_at, a.ends_at, a.status, a.capacity, a.place, a.place_detail, a.location_id, a.room_id, r.name, "
                          "t.first_name, t.last_name, a.series_id, a.note, a.rate_minor, a.version FROM t_appointments a JOIN "
                          "t_class_types c ON c.id = a.class_type_id JOIN t_trainers t ON t.id = a.trainer_id LEFT JOIN t_rooms r ON r.id "
                          "= a.room_id WHERE a.starts_at BETWEEN ? AND ? AND a.deleted = 0 ORDER BY a.starts_at, a.id");
    RawReader people(s.db, "SELECT p.appointment_id, p.id, p.client_id, n.first_name, n.last_name, n.preferred_name, p.status, p.attended, "
                           "p.arrived_at IS NOT NULL, EXISTS (SELECT 1 FROM t_client_alerts x WHERE x.client_id = p.client_id AND "
                           "x.deleted = 0) FROM t_appointments a CROSS JOIN t_participants p ON p.appointment_id = a.id JOIN t_clients n "
                           "ON n.id = p.client_id WHERE a.starts_at BETWEEN ? AND ? AND p.deleted = 0 ORDER BY p.appointment_id, "
                           "p.joined_at, p.id");
    const auto weekOf = [&](int i) { return today.addDays(-7 * (i % 40)); };
    const QByteArray zone = s.organisation.zone;
    qsizetype rows = 0;
    const auto runRaw = [&](int i) {
        const QList<QVariant> bounds{qlonglong(startOfDay(weekOf(i), zone)), qlonglong(startOfDay(weekOf(i).addDays(7), zone) - 1)};
        rows += items.run(bounds) + people.run(bounds);
    };
    const auto runOwn = [&](int i) { (void)schedule.items(weekOf(i), weekOf(i).addDays(6)); };
    // In turns, so that what else the machine does weighs on both.
    std::vector<double> ratios;
    std::vector<double> owns;
    for (int round = 0; round < 9; ++round) {
        const double raw = median(20, runRaw);
        owns.push_back(median(20, runOwn));
        ratios.push_back(owns.back() / raw);
    }
    std::nth_element(ratios.begin(), ratios.begin() + 4, ratios.end());
    std::nth_element(owns.begin(), owns.begin() + 4, owns.end());
    const double own = owns[4];
    say(u"week of bookings through repository and rules / raw"_s, ratios[4], u"x"_s, u"limit 1.2"_s);
    say(u"  the week itself (%1 rows on average)"_s.arg(rows / 180), own / 1000, u"ms"_s, u"limit 16"_s);

    const auto clients = s.clients.rows();
    RawReader client(s.db, "SELECT * FROM t_clients WHERE id = ?");
    QList<ClientId> ids;
    for (const ClientRow& row : *clients)
        ids.append(row.id);
    const double rawFind = median(2000, [&](int i) { client.run({ids.at(i * 7919 % ids.size()).blob()}); });
    const double ownFind = median(2000, [&](int i) { (void)s.clients.find(ids.at(i * 7919 % ids.size())); });
    say(u"one client through repository and rules / raw"_s, ownFind / rawFind, u"x"_s, u"limit 1.2"_s);
    RawReader all(s.db, "SELECT * FROM t_appointments WHERE starts_at BETWEEN ? AND ? ORDER BY starts_at");
    const QList<QVariant> year{qlonglong(startOfDay(today.addYears(-1), zone)), qlonglong(startOfDay(today, zone))};
    const double rawYear = median(5, [&](int) { all.run(year); });
    const double viewYear = median(5, [&](int) {
        auto q = s.db.query("SELECT * FROM appointments WHERE starts_at BETWEEN ? AND ? ORDER BY starts_at", year[0].toLongLong(),
                            year[1].toLongLong());
        while (q.next()) {
            for (int c = 0; c < q.columnCount(); ++c) {
                if (q.type(c) == 3)
                    (void)q.text(c);
                else if (q.type(c) == 4)
                    (void)q.id<AnyId>(c);
                else
                    (void)q.int64(c);
            }
        }
    });
    say(u"a year of bookings, every column, through the rules / raw"_s, viewYear / rawYear, u"x"_s, u"limit 1.2"_s);
}

struct BenchBookings {
    QList<TrainerId> trainers;
    QList<ClientId> clients;
    ClassTypeId type;
    QDate from;
};

BookingRequest requestFor(const BenchBookings& plan, int i)
{
    BookingRequest request;
    request.trainer = plan.trainers.at(i % plan.trainers.size());
    request.classType = plan.type;
    request.clients = {plan.clients.at(i * 31 % plan.clients.size())};
    const int slot = i / int(plan.trainers.size());
    request.day = plan.from.addDays(slot / 10);
    request.minute = 480 + slot % 10 * 60;
    request.noRoom = true;
    request.overrideReason = u"benchmark"_s;
    return request;
}

void compareWrites(Services& s, const QString& folder, const QByteArray& keyLiteral, const BenchBookings& plan)
{
    constexpr int singles = 200;
    constexpr int rounds = 5;
    constexpr int batch = 100;
    (void)s.db.maintenanceScript("PRAGMA wal_checkpoint(TRUNCATE)");
    const QString copy = folder + u"/raw.db"_s;
    QFile::copy(s.studio->folder() + u"/studio.db"_s, copy);
    Booking& booking = s.scheduling.booking();
    int next = 0;
    const auto bookNext = [&] {
        const auto booked = booking.book(requestFor(plan, next++));
        if (!booked)
            qFatal("book: %s %s", qPrintable(booked.error().reason), qPrintable(booked.error().detail));
    };
    bookNext();
    const double own = median(singles, [&](int) { bookNext(); });
    const double ownBatch = median(rounds, [&](int) {
        (void)s.db.change("booking.book", {}, [&]() -> Result<void> {
            for (int i = 0; i < batch; ++i)
                bookNext();
            return {};
        });
    });
    RawWriter raw(copy, keyLiteral);
    if (!raw.isOpen())
        qFatal("the raw copy does not open");
    const QByteArray policy = "{\"lateFeeMinor\":2500,\"lateForfeits\":true,\"noShowFeeMinor\":2500,\"noShowForfeits\":true,\"noticeMinutes\":1440}";
    int rawNext = 0;
    const auto insertNext = [&] {
        const BookingRequest request = requestFor(plan, rawNext++);
        const Instant start = *toInstant({request.day, request.minute}, "America/Toronto");
        if (!raw.insert(request.trainer, request.classType, request.clients.front(), start, s.db.ids(), policy))
            qFatal("raw insert");
    };
    raw.begin();
    insertNext();
    raw.commit();
    const double bare = median(singles, [&](int) {
        raw.begin();
        insertNext();
        raw.commit();
    });
    const double bareBatch = median(rounds, [&](int) {
        raw.begin();
        for (int i = 0; i < batch; ++i)
            insertNext();
        raw.commit();
    });
    say(u"a booking with checks, journal, commit / bare inserts"_s, own / bare, u"x"_s, u"limit 2"_s);
    say(u"  the booking itself"_s, own / 1000, u"ms"_s, {});
    say(u"100 bookings in one transaction / bare inserts"_s, ownBatch / bareBatch, u"x"_s, u"limit 4"_s);
    say(u"  each of the 100"_s, ownBatch / batch, u"us"_s, {});
}

void measureClients(Services& s, QDate today)
{
    double worst = 0;
    for (const QString& text : {u"m"_s, u"ma"_s, u"mar"_s, u"mari"_s, u"tremblay"_s, u"555 01"_s, u"knee"_s, u"zzzzqq"_s})
        worst = std::max(worst, median(20, [&](int) { (void)s.search.find(text, 20); }));
    say(u"client search, slowest keystroke"_s, worst / 1000, u"ms"_s, u"limit 16"_s);
    const double load = median(3, [&](int) { (void)s.clients.rows(); });
    say(u"client table, read whole"_s, load / 1000, u"ms"_s, {});
    ClientTableModel model(s.organisation.zone);
    model.setRows(*s.clients.rows(), {s.db.clock().now(), today});
    double filter = 0;
    for (int i = 0; i < 20; ++i) {
        ClientFilter wanted;
        if (i % 2 == 0)
            wanted.statuses = {ClientStatus::Active};
        if (i % 3 == 0)
            wanted.lapsingDays = 21;
        if (i % 5 == 0)
            wanted.text = u"mar"_s;
        model.setFilter({});
        filter = std::max(filter, median(1, [&](int) { model.setFilter(wanted); }));
    }
    say(u"client table, slowest filter"_s, filter / 1000, u"ms"_s, u"limit 16"_s);
}

void measureScreens(std::unique_ptr<Services> services, QApplication& app)
{
    const SystemClock clock;
    ThemeControl theme(app, ThemeChoice::Light);
    Language language;
    language.use(u"en"_s);
    ScriptedPrompts prompts;
    QElapsedTimer timer;
    timer.start();
    UnlockScreen unlock({u"Studio"_s, {u"owner"_s}, {}});
    unlock.resize(1280, 800);
    unlock.show();
    (void)unlock.grab();
    say(u"first window: made and painted"_s, double(timer.nsecsElapsed()) / 1e6, u"ms"_s, u"limit 150"_s);
    unlock.hide();
    timer.restart();
    Workspace workspace(std::move(services), {clock, theme, language, prompts});
    MainWindow& window = workspace.window();
    window.resize(1280, 800);
    window.show();
    window.showPage(u"today"_s);
    QCoreApplication::processEvents();
    (void)window.grab();
    say(u"window and Today, the first time"_s, double(timer.nsecsElapsed()) / 1e6, u"ms"_s, {});
    window.showPage(u"clients"_s);
    QCoreApplication::processEvents();
    const double again = median(5, [&](int) {
        window.showPage(u"today"_s);
        QCoreApplication::processEvents();
        (void)window.grab();
        window.showPage(u"clients"_s);
        QCoreApplication::processEvents();
    });
    say(u"Today complete after the key"_s, again / 1000, u"ms"_s, u"limit 150"_s);
    window.showPage(u"calendar"_s);
    auto* page = static_cast<CalendarPage*>(window.pageWidget(u"calendar"_s));
    page->view()->setMode(CalendarMode::Week);
    QCoreApplication::processEvents();
    const QDate start = page->view()->date();
    const double week = median(20, [&](int i) { page->view()->setDate(start.addDays(-7 * (i + 1))); });
    say(u"calendar: week switch, read and laid out"_s, week / 1000, u"ms"_s, u"limit 16"_s);
    const double painted = median(20, [&](int i) {
        page->view()->setDate(start.addDays(-7 * (i + 30)));
        QCoreApplication::processEvents();
    });
    say(u"calendar: week switch with the painting of the window"_s, painted / 1000, u"ms"_s, {});
    say(u"peak memory of all screens, sign-in left out"_s, peakMegabytes(), u"MB"_s, u"limit 150"_s);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const bool small = QCoreApplication::arguments().contains(u"--small"_s);
    QTemporaryDir dir;
    DemoRequest request;
    request.folder = dir.filePath(u"studio"_s);
    request.years = small ? 2 : 10;
    request.clients = small ? 60 : 5000;
    request.trainers = small ? 1 : 8;
    request.password = u"benchmark of a studio"_s;
    request.today = QDate::currentDate();
    request.cost = KdfCost::floor();
    const auto made = makeDemo(request, [](int) { return true; });
    if (!made)
        qFatal("demo: %s %s", qPrintable(made.error().reason), qPrintable(made.error().detail));
    say(u"demo: %1 clients, %2 trainers, %3 bookings, made in"_s.arg(made->clients).arg(made->trainers).arg(made->appointments),
        made->seconds, u"s"_s, u"limit 60"_s);
    say(u"  size of the file"_s, double(made->fileBytes) / 1e6, u"MB"_s, {});
    say(u"  peak memory while making it"_s, peakMegabytes(), u"MB"_s, {});
    const SystemClock clock;
    IdSource ids(clock);
    auto studio = Studio::signIn(request.folder, u"owner"_s, request.password, {}, {clock, ids, KdfCost::floor()});
    if (!studio)
        qFatal("sign-in: %s", qPrintable(studio.error().reason));
    resetPeak();
    const auto keyring = Keyring::load(request.folder);
    const auto master = keyring->unlock(u"owner"_s, SecretBytes::fromPassword(request.password));
    const SecretBytes key = subkey(*master, KeyPurpose::Database);
    const QByteArray keyLiteral = "x'" + QByteArray(reinterpret_cast<const char*>(key.data()), key.size()).toHex() +
                                  keyring->databaseSalt().toHex() + "'";
    resetPeak();
    auto services = std::make_unique<Services>(std::move(*studio));
    const QDate today = localDay(clock.now(), services->organisation.zone);
    (void)services->search.load(services->db);
    compareReads(*services, today);
    measureClients(*services, today);
    BenchBookings plan;
    const auto trainers = services->team.trainers();
    for (const Trainer& trainer : *trainers)
        plan.trainers.append(trainer.id);
    const auto clientRows = services->clients.rows();
    for (const ClientRow& row : *clientRows) {
        if (row.status == ClientStatus::Active)
            plan.clients.append(row.id);
    }
    const auto types = services->scheduling.catalogue().classTypes();
    plan.type = types->front().id;
    plan.from = today.addYears(3);
    compareWrites(*services, dir.path(), keyLiteral, plan);
    measureTraining(services->db, plan.clients.front());
    measureScreens(std::move(services), app);
    measurePrint();
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the calendar page and its dialogs with invented data into PNG files, for people to look at: bookingpictures FOLDER
#include "booking/bookingform.h"
#include "booking/bookingpanel.h"
#include "booking/calendarpage.h"
#include "booking/canceldialog.h"
#include "booking/seriesplanner.h"
#include "calendar/calendarview.h"
#include "ui/bookingbench.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::bookingtest;

namespace
{

/// A small studio in full swing: two trainers, two rooms, a few classes, thirty clients, one busy week.
class Week
{
public:
    explicit Week(Bench& bench) : m_bench(bench)
    {
        addClients();
        addClasses();
        addHours();
        addSessions();
        addClass();
        addSpecials();
    }
    AppointmentId chosen;
    AppointmentId full;
    ClientId ada;
    ClientId bruno;

private:
    void addClients()
    {
        const QStringList names{u"Ada Novak"_s,     u"Bruno Keller"_s,   u"Carla Mendes"_s,   u"Dmitri Volkov"_s, u"Esther Okafor"_s,
                                u"Felix Brandt"_s,  u"Gwen Alarie"_s,    u"Hiro Tanabe"_s,    u"Ines Duarte"_s,   u"Jonas Lindgren"_s,
                                u"Kira Petrova"_s,  u"Liam Gallagher"_s, u"Mireille Roy"_s,   u"Nadia Haddad"_s,  u"Oscar Wilde-Byrne"_s,
                                u"Priya Raman"_s,   u"Quinn Sutherland"_s, u"Rosa Iglesias"_s, u"Sven Aaltonen"_s, u"Tara Whitfield"_s};
        for (const QString& name : names)
            m_clients.append(m_bench.addClient(name.section(u' ', 0, 0), name.section(u' ', 1)));
        ada = m_clients.at(0);
        m_bench.giveCredits(ada, 10);
        bruno = m_clients.at(1);
        ClientAlert alert;
        alert.client = ada;
        alert.message = u"Left knee: no deep squats until the end of June."_s;
        (void)m_bench.services->clients.addAlert(alert);
    }
    void addClasses()
    {
        Room room;
        room.location = m_bench.studio.location;
        room.name = u"Studio 2"_s;
        room.capacity = 8;
        m_room = m_bench.services->facility.addRoom(room).value_or(RoomId());
        ClassType type;
        type.policy = m_bench.studio.policy;
        type.name = u"Mobility"_s;
        type.colour = 3;
        type.durationMin = 45;
        type.rateMinor = 6500;
        m_mobility = m_bench.services->scheduling.catalogue().addClassType(type).value_or(ClassType()).id;
        type.name = u"Strength circle"_s;
        type.category = ClassCategory::Group;
        type.colour = 6;
        type.capacity = 6;
        m_circle = m_bench.services->scheduling.catalogue().addClassType(type).value_or(ClassType()).id;
    }
    void addHours()
    {
        TimeOffRow away;
        away.trainer = m_bench.studio.otherTrainer;
        away.span.first = m_bench.monday.addDays(3);
        away.span.last = m_bench.monday.addDays(3);
        away.span.kind = TimeOffKind::Vacation;
        away.status = TimeOffStatus::Approved;
        (void)m_bench.services->scheduling.hours().requestTimeOff(away);
        Closure closure;
        closure.day = m_bench.monday.addDays(6);
        closure.name = u"Floor renovation"_s;
        (void)m_bench.services->scheduling.catalogue().addClosure(closure);
    }
    AppointmentId add(const TrainerId& trainer, const ClassTypeId& type, QList<ClientId> clients, int day, int minute)
    {
        BookingRequest request;
        request.trainer = trainer;
        request.classType = type;
        request.clients = std::move(clients);
        request.day = m_bench.monday.addDays(day);
        request.minute = minute;
        request.allowWaitlist = true;
        const auto booked = m_bench.services->scheduling.booking().book(request);
        return booked ? booked->id : AppointmentId();
    }
    void addSessions()
    {
        const test::ScratchStudio& s = m_bench.studio;
        const QList<int> starts{360, 420, 495, 570, 660, 780, 900, 990, 1065, 1140};
        for (int day = 0; day < 6; ++day) {
            for (int i = 0; i < starts.size(); ++i) {
                const int at = day * 7 + i * 3;
                if ((day * 3 + i) % 5 != 4)
                    add(s.trainer, i % 3 == 1 ? m_mobility : s.personal, {m_clients.at(at % 20)}, day, starts.at(i));
                if ((day + i) % 3 != 1)
                    add(s.otherTrainer, i % 4 == 2 ? m_mobility : s.personal, {m_clients.at((at + 9) % 20)}, day, starts.at(i) + 15);
            }
        }
    }
    void addClass()
    {
        for (int day = 0; day < 5; day += 2)
            full = add(m_bench.studio.trainer, m_circle, m_clients.mid(10 - day, 8), day, 1215);
    }
    void addSpecials()
    {
        Attendance& attendance = m_bench.services->scheduling.attendance();
        const QList<ScheduleItem> items = m_bench.day(m_bench.monday);
        for (const ScheduleItem& item : items) {
            if (item.startsAt < m_bench.studio.clock.now() - 3600)
                (void)attendance.complete(item.id);
            else if (item.startsAt < m_bench.studio.clock.now() + 900 && !item.participants.isEmpty())
                (void)attendance.markArrived(item.participants.first().id);
        }
        BookingRequest request;
        request.trainer = m_bench.studio.trainer;
        request.classType = m_bench.studio.personal;
        request.clients = {ada};
        request.day = m_bench.monday.addDays(1);
        request.minute = 840;
        const auto draft = m_bench.services->scheduling.standingSlots().planSeries(request, u"FREQ=WEEKLY;COUNT=8"_s);
        if (!draft)
            return;
        const auto series = m_bench.services->scheduling.standingSlots().bookSeries(*draft);
        if (series && !series->appointments.isEmpty())
            chosen = series->appointments.first();
    }

    Bench& m_bench;
    QList<ClientId> m_clients;
    RoomId m_room;
    ClassTypeId m_mobility;
    ClassTypeId m_circle;
};

class Camera
{
public:
    Camera(QDir folder, bool dark) : m_folder(std::move(folder)), m_dark(dark) {}

    void take(QWidget* widget, const QString& name) const
    {
        QCoreApplication::processEvents();
        QTest::qWait(20);
        const QString file = u"%1-%2-%3.png"_s.arg(name, m_dark ? u"dark"_s : u"light"_s).arg(widget->width());
        widget->grab().save(m_folder.filePath(file));
    }

private:
    QDir m_folder;
    bool m_dark;
};

void takePages(Bench& bench, const Week& week, const Camera& camera)
{
    for (const QSize size : {QSize(1280, 800), QSize(2560, 1440)}) {
        CalendarPage page(*bench.context);
        page.resize(size);
        page.show();
        camera.take(&page, u"week-empty"_s);
        page.showBooking(week.chosen);
        camera.take(&page, u"week"_s);
        page.showBooking(week.full);
        page.view()->setMode(CalendarMode::Trainers);
        page.showBooking(week.full);
        camera.take(&page, u"trainers"_s);
        page.view()->setMode(CalendarMode::Month);
        camera.take(&page, u"month"_s);
        page.view()->setMode(CalendarMode::Agenda);
        camera.take(&page, u"agenda"_s);
    }
}

void takeForms(Bench& bench, const Week& week, const Camera& camera)
{
    BookingRequest start;
    start.day = bench.monday.addDays(1);
    start.minute = 11 * 60;
    {
        BookingForm form(*bench.context, start);
        form.show();
        camera.take(&form, u"form-new"_s);
        QTest::keyClicks(form.findChild<QLineEdit*>(u"bookingClient"_s), u"ro"_s);
        camera.take(&form, u"form-typing"_s);
    }
    start.clients = {week.ada};
    {
        BookingForm form(*bench.context, start);
        form.show();
        QTest::keyClicks(form.findChild<QLineEdit*>(u"bookingWhen"_s), u"wed 7 for 45 min"_s);
        camera.take(&form, u"form-clash"_s);
    }
    {
        start.day = bench.monday.addDays(6);
        BookingForm form(*bench.context, start);
        form.show();
        camera.take(&form, u"form-closed"_s);
    }
    start.day = bench.monday.addDays(1);
    start.trainer = bench.studio.trainer;
    start.classType = bench.studio.personal;
    start.minute = 7 * 60;
    SeriesPlanner planner(*bench.context, start);
    planner.show();
    camera.take(&planner, u"planner"_s);
}

void takeDialogs(Bench& bench, const Week& week, const Camera& camera)
{
    for (const AppointmentId& id : {week.chosen, week.full}) {
        const auto item = bench.services->scheduling.schedule().item(id);
        if (!item)
            continue;
        CancelDialog* dialog = CancelDialog::openCancel(*bench.context, *item, nullptr);
        camera.take(dialog, id == week.full ? u"cancel-class"_s : u"cancel-series"_s);
        dialog->close();
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    ThemeControl theme(app, ThemeChoice::Light);
    Bench bench;
    if (!bench.ready())
        return 1;
    const Week week(bench);
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const Camera camera(folder, dark);
        takePages(bench, week, camera);
        takeForms(bench, week, camera);
        takeDialogs(bench, week, camera);
    }
    return 0;
}

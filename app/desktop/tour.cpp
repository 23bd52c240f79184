// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tour.h"

#include "booking/calendarpage.h"
#include "calendar/calendarview.h"
#include "clients/clientspage.h"
#include "desktop/moneytour.h"
#include "desktop/trainingtour.h"
#include "desktop/workspace.h"
#include "print/printing.h"
#include "settings/settingspage.h"
#include "shell/commandpalette.h"
#include "shell/firstrunwizard.h"
#include "shell/unlockscreen.h"
#include "text/errortext.h"
#include "widgets/scriptedprompts.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QScreen>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

/// Lets timers and delayed reloads run, so that a picture shows the finished screen.
void settle(int milliseconds = 150)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Writes numbered pictures of one window, with the dialogs that lie over it.
class Album
{
public:
    Album(QString folder, QSize size) : m_folder(std::move(folder)), m_size(size) {}

    bool shoot(QWidget& window, const QString& name)
    {
        window.resize(m_size);
        window.show();
        settle();
        QPixmap picture = window.grab();
        QPainter painter(&picture);
        for (QWidget* other : QApplication::topLevelWidgets()) {
            if (other == &window || !other->isVisible() || other->windowType() == Qt::ToolTip)
                continue;
            const QSize size = other->size();
            const QPoint centre((m_size.width() - size.width()) / 2, (m_size.height() - size.height()) / 2);
            const bool placed = other->windowType() == Qt::Popup;
            const QPoint at = placed ? window.mapFromGlobal(other->pos()) : QPoint(std::max(0, centre.x()), std::max(0, centre.y()));
            painter.drawPixmap(at, other->grab());
            painter.setPen(QColor(128, 128, 128));
            painter.drawRect(QRect(at, size).adjusted(-1, -1, 0, 0));
        }
        painter.end();
        const QString file = u"%1-%2.png"_s.arg(++m_number, 2, 10, QChar(u'0')).arg(name);
        m_fine = picture.save(QDir(m_folder).filePath(file)) && m_fine;
        return m_fine;
    }

    void closeDialogs()
    {
        for (QWidget* other : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<QDialog*>(other); dialog != nullptr && dialog->isVisible())
                dialog->done(QDialog::Rejected);
        }
        settle(30);
    }

    [[nodiscard]] bool fine() const { return m_fine; }

private:
    QString m_folder;
    QSize m_size;
    int m_number = 0;
    bool m_fine = true;
};

/// The walk through the screens of a signed-in user.
class Tour
{
public:
    Tour(Workspace& workspace, const TourRequest& request)
        : m_workspace(workspace)
        , m_album(request.outDir, QSize(request.width, request.height))
        , m_outDir(request.outDir)
    {
    }

    bool run()
    {
        MainWindow& window = m_workspace.window();
        shoot(u"today"_s, u"today"_s);
        calendar();
        clients();
        TrainingTour(m_workspace, [this](const QString& name) { m_album.shoot(m_workspace.window(), name); }).pictures();
        money().pictures();
        settings();
        window.showPage(u"today"_s);
        window.commandPalette().open();
        m_album.shoot(window, u"palette"_s);
        window.commandPalette().hide();
        window.actions().trigger(u"help.shortcuts"_s);
        m_album.shoot(window, u"shortcuts"_s);
        m_album.closeDialogs();
        return m_album.fine() && sheets() && money().papers(m_outDir);
    }

private:
    void shoot(const QString& page, const QString& name)
    {
        m_workspace.window().showPage(page);
        settle(400);
        m_album.shoot(m_workspace.window(), name);
    }

    void calendar()
    {
        MainWindow& window = m_workspace.window();
        window.showPage(u"calendar"_s);
        auto* page = static_cast<CalendarPage*>(window.pageWidget(u"calendar"_s));
        const std::pair<CalendarMode, QString> modes[] = {
            {CalendarMode::Day, u"day"_s},       {CalendarMode::Week, u"week"_s},         {CalendarMode::Month, u"month"_s},
            {CalendarMode::Agenda, u"agenda"_s}, {CalendarMode::Trainers, u"trainers"_s}, {CalendarMode::Rooms, u"rooms"_s}};
        for (const auto& [mode, name] : modes) {
            page->view()->setMode(mode);
            shoot(u"calendar"_s, u"calendar-"_s + name);
        }
        page->view()->setMode(CalendarMode::Week);
        const QDate today = localDay(m_workspace.services().db.clock().now(), m_workspace.services().organisation.zone);
        const auto items = m_workspace.services().scheduling.schedule().items(today, today.addDays(7));
        if (items) {
            for (const ScheduleItem& item : *items) {
                if (item.state != AppointmentState::Scheduled || item.startsAt < m_workspace.services().db.clock().now())
                    continue;
                page->showBooking(item.id);
                m_album.shoot(window, u"calendar-selected"_s);
                page->cancelBooking(item.id);
                m_album.shoot(window, u"cancel"_s);
                m_album.closeDialogs();
                break;
            }
        }
        window.actions().trigger(u"booking.new"_s);
        m_album.shoot(window, u"booking"_s);
        m_album.closeDialogs();
    }

    void clients()
    {
        MainWindow& window = m_workspace.window();
        shoot(u"clients"_s, u"clients"_s);
        auto* page = static_cast<ClientsPage*>(window.pageWidget(u"clients"_s));
        const auto rows = m_workspace.services().clients.rows();
        if (rows && !rows->isEmpty()) {
            const auto busiest = std::max_element(rows->begin(), rows->end(), [](const ClientRow& a, const ClientRow& b) {
                return a.sessionsDone < b.sessionsDone;
            });
            page->openClient(busiest->id);
            m_album.shoot(window, u"client"_s);
            page->editClient(busiest->id);
            m_album.shoot(window, u"client-edit"_s);
        }
        page->showList();
        page->newClient();
        m_album.shoot(window, u"client-new"_s);
        page->showList();
        page->showDuplicates();
        m_album.shoot(window, u"client-duplicates"_s);
        m_album.closeDialogs();
    }

    MoneyTour money()
    {
        return MoneyTour(m_workspace, [this](const QString& name) { m_album.shoot(m_workspace.window(), name); }, [this] { m_album.closeDialogs(); });
    }

    void settings()
    {
        MainWindow& window = m_workspace.window();
        window.showPage(u"settings"_s);
        auto* page = static_cast<SettingsPage*>(window.pageWidget(u"settings"_s));
        for (const QString& section : page->sections()) {
            if (page->showSection(section))
                m_album.shoot(window, u"settings-"_s + section);
        }
    }

    bool sheets()
    {
        Services& s = m_workspace.services();
        const QDate today = localDay(s.db.clock().now(), s.organisation.zone);
        const QDate monday = today.addDays(1 - today.dayOfWeek());
        const QDir dir(m_outDir);
        for (const QString& paper : {u"A4"_s, u"Letter"_s}) {
            const auto day = daySheetContent(s.scheduling.schedule(), s.team, s.facility, today, {});
            const auto week = weekSheetContent(s.scheduling.schedule(), s.facility, monday, {});
            if (!day || !week)
                return false;
            if (!writeSheetPdf(dir.filePath(u"day-%1.pdf"_s.arg(paper)), SheetPainter::Kind::Day, *day, paper) ||
                !writeSheetPdf(dir.filePath(u"week-%1.pdf"_s.arg(paper)), SheetPainter::Kind::Week, *week, paper))
                return false;
        }
        return true;
    }

    Workspace& m_workspace;
    Album m_album;
    QString m_outDir;
};

bool shootEntrance(const TourRequest& request)
{
    Album album(QDir(request.outDir).filePath(u"entrance"_s), QSize(request.width, request.height));
    for (QWidget* other : QApplication::topLevelWidgets())
        other->hide();
    FirstRunHooks hooks;
    hooks.proposeFolder = [](const QString& studio) { return studio; };
    FirstRunWizard wizard(std::move(hooks));
    album.shoot(wizard, u"first-run"_s);
    wizard.hide();
    UnlockScreen unlock({Studio::displayName(request.folder), {request.login}, {}});
    return album.shoot(unlock, u"unlock"_s);
}

int failTour(const Error& error)
{
    QTextStream(stderr) << errorText(error) << Qt::endl;
    return int(exitCodeFor(error.kind));
}

} // namespace

int runTour(const TourRequest& request)
{
    auto* app = qobject_cast<QApplication*>(QCoreApplication::instance());
    QApplication::setQuitOnLastWindowClosed(false);
    const SystemClock clock;
    IdSource ids(clock);
    Language language;
    language.use(request.language.isEmpty() ? u"en"_s : request.language);
    ThemeControl theme(*app, ThemeControl::choiceFromName(request.theme.isEmpty() ? u"light"_s : request.theme));
    auto studio = Studio::signIn(request.folder, request.login, request.password, request.code, {clock, ids});
    if (!studio)
        return failTour(studio.error());
    if (!QDir().mkpath(QDir(request.outDir).filePath(u"entrance"_s)))
        return failTour({ErrorKind::Io, u"print.write"_s, u"path"_s, {request.outDir}, {}});
    ScriptedPrompts prompts;
    Workspace workspace(std::make_unique<Services>(std::move(*studio)), DesktopWorld{clock, theme, language, prompts});
    const bool walked = Tour(workspace, request).run();
    workspace.window().hide();
    const bool fine = shootEntrance(request) && walked;
    if (!fine)
        return failTour({ErrorKind::Io, u"print.write"_s, u"path"_s, {request.outDir}, {}});
    QTextStream(stdout) << QCoreApplication::translate("Tour", "The pictures are in %1").arg(QDir(request.outDir).absolutePath())
                        << Qt::endl;
    return 0;
}

} // namespace td

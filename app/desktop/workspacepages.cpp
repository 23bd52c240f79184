// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that makes the screens and joins them.
#include "desktop/workspace.h"

#include "booking/calendarpage.h"
#include "calendar/calendarview.h"
#include "clients/clientspage.h"
#include "clients/journalhistory.h"
#include "cockpit/cockpitpage.h"
#include "money/invoicessection.h"
#include "widgets/sectionpage.h"
#include "print/printing.h"
#include "print/recoverypage.h"
#include "screening/screeningwords.h"
#include "settings/settingspage.h"
#include "text/actiontext.h"
#include "today/todaypage.h"
#include "widgets/banner.h"

#include <QFileDialog>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString choosePicture(QWidget* parent)
{
    return QFileDialog::getOpenFileName(parent, Workspace::tr("Choose a picture"),
                                        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), Workspace::tr("Pictures (*.jpg *.jpeg *.png)"));
}

} // namespace

void Workspace::addPages()
{
    // In another language the pages are made once more.
    m_clientTabs.clear();
    m_trainingSections.clear();
    offerTraining();
    offerPlans();
    offerCockpit();
    offerNotes();
    offerAssessments();
    offerNutrition();
    offerScreening();
    offerKiosk();
    addToday();
    addCalendar();
    addClients();
    addTraining();
    addMoney();
    addCockpit();
    addSettings();
}

void Workspace::addToday()
{
    const auto create = [this] {
        auto* page = new TodayPage(TodayServices{m_services->db, m_services->scheduling, m_services->todayFacts, m_services->attention,
                                                 m_services->money.facts,
                                                 m_world.prompts, m_privacy, [this](const Error& error) { report(error); }});
        connect(page, &TodayPage::openAppointment, this, &Workspace::openAppointment);
        connect(page, &TodayPage::openClient, this, &Workspace::openClient);
        connect(page, &TodayPage::openClientTab, this, &Workspace::openClientTab);
        connect(page, &TodayPage::noteRequested, this, &Workspace::writeNote);
        connect(page, &TodayPage::startRequested, this, &Workspace::openCockpit);
        connect(page, &TodayPage::openTrainer, this, [this] { openSettings(u"hours"_s); });
        connect(page, &TodayPage::bookRequested, this, &Workspace::book);
        connect(page, &TodayPage::cancelRequested, this, &Workspace::cancelAppointment);
        connect(page, &TodayPage::cancelParticipantRequested, this, &Workspace::cancelParticipant);
        connect(page, &TodayPage::showAllRequested, this, &Workspace::showAll);
        connect(page, &TodayPage::payClient, this, &Workspace::payClient);
        connect(page, &TodayPage::payInvoice, this, &Workspace::payInvoice);
        connect(page, &TodayPage::openInvoice, this, &Workspace::openInvoice);
        connect(page, &TodayPage::moneyRequested, this, &Workspace::showMoney);
        connect(page, &TodayPage::sellRequested, this, &Workspace::sell);
        return page;
    };
    m_window->addPage({u"today"_s, tr("Today"), Glyph::Today, {}, create});
}

void Workspace::addCalendar()
{
    m_bookingContext = std::make_unique<BookingContext>(BookingContext{
        m_services->db, m_services->scheduling, m_services->credits, m_services->clients, m_services->team, m_services->facility,
        m_services->search, m_services->preferences, m_world.prompts, m_privacy, m_services->organisation.zone,
        [this](Tone tone, const QString& sentence, const Banner::Action& action) {
            m_window->banner().showMessage(tone, sentence, action);
        }});
    const auto create = [this] {
        auto* page = new CalendarPage(*m_bookingContext);
        page->view()->setFirstWeekday(Qt::DayOfWeek(m_services->organisation.weekStart));
        // Side by side, the bookings of many trainers leave no room for names in a week.
        constexpr int mostInAWeek = 3;
        const auto loads = m_services->team.capacityOverview();
        if (m_services->db.actor().trainer.isNull() && loads && loads->size() > mostInAWeek)
            page->view()->setMode(CalendarMode::Trainers);
        connect(page, &CalendarPage::clientRequested, this, &Workspace::openClient);
        connect(page, &CalendarPage::startRequested, this, [this](const AppointmentId& id) { openCockpit({}, id); });
        connect(page, &CalendarPage::printRequested, this, &Workspace::printCalendar);
        return page;
    };
    m_window->addPage({u"calendar"_s, tr("Calendar"), Glyph::Calendar, {}, create});
    m_window->actions().add({u"booking.new"_s, tr("New booking"), tr("Calendar"), QKeySequence(Qt::CTRL | Qt::Key_B), Glyph::Add,
                             [this] { book({}); }});
    m_window->actions().add({u"print.day"_s, tr("Print today's sheet"), tr("Calendar"), QKeySequence(Qt::CTRL | Qt::Key_P), Glyph::Print,
                             [this] {
                                 const QDate today = localDay(m_world.clock.now(), m_services->organisation.zone);
                                 printCalendar(today, today, CalendarMode::Day);
                             }});
    for (const KeyLine& line : CalendarPage::keys())
        m_window->actions().add({u"calendar.key."_s + line.key.toString(), line.text, tr("Calendar"), line.key, Glyph::None, {}, {}, true});
}

void Workspace::addClients()
{
    m_timeline = std::make_unique<ClientTimeline>(m_services->db, journalHistory(m_services->db));
    const auto create = [this] {
        const ClientsContext context{
            m_services->db, m_services->clients, m_services->team, m_services->facility, m_services->duplicates, m_services->merge,
            m_services->search, *m_timeline, m_services->scheduling.schedule(), journalHistory(m_services->db), m_services->accessLog,
            m_services->preferences, m_world.prompts, m_privacy, m_services->organisation.zone,
            [this](const Error& error) { report(error); },
            [this](const QString& sentence, const Banner::Action& action) { m_window->banner().showSuccess(sentence, action); },
            choosePicture,
            clientTabs(),
            [this] { return m_services->money.facts.owing().value_or(QHash<ClientId, qint64>()); }, m_services->organisation.currency,
            [this](const ClientId& id, bool hidden) { return formAlerts(m_services->db, id, hidden); }};
        auto* page = new ClientsPage(context);
        connect(page, &ClientsPage::bookRequested, this, [this](const ClientId& id) { book({{}, {}, {}, {}, id, {}}); });
        connect(page, &ClientsPage::openAppointment, this, &Workspace::openAppointment);
        connect(page, &ClientsPage::undoRequested, this, [this] { runUndo(false); });
        for (const ClientsAction& action : page->actions())
            m_window->actions().add({action.id, action.name, tr("Clients"), action.keys, action.glyph, action.run, action.enabled, true});
        return page;
    };
    m_window->addPage({u"clients"_s, tr("Clients"), Glyph::Clients, {}, create});
}

void Workspace::addSettings()
{
    const auto create = [this] {
        SettingsContext context{*m_services->studio, m_services->scheduling.catalogue(), m_services->scheduling.hours(),
                                m_services->facility, m_services->team, m_services->journal, m_services->accessLog, m_world.prompts,
                                m_world.clock, [this](const Error& error) { report(error); },
                                [this](const QString& sentence) { m_window->banner().showSuccess(sentence); }};
        context.language = m_world.language.choice();
        context.setLanguage = [this](const QString& code) {
            QMetaObject::invokeMethod(this, [this, code] { changeLanguage(code); }, Qt::QueuedConnection);
        };
        context.theme = m_world.theme.choice();
        context.setTheme = [this](ThemeChoice choice) {
            m_world.theme.setChoice(choice);
            QSettings().setValue(u"theme"_s, ThemeControl::choiceName(choice));
        };
        context.printRecovery = [this](const QString& key) { printRecoveryPage(key, m_services->organisation.name, m_window.get()); };
        context.describeChange = [](const ChangeSet& set) { return actionText(set.label, set.subject); };
        context.choosePicture = choosePicture;
        auto* page = new SettingsPage(std::move(context));
        connect(page, &SettingsPage::busyChanged, this, [this](bool busy) { m_window->menuBar()->setEnabled(!busy); });
        connect(page, &SettingsPage::shortcutsRequested, this, [this] { m_window->actions().trigger(u"help.shortcuts"_s); });
        return page;
    };
    m_window->addPage({u"settings"_s, tr("Settings"), Glyph::Settings, QKeySequence(Qt::CTRL | Qt::Key_Comma), create});
}

bool Workspace::mayLeave()
{
    auto* money = static_cast<SectionPage*>(m_window->pageWidget(u"money"_s));
    if (money != nullptr && !static_cast<InvoicesSection*>(money->ensureSection(u"invoices"_s))->mayLeave())
        return false;
    if (!mayLeavePlans())
        return false;
    auto* cockpit = static_cast<CockpitPage*>(m_window->pageWidget(u"cockpit"_s));
    if (cockpit != nullptr && !cockpit->mayLeave())
        return false;
    auto* page = static_cast<SettingsPage*>(m_window->pageWidget(u"settings"_s));
    return page == nullptr || page->mayLeave();
}

CalendarPage* Workspace::calendarPage()
{
    m_window->showPage(u"calendar"_s);
    return static_cast<CalendarPage*>(m_window->pageWidget(u"calendar"_s));
}

void Workspace::openClient(const ClientId& id)
{
    m_window->showPage(u"clients"_s);
    static_cast<ClientsPage*>(m_window->pageWidget(u"clients"_s))->openClient(id);
}

void Workspace::openClientTab(const ClientId& id, const QString& tab)
{
    m_window->showPage(u"clients"_s);
    static_cast<ClientsPage*>(m_window->pageWidget(u"clients"_s))->openTab(id, tab);
}

void Workspace::openAppointment(const AppointmentId& id)
{
    calendarPage()->showBooking(id);
}

void Workspace::openSettings(const QString& section)
{
    m_window->showPage(u"settings"_s);
    static_cast<SettingsPage*>(m_window->pageWidget(u"settings"_s))->showSection(section);
}

void Workspace::book(const BookingStart& start)
{
    BookingRequest request;
    request.trainer = start.trainer;
    request.classType = start.classType;
    request.day = start.day;
    request.minute = start.minute.value_or(-1);
    request.durationMin = start.durationMin;
    if (!start.client.isNull())
        request.clients = {start.client};
    calendarPage()->newBooking(request);
}

void Workspace::cancelAppointment(const AppointmentId& id)
{
    calendarPage()->cancelBooking(id);
}

void Workspace::cancelParticipant(const ParticipantId& id)
{
    calendarPage()->cancelParticipant(id);
}

void Workspace::showAll(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::TimeOffRequest:
        openSettings(u"hours"_s);
        return;
    case AttentionKind::OverdueInvoice:
    case AttentionKind::FailedMail:
        invoices()->showState(InvoiceState::Overdue);
        return;
    case AttentionKind::LowStock:
        showMoney(u"products"_s);
        return;
    case AttentionKind::TaxDue:
        showMoney(u"taxes"_s);
        return;
    case AttentionKind::MissingNote:
        showTraining(u"notes"_s);
        return;
    case AttentionKind::FormToSign:
        showTraining(u"forms"_s);
        return;
    default:
        m_window->showPage(u"clients"_s);
    }
}

void Workspace::printCalendar(QDate from, QDate to, CalendarMode)
{
    const bool day = from == to;
    const auto content = day ? daySheetContent(m_services->scheduling.schedule(), m_services->team, m_services->facility, from, {})
                             : weekSheetContent(m_services->scheduling.schedule(), m_services->facility, from, {});
    if (!content) {
        report(content.error());
        return;
    }
    const auto kind = day ? SheetPainter::Kind::Day : SheetPainter::Kind::Week;
    if (printSheet(kind, *content, m_services->organisation.paper, m_window.get()))
        (void)m_services->accessLog.note(day ? "day-sheet" : "week-sheet", {}, "print");
}

} // namespace td

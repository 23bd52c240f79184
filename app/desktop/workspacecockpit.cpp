// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins the session cockpit with the rest.
#include "desktop/workspace.h"

#include "booking/calendarpage.h"
#include "calendar/calendarview.h"
#include "clients/clientspage.h"
#include "cockpit/cockpitpage.h"
#include "cockpit/exerciselines.h"
#include "notes/noteeditor.h"
#include "notes/notescontext.h"
#include "text/language.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

CockpitTraining trainingOf(TrainingServices& training)
{
    CockpitTraining out;
    out.exercise = [&training](const ExerciseId& id) { return training.exercises.find(id); };
    out.exercises = [&training] { return training.exercises.all(); };
    out.activePlan = [&training](const ClientId& client) { return training.plans.active(client); };
    out.plan = [&training](const PlanId& id) { return training.plans.find(id); };
    out.planItems = [&training](const PlanId& id) { return training.plans.items(id); };
    out.unitOf = [&training](const ClientId& client) { return training.settings.unitOf(client).value_or(MassUnit::Kilogram); };
    out.restSeconds = [&training] { return training.settings.studio().value_or(TrainingSettings()).restSeconds; };
    return out;
}

/// The client's last note before a day, as one would look at it between two sets.
QStringList lastNoteOf(SessionNotes& notes, const ClientId& client, QDate before)
{
    constexpr int enough = 5;
    const auto latest = notes.ofClient(client, enough);
    for (const SessionNote& note : latest.value_or(QList<SessionNote>())) {
        if (note.day >= before || note.isEmpty())
            continue;
        QStringList lines{QLocale().toString(note.day, QLocale::ShortFormat)};
        for (const QString& part : {note.assessment, note.plan, note.recommendations}) {
            if (!part.isEmpty())
                lines.append(part);
        }
        if (lines.size() == 1)
            lines.append(note.subjective.isEmpty() ? note.objective : note.subjective);
        return lines;
    }
    return {};
}

} // namespace

CockpitContext Workspace::makeCockpitContext()
{
    CockpitBackground background;
    background.lastNote = [this](const ClientId& client, QDate before) { return lastNoteOf(m_services->training.notes, client, before); };
    background.goals = [this](const ClientId& client) {
        QStringList lines;
        const auto open = m_services->training.goals.list(client, false);
        for (const GoalProgress& one : open.value_or(QList<GoalProgress>()))
            lines.append(one.goal.title);
        return lines;
    };
    CockpitContext context{m_services->db,
                           m_world.prompts,
                           m_privacy,
                           m_services->organisation.zone,
                           [this](const Error& error) { report(error); },
                           [this](const QString& sentence, const Banner::Action& action) { m_window->banner().showSuccess(sentence, action); },
                           m_services->training.workouts,
                           m_services->clients,
                           m_services->credits,
                           m_services->scheduling,
                           m_services->accessLog,
                           QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s,
                           trainingOf(m_services->training),
                           background,
                           [this] { return new NoteEditor(*m_notesContext); },
                           [this](const ClientId& client) { payClient(client); }};
    context.owing = [this](const ClientId& client) {
        const auto balances = m_services->money.facts.balances({client});
        return balances ? balances->value(client).owingMinor : 0;
    };
    return context;
}

void Workspace::offerCockpit()
{
    if (!m_services->db.actor().seesHealth())
        return;
    m_cockpitContext = std::make_unique<CockpitContext>(makeCockpitContext());
    m_window->actions().add({u"session.start"_s, tr("Start a session"), tr("Training"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), Glyph::Training,
                             [this] { startSession(); }});
    const QList<CockpitPage::KeyLine> keys = CockpitPage::keys();
    for (const CockpitPage::KeyLine& line : keys)
        m_window->actions().add({u"cockpit.key."_s + QLatin1String(line.id), line.text, tr("Session"), line.key, Glyph::None, {}, {}, true});
}

void Workspace::addCockpit()
{
    if (!m_cockpitContext)
        return;
    if (m_notesContext)
        m_notesContext->exerciseLines = [this](const ClientId& client, QDate day) {
            return exerciseLines(*m_cockpitContext, client, day).value_or(QString());
        };
    const auto create = [this] {
        auto* page = new CockpitPage(*m_cockpitContext);
        connect(page, &CockpitPage::leaveRequested, this, [this] { m_window->showPage(m_beforeCockpit); });
        connect(page, &CockpitPage::rebookElsewhere, this, &Workspace::rebookElsewhere);
        return page;
    };
    m_window->addPage({u"cockpit"_s, tr("Session"), Glyph::Clock, {}, create});
}

CockpitPage* Workspace::cockpitPage()
{
    if (m_window->currentPage() != u"cockpit")
        m_beforeCockpit = m_window->currentPage();
    m_window->showPage(u"cockpit"_s);
    return static_cast<CockpitPage*>(m_window->pageWidget(u"cockpit"_s));
}

void Workspace::openCockpit(const ClientId& client, const AppointmentId& appointment)
{
    if (m_cockpitContext)
        cockpitPage()->open(client, appointment);
}

void Workspace::openWorkout(const WorkoutId& id)
{
    if (m_cockpitContext)
        cockpitPage()->openWorkout(id);
}

// Of what is chosen on the page that is shown: a booking, or a client, whose booking of today comes first.
void Workspace::startSession()
{
    if (m_window->currentPage() == u"calendar") {
        const AppointmentId chosen = calendarPage()->view()->selected();
        if (!chosen.isNull()) {
            openCockpit({}, chosen);
            return;
        }
    }
    auto* clients = static_cast<ClientsPage*>(m_window->pageWidget(u"clients"_s));
    const ClientId client = m_window->currentPage() == u"clients" && clients != nullptr ? clients->current() : ClientId();
    if (client.isNull())
        cockpitPage()->startNext();
    else
        openCockpit(client, bookingToday(client));
}

AppointmentId Workspace::bookingToday(const ClientId& client)
{
    const QDate today = localDay(m_world.clock.now(), m_services->organisation.zone);
    const auto next = m_services->scheduling.schedule().ofClient(client);
    for (const ScheduleItem& item : next.value_or(QList<ScheduleItem>())) {
        if (item.day == today && item.state == AppointmentState::Scheduled)
            return item.id;
    }
    return {};
}

void Workspace::rebookElsewhere(const AppointmentId& id)
{
    const auto item = m_services->scheduling.schedule().item(id);
    if (!item) {
        report(item.error());
        return;
    }
    constexpr int week = 7;
    const ClientId client = item->participants.isEmpty() ? ClientId() : item->participants.first().client;
    book({item->day.addDays(week), item->minute, item->durationMin, item->trainer, client, item->classType});
}

} // namespace td

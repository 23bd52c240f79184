// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/cockpitpage.h"

#include "clients/clients.h"
#include "cockpit/clientpane.h"
#include "cockpit/workoutpane.h"
#include "scheduling/scheduling.h"
#include "storage/database.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/notepane.h"
#include "widgets/pageheader.h"
#include "widgets/timetext.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QShortcut>
#include <QStackedLayout>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int noteWidth = 328;
constexpr int recordWidth = 480;
constexpr int mostNoteWidth = 488;
} // namespace

CockpitPage::CockpitPage(const CockpitContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_finishing(context)
    , m_header(new PageHeader({}))
    , m_people(new QTabBar)
    , m_record(new Label({}, TypeSize::Body, Tone::Success))
    , m_banner(new Banner)
    , m_client(new ClientPane(context))
    , m_workout(new WorkoutPane(context))
    , m_note(context.makeNote ? context.makeNote() : nullptr)
    , m_finish(new FinishBar)
    , m_stack(new QStackedLayout(this))
{
    setObjectName(u"cockpitPage"_s);
    build();
    connectParts();
    addKeys();
    setFocusProxy(m_workout);
}

void CockpitPage::build()
{
    m_people->setObjectName(u"cockpitPeople"_s);
    m_people->setAccessibleName(tr("Who takes part"));
    m_people->setExpanding(false);
    m_people->setDrawBase(false);
    m_people->setToolTip(tr("Next person (Ctrl+Tab)"));
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildSession());
}

QWidget* CockpitPage::buildEmpty()
{
    auto* empty = new EmptyState(Glyph::Training, tr("No session is open"),
                                 tr("A session shows here with the client’s alerts, today’s plan, the sets and the note. Start one from Today, from the calendar or "
                                    "from a client’s page."),
                                 tr("Start the next session"));
    empty->setObjectName(u"cockpitEmpty"_s);
    connect(empty, &EmptyState::actionRequested, this, &CockpitPage::startNext);
    return empty;
}

QWidget* CockpitPage::buildSession()
{
    auto* session = new QWidget;
    auto* column = new QVBoxLayout(session);
    column->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    column->setSpacing(Space::one);
    m_header->addAfterTitle(m_people);
    m_record->setObjectName(u"cockpitRecord"_s);
    m_record->wrapping()->setMaximumWidth(recordWidth);
    m_record->setMinimumWidth(recordWidth * 3 / 4);
    m_record->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_header->addAction(m_record);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(Space::two);
    panes->addWidget(m_client);
    panes->addWidget(m_workout, 3);
    if (m_note != nullptr) {
        auto* card = new Card;
        card->setFlush();
        card->body()->setContentsMargins(Space::oneAndHalf, Space::half, Space::one, Space::one);
        card->body()->addWidget(m_note);
        card->setMinimumWidth(noteWidth);
        card->setMaximumWidth(mostNoteWidth);
        panes->addWidget(card, 2);
    }
    column->addLayout(panes, 1);
    column->addWidget(m_finish);
    return session;
}

void CockpitPage::connectParts()
{
    connect(m_people, &QTabBar::currentChanged, this, &CockpitPage::showSession);
    connect(m_workout, &WorkoutPane::failed, this, [this](const Error& error) { m_banner->showError(error); });
    connect(m_workout, &WorkoutPane::recordFell, this, [this](const QString& sentence) {
        m_record->setText(sentence);
        QAccessibleEvent told(m_record, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    });
    connect(m_workout, &WorkoutPane::leaveRequested, this, &CockpitPage::leaveRequested);
    connect(m_finish, &FinishBar::leaveRequested, this, &CockpitPage::leaveRequested);
    connect(m_finish, &FinishBar::finishRequested, this, &CockpitPage::finish);
    connect(&m_context.db.changes(), &Changes::changed, this, &CockpitPage::onChanged);
    if (m_note == nullptr)
        return;
    connect(m_workout, &WorkoutPane::rated, m_note, [this](int stars) {
        if (!m_note->isSigned())
            m_note->setRating(stars);
    });
    connect(m_note, &NotePane::stateChanged, this, [this] { refreshFinish(false); });
}

QList<CockpitPage::KeyLine> CockpitPage::keys()
{
    return {
        {"log", Qt::Key_Return, tr("Log the set, or the same as the last time")},
        {"remove", Qt::Key_Delete, tr("Take a logged set away")},
        {"block", Qt::Key_PageDown, tr("Next exercise")},
        {"add", Qt::CTRL | Qt::Key_Plus, tr("Add an exercise")},
        {"skip", Qt::Key_F7, tr("Skip the exercise, or not after all")},
        {"rest", Qt::Key_F8, tr("Stop the rest timer")},
        {"longer", Qt::Key_F9, tr("Rest longer")},
        {"rate", Qt::ALT | Qt::Key_5, tr("Rate the session, 1 to 5")},
        {"person", Qt::CTRL | Qt::Key_Tab, tr("Next person of the session")},
        {"sets", Qt::Key_F2, tr("To the sets")},
        {"note", Qt::Key_F3, tr("To the note")},
        {"end", Qt::Key_F4, tr("To the end of the session")},
        {"finish", Qt::CTRL | Qt::Key_Return, tr("Finish the session: all that is ticked")},
    };
}

void CockpitPage::addKey(const QKeySequence& key, const std::function<void()>& run)
{
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, run] {
        if (isOpen())
            run();
    });
}

void CockpitPage::addKeys()
{
    // Here it ends the whole session, of which the note is a part.
    const QList<QShortcut*> ofNote = m_note != nullptr ? m_note->findChildren<QShortcut*>() : QList<QShortcut*>();
    for (QShortcut* shortcut : ofNote) {
        if (shortcut->key() == QKeySequence(Qt::CTRL | Qt::Key_Return) || shortcut->key() == QKeySequence(Qt::CTRL | Qt::Key_Enter))
            shortcut->setEnabled(false);
    }
    addKey(Qt::CTRL | Qt::Key_Return, [this] { finish(); });
    addKey(Qt::CTRL | Qt::Key_Enter, [this] { finish(); });
    addKey(Qt::CTRL | Qt::Key_Tab, [this] { stepSession(1); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, [this] { stepSession(-1); });
    addKey(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, [this] { stepSession(-1); });
    for (const auto key : {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal})
        addKey(key, [this] { m_workout->startAdding(); });
    addKey(Qt::Key_F2, [this] { m_workout->startTyping(); });
    addKey(Qt::Key_F3, [this] {
        if (m_note != nullptr)
            m_note->startWriting();
    });
    addKey(Qt::Key_F4, [this] { m_finish->focusFirst(); });
    addKey(Qt::Key_F7, [this] { m_workout->skipExercise(); });
    addKey(Qt::Key_F8, [this] { m_workout->rest().stop(); });
    addKey(Qt::Key_F9, [this] { m_workout->extendRest(); });
    for (int stars = 1; stars <= 5; ++stars)
        addKey(Qt::ALT | Qt::Key(Qt::Key_0 + stars), [this, stars] { m_workout->rate(stars); });
}

bool CockpitPage::tried(const Result<void>& result)
{
    if (!result)
        m_banner->showError(result.error());
    return result.has_value();
}

Result<QList<CockpitSession>> CockpitPage::sessionsOf(const ClientId& client, const AppointmentId& appointment)
{
    QList<CockpitSession> sessions;
    if (appointment.isNull()) {
        TD_TRY_ASSIGN(const Client person, m_context.clients.find(client));
        CockpitSession session;
        session.client = client;
        session.clientName = person.name();
        session.trainer = m_context.db.actor().trainer;
        session.day = m_context.today();
        return QList<CockpitSession>{session};
    }
    TD_TRY_ASSIGN(const ScheduleItem item, m_context.scheduling.schedule().item(appointment));
    for (const ScheduleParticipant& person : item.participants) {
        if (person.status == ParticipantStatus::Confirmed)
            sessions.append({person.client, person.name, appointment, person.id, item.trainer, item.day, item.durationMin, {}});
    }
    if (sessions.isEmpty())
        return fail(ErrorKind::Refused, "cockpit.nobody", "appointment");
    return sessions;
}

Result<CockpitSession> CockpitPage::sessionOf(const Workout& workout)
{
    TD_TRY_ASSIGN(const Client person, m_context.clients.find(workout.client));
    CockpitSession session;
    session.client = workout.client;
    session.clientName = person.name();
    session.trainer = workout.trainer;
    session.day = workout.day;
    session.workout = workout.id;
    if (workout.appointment.isNull())
        return session;
    const auto item = m_context.scheduling.schedule().item(workout.appointment);
    if (!item)
        return session; // the booking is gone, or somebody else's
    session.appointment = workout.appointment;
    session.durationMin = item->durationMin;
    for (const ScheduleParticipant& one : item->participants) {
        if (one.client == workout.client)
            session.participant = one.id;
    }
    return session;
}

void CockpitPage::open(const ClientId& client, const AppointmentId& appointment)
{
    const auto sessions = sessionsOf(client, appointment);
    if (sessions)
        setSessions(*sessions, client);
    else
        m_context.report(sessions.error());
}

void CockpitPage::openWorkout(const WorkoutId& id)
{
    const auto session = m_context.workouts.find(id).and_then([this](const Workout& workout) { return sessionOf(workout); });
    if (session)
        setSessions({*session}, session->client);
    else
        m_context.report(session.error());
}

void CockpitPage::startNext()
{
    ScheduleFilter filter;
    filter.states = {AppointmentState::Scheduled};
    if (const TrainerId me = m_context.db.actor().trainer; !me.isNull())
        filter.trainers = {me};
    const auto today = m_context.scheduling.schedule().day(m_context.today(), filter);
    if (!today) {
        m_context.report(today.error());
        return;
    }
    for (const ScheduleItem& item : *today) {
        if (item.confirmed > 0 && item.endsAt > m_context.db.clock().now()) {
            open({}, item.id);
            return;
        }
    }
    m_context.report({ErrorKind::NotFound, u"cockpit.no-session"_s, {}, {}, {}});
}

void CockpitPage::setSessions(const QList<CockpitSession>& sessions, const ClientId& first)
{
    if (!mayLeave())
        return;
    const auto found = std::find_if(sessions.begin(), sessions.end(), [&](const CockpitSession& one) { return one.client == first; });
    m_sessions = sessions;
    {
        const QSignalBlocker quiet(m_people);
        while (m_people->count() > 0)
            m_people->removeTab(0);
        for (const CockpitSession& session : sessions)
            m_people->addTab(QString(session.clientName).replace(u'&', u"&&"_s));
        m_people->setCurrentIndex(found == sessions.end() ? 0 : int(found - sessions.begin()));
    }
    m_people->setVisible(sessions.size() > 1);
    m_stack->setCurrentIndex(1);
    m_banner->dismiss();
    showSession(m_people->currentIndex());
}

void CockpitPage::showSession(int index)
{
    if (index < 0 || index >= m_sessions.size())
        return;
    if (index != m_current && !mayLeave()) {
        const QSignalBlocker quiet(m_people);
        m_people->setCurrentIndex(m_current);
        return;
    }
    m_current = index;
    m_record->clear();
    fillHeader();
    tried(m_client->open(session()));
    tried(m_workout->open(session()));
    if (m_note != nullptr)
        m_note->open(session().client, session().appointment, session().day);
    tried(m_finishing.open(session(), m_note));
    refreshFinish(true);
    m_workout->startTyping();
}

void CockpitPage::fillHeader()
{
    const QString day = QLocale().toString(session().day, QLocale::LongFormat);
    m_header->setTitle(m_sessions.size() > 1 ? tr("Session") : session().clientName);
    const auto item = session().appointment.isNull() ? Result<ScheduleItem>(fail(ErrorKind::NotFound, "row.not-found"))
                                                     : m_context.scheduling.schedule().item(session().appointment);
    if (!item) {
        m_header->setFacts(session().workout.isNull() ? tr("%1, without a booking").arg(day) : day);
        return;
    }
    //: Day, time, kind of session, trainer
    m_header->setFacts(tr("%1, %2, %3 with %4").arg(day, formatTime(item->minute, QLocale()), item->className, item->trainerName));
}

void CockpitPage::stepSession(int direction)
{
    const int count = int(m_sessions.size());
    m_people->setCurrentIndex((m_current + direction + count) % count);
}

bool CockpitPage::mayLeave()
{
    return !isOpen() || m_note == nullptr || m_note->save();
}

void CockpitPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (isOpen()) {
        m_workout->refresh();
        refreshFinish(false);
        m_workout->startTyping();
    }
}

void CockpitPage::refreshFinish(bool first)
{
    if (isOpen() && !m_finishingNow)
        tried(m_finishing.refresh(*m_finish, first));
}

void CockpitPage::onChanged(const ChangedRows& rows)
{
    if (!isOpen() || !isVisible())
        return;
    if (rows.touchesAny("workouts", "set_logs", "exercises"))
        m_workout->refresh();
    if (rows.touchesAny("clients", "client_alerts", "client_health", "lots", "credit_entries", "goals"))
        tried(m_client->refresh());
    if (rows.touchesAny("appointments", "participants", "session_notes", "credit_entries", "invoices", "payments", "allocations"))
        refreshFinish(false);
}

bool CockpitPage::runSteps()
{
    bool fine = tried(m_workout->save(true));
    if (m_finish->isTicked(FinishStep::Attendance))
        fine = tried(m_finishing.attend()) && fine;
    if (m_note != nullptr && m_finish->isTicked(FinishStep::Note) && !m_note->sign()) {
        m_banner->showError({ErrorKind::Refused, u"cockpit.note"_s, {}, {}, {}});
        fine = false;
    }
    if (m_finish->isTicked(FinishStep::Rebook)) {
        const auto booked = m_finishing.rebook();
        if (!booked)
            m_banner->showError(booked.error(), {tr("Choose another time"), [this, id = session().appointment] { emit rebookElsewhere(id); }});
        fine = fine && booked.has_value();
    }
    return fine;
}

void CockpitPage::finish()
{
    if (!isOpen())
        return;
    const bool pays = m_finish->isTicked(FinishStep::Pay);
    m_finishingNow = true; // ticks stay as they are until all is done
    const bool fine = runSteps();
    m_finishingNow = false;
    refreshFinish(false);
    if (fine)
        m_banner->showSuccess(tr("The session of %1 is finished.").arg(session().clientName));
    if (pays && m_context.pay)
        m_context.pay(session().client);
    else if (fine && m_current + 1 < m_sessions.size())
        stepSession(1);
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/homepage.h"

#include "kiosk/kioskdoor.h"
#include "kiosk/kioskparts.h"
#include "storage/database.h"
#include "widgets/card.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int shownSessions = 4;
constexpr int shownNotes = 5;
constexpr int shownNotices = 5;

/// The headings of cards are too small here.
Card* cardOf(const QString& title, const char* name)
{
    auto* card = new Card;
    card->setObjectName(QLatin1String(name));
    card->body()->setSpacing(Space::oneAndHalf);
    card->body()->addWidget(KioskParts::text(title, Tone::Accent)->strong());
    return card;
}
} // namespace

HomePage::HomePage(const KioskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_home(context.db, context.door.client())
    , m_exercises(context.db)
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
{
    setObjectName(u"kioskHome"_s);
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    setMargins(row, Space::three, Space::three);
    for (QVBoxLayout* column : {m_left, m_right}) {
        setMargins(column, 0, Space::two);
        row->addLayout(column, 1);
    }
    auto* outer = new QVBoxLayout(this);
    setMargins(outer, 0, 0);
    outer->addWidget(KioskParts::scrolled(page));
}

Result<void> HomePage::load()
{
    TD_TRY(addNotices());
    TD_TRY_ASSIGN(m_plan, m_home.plan());
    TD_TRY_ASSIGN(const std::optional<Workout> open, m_home.openWorkout());
    m_begun = open.has_value();
    TD_TRY_ASSIGN(const int workouts, m_home.workoutsThisWeek());
    TD_TRY_ASSIGN(const QList<HomeSession> sessions, m_home.sessions(shownSessions));
    TD_TRY_ASSIGN(const std::optional<HomeTrainer> trainer, m_home.trainer());
    TD_TRY_ASSIGN(const QList<HomeNote> notes, m_home.notes(shownNotes));
    m_left->addWidget(workoutCard());
    m_left->addStretch(1);
    m_right->addWidget(weekCard(workouts));
    m_right->addWidget(sessionsCard(sessions));
    if (trainer)
        m_right->addWidget(trainerCard(*trainer));
    m_left->insertWidget(m_left->count() - 1, notesCard(notes));
    m_right->addStretch(1);
    return {};
}

Result<void> HomePage::addNotices()
{
    Notices notices(m_context.db);
    TD_TRY_ASSIGN(const QList<Notice> unread, notices.ofClient(m_context.door.client(), false, shownNotices));
    for (const Notice& notice : unread) {
        QString words = tr("Your trainer wrote a note for you.");
        if (notice.kind == NoticeKind::Plan)
            words = tr("Your trainer gave you a new plan: %1").arg(notice.subject);
        else if (notice.kind == NoticeKind::MealPlan)
            words = tr("Your trainer gave you a new meal plan: %1").arg(notice.subject);
        auto* card = cardOf(tr("New for you"), "kioskNotice");
        card->body()->addWidget(KioskParts::text(words));
        QPushButton* read = KioskParts::button("kioskNoticeRead", tr("Got it"), ButtonKind::Normal, Glyph::Check);
        card->body()->addWidget(read, 0, Qt::AlignLeft);
        m_left->addWidget(card);
        connect(read, &QPushButton::clicked, this, [this, card, id = notice.id] {
            if (Notices(m_context.db).markRead(id))
                card->hide();
        });
    }
    return {};
}

QString HomePage::itemText(const PlanItem& item)
{
    const QString name = m_exercises.name(item.exercise, KioskParts::language());
    QString work = item.reps;
    if (item.sets && !item.reps.isEmpty())
        work = tr("%1 sets of %2").arg(QLocale().toString(*item.sets), item.reps);
    else if (item.sets)
        work = tr("%n set(s)", nullptr, *item.sets);
    if (!item.weight.isEmpty())
        work = work.isEmpty() ? item.weight : tr("%1 with %2").arg(work, item.weight);
    return work.isEmpty() ? name : tr("%1: %2").arg(name, work);
}

QWidget* HomePage::workoutCard()
{
    auto* card = cardOf(m_plan ? m_plan->plan.title : tr("Workout"), "kioskWorkoutCard");
    if (m_plan) {
        card->body()->addWidget(KioskParts::text(tr("Planned for %1").arg(KioskParts::day(m_plan->dueDay)), Tone::Muted));
        for (const PlanItem& item : std::as_const(m_plan->items))
            card->body()->addWidget(KioskParts::text(itemText(item)));
    } else {
        card->body()->addWidget(KioskParts::text(tr("You have no plan at the moment. Ask your trainer for one."), Tone::Muted));
    }
    QPushButton* start = KioskParts::button("kioskStart", m_begun ? tr("Go on with the workout") : tr("Start the workout"), ButtonKind::Primary,
                                            Glyph::Training);
    card->body()->addWidget(start);
    start->setVisible(m_plan.has_value());
    connect(start, &QPushButton::clicked, this, &HomePage::workoutRequested);
    setFocusProxy(start);
    return card;
}

QWidget* HomePage::weekCard(int workouts)
{
    auto* card = cardOf(tr("This week"), "kioskWeek");
    const QLocale locale;
    if (m_plan && m_plan->planned > 0)
        card->body()->addWidget(
            KioskParts::heading(tr("%1 of %2 workouts done").arg(locale.toString(m_plan->done), locale.toString(m_plan->planned))));
    else
        card->body()->addWidget(KioskParts::heading(tr("%n workout(s)", nullptr, workouts)));
    return card;
}

QWidget* HomePage::sessionsCard(const QList<HomeSession>& sessions)
{
    auto* card = cardOf(tr("Next sessions"), "kioskSessions");
    for (const HomeSession& session : sessions) {
        const QString when = KioskParts::moment(session.day, session.minute);
        card->body()->addWidget(KioskParts::text(session.waiting ? tr("%1 (waiting list)").arg(when) : when)->strong());
        card->body()->addWidget(KioskParts::text(tr("%1 with %2").arg(session.className, session.trainer), Tone::Muted));
    }
    if (sessions.isEmpty())
        card->body()->addWidget(KioskParts::text(tr("Nothing is booked. Ask at the desk for your next session."), Tone::Muted));
    return card;
}

QWidget* HomePage::trainerCard(const HomeTrainer& trainer)
{
    auto* card = cardOf(tr("Your trainer"), "kioskTrainer");
    card->body()->addWidget(KioskParts::text(trainer.name)->strong());
    if (!trainer.about.isEmpty())
        card->body()->addWidget(KioskParts::text(trainer.about, Tone::Muted));
    return card;
}

QWidget* HomePage::notesCard(const QList<HomeNote>& notes)
{
    auto* card = cardOf(tr("Notes from your trainer"), "kioskNotes");
    if (notes.isEmpty())
        card->hide();
    for (const HomeNote& note : notes) {
        card->body()->addWidget(KioskParts::text(tr("%1, %2", "day and trainer").arg(KioskParts::day(note.day), note.trainer), Tone::Muted));
        for (const QString& words : {note.text, note.recommendations}) {
            if (!words.isEmpty())
                card->body()->addWidget(KioskParts::text(words));
        }
    }
    return card;
}

} // namespace td

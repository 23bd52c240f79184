// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cockpit/finishing.h"
#include "storage/changes.h"

#include <QWidget>

class QStackedLayout;
class QTabBar;

namespace td
{

class Banner;
class ClientPane;
class Label;
class NotePane;
class PageHeader;
class WorkoutPane;

/// A session from arrival to payment on one screen: the client on the left, today's sets in the middle, the note on the right, the end below. The keyboard
/// stays in the line of sets; every other place has its key.
class CockpitPage : public QWidget
{
    Q_OBJECT

public:
    explicit CockpitPage(const CockpitContext& context, QWidget* parent = nullptr);

    /// Of a booking (who is booked where `client` is null), or of a client alone.
    void open(const ClientId& client, const AppointmentId& appointment);
    /// An earlier workout.
    void openWorkout(const WorkoutId& id);
    /// The session that is running, or the next one of today; the own ones of a trainer.
    void startNext();
    [[nodiscard]] bool isOpen() const { return !m_sessions.isEmpty(); }
    [[nodiscard]] const CockpitSession& session() const { return m_sessions.at(m_current); }
    [[nodiscard]] WorkoutPane* workout() const { return m_workout; }
    [[nodiscard]] NotePane* note() const { return m_note; }
    [[nodiscard]] FinishBar* finishBar() const { return m_finish; }
    /// Keeps what is being typed.
    bool mayLeave();

    /// A key of the cockpit and what it does, for the page of shortcuts.
    struct KeyLine {
        const char* id;
        QKeySequence key;
        QString text;
    };
    static QList<KeyLine> keys();

public slots:
    void finish();

signals:
    void leaveRequested();
    /// The same time next week is not free: another one is to be chosen.
    void rebookElsewhere(const td::AppointmentId& appointment);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildSession();
    QWidget* buildEmpty();
    void connectParts();
    void addKeys();
    void addKey(const QKeySequence& key, const std::function<void()>& run);
    void setSessions(const QList<CockpitSession>& sessions, const ClientId& first);
    Result<QList<CockpitSession>> sessionsOf(const ClientId& client, const AppointmentId& appointment);
    Result<CockpitSession> sessionOf(const Workout& workout);
    void showSession(int index);
    void fillHeader();
    void stepSession(int direction);
    void onChanged(const ChangedRows& rows);
    void refreshFinish(bool first);
    bool runSteps();
    bool tried(const Result<void>& result);

    const CockpitContext& m_context;
    Finishing m_finishing;
    QList<CockpitSession> m_sessions;
    int m_current = 0;
    bool m_finishingNow = false;
    PageHeader* m_header;
    QTabBar* m_people;
    Label* m_record;
    Banner* m_banner;
    ClientPane* m_client;
    WorkoutPane* m_workout;
    NotePane* m_note;
    FinishBar* m_finish;
    QStackedLayout* m_stack;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "kiosk/kioskcontext.h"
#include "kiosk/kioskcountdown.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace td
{

class FindPage;
class HomePage;
class Label;
class PinPage;
class WorkoutPage;

/// The kiosk over the whole screen: find yourself, PIN, home, workout. Nothing of a client stays when they go or are timed out. It cannot be closed: whoever
/// asks for that comes to the lock screen.
class KioskWindow : public QWidget
{
    Q_OBJECT

public:
    explicit KioskWindow(const KioskContext& context, QWidget* parent = nullptr);
    ~KioskWindow() override;

    /// One second of the countdown; the window's timer does it.
    void pass();
    /// "Done", and what the time-out does: nobody again.
    void leave();

signals:
    /// Staff wants out, or the kiosk could not go on: the studio is to be locked.
    void exitRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildTop();
    QWidget* buildWarning();
    void showFind();
    void showHome();
    void showWorkout();
    void showError(const Error& error);
    void forgetClient();
    void drop(QWidget* page);
    void showCountdown();
    [[nodiscard]] bool isIdle() const;

    const KioskContext m_context;
    KioskCountdown m_countdown;
    QTimer m_timer;
    QStackedWidget* m_stack;
    FindPage* m_find;
    PinPage* m_pin;
    HomePage* m_home = nullptr;
    WorkoutPage* m_workout = nullptr;
    Label* m_who;
    Label* m_problem;
    QPushButton* m_done;
    QWidget* m_warning = nullptr;
    Label* m_warned = nullptr;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace td
{

/// Asks for the lock after minutes without a key or the mouse, and when the computer's screen locks or the computer goes to
/// sleep (systemd's login manager, where there is one).
class AutoLock : public QObject
{
    Q_OBJECT

public:
    explicit AutoLock(QObject* parent = nullptr);

    /// Starts watching; 1 ... 240 minutes.
    void start(int minutes);
    void stop();

signals:
    void lockRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private slots:
    void sleepAnnounced(bool aboutToSleep);

private:
    void listenToSystem();

    QTimer m_timer;
};

} // namespace td

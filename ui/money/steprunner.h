// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace td
{

/// Long work, a step at a time between events, so that the window stays alive: with how far it is, how long it still takes, and Cancel.
class StepRunner : public QObject
{
    Q_OBJECT

public:
    /// Does step number `step`; what happens to errors is the caller's matter.
    using Step = std::function<void(int step)>;

    explicit StepRunner(QObject* parent = nullptr);

    void start(int steps, Step step);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// Milliseconds that the rest will take, from what was done so far; -1 while nothing is known.
    [[nodiscard]] qint64 remainingMs() const;

signals:
    void progressed(int done, int steps);
    void finished(bool cancelled);

private:
    void run();

    QTimer m_timer;
    QElapsedTimer m_clock;
    Step m_step;
    int m_steps = 0;
    int m_done = 0;
};

} // namespace td

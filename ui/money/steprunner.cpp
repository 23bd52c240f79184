// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/steprunner.h"

#include <utility>

namespace td
{

StepRunner::StepRunner(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &StepRunner::run);
}

void StepRunner::start(int steps, Step step)
{
    m_steps = steps;
    m_done = 0;
    m_step = std::move(step);
    m_clock.start();
    m_timer.start();
}

void StepRunner::cancel()
{
    if (!isRunning())
        return;
    m_timer.stop();
    emit finished(true);
}

qint64 StepRunner::remainingMs() const
{
    return m_done == 0 ? -1 : m_clock.elapsed() * (m_steps - m_done) / m_done;
}

void StepRunner::run()
{
    if (m_done >= m_steps) {
        m_timer.stop();
        emit finished(false);
        return;
    }
    m_step(m_done++);
    emit progressed(m_done, m_steps);
}

} // namespace td

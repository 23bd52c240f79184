// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/resttimer.h"

#include <QTimer>

#include <chrono>

namespace td
{
namespace
{
constexpr auto beat = std::chrono::milliseconds(250);
constexpr qint64 msPerSecond = 1000;
constexpr int forgottenAfter = 600; ///< seconds after which nobody waits for it any more
} // namespace

RestTimer::RestTimer(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(beat);
    connect(m_timer, &QTimer::timeout, this, &RestTimer::tick);
}

void RestTimer::start(int seconds)
{
    if (seconds <= 0) {
        stop();
        return;
    }
    m_untilMs = m_clock.nowMs() + seconds * msPerSecond;
    m_shown = seconds;
    m_timer->start();
    setState(State::Running);
}

void RestTimer::extend(int seconds)
{
    if (m_state == State::Idle)
        return;
    start(std::max(0, left()) + seconds);
}

void RestTimer::stop()
{
    m_timer->stop();
    setState(State::Idle);
}

int RestTimer::left() const
{
    const qint64 ms = m_untilMs - m_clock.nowMs();
    return int(ms > 0 ? (ms + msPerSecond - 1) / msPerSecond : ms / msPerSecond);
}

void RestTimer::tick()
{
    if (m_state == State::Idle)
        return;
    const int now = left();
    if (now < -forgottenAfter) {
        stop();
        return;
    }
    if (now <= 0 && m_state == State::Running) {
        setState(State::Over);
        emit over();
    } else if (now != m_shown) {
        m_shown = now;
        emit changed();
    }
}

void RestTimer::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace td

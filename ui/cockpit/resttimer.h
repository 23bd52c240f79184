// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>

class QTimer;

namespace td
{

/// The rest between two sets: counts down by the clock, so that a machine that slept shows the truth.
class RestTimer : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Over };

    explicit RestTimer(const Clock& clock, QObject* parent = nullptr);

    /// Begins anew; 0 or less stops.
    void start(int seconds);
    void extend(int seconds);
    void stop();
    [[nodiscard]] State state() const { return m_state; }
    /// Seconds still to rest, rounded up; negative once it is over.
    [[nodiscard]] int left() const;
    /// Looks at the clock; runs by itself four times a second.
    void tick();

signals:
    void changed();
    void over();

private:
    void setState(State state);

    const Clock& m_clock;
    QTimer* m_timer;
    State m_state = State::Idle;
    qint64 m_untilMs = 0;
    int m_shown = 0;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QString>

namespace td
{

/// Slows down guessing at the sign-in: after failures one to six and on, a login waits 0, 0, 0, 1, 2, 4 ... 60 seconds.
/// Never locks for good, not even when the clock is set back. Lives as long as the program; one per studio.
class Backoff
{
public:
    explicit Backoff(const Clock& clock)
        : m_clock(clock)
    {
    }

    /// How long this login still has to wait before its next attempt, in milliseconds; 0 when it may try.
    [[nodiscard]] qint64 remainingMs(const QString& login);
    void failed(const QString& login);
    void succeeded(const QString& login);

private:
    struct Failures {
        int count = 0;
        qint64 lastMs = 0;
    };

    const Clock& m_clock;
    QHash<QString, Failures> m_failures;
};

} // namespace td

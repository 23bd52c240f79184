// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/id.h"

#include <QRandomGenerator>

namespace td
{

/// Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then random bits. Ids made in one millisecond still
/// increase, because a counter fills the 12 bits after the time. With a seed, the same ids come in the same order
/// (demo studio and tests).
class IdSource
{
public:
    explicit IdSource(const Clock& clock);
    IdSource(const Clock& clock, quint64 seed);

    RawId next();
    template <class IdType> IdType make() { return IdType(next()); }

private:
    const Clock& m_clock;
    QRandomGenerator64 m_random;
    qint64 m_lastMs = 0;
    quint32 m_counter = 0;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/idsource.h"

#include <array>

namespace td
{
namespace
{
QRandomGenerator64 seededFromSystem()
{
    std::array<quint32, 8> seed{};
    QRandomGenerator::system()->fillRange(seed.data(), qsizetype(seed.size()));
    return QRandomGenerator64(seed.data(), qsizetype(seed.size()));
}
} // namespace

IdSource::IdSource(const Clock& clock)
    : m_clock(clock)
    , m_random(seededFromSystem())
{
}

IdSource::IdSource(const Clock& clock, quint64 seed)
    : m_clock(clock)
    , m_random(quint32(seed) ^ quint32(seed >> 32))
{
}

RawId IdSource::next()
{
    const qint64 now = m_clock.nowMs();
    if (now > m_lastMs) {
        m_lastMs = now;
        m_counter = 0;
    } else if (++m_counter > 0xFFF) {
        ++m_lastMs;
        m_counter = 0;
    }
    const quint64 random = m_random.generate64();
    RawId id;
    for (int i = 0; i < 6; ++i)
        id[size_t(i)] = quint8(m_lastMs >> (40 - 8 * i));
    id[6] = quint8(0x70 | (m_counter >> 8));
    id[7] = quint8(m_counter);
    for (int i = 0; i < 8; ++i)
        id[size_t(8 + i)] = quint8(random >> (56 - 8 * i));
    id[8] = quint8((id[8] & 0x3F) | 0x80);
    return id;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backoff.h"

#include "storage/keyringdata.h"

#include <algorithm>

namespace td
{
namespace
{
constexpr int freeFailures = 3;
constexpr qint64 longestMs = 60'000;

qint64 delayMs(int failures)
{
    if (failures <= freeFailures)
        return 0;
    const int doublings = std::min(failures - freeFailures - 1, 6); // 2^6 s is past the longest
    return std::min(qint64(1000) << doublings, longestMs);
}
} // namespace

qint64 Backoff::remainingMs(const QString& login)
{
    const auto found = m_failures.find(foldLogin(login));
    if (found == m_failures.end())
        return 0;
    const qint64 now = m_clock.nowMs();
    found->lastMs = std::min(found->lastMs, now); // the clock was set back: wait once more, not until it has caught up
    return std::max<qint64>(0, found->lastMs + delayMs(found->count) - now);
}

void Backoff::failed(const QString& login)
{
    Failures& failures = m_failures[foldLogin(login)];
    ++failures.count;
    failures.lastMs = m_clock.nowMs();
}

void Backoff::succeeded(const QString& login)
{
    m_failures.remove(foldLogin(login));
}

} // namespace td

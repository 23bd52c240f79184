// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localtime.h"

#include <QDateTime>

#include <unordered_map>

namespace td
{
namespace
{
// Constructing a QTimeZone reads the zone file; bookings use one or two zones over and over.
const QTimeZone& cachedZone(const QByteArray& zone)
{
    thread_local std::unordered_map<std::string, QTimeZone> zones;
    const auto [it, added] = zones.try_emplace(zone.toStdString());
    if (added)
        it->second = QTimeZone(zone);
    return it->second;
}

Instant offsetAt(const QTimeZone& zone, Instant instant)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant, Qt::UTC));
}
} // namespace

bool isKnownZone(const QByteArray& zone)
{
    return !zone.isEmpty() && cachedZone(zone).isValid();
}

Result<Instant> toInstant(const LocalTime& local, const QByteArray& zone)
{
    if (!local.day.isValid() || local.day.year() < firstYear || local.day.year() > lastYear || local.minute < 0 ||
        local.minute >= 1440)
        return fail(ErrorKind::Invalid, "time.range", "start");
    const QTimeZone& tz = cachedZone(zone);
    if (!tz.isValid())
        return fail(ErrorKind::Invalid, "time.zone", "zone");
    const Instant wall = local.day.toJulianDay() * 86400 - Instant(2440588) * 86400 + local.minute * 60;
    // The offsets a day before and after bracket any single change of clocks; the larger one gives the earlier instant.
    const Instant before = offsetAt(tz, wall - 86400);
    const Instant after = offsetAt(tz, wall + 86400);
    const Instant candidates[] = {wall - std::max(before, after), wall - std::min(before, after)};
    for (const Instant candidate : candidates) {
        if (candidate + offsetAt(tz, candidate) == wall)
            return candidate;
    }
    return fail(ErrorKind::Invalid, "time.gap", "start");
}

LocalTime toLocal(Instant instant, const QByteArray& zone)
{
    const QTimeZone& tz = cachedZone(zone);
    const Instant wall = instant + (tz.isValid() ? offsetAt(tz, instant) : 0);
    const Instant days = wall >= 0 ? wall / 86400 : -((86399 - wall) / 86400);
    return {QDate::fromJulianDay(days + 2440588), int((wall - days * 86400) / 60)};
}

QDate localDay(Instant instant, const QByteArray& zone)
{
    return toLocal(instant, zone).day;
}

Instant startOfDay(QDate day, const QByteArray& zone)
{
    for (int minute = 0; minute < 1440; minute += 15) {
        if (const auto instant = toInstant({day, minute}, zone))
            return *instant;
    }
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

} // namespace td

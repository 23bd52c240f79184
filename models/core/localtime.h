// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace td
{

/// Seconds since 1970-01-01 UTC.
using Instant = qint64;

/// A date and a wall-clock time somewhere.
struct LocalTime {
    QDate day;
    int minute = 0; ///< minutes after local midnight, 0 ... 1439

    bool operator==(const LocalTime&) const = default;
};

/// Years that a booking may lie in; what is outside is refused as a typing mistake.
constexpr int firstYear = 1970;
constexpr int lastYear = 2199;

/// Wall clock to instant. A time that a DST change skips is an error ("time.gap", field "start"); a time that happens twice
/// means the first of the two. Errors: time.gap, time.range, time.zone.
Result<Instant> toInstant(const LocalTime& local, const QByteArray& zone);

/// Instant to wall clock in `zone`; an unknown zone counts as UTC.
LocalTime toLocal(Instant instant, const QByteArray& zone);
/// The local calendar day that `instant` falls on.
QDate localDay(Instant instant, const QByteArray& zone);
/// First instant of a local day (not always 00:00: some zones change their clocks at midnight).
Instant startOfDay(QDate day, const QByteArray& zone);

bool isKnownZone(const QByteArray& zone);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QLocale>

#include <optional>

namespace td
{

/// Reads a time of day as people type it: "7", "7:30", "730", "7pm", "7:30 p.m.", "19h", "19h30", "19.30", "noon", "midnight".
/// Minutes after midnight, 0 ... 1440 ("24" and "24:00" are the end of the day). Errors: time.format.
Result<int> parseTime(const QString& text);

/// "7:30 PM" or "19:30", as the locale writes times. 1440 is written as midnight.
QString formatTime(int minute, const QLocale& locale);

/// A span of two times: "9-10:30", "9 to 5pm", "9 – 10"; an end without am/pm that lies before the start means the afternoon.
/// Errors: time.format, time.order.
struct TimeSpan {
    int start = 0;
    int end = 0;

    bool operator==(const TimeSpan&) const = default;
};
Result<TimeSpan> parseTimeSpan(const QString& text);

} // namespace td

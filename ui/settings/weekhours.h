// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/trainerhours.h"

#include <array>

namespace td
{

/// The hours of a week, Monday first, as spans of minutes that do not touch.
using WeekHours = std::array<QList<MinuteSpan>, 7>;

/// Rows of a trainer as a week; rows at several locations run together.
WeekHours weekOf(const QList<AvailabilityRow>& rows);
/// A week as rows that begin on `from`. A span keeps the location of the row in `before` that it overlaps.
QList<WeekdayHours> rowsOf(const WeekHours& week, QDate from, const QList<AvailabilityRow>& before);
/// Adds or takes away a span of one day; `day` is 0 for Monday.
void paintHours(WeekHours& week, int day, const MinuteSpan& span, bool working);
/// Sum of all spans in minutes.
int minutesOf(const WeekHours& week);

} // namespace td

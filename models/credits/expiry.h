// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/lot.h"

namespace td
{

/// The last day on which a lot pays, inclusive: its fixed day, or validityDays after the purchase or the first visit, moved on by the days
/// that were frozen from then on. A freeze without an end counts until `today`. Invalid when it never expires or nobody came yet.
QDate lastDayOf(const NewLot& terms, QDate firstVisit, const QList<LotFreeze>& freezes, QDate today);
bool isFrozenOn(const QList<LotFreeze>& freezes, QDate day);

} // namespace td

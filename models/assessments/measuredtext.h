// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fitness/mass.h"
#include "fitness/measurementkind.h"

class QLocale;

namespace td
{

/// In which units a kind is shown and typed: kilograms with centimetres, or pounds with inches; folds always in millimetres, times in minutes and seconds.
/// Reads "82.5", "5'11" (inches), "1:30" (times; a plain number is seconds). Errors, Invalid with the kind as field: those of parseMass and parseLength, "measurement.format",
/// "measurement.time", "measurement.range".
Result<qint64> parseMeasured(const MeasurementKind& kind, QStringView text, MassUnit unit, const QLocale& locale);
/// The text that reads back as the same value, without its unit.
QString measuredText(const MeasurementKind& kind, qint64 value, MassUnit unit, const QLocale& locale);
/// "kg", "in", "mm", "%", "bpm" ...: as stored in exports; empty for counts and times.
QString measuredUnit(const MeasurementKind& kind, MassUnit unit);
/// In that unit, for charts only; times in seconds.
double measuredNumber(const MeasurementKind& kind, qint64 value, MassUnit unit);

} // namespace td

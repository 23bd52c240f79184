// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace td
{

/// What a value counts, and so how it is stored: a mass in 0.1 microgram, a length in micrometres, a time in milliseconds, a percentage in 1/1000 %, all else as a whole
/// number of what it says.
enum class Dimension { Mass, Length, Time, Percent, Count, PerMinute, MillimetreMercury, Metres, MillilitresPerKilogramMinute };

enum class MeasurementGroup { Body, Girth, Skinfold, Vital, FitnessTest };

/// One thing that is measured of a client. The keys are stored in measurements.kind and goals.metric; names on the screen are in ui.
struct MeasurementKind {
    const char* key;
    MeasurementGroup group;
    Dimension dimension;
    qint64 least; ///< smallest and largest value that a person can have, as stored: outside it was mistyped
    qint64 most;
    bool lessIsBetter = false;
};

/// All of them, in the order of forms: weight, height, body_fat, lean_mass, girths, folds, vital signs, fitness tests.
std::span<const MeasurementKind> measurementKinds();
/// Null when there is none.
const MeasurementKind* findMeasurementKind(QStringView key);

} // namespace td

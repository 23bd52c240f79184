// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fitness/mass.h"

#include <optional>

class QLocale;

namespace td
{

/// What one line of quick entry says: `100x5@8`, `3x10 60`, `+2.5`, `bw x12`, `bw+10 x5`, `20 min`, `5 km 25:00`, `skip`.
struct SetEntry {
    int sets = 1;                 ///< the same set so many times
    std::optional<int> reps = {};
    std::optional<Mass> load = {};     ///< outside weight; of a relative entry: the difference to the ghost
    bool relative = false;        ///< `+2.5`: the rest comes from the ghost
    bool bodyweight = false;
    bool warmup = false;
    bool skipped = false;
    std::optional<int> rpeTenths = {}; ///< 10 to 100
    std::optional<int> seconds = {};
    std::optional<int> metres = {};
    std::optional<int> rating = {};    ///< 1 to 5

    bool operator==(const SetEntry&) const = default;
};

/// Reads a line in any case, blanks or not, with the point or the locale's sign for decimals.
///
/// - `100x5`: load x repetitions; `100x5x3`: three such sets. With the load said elsewhere the first number is the sets: `3x10 60`, `3x10 bw`, `5x5@100`,
///   `3x10 +2.5`. Without a load: `3 sets x10`, `x12`, `12 reps`. `5x100kg`: repetitions x load, as the unit says.
/// - `@8`, `@8.5`, `rpe 8`: RPE 1 to 10; a number above 10 behind @ is the load.
/// - `bw x12`, `bw+10x5`, `bw-20x8` (French also `pc`); `-20x8` is the same as `bw-20x8`: helped by 20.
/// - `+2.5`, `-2.5`: so much more or less than the ghost; `+2.5x6`, `x6 -2.5` with other repetitions. `60` alone is a load, `x6` repetitions: what is not
///   said is left empty, for the ghost to fill.
/// - `20 min`, `45 s`, `1 h 30 min`, `1h30`, `25:00`, `1:05:00`; `400 m`, `5 km`, `3 mi`; together `5 km 25:00`; `3x30 s`, `3x400 m`, `24kg x 40 m`.
/// - `w 60x5` (`warmup`): warm-up; `*4`: rating; `skip` (`passer`) by itself: left out.
///
/// Weights without a unit are in `unit`; "kg" and "lb" may follow. Errors: Invalid "set-entry.format", field and arg hold the part that was not
/// understood; "value.range" (sets 1-50, repetitions 0-10,000, a day, 1,000 km, RPE 1-10, rating 1-5); those of parseMass().
Result<SetEntry> parseSetEntry(QStringView text, MassUnit unit, const QLocale& locale);
/// The line that reads back as `entry`, for every entry that parseSetEntry() gives.
QString setEntryText(const SetEntry& entry, MassUnit unit, const QLocale& locale);

} // namespace td

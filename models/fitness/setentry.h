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
    std::optional<int> reps;
    std::optional<Mass> load;     ///< outside weight; of a relative entry: the difference to the ghost
    bool relative = false;        ///< `+2.5`: the rest comes from the ghost
    bool bodyweight = false;
    bool warmup = false;
    bool skipped = false;
    std::optional<int> rpeTenths; ///< 10 to 100
    std::optional<int> seconds;
    std::optional<int> metres;
    std::optional<int> rating;    ///< 1 to 5

    bool operator==(const SetEntry&) const = default;
};

/// Reads a line in any case, with the point or the locale's sign for decimals. Weights without a unit are in `unit`; "kg" and "lb" may follow. Error: Invalid
/// "set-entry.format", the field of the error holds the part that was not understood.
Result<SetEntry> parseSetEntry(QStringView text, MassUnit unit, const QLocale& locale);
/// The line that reads back as `entry`.
QString setEntryText(const SetEntry& entry, MassUnit unit, const QLocale& locale);

} // namespace td

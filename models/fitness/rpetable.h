// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <array>
#include <optional>

namespace td
{

/// Percent of the one-repetition maximum by repetitions and RPE. One column is enough: k = repetitions + (10 - RPE), the repetitions that could
/// have been done, from 1 to 16 in halves. The default is the table of the design notes; the studio may edit it.
class RpeTable
{
public:
    static constexpr int size = 31;
    /// Percent in tenths for k = 1, 1.5, 2 ... 16.
    using Tenths = std::array<int, size>;

    RpeTable();
    explicit RpeTable(const Tenths& percentTenths) : m_tenths(percentTenths) {}

    /// Percent of the maximum at which `reps` repetitions are of this RPE; between two halves of k in proportion. Nothing for reps < 1, an RPE outside 1 to
    /// 10, or k above 16.
    [[nodiscard]] std::optional<double> percent(int reps, int rpeTenths) const;
    [[nodiscard]] const Tenths& tenths() const { return m_tenths; }
    /// Repetitions in halves that row `index` is for: 2 is k = 1.
    static constexpr int halves(int index) { return index + 2; }

    /// Error: Invalid "rpe-table.order" (arg: k) unless every value is less than the one before, the first at most 100 and the last above 0.
    [[nodiscard]] Result<void> check() const;
    /// "1 100; 1.5 97.8; ...": as stored, with points; empty for the default table.
    [[nodiscard]] QString toText() const;
    /// Reads that; empty text is the default table. Errors: Invalid "rpe-table.format" (arg: the part), "rpe-table.missing" (arg: k), "rpe-table.order".
    static Result<RpeTable> fromText(const QString& text);

    bool operator==(const RpeTable&) const = default;

private:
    Tenths m_tenths;
};

} // namespace td

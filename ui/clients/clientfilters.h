// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientfilter.h"
#include "widgets/icon.h"

namespace td
{

struct Actor;

/// A filter that comes with the program.
struct BuiltinFilter {
    QString id; ///< stable: "lapsing"
    QString name;
    Glyph glyph = Glyph::None;
    ClientFilter filter;
    bool removed = false; ///< shows the removed clients instead
};

constexpr int lapsingAfterDays = 28;
constexpr int birthdayAheadDays = 14;

/// In the order of the list; "mine" only for those who train.
QList<BuiltinFilter> builtinFilters(const Actor& actor);

/// What the filter line and the search add to a filter: their own conditions win over those of the filter.
ClientFilter refined(const ClientFilter& base, const ClientFilter& more);

} // namespace td

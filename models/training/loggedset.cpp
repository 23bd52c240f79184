// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/loggedset.h"

#include <algorithm>

namespace td
{
namespace
{

SetKind kindOf(const SetEntry& entry)
{
    if (entry.skipped)
        return SetKind::Skipped;
    return entry.warmup ? SetKind::Warmup : SetKind::Work;
}

/// What was not said is as the last time.
void fillFrom(const SetLog& ghost, const SetEntry& entry, SetLog& set)
{
    const bool timed = entry.seconds || entry.metres;
    if (entry.relative)
        set.load = Mass(ghost.load.value_or(Mass()).units() + entry.load.value_or(Mass()).units());
    if (!timed && !entry.reps)
        set.reps = ghost.reps;
    if (entry.relative || (!timed && !entry.load && !entry.bodyweight)) {
        set.bodyweight = ghost.bodyweight;
        set.load = entry.relative ? set.load : ghost.load;
    }
    if (!timed && !entry.reps) {
        set.seconds = ghost.seconds;
        set.metres = ghost.metres;
    }
}

} // namespace

SetEntry entryOf(const SetLog& set)
{
    SetEntry entry;
    entry.reps = set.reps;
    entry.load = set.load;
    entry.bodyweight = set.bodyweight;
    entry.warmup = set.kind == SetKind::Warmup;
    entry.skipped = set.kind == SetKind::Skipped;
    entry.rpeTenths = set.rpeTenths;
    entry.seconds = set.seconds;
    entry.metres = set.metres;
    entry.rating = set.rating;
    return entry;
}

SetLog repeated(const SetLog& ghost, const SetLog& place)
{
    SetLog set = place;
    set.kind = ghost.kind;
    set.reps = ghost.reps;
    set.load = ghost.load;
    set.bodyweight = ghost.bodyweight;
    set.seconds = ghost.seconds;
    set.metres = ghost.metres;
    return set;
}

Result<QList<SetLog>> setsOf(const SetEntry& entry, const SetLog& place, const std::optional<SetLog>& ghost)
{
    if (entry.relative && !ghost)
        return fail(ErrorKind::Refused, "set.no-ghost", "entry");
    SetLog set = place;
    set.kind = kindOf(entry);
    set.rpeTenths = entry.rpeTenths;
    set.rating = entry.rating;
    if (!entry.skipped) {
        set.reps = entry.reps;
        set.load = entry.load;
        set.bodyweight = entry.bodyweight;
        set.seconds = entry.seconds;
        set.metres = entry.metres;
        if (ghost)
            fillFrom(*ghost, entry, set);
    }
    return QList<SetLog>(std::max(1, entry.sets), set);
}

} // namespace td

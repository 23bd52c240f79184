// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/loggedset.h"

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
    SetLog set = entry.relative ? repeated(*ghost, place) : place;
    if (entry.relative) {
        set.load = Mass(set.load.value_or(Mass()).units() + entry.load.value_or(Mass()).units());
        set.reps = entry.reps ? entry.reps : set.reps;
    } else {
        set.reps = entry.reps;
        set.load = entry.load;
        set.bodyweight = entry.bodyweight;
        set.seconds = entry.seconds;
        set.metres = entry.metres;
    }
    set.kind = entry.relative && !entry.warmup ? set.kind : kindOf(entry);
    set.rpeTenths = entry.rpeTenths;
    set.rating = entry.rating;
    return QList<SetLog>(std::max(1, entry.sets), set);
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/workoutsheet.h"

#include "fitness/repscheme.h"
#include "fitness/weighttext.h"

#include <algorithm>

namespace td
{
namespace
{

bool belongs(const SheetBlock& block, const SetLog& set)
{
    if (block.item && block.item->id == set.planItem)
        return true;
    return set.planItem.isNull() && block.exerciseNo == set.exerciseNo && block.exercise == set.exercise;
}

int nextNumber(const Sheet& sheet)
{
    int last = -1;
    for (const SheetBlock& block : sheet)
        last = std::max(last, block.exerciseNo);
    return last + 1;
}

/// The block of a set; one that the plan does not have (any more) gets its own.
SheetBlock& blockOf(Sheet& sheet, const SetLog& set)
{
    const auto found = std::find_if(sheet.begin(), sheet.end(), [&](const SheetBlock& block) { return belongs(block, set); });
    if (found != sheet.end())
        return *found;
    const auto same = std::find_if(sheet.begin(), sheet.end(), [&](const SheetBlock& block) {
        return block.exercise == set.exercise && (!block.item || !set.planItem.isNull());
    });
    if (same != sheet.end() && (!same->item || same->done.isEmpty()))
        return *same;
    SheetBlock block;
    const bool taken = std::any_of(sheet.begin(), sheet.end(), [&](const SheetBlock& one) { return one.exerciseNo == set.exerciseNo; });
    block.exerciseNo = taken ? nextNumber(sheet) : set.exerciseNo;
    block.exercise = set.exercise;
    sheet.append(block);
    return sheet.last();
}

QList<SetLog> working(const QList<SetLog>& sets)
{
    QList<SetLog> out;
    std::copy_if(sets.begin(), sets.end(), std::back_inserter(out), [](const SetLog& set) { return set.kind == SetKind::Work; });
    return out;
}

} // namespace

int SheetBlock::workDone() const
{
    return int(std::count_if(done.begin(), done.end(), [](const SetLog& set) { return set.kind == SetKind::Work; }));
}

int SheetBlock::open() const
{
    if (skipped)
        return 0;
    const int wanted = item && item->sets ? *item->sets : item ? 1 : std::max(1, int(ghost.size()));
    return std::max(0, wanted - workDone());
}

std::optional<SetLog> SheetBlock::ghostOf(int workSet) const
{
    if (ghost.isEmpty())
        return std::nullopt;
    return ghost.at(std::min(workSet, int(ghost.size()) - 1));
}

SetLog SheetBlock::place(const WorkoutId& workout) const
{
    SetLog set;
    set.workout = workout;
    set.exercise = exercise;
    set.exerciseNo = exerciseNo;
    set.setNo = 0;
    if (item)
        set.planItem = item->id;
    return set;
}

Sheet makeSheet(const QList<PlanItem>& prescribed, const QList<SetLog>& done, const std::function<QList<SetLog>(const ExerciseId&)>& lastTime)
{
    Sheet sheet;
    for (const PlanItem& item : prescribed) {
        SheetBlock block;
        block.exerciseNo = int(sheet.size());
        block.exercise = item.exercise;
        block.item = item;
        sheet.append(block);
    }
    for (const SetLog& set : done) {
        SheetBlock& block = blockOf(sheet, set);
        block.skipped = block.skipped || set.kind == SetKind::Skipped;
        block.done.append(set);
    }
    for (SheetBlock& block : sheet)
        block.ghost = working(lastTime(block.exercise));
    return sheet;
}

SheetBlock extraBlock(const Sheet& sheet, const ExerciseId& exercise, const QList<SetLog>& lastTime)
{
    SheetBlock block;
    block.exerciseNo = nextNumber(sheet);
    block.exercise = exercise;
    block.ghost = working(lastTime);
    return block;
}

std::optional<SetLog> prescribedSet(const PlanItem& item, const SetLog& place, MassUnit unit)
{
    const auto reps = parseRepScheme(item.reps);
    const auto weight = parseWeightText(item.weight, unit);
    if (!reps || reps->least <= 0 || !weight || weight->kind == WeightText::Kind::Percent)
        return std::nullopt;
    SetLog set = place;
    switch (reps->unit) {
    case RepScheme::Unit::Repetitions: set.reps = reps->least; break;
    case RepScheme::Unit::Seconds: set.seconds = reps->least; break;
    case RepScheme::Unit::Metres: set.metres = reps->least; break;
    }
    set.bodyweight = weight->kind == WeightText::Kind::Bodyweight;
    const bool loaded = weight->kind == WeightText::Kind::Absolute || (set.bodyweight && weight->mass != Mass());
    if (loaded)
        set.load = weight->mass;
    return set;
}

} // namespace td

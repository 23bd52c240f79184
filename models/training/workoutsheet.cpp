// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/workoutsheet.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    static const QRegularExpression firstNumber(u"^\\s*(\\d{1,4})\\s*(?:$|[-–/])"_s);
    const auto match = firstNumber.match(item.reps);
    if (!match.hasMatch())
        return std::nullopt;
    const QString reps = match.captured(1);
    const QString line = item.weight.trimmed().isEmpty() ? u"x"_s + reps : item.weight.trimmed() + u" x"_s + reps;
    const auto entry = parseSetEntry(line, unit, QLocale::c());
    if (!entry || entry->relative)
        return std::nullopt;
    const auto sets = setsOf(*entry, place, std::nullopt);
    return sets ? std::optional(sets->first()) : std::nullopt;
}

} // namespace td

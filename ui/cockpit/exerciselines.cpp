// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/exerciselines.h"

#include "cockpit/sheettext.h"
#include "training/workouts.h"

namespace td
{

Result<QString> exerciseLines(const CockpitContext& context, const ClientId& client, QDate day)
{
    TD_TRY_ASSIGN(const QList<Workout> workouts, context.workouts.ofClient(client, day, day));
    const SheetText text(context.training.unitOf(client));
    QStringList lines;
    for (const Workout& workout : workouts) {
        TD_TRY_ASSIGN(const QList<SetLog> sets, context.workouts.sets(workout.id));
        const Sheet sheet = makeSheet({}, sets, [](const ExerciseId&) { return QList<SetLog>(); });
        for (const SheetBlock& block : sheet) {
            QStringList done;
            for (const SetLog& set : block.done)
                done.append(text.set(set));
            TD_TRY_ASSIGN(const Exercise exercise, context.training.exercise(block.exercise));
            //: Exercise, its sets
            lines.append(SheetText::tr("%1: %2").arg(exercise.nameIn(context.language), done.join(QStringLiteral(", "))));
        }
    }
    return lines.join(u'\n');
}

} // namespace td

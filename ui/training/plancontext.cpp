// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/plancontext.h"

#include "core/text.h"
#include "facility/studioday.h"
#include "storage/database.h"
#include "training/exerciselibrary.h"
#include "training/trainingsettings.h"

#include <algorithm>

namespace td
{
namespace
{
constexpr qsizetype suggestions = 8;

/// 0: begins with what was typed; 1: holds all words; 2: does not.
int rankOf(const QString& folded, const QString& typed, const QStringList& words)
{
    if (folded.startsWith(typed))
        return 0;
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) { return folded.contains(word); }) ? 1 : 2;
}

} // namespace

QDate PlanContext::today() const
{
    return studioToday(db).value_or(QDate::currentDate());
}

QString PlanContext::exerciseName(const ExerciseId& id) const
{
    return exercises.name(id, language);
}

QList<Suggestion> PlanContext::findExercises(const QString& text) const
{
    const QString typed = foldText(cleanLine(text));
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QList<Suggestion> first;
    QList<Suggestion> rest;
    const auto all = exercises.all();
    if (!all || words.isEmpty())
        return {};
    for (const Exercise& exercise : *all) {
        const QString& name = exercise.nameIn(language);
        const int rank = rankOf(foldText(name), typed, words);
        if (rank < 2)
            (rank == 0 ? first : rest).append({name, {}, exercise.id.blob()});
    }
    first.append(rest);
    return first.first(std::min(suggestions, first.size()));
}

QString PlanContext::clientName(const ClientId& id) const
{
    auto q = db.query("SELECT trim(first_name || ' ' || last_name) FROM client_names WHERE id = ?", id);
    return q.next() ? q.text(0) : QString();
}

ProgressionContext PlanContext::progression(const ClientId& client, const ExerciseId& exercise) const
{
    ProgressionContext out;
    out.locale = QLocale(); // as people here write numbers
    const auto studio = settings.studio();
    if (studio) {
        out.unit = studio->units;
        out.table = RpeTable::fromText(studio->rpeTable).value_or(RpeTable());
    }
    if (client.isNull())
        return out;
    out.unit = settings.unitOf(client).value_or(out.unit);
    if (oneRepMax)
        out.oneRepMax = oneRepMax(client, exercise);
    return out;
}

} // namespace td

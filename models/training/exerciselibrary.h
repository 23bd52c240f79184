// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "training/exercise.h"

#include <QHash>
#include <QList>

namespace td
{

class Database;

/// The exercises that come with the program (resources/exercises) together with the studio's own and its changes to them. Kept in memory; `reload` after a
/// change of table exercises.
class ExerciseLibrary
{
public:
    explicit ExerciseLibrary(Database& database) : m_db(database) {}

    /// Reads again. Everything else works on what was read last, and reads itself the first time.
    Result<void> reload();
    [[nodiscard]] Result<QList<Exercise>> all(bool withHidden = false);
    /// Error: NotFound "row.not-found", field "exercise".
    [[nodiscard]] Result<Exercise> find(const ExerciseId& id);
    /// By name in either language, case and accents aside; NotFound.
    [[nodiscard]] Result<Exercise> findByName(const QString& name);
    /// Name in `language`, "?" when it is gone: for lists.
    [[nodiscard]] QString name(const ExerciseId& id, const QString& language);

    Result<ExerciseId> add(const Exercise& exercise);
    /// Of one that comes with the program: keeps the studio's version of it.
    Result<void> save(const Exercise& exercise);
    Result<void> setHidden(const ExerciseId& id, bool hidden);
    /// Back to how the program has it. Of an own one: takes it away (NotFound for lists, its logged sets stay).
    Result<void> remove(const ExerciseId& id);

    /// The id of a built-in exercise: made from its key, the same in every studio.
    static ExerciseId builtInId(QStringView key);

private:
    Database& m_db;
    bool m_read = false;
    QList<Exercise> m_list;
    QHash<ExerciseId, int> m_index;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "training/exercise.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace td
{

class Database;

/// The exercises that come with the program (resources/exercises) together with the studio's own and its changes to them. Kept in memory; read again by
/// itself after a commit that touched them. Built-in ones and those of the studio are changed by the office, own ones also by the trainer who added them:
/// others get Forbidden "exercise.not-yours". Every write is undoable.
class ExerciseLibrary
{
public:
    explicit ExerciseLibrary(Database& database);

    /// Reads again. Everything else works on what was read last, and reads itself the first time.
    Result<void> reload();
    /// By their English names.
    [[nodiscard]] Result<QList<Exercise>> all(bool withHidden = false);
    /// Also a hidden one. Error: NotFound "row.not-found", field "exercise".
    [[nodiscard]] Result<Exercise> find(const ExerciseId& id);
    /// By name in either language, case and accents aside; NotFound.
    [[nodiscard]] Result<Exercise> findByName(const QString& name);
    /// Name in `language`, "?" when there never was one: for lists. One that was removed keeps its name here, for the log.
    [[nodiscard]] QString name(const ExerciseId& id, const QString& language);
    /// As the program has it, when it comes with the program; nothing for an own one.
    [[nodiscard]] std::optional<Exercise> original(const ExerciseId& id);
    /// Whether the signed-in user may save, hide and remove it.
    [[nodiscard]] bool mayChange(const Exercise& exercise) const;

    /// Errors of the form: text.empty, text.too-long, value.unknown; Clash "exercise.name-taken" (args: the name).
    Result<ExerciseId> add(const Exercise& exercise);
    /// Of one that comes with the program: keeps the studio's version of it. Stale when somebody else changed it since it was read.
    Result<void> save(const Exercise& exercise);
    Result<void> setHidden(const ExerciseId& id, bool hidden);
    /// Back to how the program has it. Of an own one: takes it away (NotFound for lists, its logged sets stay).
    Result<void> remove(const ExerciseId& id);

    /// The id of a built-in exercise: made from its key, the same in every studio.
    static ExerciseId builtInId(QStringView key);

private:
    Result<void> ensureRead();
    Result<void> readRows();
    void put(const Exercise& exercise);
    Result<void> checkName(const QString& name, const char* field, const ExerciseId& self);
    Result<Exercise> checked(const Exercise& exercise);
    Result<Exercise> changeable(const ExerciseId& id);
    Result<void> write(const Exercise& exercise);

    Database& m_db;
    QObject m_watch; ///< hears of commits as long as this lives
    bool m_read = false;
    QList<Exercise> m_builtIn; ///< as the program has them: read once
    QList<Exercise> m_list;
    QHash<ExerciseId, int> m_index;
    QHash<ExerciseId, Exercise> m_removed;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/journal.h"

#include <optional>

namespace td
{

/// Takes back and repeats whole change sets of the signed-in user. An undo is itself a change set: the journal only grows.
/// Nothing is overwritten that somebody changed since (Stale undo.changed-since), and the row rules and clash checks
/// apply as to any other write.
class Undo
{
public:
    explicit Undo(Database& database) : m_db(database), m_journal(database) {}

    struct State {
        std::optional<ChangeSet> undo; ///< what undo() would take back
        std::optional<ChangeSet> redo; ///< what redo() would repeat
    };
    /// For the names in the Edit menu.
    [[nodiscard]] Result<State> state() const;

    /// Both return the set that was taken back or repeated. Errors: Refused undo.nothing / redo.nothing, Stale
    /// undo.changed-since, and those of the writes.
    Result<ChangeSet> undo();
    Result<ChangeSet> redo();

private:
    enum class Direction { Back, Forth };
    Result<ChangeSet> run(const std::optional<ChangeSet>& set, Direction direction);
    Result<void> apply(const HistoryEntry& entry, Direction direction);
    Result<void> setColumns(const HistoryEntry& entry, Direction direction);
    Result<void> requireUnchanged(const HistoryEntry& entry, Direction direction);

    Database& m_db;
    Journal m_journal;
};

} // namespace td

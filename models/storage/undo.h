// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/journal.h"

#include <functional>
#include <optional>

namespace td
{

/// Takes back and repeats whole change sets of the signed-in user. An undo is itself a change set: the journal only grows.
/// Nothing is overwritten that somebody changed since (Stale undo.changed-since), and the row rules and clash checks
/// apply as to any other write. What is written in the books (labels "books.…": invoices issued, payments, credits) is never taken
/// back: it is corrected by a new entry.
class Undo
{
public:
    /// What follows from rows that were taken back or repeated and cannot be found in the journal: credits of bookings. Runs in the
    /// same change set; an error takes the whole undo back.
    using Settle = std::function<Result<void>(const std::vector<HistoryEntry>& entries)>;

    explicit Undo(Database& database, Settle settle = {}) : m_db(database), m_journal(database), m_settle(std::move(settle)) {}

    struct State {
        std::optional<ChangeSet> undo; ///< what undo() would take back
        std::optional<ChangeSet> redo; ///< what redo() would repeat
    };
    /// For the names in the Edit menu.
    [[nodiscard]] Result<State> state() const;

    /// Both return the set that was taken back or repeated. Errors: Refused undo.nothing / redo.nothing, undo.books (money changed hands
    /// in it), Stale undo.changed-since, and those of the writes.
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
    Settle m_settle;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/goal.h"
#include "core/result.h"

#include <QList>

#include <functional>

namespace td
{

class Database;

/// Goals of clients. Labels "goal.add", "goal.change", "goal.close", "goal.reopen", "goal.remove": all can be undone. Errors: Forbidden "rule.forbidden"; NotFound "row.not-found"; Invalid
/// "text.empty", "text.too-long", "goal.metric", "goal.no-target", "goal.target-day", "goal.same-target", "measurement.range", "time.range"; Refused "goal.closed"; Stale
/// "row.stale".
class Goals
{
public:
    /// The latest estimated one-repetition maximum of a client, as a mass in stored units; comes from the area of training, which this one does not know.
    using Estimate = std::function<std::optional<qint64>(const ClientId&, const ExerciseId&)>;

    explicit Goals(Database& database, Estimate estimate = {}) : m_db(database), m_estimate(std::move(estimate)) {}

    /// A goal that is measured and has no start begins at the latest value. The id is ignored; the first day is today when it is invalid.
    Result<GoalId> add(const Goal& goal);
    Result<void> save(const Goal& goal);
    /// Reached or Dropped, today.
    Result<void> close(const GoalId& id, GoalStatus status);
    Result<void> reopen(const GoalId& id);
    Result<void> remove(const GoalId& id);
    [[nodiscard]] Result<Goal> find(const GoalId& id);

    /// Open ones first, by the day they are due; then closed ones, the latest first.
    [[nodiscard]] Result<QList<GoalProgress>> list(const ClientId& client, bool withClosed);

private:
    [[nodiscard]] Result<Goal> checked(const Goal& goal);
    [[nodiscard]] Result<GoalProgress> progressOf(const Goal& goal);
    [[nodiscard]] Result<std::optional<qint64>> current(const Goal& goal);

    Database& m_db;
    Estimate m_estimate;
};

} // namespace td

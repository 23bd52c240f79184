// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "training/plan.h"

namespace td
{

class Database;

/// Plans and templates with their items. Every function is one change set and undoable.
class Plans
{
public:
    explicit Plans(Database& database) : m_db(database) {}

    [[nodiscard]] Result<Plan> find(const PlanId& id);
    [[nodiscard]] Result<QList<Plan>> templates();
    /// The active one first, then the newest.
    [[nodiscard]] Result<QList<Plan>> ofClient(const ClientId& client);
    /// The active plan of a client; nothing when there is none.
    [[nodiscard]] Result<std::optional<Plan>> active(const ClientId& client);
    /// In the order of week, weekday, position.
    [[nodiscard]] Result<QList<PlanItem>> items(const PlanId& id);
    [[nodiscard]] Result<QList<PlanItem>> itemsOn(const PlanId& id, int week, int weekday);

    Result<PlanId> add(const Plan& plan, const QList<PlanItem>& items);
    /// Replaces title, goals ... and all items: those with an id that exists keep their row (logs refer to it).
    Result<void> save(const Plan& plan, const QList<PlanItem>& items);
    Result<void> remove(const PlanId& id);
    /// A copy for `client` (null: as a template), as a draft.
    Result<PlanId> copy(const PlanId& id, const ClientId& client);
    /// Makes it the client's active plan from `start` (a day of week 1): the earlier active one is completed, client and trainer get a notice. Error: Refused
    /// "plan.empty", "plan.template".
    Result<void> give(const PlanId& id, QDate start);
    Result<void> complete(const PlanId& id);

private:
    Database& m_db;
};

} // namespace td

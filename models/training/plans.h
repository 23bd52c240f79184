// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "training/plan.h"

namespace td
{

class Database;
class Query;

/// Plans and templates with their items. Every function is one change set and undoable. Form errors are those of planrules.h.
class Plans
{
public:
    explicit Plans(Database& database) : m_db(database) {}

    /// Error: NotFound "row.not-found", field "plan".
    [[nodiscard]] Result<Plan> find(const PlanId& id);
    /// By title; archived ones are left out.
    [[nodiscard]] Result<QList<Plan>> templates();
    /// The active one first, then the newest.
    [[nodiscard]] Result<QList<Plan>> ofClient(const ClientId& client);
    /// The active plan of a client; nothing when there is none.
    [[nodiscard]] Result<std::optional<Plan>> active(const ClientId& client);
    /// Plans of all clients (or, with `ofTemplates`, the templates) with the names that a list shows, archived ones too: active first, then by client and title.
    [[nodiscard]] Result<QList<PlanRow>> rows(bool ofTemplates);
    /// In the order of week, weekday, position.
    [[nodiscard]] Result<QList<PlanItem>> items(const PlanId& id);
    [[nodiscard]] Result<QList<PlanItem>> itemsOn(const PlanId& id, int week, int weekday);

    /// A draft. Ids of items that are null are made. Error: NotFound "row.not-found", field "client".
    Result<PlanId> add(const Plan& plan, const QList<PlanItem>& items);
    /// Replaces title, goals ... and all items: those with an id that exists keep their row (logs refer to it). Client, status and start stay. Error: Stale
    /// "row.stale" when somebody changed the plan since `plan.version`.
    Result<void> save(const Plan& plan, const QList<PlanItem>& items);
    Result<void> remove(const PlanId& id);
    /// A copy for `client` (null: as a template), as a draft.
    Result<PlanId> copy(const PlanId& id, const ClientId& client);
    /// Makes it the client's active plan from `start` (a day of week 1): the earlier active one is completed, client and trainer get a notice. Error: Refused
    /// "plan.empty", "plan.template".
    Result<void> give(const PlanId& id, QDate start);
    /// Error: Refused "plan.not-active".
    Result<void> complete(const PlanId& id);
    /// Out of the lists, or back: to draft, or completed when it was. Error: Refused "plan.active" for one that is followed.
    Result<void> archive(const PlanId& id, bool archived);

private:
    Result<QList<Plan>> read(Query query);
    Result<QList<PlanItem>> readItems(Query query);
    Result<void> insertItem(const PlanId& plan, const PlanItem& item);
    Result<void> updateItem(const PlanItem& item);
    Result<void> replaceItems(const PlanId& plan, const QList<PlanItem>& items);
    Result<void> checkClient(const ClientId& client);
    Result<AssignmentId> assignmentOf(const ClientId& client);
    Result<void> completeEarlier(const Plan& given, QDate today);
    Result<void> tell(const Plan& plan);

    Database& m_db;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/mealplan.h"

namespace td
{

class Database;

/// Meal plans and their templates. A template can be changed by the office and by the trainer who made it; a client's plan by those who may write for the client.
/// At most one plan of a client is active.
class MealPlans
{
public:
    explicit MealPlans(Database& database) : m_db(database) {}

    /// Templates by title, then plans by client; archived ones are left out.
    Result<QList<MealPlanRow>> list();
    /// Newest first, the active one before all.
    Result<QList<MealPlanRow>> ofClient(const ClientId& client);
    /// NotFound "row.not-found", field "meal_plan".
    Result<MealPlan> find(const MealPlanId& id);
    /// Nothing when there is none.
    Result<std::optional<MealPlan>> active(const ClientId& client);

    /// A draft, or a template without a client. Errors, Invalid: text.empty, text.too-long, value.range, food.amount-range.
    Result<MealPlanId> add(const MealPlan& plan);
    /// Writes what differs from what is stored: title, notes, days, start and items; client and status stay. Stale on another version.
    Result<void> save(const MealPlan& plan);
    /// A draft for `client`, or a template when it is null.
    Result<MealPlanId> copy(const MealPlanId& id, const QString& title, const ClientId& client = {});
    /// Makes it the client's active plan from `startDay` on: a template or another client's plan as a copy, a draft of the client itself. The earlier one is
    /// completed, and the client gets a notice. Gives the id of the active plan. Refused "meal-plan.empty" without any food.
    Result<MealPlanId> give(const MealPlanId& id, const ClientId& client, QDate startDay);
    Result<void> complete(const MealPlanId& id);
    Result<void> remove(const MealPlanId& id);
    /// Whether the one signed in may change it.
    [[nodiscard]] bool mayChange(const MealPlan& plan) const;

private:
    Result<QList<MealItem>> items(const MealPlanId& id);
    Result<MealPlan> checked(const MealPlan& plan);
    Result<void> insert(const MealPlan& plan);
    Result<void> insertItem(const MealPlanId& plan, const MealItem& item);
    Result<void> writeItems(const MealPlan& before, const MealPlan& after);
    Result<void> activate(const MealPlan& plan, QDate startDay);
    Result<void> completeOthers(const MealPlan& plan);
    Result<QString> clientName(const ClientId& client);

    Database& m_db;
};

} // namespace td

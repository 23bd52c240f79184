// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/mealplans.h"

#include "core/formcheck.h"
#include "facility/studioday.h"
#include "nutrition/foodamount.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

#define PLAN_COLUMNS                                                                                                   \
    "SELECT id, client_id, trainer_id, source_id, title, notes, days, start_day, status, version FROM meal_plans WHERE deleted = 0 "
#define ROW_COLUMNS                                                                                                    \
    "SELECT p.id, p.client_id, coalesce(n.first_name || ' ' || n.last_name, ''), p.trainer_id, p.title, p.days, "        \
    "(SELECT count(*) FROM meal_items i WHERE i.meal_plan_id = p.id AND i.deleted = 0), p.start_day, p.status "         \
    "FROM meal_plans p LEFT JOIN clients n ON n.id = p.client_id WHERE p.deleted = 0 "

constexpr TextField<MealPlan> textFields[] = {{"title", &MealPlan::title, 120, true}, {"notes", &MealPlan::notes, 4000, false, true}};

MealPlan planOf(const Query& q)
{
    MealPlan plan;
    plan.id = q.id<MealPlanId>(0);
    plan.client = q.id<ClientId>(1);
    plan.trainer = q.id<TrainerId>(2);
    plan.source = q.id<MealPlanId>(3);
    plan.title = q.text(4);
    plan.notes = q.text(5);
    plan.days = q.integer(6);
    plan.startDay = q.date(7);
    plan.status = valueOf(mealPlanStatusNames, q.text(8)).value_or(MealPlanStatus::Draft);
    plan.version = q.integer(9);
    return plan;
}

/// The desk has none of these tables.
Result<void> mayRead(const Database& db)
{
    return db.actor().role == Role::Desk ? Result<void>(fail(ErrorKind::Forbidden, "rule.forbidden")) : Result<void>();
}

Result<QList<MealPlanRow>> rowsOf(Query q)
{
    QList<MealPlanRow> rows;
    while (q.next()) {
        MealPlanRow row;
        row.id = q.id<MealPlanId>(0);
        row.client = q.id<ClientId>(1);
        row.clientName = q.text(2).trimmed();
        row.trainer = q.id<TrainerId>(3);
        row.title = q.text(4);
        row.days = q.integer(5);
        row.items = q.integer(6);
        row.startDay = q.date(7);
        row.status = valueOf(mealPlanStatusNames, q.text(8)).value_or(MealPlanStatus::Draft);
        rows.append(row);
    }
    TD_TRY(q.finish());
    return rows;
}

} // namespace

Result<QList<MealPlanRow>> MealPlans::list()
{
    TD_TRY(mayRead(m_db));
    return rowsOf(m_db.query(ROW_COLUMNS "AND p.status <> 'archived' ORDER BY p.client_id IS NOT NULL, n.last_name, n.first_name, "
                                         "p.status = 'completed', p.title, p.id"));
}

Result<QList<MealPlanRow>> MealPlans::ofClient(const ClientId& client)
{
    TD_TRY(mayRead(m_db));
    return rowsOf(m_db.query(ROW_COLUMNS "AND p.client_id = ? ORDER BY p.status = 'active' DESC, p.id DESC", client));
}

Result<QList<MealItem>> MealPlans::items(const MealPlanId& id)
{
    QList<MealItem> items;
    auto q = m_db.query("SELECT id, day_no, meal, position, food_id, tenth_grams, note FROM meal_items WHERE meal_plan_id = ? AND deleted = 0 "
                        "ORDER BY day_no, position, id", id);
    while (q.next()) {
        items.append({q.id<MealItemId>(0), q.integer(1), valueOf(mealNames, q.text(2)).value_or(Meal::Snack), q.integer(3), q.id<FoodId>(4),
                      q.integer(5), q.text(6)});
    }
    TD_TRY(q.finish());
    return items;
}

Result<MealPlan> MealPlans::find(const MealPlanId& id)
{
    TD_TRY(mayRead(m_db));
    auto q = m_db.query(PLAN_COLUMNS "AND id = ?", id);
    if (!q.next())
        return q.failed() ? fail(q.error()) : fail(ErrorKind::NotFound, "row.not-found", "meal_plan");
    MealPlan plan = planOf(q);
    TD_TRY(q.finish());
    TD_TRY_ASSIGN(plan.items, items(id));
    tidyMealItems(plan);
    return plan;
}

Result<std::optional<MealPlan>> MealPlans::active(const ClientId& client)
{
    TD_TRY(mayRead(m_db));
    MealPlanId id;
    {
        auto q = m_db.query("SELECT id FROM meal_plans WHERE client_id = ? AND status = 'active' AND deleted = 0", client);
        if (q.next())
            id = q.id<MealPlanId>(0);
        TD_TRY(q.finish());
    }
    if (id.isNull())
        return std::optional<MealPlan>();
    TD_TRY_ASSIGN(const MealPlan plan, find(id));
    return std::optional(plan);
}

bool MealPlans::mayChange(const MealPlan& plan) const
{
    const Actor& actor = m_db.actor();
    if (actor.role == Role::Trainer && plan.isTemplate())
        return plan.trainer == actor.trainer && !plan.trainer.isNull();
    return actor.seesHealth();
}

Result<MealPlan> MealPlans::checked(const MealPlan& plan)
{
    TD_TRY_ASSIGN(MealPlan out, checkTexts(plan, textFields));
    TD_TRY(checkRange(out.days, 1, mostPlanDays, "days"));
    for (MealItem& item : out.items) {
        TD_TRY(checkRange(item.day, 1, out.days, "day"));
        TD_TRY(checkRange(item.tenthGrams, 1, mostTenthGrams, "tenth_grams"));
        TD_TRY_ASSIGN(item.note, checkLine(item.note, "note", 200));
        if (item.food.isNull())
            return fail(ErrorKind::Invalid, "value.unknown", "food");
    }
    tidyMealItems(out);
    return out;
}

Result<void> MealPlans::insertItem(const MealPlanId& plan, const MealItem& item)
{
    return m_db.exec("INSERT INTO meal_items (id, meal_plan_id, day_no, meal, position, food_id, tenth_grams, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     m_db.newId<MealItemId>(), plan, item.day, nameOf(mealNames, item.meal), item.position, item.food, item.tenthGrams, item.note);
}

Result<void> MealPlans::insert(const MealPlan& plan)
{
    TD_TRY(m_db.exec("INSERT INTO meal_plans (id, client_id, trainer_id, source_id, title, notes, days, start_day, status) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'draft')",
                     plan.id, plan.client, plan.trainer, plan.source, plan.title, plan.notes, plan.days, plan.startDay));
    for (const MealItem& item : plan.items)
        TD_TRY(insertItem(plan.id, item));
    return {};
}

Result<MealPlanId> MealPlans::add(const MealPlan& wanted)
{
    TD_TRY_ASSIGN(MealPlan plan, checked(wanted));
    plan.id = m_db.newId<MealPlanId>();
    plan.trainer = m_db.actor().trainer;
    return m_db.change("meal-plan.add", plan.title, [&]() -> Result<MealPlanId> {
        TD_TRY(insert(plan));
        return plan.id;
    });
}

Result<void> MealPlans::writeItems(const MealPlan& before, const MealPlan& after)
{
    QHash<MealItemId, MealItem> old;
    for (const MealItem& item : before.items)
        old.insert(item.id, item);
    for (const MealItem& item : after.items) {
        const auto found = item.id.isNull() ? old.cend() : old.constFind(item.id);
        if (found == old.cend()) {
            TD_TRY(insertItem(after.id, item));
            continue;
        }
        if (!(*found == item))
            TD_TRY(m_db.exec("UPDATE meal_items SET day_no = ?, meal = ?, position = ?, food_id = ?, tenth_grams = ?, note = ? WHERE id = ?", item.day,
                             nameOf(mealNames, item.meal), item.position, item.food, item.tenthGrams, item.note, item.id));
        old.remove(item.id);
    }
    for (auto gone = old.keyBegin(); gone != old.keyEnd(); ++gone)
        TD_TRY(m_db.exec("UPDATE meal_items SET deleted = 1 WHERE id = ?", *gone));
    return {};
}

Result<void> MealPlans::save(const MealPlan& wanted)
{
    TD_TRY_ASSIGN(const MealPlan before, find(wanted.id));
    TD_TRY_ASSIGN(const MealPlan plan, checked(wanted));
    if (!mayChange(before))
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    return m_db.change("meal-plan.change", plan.title, [&]() -> Result<void> {
        // Also for items alone: so that two people do not edit one plan past each other.
        TD_TRY(m_db.exec("UPDATE meal_plans SET title = ?, notes = ?, days = ?, start_day = ?, version = ? WHERE id = ?", plan.title, plan.notes,
                         plan.days, plan.startDay, plan.version, plan.id));
        return writeItems(before, plan);
    });
}

Result<QString> MealPlans::clientName(const ClientId& client)
{
    auto q = m_db.query("SELECT first_name || ' ' || last_name FROM clients WHERE id = ? AND deleted = 0", client);
    if (!q.next())
        return q.failed() ? fail(q.error()) : fail(ErrorKind::NotFound, "row.not-found", "client");
    return q.text(0).trimmed();
}

Result<MealPlanId> MealPlans::copy(const MealPlanId& id, const QString& title, const ClientId& client)
{
    TD_TRY_ASSIGN(MealPlan plan, find(id));
    if (!client.isNull())
        TD_TRY(clientName(client));
    plan.source = plan.id;
    plan.client = client;
    plan.title = title.isEmpty() ? plan.title : title;
    plan.startDay = {};
    TD_TRY_ASSIGN(plan, checked(plan));
    plan.id = m_db.newId<MealPlanId>();
    plan.trainer = m_db.actor().trainer;
    return m_db.change("meal-plan.copy", plan.title, [&]() -> Result<MealPlanId> {
        TD_TRY(insert(plan));
        return plan.id;
    });
}

Result<void> MealPlans::completeOthers(const MealPlan& plan)
{
    QList<MealPlanId> others;
    {
        auto q = m_db.query("SELECT id FROM meal_plans WHERE client_id = ? AND status = 'active' AND deleted = 0 AND id <> ?", plan.client, plan.id);
        while (q.next())
            others.append(q.id<MealPlanId>(0));
        TD_TRY(q.finish());
    }
    for (const MealPlanId& other : std::as_const(others))
        TD_TRY(m_db.exec("UPDATE meal_plans SET status = 'completed' WHERE id = ?", other));
    return {};
}

Result<void> MealPlans::activate(const MealPlan& plan, QDate startDay)
{
    TD_TRY(completeOthers(plan));
    TD_TRY(m_db.exec("UPDATE meal_plans SET status = 'active', start_day = ? WHERE id = ?", startDay, plan.id));
    return m_db.exec("INSERT INTO notices (id, client_id, kind, subject, row_id, at) VALUES (?, ?, 'meal-plan', ?, ?, ?)", m_db.newId<NoticeId>(),
                     plan.client, plan.title, plan.id, m_db.clock().now());
}

Result<MealPlanId> MealPlans::give(const MealPlanId& id, const ClientId& client, QDate startDay)
{
    TD_TRY_ASSIGN(MealPlan plan, find(id));
    TD_TRY_ASSIGN(const QString name, clientName(client));
    if (plan.items.isEmpty())
        return fail(ErrorKind::Refused, "meal-plan.empty", "meal_plan", {plan.title});
    if (!startDay.isValid())
        return fail(ErrorKind::Invalid, "value.range", "start_day");
    const bool itself = plan.client == client && plan.status == MealPlanStatus::Draft;
    return m_db.change("meal-plan.give", name, [&]() -> Result<MealPlanId> {
        if (!itself) {
            TD_TRY_ASSIGN(plan.id, copy(id, plan.title, client));
            plan.client = client;
        }
        TD_TRY(activate(plan, startDay));
        return plan.id;
    });
}

Result<void> MealPlans::complete(const MealPlanId& id)
{
    TD_TRY_ASSIGN(const MealPlan plan, find(id));
    if (plan.status != MealPlanStatus::Active)
        return fail(ErrorKind::Refused, "meal-plan.not-active", "meal_plan", {plan.title});
    return m_db.change("meal-plan.complete", plan.title,
                       [&] { return m_db.exec("UPDATE meal_plans SET status = 'completed', version = ? WHERE id = ?", plan.version, id); });
}

Result<void> MealPlans::remove(const MealPlanId& id)
{
    TD_TRY_ASSIGN(const MealPlan plan, find(id));
    if (!mayChange(plan))
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    return m_db.change("meal-plan.remove", plan.title,
                       [&] { return m_db.exec("UPDATE meal_plans SET deleted = 1, version = ? WHERE id = ?", plan.version, id); });
}

} // namespace td

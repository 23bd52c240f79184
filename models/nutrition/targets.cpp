// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/targets.h"

#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

int fullYears(QDate birthday, QDate day)
{
    const int years = day.year() - birthday.year();
    const bool before = day.month() < birthday.month() || (day.month() == birthday.month() && day.day() < birthday.day());
    return before ? years - 1 : years;
}

Result<void> mayRead(const Database& db)
{
    return db.actor().role == Role::Desk ? Result<void>(fail(ErrorKind::Forbidden, "rule.forbidden")) : Result<void>();
}

void take(TargetFacts& facts, QByteArrayView kind, qint64 value, QDate day)
{
    if (kind == "weight") {
        facts.weight = Mass(value);
        facts.weightDay = day;
    } else if (kind == "height") {
        facts.heightUm = value;
        facts.heightDay = day;
    } else {
        facts.bodyFatMilli = int(value);
        facts.bodyFatDay = day;
    }
}

} // namespace

Result<void> NutritionTargets::latest(const ClientId& client, QDate day, TargetFacts& facts)
{
    auto q = m_db.query("SELECT kind, value, day FROM measurements WHERE client_id = ? AND kind IN ('weight', 'height', 'body_fat') "
                        "AND day <= ? AND deleted = 0 ORDER BY day, id", client, day);
    while (q.next())
        take(facts, q.utf8(0), q.int64(1), q.date(2));
    return q.finish();
}

Result<void> NutritionTargets::training(const ClientId& client, TargetFacts& facts)
{
    auto q = m_db.query("SELECT sex, activity FROM client_training WHERE id = ? AND deleted = 0", client);
    if (q.next()) {
        facts.sex = q.text(0);
        facts.activity = q.text(1);
    }
    return q.finish();
}

Result<TargetFacts> NutritionTargets::facts(const ClientId& client, QDate day)
{
    TD_TRY(mayRead(m_db));
    TargetFacts facts;
    {
        auto q = m_db.query("SELECT birthday FROM clients WHERE id = ? AND deleted = 0", client);
        if (!q.next())
            return q.failed() ? fail(q.error()) : fail(ErrorKind::NotFound, "row.not-found", "client");
        if (const QDate birthday = q.date(0); birthday.isValid() && birthday <= day)
            facts.age = fullYears(birthday, day);
    }
    TD_TRY(latest(client, day, facts));
    TD_TRY(training(client, facts));
    return facts;
}

Result<QList<NutritionTarget>> NutritionTargets::history(const ClientId& client)
{
    TD_TRY(mayRead(m_db));
    QList<NutritionTarget> targets;
    auto q = m_db.query("SELECT id, client_id, from_day, formula, activity, goal_percent, kcal, protein_g, carbs_g, fat_g, working, version "
                        "FROM nutrition_targets WHERE client_id = ? AND deleted = 0 ORDER BY from_day DESC, id DESC", client);
    while (q.next()) {
        targets.append({q.id<NutritionTargetId>(0), q.id<ClientId>(1), q.date(2), valueOf(targetFormulaNames, q.text(3)).value_or(TargetFormula::Manual),
                        q.text(4), q.integer(5), q.integer(6), q.integer(7), q.integer(8), q.integer(9), q.text(10), q.integer(11)});
    }
    TD_TRY(q.finish());
    return targets;
}

Result<std::optional<NutritionTarget>> NutritionTargets::on(const ClientId& client, QDate day)
{
    TD_TRY_ASSIGN(const QList<NutritionTarget> targets, history(client));
    const auto found = std::find_if(targets.cbegin(), targets.cend(), [&](const NutritionTarget& one) { return one.fromDay <= day; });
    return found == targets.cend() ? std::optional<NutritionTarget>() : std::optional(*found);
}

Result<QString> NutritionTargets::clientName(const ClientId& client)
{
    auto q = m_db.query("SELECT first_name || ' ' || last_name FROM clients WHERE id = ? AND deleted = 0", client);
    if (!q.next())
        return q.failed() ? fail(q.error()) : fail(ErrorKind::NotFound, "row.not-found", "client");
    return q.text(0).trimmed();
}

Result<void> NutritionTargets::insert(const NutritionTarget& t)
{
    return m_db.exec("INSERT INTO nutrition_targets (id, client_id, from_day, formula, activity, goal_percent, kcal, protein_g, carbs_g, fat_g, working) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     t.id, t.client, t.fromDay, nameOf(targetFormulaNames, t.formula), t.activity, t.goalPercent, t.kcal, t.proteinG, t.carbsG, t.fatG,
                     t.working);
}

Result<void> NutritionTargets::replace(const NutritionTarget& before, const NutritionTarget& t)
{
    return m_db.exec("UPDATE nutrition_targets SET formula = ?, activity = ?, goal_percent = ?, kcal = ?, protein_g = ?, carbs_g = ?, fat_g = ?, "
                     "working = ?, version = ? WHERE id = ?",
                     nameOf(targetFormulaNames, t.formula), t.activity, t.goalPercent, t.kcal, t.proteinG, t.carbsG, t.fatG, t.working, before.version,
                     before.id);
}

Result<NutritionTargetId> NutritionTargets::save(const ClientId& client, QDate fromDay, const TargetWorking& given)
{
    // Once more, so that nothing is kept that the formulas do not give.
    TD_TRY_ASSIGN(const TargetWorking w, workOutTarget(given.facts, given.choice));
    TD_TRY_ASSIGN(const QString name, clientName(client));
    TD_TRY_ASSIGN(const QList<NutritionTarget> targets, history(client));
    if (!fromDay.isValid())
        return fail(ErrorKind::Invalid, "value.range", "from_day");
    NutritionTarget target{{},       client,     fromDay,  w.choice.formula, w.choice.formula == TargetFormula::Manual ? QString() : w.facts.activity,
                           w.choice.goalPercent, w.kcal,   w.proteinG,       w.carbsG,
                           w.fatG,   workingToJson(w), 0};
    const auto same = std::find_if(targets.cbegin(), targets.cend(), [&](const NutritionTarget& one) { return one.fromDay == fromDay; });
    return m_db.change("target.save", name, [&]() -> Result<NutritionTargetId> {
        if (same != targets.cend()) {
            TD_TRY(replace(*same, target));
            return same->id;
        }
        target.id = m_db.newId<NutritionTargetId>();
        TD_TRY(insert(target));
        return target.id;
    });
}

Result<void> NutritionTargets::remove(const NutritionTargetId& id)
{
    TD_TRY(mayRead(m_db));
    ClientId client;
    {
        auto q = m_db.query("SELECT client_id FROM nutrition_targets WHERE id = ? AND deleted = 0", id);
        if (!q.next())
            return q.failed() ? fail(q.error()) : fail(ErrorKind::NotFound, "row.not-found", "target");
        client = q.id<ClientId>(0);
    }
    TD_TRY_ASSIGN(const QString name, clientName(client));
    return m_db.change("target.remove", name, [&] { return m_db.exec("UPDATE nutrition_targets SET deleted = 1 WHERE id = ?", id); });
}

} // namespace td

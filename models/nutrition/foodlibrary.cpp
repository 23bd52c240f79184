// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/foodlibrary.h"

#include "core/text.h"
#include "nutrition/foodresource.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

#define FOOD_COLUMNS                                                                                                   \
    "id, trainer_id, name, name_fr, category, kcal, protein_mg, carbs_mg, fat_mg, fibre_mg, portion, portion_fr, "       \
    "portion_grams, status, version, deleted"

Food foodOf(const Query& q)
{
    Food food;
    food.id = q.id<FoodId>(0);
    food.trainer = q.id<TrainerId>(1);
    food.name = q.text(2);
    food.nameFr = q.text(3);
    food.category = q.text(4);
    food.kcal = q.integer(5);
    food.proteinMg = q.integer(6);
    food.carbsMg = q.integer(7);
    food.fatMg = q.integer(8);
    food.fibreMg = q.integer(9);
    food.portion = q.text(10);
    food.portionFr = q.text(11);
    food.portionGrams = q.integer(12);
    food.hidden = q.utf8(13) == "hidden";
    food.version = q.integer(14);
    return food;
}

std::optional<int> portionOf(const Food& food)
{
    return food.portionGrams > 0 ? std::optional(food.portionGrams) : std::nullopt;
}

QLatin1String statusOf(const Food& food)
{
    return QLatin1String(food.hidden ? "hidden" : "active");
}

/// How well a name answers a search: 0 begins with it, 1 a word begins with its first word, 2 holds all words, 3 not at all.
int rankOf(const QString& name, const QString& text, const QStringList& words)
{
    const QString folded = foldText(name);
    if (folded.startsWith(text))
        return 0;
    for (const QString& word : words) {
        if (!folded.contains(word))
            return 3;
    }
    return (u' ' + folded).contains(u' ' + words.first()) ? 1 : 2;
}

} // namespace

Result<void> FoodLibrary::reload()
{
    TD_TRY_ASSIGN(QList<Food> list, builtInFoods());
    QHash<FoodId, qsizetype> places;
    for (qsizetype i = 0; i < list.size(); ++i)
        places.insert(list.at(i).id, i);
    QHash<FoodId, int> versions;
    auto q = m_db.query("SELECT " FOOD_COLUMNS " FROM foods ORDER BY name, id");
    while (q.next()) {
        Food food = foodOf(q);
        versions.insert(food.id, food.version);
        if (q.boolean(15))
            continue;
        const auto place = places.constFind(food.id);
        food.builtIn = place != places.cend();
        if (food.builtIn)
            list[*place] = food;
        else
            list.append(food);
    }
    TD_TRY(q.finish());
    m_list = list;
    m_byId.clear();
    m_byName.clear();
    for (const Food& food : std::as_const(m_list)) {
        m_byId.insert(food.id, food);
        m_byName.insert(foldText(food.name), food.id);
        if (!food.nameFr.isEmpty())
            m_byName.insert(foldText(food.nameFr), food.id);
    }
    m_rowVersions = versions;
    m_read = true;
    return {};
}

Result<void> FoodLibrary::ensureRead()
{
    return m_read ? Result<void>() : reload();
}

Result<QList<Food>> FoodLibrary::all(bool withHidden)
{
    TD_TRY(ensureRead());
    QList<Food> out = m_list;
    if (!withHidden)
        out.removeIf([](const Food& food) { return food.hidden; });
    return out;
}

const QHash<FoodId, Food>& FoodLibrary::byId()
{
    (void)ensureRead();
    return m_byId;
}

Result<Food> FoodLibrary::find(const FoodId& id)
{
    TD_TRY(ensureRead());
    const auto found = m_byId.constFind(id);
    if (found == m_byId.cend())
        return fail(ErrorKind::NotFound, "row.not-found", "food");
    return *found;
}

Result<Food> FoodLibrary::findByName(const QString& name)
{
    TD_TRY(ensureRead());
    return find(m_byName.value(foldText(cleanLine(name))));
}

QList<Food> FoodLibrary::search(const QString& text, const QString& language, int limit)
{
    const QString wanted = foldText(cleanLine(text));
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, Food>> found;
    const QList<Food> foods = all().value_or(QList<Food>());
    for (const Food& food : foods) {
        const int rank = words.isEmpty() ? 0 : std::min(rankOf(food.name, wanted, words), rankOf(food.nameFr, wanted, words));
        if (rank < 3)
            found.append({rank, food});
    }
    std::stable_sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : foldText(a.second.nameIn(language)) < foldText(b.second.nameIn(language));
    });
    QList<Food> out;
    for (qsizetype i = 0; i < std::min<qsizetype>(limit, found.size()); ++i)
        out.append(found.at(i).second);
    return out;
}

bool FoodLibrary::mayChange(const Food& food) const
{
    const Actor& actor = m_db.actor();
    return actor.managesStudio() || (actor.role == Role::Trainer && !food.trainer.isNull() && food.trainer == actor.trainer);
}

Result<Food> FoodLibrary::checked(const Food& food)
{
    TD_TRY_ASSIGN(Food out, checkFood(food));
    const auto same = findByName(out.name);
    if (same && same->id != out.id)
        return fail(ErrorKind::Invalid, "food.name-taken", "name", {out.name});
    return out;
}

Result<void> FoodLibrary::insert(const Food& food)
{
    return m_db.exec("INSERT INTO foods (id, trainer_id, name, name_fr, category, kcal, protein_mg, carbs_mg, fat_mg, fibre_mg, portion, portion_fr, "
                     "portion_grams, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     food.id, food.trainer, food.name, food.nameFr, food.category, food.kcal, food.proteinMg, food.carbsMg, food.fatMg, food.fibreMg,
                     food.portion, food.portionFr, portionOf(food), statusOf(food));
}

Result<void> FoodLibrary::write(const Food& food)
{
    if (!m_rowVersions.contains(food.id))
        return insert(food);
    // Of a food whose own version was taken back the row is still there: its version is not the one that was read.
    const int version = food.version > 0 ? food.version : m_rowVersions.value(food.id);
    return m_db.exec("UPDATE foods SET name = ?, name_fr = ?, category = ?, kcal = ?, protein_mg = ?, carbs_mg = ?, fat_mg = ?, fibre_mg = ?, "
                     "portion = ?, portion_fr = ?, portion_grams = ?, status = ?, deleted = 0, version = ? WHERE id = ?",
                     food.name, food.nameFr, food.category, food.kcal, food.proteinMg, food.carbsMg, food.fatMg, food.fibreMg, food.portion,
                     food.portionFr, portionOf(food), statusOf(food), version, food.id);
}

Result<FoodId> FoodLibrary::insertNew(Food food)
{
    food.id = m_db.newId<FoodId>();
    food.trainer = m_db.actor().role == Role::Trainer ? m_db.actor().trainer : TrainerId();
    food.hidden = false;
    TD_TRY(insert(food));
    return food.id;
}

Result<FoodId> FoodLibrary::add(const Food& wanted)
{
    TD_TRY(reload());
    Food fresh = wanted;
    fresh.id = {};
    TD_TRY_ASSIGN(const Food food, checked(fresh));
    TD_TRY_ASSIGN(const FoodId id, m_db.change("food.add", food.name, [&] { return insertNew(food); }));
    TD_TRY(reload());
    return id;
}

Result<int> FoodLibrary::addAll(const QList<Food>& foods)
{
    TD_TRY(reload());
    TD_TRY_ASSIGN(const int added, m_db.change("food.import", QString::number(foods.size()), [&]() -> Result<int> {
        for (const Food& one : foods) {
            TD_TRY_ASSIGN(const Food food, checked(one));
            TD_TRY(insertNew(food));
        }
        return int(foods.size());
    }));
    TD_TRY(reload());
    return added;
}

Result<void> FoodLibrary::save(const Food& wanted)
{
    TD_TRY(reload());
    TD_TRY_ASSIGN(const Food before, find(wanted.id));
    TD_TRY_ASSIGN(const Food food, checked(wanted));
    if (!mayChange(before))
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    TD_TRY(m_db.change("food.change", food.name, [&] { return write(food); }));
    return reload();
}

Result<void> FoodLibrary::setHidden(const FoodId& id, bool hidden)
{
    TD_TRY(reload());
    TD_TRY_ASSIGN(Food food, find(id));
    if (!mayChange(food))
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    if (food.hidden == hidden)
        return {};
    food.hidden = hidden;
    TD_TRY(m_db.change(hidden ? "food.hide" : "food.show", food.name, [&] { return write(food); }));
    return reload();
}

Result<void> FoodLibrary::remove(const FoodId& id)
{
    TD_TRY(reload());
    TD_TRY_ASSIGN(const Food food, find(id));
    if (!mayChange(food))
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    if (food.version == 0)
        return {};
    if (!food.builtIn) {
        TD_TRY_ASSIGN(const qint64 used, m_db.query("SELECT EXISTS (SELECT 1 FROM meal_items i JOIN meal_plans p ON p.id = i.meal_plan_id "
                                                    "WHERE i.food_id = ? AND i.deleted = 0 AND p.deleted = 0)", id).number());
        if (used != 0)
            return fail(ErrorKind::Refused, "food.in-use", "food", {food.name});
    }
    TD_TRY(m_db.change(food.builtIn ? "food.reset" : "food.remove", food.name,
                       [&] { return m_db.exec("UPDATE foods SET deleted = 1, version = ? WHERE id = ?", food.version, id); }));
    return reload();
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/food.h"

#include <QHash>
#include <QList>

namespace td
{

class Database;

/// The foods that come with the program together with the studio's own and its changes to them. Kept in memory; `reload` after a change of table foods.
/// The office changes all of them, a trainer what they added themself (else Forbidden "rule.forbidden").
class FoodLibrary
{
public:
    explicit FoodLibrary(Database& database) : m_db(database) {}

    /// Reads again. Everything else works on what was read last, and reads itself the first time.
    Result<void> reload();
    [[nodiscard]] Result<QList<Food>> all(bool withHidden = false);
    /// Also hidden ones. Error: NotFound "row.not-found", field "food".
    [[nodiscard]] Result<Food> find(const FoodId& id);
    /// By name in either language, case and accents aside; NotFound.
    [[nodiscard]] Result<Food> findByName(const QString& name);
    /// Not hidden ones in which every word of `text` begins a word or stands within the name in either language; those that begin with it first, then by name
    /// in `language`.
    [[nodiscard]] QList<Food> search(const QString& text, const QString& language, int limit);
    /// What meal plans are added up from; hidden ones included.
    [[nodiscard]] const QHash<FoodId, Food>& byId();

    /// Errors: those of checkFood(), and Invalid "food.name-taken" (field name, args: the name).
    Result<FoodId> add(const Food& food);
    /// Of one that comes with the program: keeps the studio's version of it.
    Result<void> save(const Food& food);
    Result<void> setHidden(const FoodId& id, bool hidden);
    /// Back to how the program has it. Of an own one: takes it away; Refused "food.in-use" while a meal plan holds it.
    Result<void> remove(const FoodId& id);
    /// Adds all of them in one change set, or none.
    Result<int> addAll(const QList<Food>& foods);
    /// Whether the one signed in may change or remove it.
    [[nodiscard]] bool mayChange(const Food& food) const;

private:
    Result<void> ensureRead();
    Result<Food> checked(const Food& food);
    Result<void> write(const Food& food);
    Result<void> insert(const Food& food);
    Result<FoodId> insertNew(Food food);

    Database& m_db;
    bool m_read = false;
    QList<Food> m_list;
    QHash<FoodId, Food> m_byId;
    QHash<QString, FoodId> m_byName; ///< folded, in both languages
    QHash<FoodId, int> m_rowVersions; ///< of every row, removed ones too
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/csvtable.h"
#include "nutrition/food.h"

#include <QSet>

#include <array>

namespace td
{

/// What a column of an imported table can hold. Energy comes in kcal or in kJ; amounts per 100 g in grams.
enum class FoodColumn { Name, NameFr, Category, Kcal, Kilojoules, Protein, Carbs, Fat, Fibre, Portion, PortionFr, PortionGrams };
constexpr int foodColumnCount = 12;

/// "name", "name_fr" ...: as the command line calls them.
QString foodColumnName(FoodColumn column);

/// Which column of the file holds what; -1: none.
struct FoodColumns {
    std::array<int, foodColumnCount> place;

    FoodColumns() { place.fill(-1); }
    [[nodiscard]] int of(FoodColumn column) const { return place[size_t(column)]; }
    void set(FoodColumn column, int at) { place[size_t(column)] = at; }
    bool operator==(const FoodColumns&) const = default;
};

/// By the headings, in English or French ("Protein (g)", "Glucides"); each heading is used once.
FoodColumns guessFoodColumns(const QStringList& header);

/// One line of the file: the food it makes, or why it does not.
struct FoodImportLine {
    int line = 0;
    Food food;
    std::optional<Error> problem;

    bool operator==(const FoodImportLine&) const = default;
};

/// What an import would do.
struct FoodImport {
    QList<FoodImportLine> lines;

    [[nodiscard]] QList<Food> foods() const; ///< of the lines without a problem
    [[nodiscard]] int problems() const;
};

/// Makes foods of the records, without writing anything. `taken`: folded names that are there already. Errors of the whole, Invalid: food-import.column (field
/// and args: a column that is missing: name, or both kcal and kilojoules). Problems of a line, Invalid with the column as field: those of checkFood(),
/// food-import.number (args: what stands there), food-import.missing, food-import.twice (args: name), food.name-taken (args: name).
Result<FoodImport> readFoods(const CsvTable& table, const FoodColumns& columns, const QSet<QString>& taken);

} // namespace td

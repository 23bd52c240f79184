// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/mealplan.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace td
{

struct NutritionContext;

/// A meal plan as a table: a row a day, a column a meal, and the day's sum last.
class MealGridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { LinesRole = Qt::UserRole + 1, FootRole };

    explicit MealGridModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// `foods` are those of the plan; `language` chooses their names.
    void setPlan(const MealPlan& plan, const QHash<FoodId, Food>& foods, const QString& language);
    static int sumColumn() { return int(mealNames.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QStringList lines(const QModelIndex& index) const;
    [[nodiscard]] QString foot(const QModelIndex& index) const;

    MealPlan m_plan;
    QHash<FoodId, Food> m_foods;
    QString m_language;
};

/// The grid of a meal plan: arrows go from meal to meal, Enter goes into one.
class MealGrid : public QTableView
{
    Q_OBJECT

public:
    explicit MealGrid(const char* name, QWidget* parent = nullptr);

    /// Keeps the current meal where it is still there.
    void setPlan(const MealPlan& plan, const QHash<FoodId, Food>& foods, const QString& language);
    [[nodiscard]] int day() const;  ///< 1 without a plan
    [[nodiscard]] Meal meal() const; ///< of the sum's column: the first meal
    void choose(int day, Meal meal);
    [[nodiscard]] MealGridModel* grid() const { return m_grid; }

signals:
    void mealChosen();
    /// Enter or double click.
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    MealGridModel* m_grid;
};

} // namespace td

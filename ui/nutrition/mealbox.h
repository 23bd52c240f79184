// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/mealplan.h"
#include "nutrition/nutritionlist.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace td
{

class Label;
class TypeAhead;
struct NutritionContext;

/// One meal of one day: a line to add a food with its amount, and what there is already with its figures. What is asked for is a signal; who shows the plan
/// does it.
class MealBox : public QWidget
{
    Q_OBJECT

public:
    explicit MealBox(const NutritionContext& context, QWidget* parent = nullptr);

    void show(const MealPlan& plan, int day, Meal meal, bool mayChange);
    void focusEntry();

signals:
    void added(const td::FoodId& food, int tenthGrams);
    void amountChanged(const td::MealItem& item, int tenthGrams);
    void removed(const td::MealItem& item);
    void moved(const td::MealItem& item, int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeEntry();
    QWidget* makeTools();
    [[nodiscard]] QList<NutritionColumn<MealItem>> columns();
    void foodChosen();
    void say(Tone tone, const QString& hint);
    void add();
    bool changeAmount(const MealItem& item, const QString& text);
    void move(int by);
    void removeChosen();
    void toolsChanged();
    [[nodiscard]] Food chosenFood() const;
    [[nodiscard]] Nutrients nutrients(const MealItem& item) const;

    const NutritionContext& m_context;
    bool m_mayChange = false;
    TypeAhead* m_food;
    QLineEdit* m_amount;
    QPushButton* m_add;
    Label* m_hint;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    NutritionTable<MealItem>* m_items;
    Label* m_sum;
};

} // namespace td

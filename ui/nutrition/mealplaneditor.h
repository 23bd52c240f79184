// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/mealplan.h"
#include "nutrition/target.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace td
{

class Card;
class Label;
class MealBox;
class MealGrid;
class TargetBars;
struct NutritionContext;

/// Edits one meal plan: days x meals above, the chosen meal and the day's sums beside the targets below. Each change is kept at once and can be undone.
class MealPlanEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MealPlanEditor(const NutritionContext& context, QWidget* parent = nullptr);

    /// False when there is no such plan (any more).
    bool open(const MealPlanId& id);
    [[nodiscard]] const MealPlan& plan() const { return m_plan; }
    [[nodiscard]] MealGrid* grid() const { return m_grid; }

signals:
    void closed(); ///< back to the list

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeActions();
    QWidget* makeFoot();
    void connectHead();
    void connectMeal();
    void change(const std::function<void(MealPlan&)>& edit);
    int indexOf(const MealItem& item) const;
    void reload();
    void showPlan();
    void showMeal();
    void showFacts();
    void copyDay();
    void copyPlan();
    void give();
    void editNotes();
    void complete();
    void remove();

    const NutritionContext& m_context;
    MealPlan m_plan;
    std::optional<NutritionTarget> m_target;
    QString m_clientName;
    QLineEdit* m_title;
    QSpinBox* m_days;
    Label* m_facts;
    QPushButton* m_copyDay;
    QPushButton* m_notes;
    QPushButton* m_give;
    QPushButton* m_complete;
    QPushButton* m_remove;
    MealGrid* m_grid;
    Card* m_mealCard;
    MealBox* m_meal;
    Card* m_dayCard;
    TargetBars* m_bars;
    Label* m_noTarget;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/mealplan.h"
#include "nutrition/nutritionlist.h"
#include "nutrition/target.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace td
{

class Card;
class Label;
class MealGrid;
struct NutritionContext;

/// A client's tab Nutrition: the targets that hold today with their working and those before them, and the active meal plan.
class NutritionPanel : public QWidget
{
    Q_OBJECT

public:
    NutritionPanel(const NutritionContext& context, const ClientId& client, QWidget* parent = nullptr);

    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTargets();
    QWidget* makePlan();
    Label* addFigure(QHBoxLayout* row, const char* name, const QString& title);
    void showTargets();
    void showFigures(const std::optional<NutritionTarget>& target);
    void showPlan();
    void newPlan();
    void fromTemplate();
    void open();
    void removeTarget();

    const NutritionContext& m_context;
    ClientId m_client;
    bool m_stale = true;
    Card* m_targets;
    Label* m_kcal = nullptr;
    Label* m_protein = nullptr;
    Label* m_carbs = nullptr;
    Label* m_fat = nullptr;
    Label* m_fibre = nullptr;
    Label* m_working;
    NutritionTable<NutritionTarget>* m_history;
    QPushButton* m_removeTarget;
    Card* m_plan;
    QPushButton* m_openPlan;
    QPushButton* m_printPlan;
    QStackedWidget* m_stack;
    MealGrid* m_grid;
    std::optional<MealPlanId> m_active;
};

} // namespace td

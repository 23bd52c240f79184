// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/mealplan.h"
#include "nutrition/nutritionlist.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace td
{

class MealPlanEditor;
class PageHeader;
struct NutritionContext;

/// Meal plans and their templates; Enter opens one in place of the list.
class MealsPage : public QWidget
{
    Q_OBJECT

public:
    explicit MealsPage(const NutritionContext& context, QWidget* parent = nullptr);

    void reload();
    void openPlan(const MealPlanId& id);

private:
    void buildHeader();
    void addTemplate();
    void give();
    void backToList();
    void chosenChanged();

    const NutritionContext& m_context;
    PageHeader* m_header;
    QComboBox* m_which;
    QPushButton* m_open;
    QPushButton* m_give;
    NutritionTable<MealPlanRow>* m_list;
    QStackedWidget* m_lists;
    QStackedWidget* m_stack;
    MealPlanEditor* m_editor;
};

} // namespace td

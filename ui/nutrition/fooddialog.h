// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/food.h"
#include "widgets/formdialog.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace td
{

struct NutritionContext;

/// Adds or changes a food; figures are for 100 g.
class FoodDialog final : public FormDialog
{
    Q_OBJECT

public:
    FoodDialog(const NutritionContext& context, const Food& food, QWidget* parent);

private:
    void buildNames();
    void buildFigures();
    void fill();
    Result<void> store() override;

    const NutritionContext& m_context;
    Food m_food;
    QLineEdit* m_name;
    QLineEdit* m_nameFr;
    QComboBox* m_category;
    QSpinBox* m_kcal;
    QDoubleSpinBox* m_protein;
    QDoubleSpinBox* m_carbs;
    QDoubleSpinBox* m_fat;
    QDoubleSpinBox* m_fibre;
    QLineEdit* m_portion;
    QLineEdit* m_portionFr;
    QSpinBox* m_portionGrams;
};

} // namespace td

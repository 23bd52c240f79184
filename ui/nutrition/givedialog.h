// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "widgets/formdialog.h"

class QComboBox;

namespace td
{

class DateEdit;
class TypeAhead;
struct NutritionContext;

/// Gives a meal plan to a client from a day on. What is null is chosen here: the client by typing, the plan among the templates.
class GiveDialog final : public FormDialog
{
    Q_OBJECT

public:
    GiveDialog(const NutritionContext& context, const MealPlanId& plan, const ClientId& client, QWidget* parent);

signals:
    void given(const td::MealPlanId& plan);

private:
    void addTemplates();
    Result<void> store() override;

    const NutritionContext& m_context;
    MealPlanId m_plan;
    ClientId m_client;
    TypeAhead* m_who;
    QComboBox* m_what;
    DateEdit* m_start;
};

} // namespace td

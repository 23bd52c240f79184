// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/formdialog.h"
#include "nutrition/target.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace td
{

class DateEdit;
class Label;
struct NutritionContext;

/// Sets the daily targets of a client from a day on; the working is shown in words while they are chosen.
class TargetDialog final : public FormDialog
{
    Q_OBJECT

public:
    TargetDialog(const NutritionContext& context, const ClientId& client, QWidget* parent);

private:
    void buildFormula();
    void buildShares();
    void buildResult();
    void prefill();
    void refresh();
    void showRows();
    [[nodiscard]] TargetFacts facts() const;
    [[nodiscard]] TargetChoice choice() const;
    Result<void> store() override;

    const NutritionContext& m_context;
    ClientId m_client;
    TargetFacts m_facts;
    DateEdit* m_from;
    QComboBox* m_formula;
    QComboBox* m_sex;
    QComboBox* m_activity;
    QSpinBox* m_goal;
    QDoubleSpinBox* m_protein;
    QSpinBox* m_fat;
    QSpinBox* m_kcal;
    QSpinBox* m_proteinG;
    QSpinBox* m_fatG;
    Label* m_known;
    Label* m_result;
    Label* m_working;
    Label* m_caution;
};

} // namespace td

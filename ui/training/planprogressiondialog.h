// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plancontext.h"
#include "widgets/formdialog.h"
#include "training/planprogress.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;
class QStandardItemModel;

namespace td
{

class TableView;

/// How one exercise goes on through the coming weeks, with each of them shown before it is applied.
class ProgressionDialog : public FormDialog
{
    Q_OBJECT

public:
    ProgressionDialog(const PlanContext& context, const Plan& plan, const PlanItem& item, QWidget* parent);

signals:
    void chosen(const td::Progression& rule);

protected:
    Result<void> store() override;

private:
    void buildFields();
    QWidget* buildPreview();
    void fill(const Progression& rule);
    [[nodiscard]] Result<Progression> collect() const;
    void preview();
    void showRows();
    void showWeeks(const QList<ProgressedWeek>& weeks);

    const ProgressionContext m_rules;
    const PlanItem m_item;
    const int m_weeks;
    Progression m_before; ///< what has no field here stays
    QComboBox* m_rule;
    QLineEdit* m_step;
    QDoubleSpinBox* m_percent;
    QSpinBox* m_reps;
    QSpinBox* m_every;
    QSpinBox* m_deload;
    QSpinBox* m_deloadSets;
    QSpinBox* m_deloadWeight;
    QDoubleSpinBox* m_rpe;
    QStandardItemModel* m_model;
    TableView* m_table;
};

} // namespace td

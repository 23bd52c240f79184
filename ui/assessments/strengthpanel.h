// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentscontext.h"
#include "fitness/onerepmax.h"

#include <QWidget>

class QComboBox;
class QTimer;

namespace td
{

class Label;
class RowTable;
class TrendView;

/// How a client's strength went: one exercise by the chosen formula, the weeks as a whole, the plan, and personal records.
class StrengthPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthPanel(const AssessmentsContext& context, QWidget* parent = nullptr);

    void setClient(const ClientId& client);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addChoices();
    void reload();
    void fillExercises();
    void showTrends();
    void showCompliance();
    void showRecords();
    [[nodiscard]] ExerciseId exercise() const;
    [[nodiscard]] OneRepMaxFormula formula() const;

    const AssessmentsContext& m_context;
    ClientId m_client;
    bool m_stale = true;
    QComboBox* m_exercise;
    QComboBox* m_formula;
    TrendView* m_trend;
    Label* m_compliance;
    RowTable* m_records;
};

} // namespace td

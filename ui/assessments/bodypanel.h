// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/assessmentscontext.h"
#include "assessments/measurement.h"
#include "fitness/mass.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace td
{

class RowTable;
class TrendView;

/// What was measured of a client: each kind over time, two days beside each other, and all values to correct or remove.
class BodyPanel : public QWidget
{
    Q_OBJECT

public:
    BodyPanel(const AssessmentsContext& context, const ClientId& client, QWidget* parent = nullptr);

    void addAssessment();

private:
    QWidget* makeCompare();
    QWidget* makeValues();
    void reload();
    void showTrend();
    void fillDays();
    void showCompared();
    void showValues();
    void correct();
    void remove();
    void exportRows(const QList<QStringList>& rows);
    [[nodiscard]] QString valueText(const Measurement& one) const;
    [[nodiscard]] QString changeText(const Measurement& before, const Measurement& after) const;
    [[nodiscard]] QHash<QString, Measurement> ofDay(QDate day) const;

    const AssessmentsContext& m_context;
    ClientId m_client;
    MassUnit m_unit = MassUnit::Kilogram;
    QList<Measurement> m_all;
    QPushButton* m_add;
    QPushButton* m_correct;
    QPushButton* m_remove;
    TrendView* m_trend;
    QComboBox* m_first;
    QComboBox* m_second;
    RowTable* m_compared;
    RowTable* m_values;
};

} // namespace td

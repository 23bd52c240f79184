// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "training/plan.h"

#include <QWidget>

class QDoubleSpinBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace td
{

class Label;

/// The values of the chosen exercise of a plan, in one row. What was typed counts when a field is left; Enter and Esc lead back to the week.
class PlanItemForm : public QWidget
{
    Q_OBJECT

public:
    explicit PlanItemForm(QWidget* parent = nullptr);

    /// Nothing: no exercise is chosen.
    void setItem(const std::optional<PlanItem>& item, const QString& exercise);
    /// Puts the focus into the first field.
    void edit();
    /// Takes in what is still being typed.
    void commit();
    void showProblem(const QString& sentence);

signals:
    void changed(const td::PlanItem& item);
    void left();
    void removeRequested();
    void progressionRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFields();
    template <class Field> Field* addField(const char* name, const QString& label, Field* field, int width);
    Result<PlanItem> collect() const;
    void fill();

    std::optional<PlanItem> m_item;
    bool m_filling = false;
    Label* m_name;
    Label* m_problem;
    QPushButton* m_progression;
    QPushButton* m_remove;
    QWidget* m_fields;
    QHBoxLayout* m_row;
    QSpinBox* m_sets;
    QLineEdit* m_reps;
    QLineEdit* m_weight;
    QDoubleSpinBox* m_rpe;
    QLineEdit* m_rest;
    QLineEdit* m_tempo;
    QLineEdit* m_superset;
    QLineEdit* m_notes;
};

} // namespace td

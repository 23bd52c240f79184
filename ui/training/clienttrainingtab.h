// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plan.h"
#include "training/plancontext.h"
#include "training/plantablemodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace td
{

class Card;
class ClientTrainingWeek;
class Label;
class TableView;
class WorkoutTableModel;

/// The tab Training of a client: this week of the plan that they follow with what is done of it, their latest workouts, and all their plans.
class ClientTrainingTab : public QWidget
{
    Q_OBJECT

public:
    ClientTrainingTab(const PlanContext& context, const ClientId& client, QWidget* parent = nullptr);

    void reload();
    /// Whether a workout can be begun from here; without, the button is not shown.
    void setCanStart(bool can);

signals:
    void openPlan(const td::PlanId& id);
    void newPlan(const td::ClientId& client, const td::PlanId& source);
    void startWorkout(const td::ClientId& client);
    void openWorkout(const td::WorkoutId& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildActive();
    QWidget* buildWorkouts();
    QWidget* buildPlans();
    void buildUnits(Card* card);
    void fromTemplate();
    void showActive();
    void showWorkouts();
    void showPlans();
    void print(bool logSheet);
    void saveUnits();

    const PlanContext& m_context;
    const ClientId m_client;
    std::optional<Plan> m_active;
    Card* m_card;
    Label* m_facts;
    Label* m_compliance;
    QPushButton* m_start;
    QPushButton* m_open;
    QPushButton* m_handout;
    QPushButton* m_sheet;
    QComboBox* m_units;
    ClientTrainingWeek* m_week;
    QStackedWidget* m_weekStack;
    WorkoutTableModel* m_workouts;
    TableView* m_workoutTable;
    QStackedWidget* m_workoutStack;
    PlanTableModel* m_plans;
    TableView* m_planTable;
    bool m_stale = false; ///< something changed while it was hidden
};

} // namespace td

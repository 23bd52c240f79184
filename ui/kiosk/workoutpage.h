// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clienthome.h"
#include "kiosk/kioskcontext.h"
#include "training/exerciselibrary.h"
#include "training/workoutsheet.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace td
{

class Card;
class Label;
class Stepper;

/// Today's workout at the kiosk: exercises on the left, the sets of the chosen one on the right, logged with large buttons. Made for one client.
class WorkoutPage : public QWidget
{
    Q_OBJECT

public:
    WorkoutPage(const KioskContext& context, const std::optional<HomePlan>& plan, QWidget* parent = nullptr);

    /// Begins the workout, or goes on with the one of today.
    Result<void> load();

signals:
    void finished();
    void backRequested();

private:
    QWidget* buildList();
    QWidget* buildSets();
    Result<void> readSheet();
    void fillList();
    void choose(int place);
    void fillSets();
    void proposeNext();
    void logSet();
    void takeBack();
    void finish();
    void say(const QString& sentence, bool problem);
    [[nodiscard]] Result<SetLog> typedSet();
    [[nodiscard]] QString setText(const SetLog& set) const;
    [[nodiscard]] QString stepMass(const QString& text, int direction) const;
    [[nodiscard]] int nextOpen() const;

    const KioskContext& m_context;
    ClientHome m_home;
    ExerciseLibrary m_exercises;
    Workouts m_workouts;
    std::optional<HomePlan> m_plan;
    Workout m_workout;
    Sheet m_sheet;
    MassUnit m_unit = MassUnit::Kilogram;
    int m_place = 0;
    bool m_timed = false; ///< the chosen exercise is counted in minutes
    QVBoxLayout* m_list;
    QButtonGroup* m_buttons = nullptr;
    Label* m_name;
    Label* m_asked;
    Label* m_last;
    Stepper* m_reps;
    Stepper* m_load;
    Stepper* m_minutes;
    QPushButton* m_log;
    QPushButton* m_back;
    Label* m_said;
    QVBoxLayout* m_done;
};

} // namespace td

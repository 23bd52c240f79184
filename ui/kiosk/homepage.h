// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clienthome.h"
#include "kiosk/kioskcontext.h"
#include "training/exerciselibrary.h"
#include "training/notices.h"

#include <QWidget>

class QVBoxLayout;

namespace td
{

class Card;

/// What one client sees of their own after the PIN: today's workout, this week, next sessions, trainer and notes. Made for one client, thrown away with them.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    HomePage(const KioskContext& context, QWidget* parent = nullptr);

    /// Reads everything; an error is the sentence to show.
    Result<void> load();
    [[nodiscard]] const std::optional<HomePlan>& plan() const { return m_plan; }

signals:
    void workoutRequested();

private:
    QWidget* workoutCard();
    QWidget* weekCard(int workouts);
    QWidget* sessionsCard(const QList<HomeSession>& sessions);
    QWidget* trainerCard(const HomeTrainer& trainer);
    QWidget* notesCard(const QList<HomeNote>& notes);
    Result<void> addNotices();
    [[nodiscard]] QString itemText(const PlanItem& item);

    const KioskContext& m_context;
    ClientHome m_home;
    ExerciseLibrary m_exercises;
    std::optional<HomePlan> m_plan;
    bool m_begun = false;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
};

} // namespace td

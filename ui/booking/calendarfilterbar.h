// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facility/room.h"
#include "scheduling/classtype.h"
#include "scheduling/scheduleitem.h"
#include "team/trainer.h"

#include <QFrame>

class QComboBox;
class QPushButton;

namespace td
{

/// The row above the calendar: whose bookings, which class, room and state; print and new booking at its end.
class CalendarFilterBar final : public QFrame
{
    Q_OBJECT

public:
    /// `own`: the trainer who is signed in; null for others, who get no "Mine".
    explicit CalendarFilterBar(const TrainerId& own, QWidget* parent = nullptr);

    /// Keeps what is chosen where it is still there.
    void setChoices(const QList<Trainer>& trainers, const QList<ClassType>& types, const QList<Room>& rooms);
    [[nodiscard]] ScheduleFilter filter() const;
    void showOnly(const TrainerId& trainer);

signals:
    void filterChanged();
    void printRequested();
    void newRequested();

private:
    QComboBox* addCombo(const char* name, const QString& accessibleName);
    void addMine();
    void syncMine();

    TrainerId m_own;
    QPushButton* m_mine = nullptr;
    QComboBox* m_trainer;
    QComboBox* m_type;
    QComboBox* m_room;
    QComboBox* m_state;
};

} // namespace td

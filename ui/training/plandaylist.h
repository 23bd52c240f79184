// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plan.h"

#include <QListView>

namespace td
{

class PlanDayModel;
struct PlanContext;

/// One day of a week while a plan is edited. Up and Down go through it, Left and Right to the next day; with Alt they move the exercise. Enter edits, Delete removes, Ctrl+C and
/// Ctrl+V copy (with Shift the whole day), Ctrl+Z and Ctrl+Y take back.
class PlanDayList : public QListView
{
    Q_OBJECT

public:
    enum class Key { Edit, Remove, Up, Down, DayBefore, DayAfter, GoBefore, GoAfter, Copy, CopyDay, Paste, Undo, Redo, Add };

    PlanDayList(const PlanContext& context, int weekday, QWidget* parent = nullptr);

    [[nodiscard]] int weekday() const { return m_weekday; }
    [[nodiscard]] PlanDayModel* day() const { return m_day; }
    [[nodiscard]] PlanItemId chosen() const;
    void choose(const PlanItemId& id);
    [[nodiscard]] QSize sizeHint() const override { return {96, 160}; }

signals:
    void pressed(td::PlanDayList::Key key);
    void chosenChanged();
    void focused();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const int m_weekday;
    PlanDayModel* m_day;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plandaylist.h"

#include <QWidget>

namespace td
{

class Label;
class PlanSheet;
struct PlanContext;

/// One week of a plan: seven days side by side, one of them the current one.
class PlanWeekGrid : public QWidget
{
    Q_OBJECT

public:
    explicit PlanWeekGrid(const PlanContext& context, QWidget* parent = nullptr);

    /// Shows `week` of the sheet; the chosen exercise stays chosen while it is there.
    void setWeek(const PlanSheet& sheet, int week);
    [[nodiscard]] int weekday() const { return m_weekday; }
    [[nodiscard]] PlanItemId chosen() const { return m_chosen; }
    /// Makes a day the current one; null `id`: none of its exercises.
    void choose(int weekday, const PlanItemId& id);
    void focusDay(int weekday);
    [[nodiscard]] PlanDayList* day(int weekday) const { return m_days.at(weekday - 1); }

signals:
    void pressed(td::PlanDayList::Key key);
    void addRequested(int weekday);
    void dropped(const td::PlanItemId& id, int weekday, int row, bool copy);
    void chosenChanged();

private:
    QWidget* buildDay(int weekday);
    void dayChosen(PlanDayList* list);

    const PlanContext& m_context;
    QList<PlanDayList*> m_days;
    QList<Label*> m_titles;
    int m_weekday = 1;
    PlanItemId m_chosen;
    bool m_filling = false;
};

} // namespace td

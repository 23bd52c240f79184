// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/todayvalues.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace td
{

class BarChart;
class HeatMap;
class LineChart;

/// The charts of Today, made only when their first data comes, so that the timeline is on screen before.
class TrendsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrendsPanel(QWidget* parent = nullptr);

    void setTrends(const TodayTrends& trends);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* framed(QWidget* chart);
    void arrange();

    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    BarChart* m_weeks = nullptr;
    LineChart* m_months = nullptr;
    HeatMap* m_hours = nullptr;
    int m_columns = 0;
};

} // namespace td

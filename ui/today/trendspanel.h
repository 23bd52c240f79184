// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insights/moneyfacts.h"
#include "insights/todayvalues.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace td
{

class BarChart;
class HeatMap;
class LineChart;
class PrivacyState;

/// The charts of Today, made only when their first data comes, so that the timeline is on screen before.
class TrendsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrendsPanel(PrivacyState& privacy, QWidget* parent = nullptr);

    void setTrends(const TodayTrends& trends);
    /// Call after setTrends.
    void setRevenue(const QList<MonthRevenue>& months, const QString& currency);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* framed(QWidget* chart);
    void arrange();

    PrivacyState& m_privacy;
    QGridLayout* m_grid;
    QList<QWidget*> m_cards;
    BarChart* m_weeks = nullptr;
    LineChart* m_months = nullptr;
    BarChart* m_revenue = nullptr;
    HeatMap* m_hours = nullptr;
    int m_columns = 0;
};

} // namespace td

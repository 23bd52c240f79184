// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/trendscale.h"
#include "charts/trendseries.h"

#include <QPointF>
#include <QRectF>

class QFontMetricsF;
class QPainter;
class QWidget;

namespace td
{

struct Tokens;

/// Geometry and painting of one or two series over days. The second one has an axis of its own at the right when its unit is another one.
class TrendPlot
{
public:
    /// One series, or two.
    void setSeries(const QList<TrendSeries>& series);
    void setDays(QDate from, QDate until);
    [[nodiscard]] bool sharesAxis() const;

    void paint(QPainter& painter, const QWidget& plot) const;
    /// Day, name and value of the point nearest to the pointer; empty when none is near.
    [[nodiscard]] QString hint(const QPointF& position, const QWidget& plot) const;

private:
    struct Drawn {
        TrendSeries series;
        TrendScale scale;
    };
    [[nodiscard]] QRectF area(const QWidget& plot) const;
    [[nodiscard]] double labelWidth(const Drawn& drawn, const QFontMetricsF& metrics) const;
    [[nodiscard]] QPointF place(const TrendPoint& point, const TrendScale& scale, const QRectF& field) const;
    [[nodiscard]] double across(QDate day, const QRectF& field) const;
    void paintAxes(QPainter& painter, const QRectF& field, const Tokens& t) const;
    void paintLine(QPainter& painter, const Drawn& drawn, const QRectF& field, const Tokens& t, bool second) const;
    void paintBars(QPainter& painter, const Drawn& drawn, const QRectF& field, const Tokens& t, bool second) const;
    void scaleAxes();

    QList<Drawn> m_drawn;
    QDate m_from;
    QDate m_until;
};

} // namespace td

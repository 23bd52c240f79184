// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

namespace td
{

/// One series as bars, the last of them emphasised: it is the current one. Painted by ourselves: Qt Charts takes too long to start
/// for what is on the first screen.
class BarChart : public Chart
{
    Q_OBJECT

public:
    explicit BarChart(const QString& name, QWidget* parent = nullptr);

protected:
    void refreshPlot() override;

private:
    void paint(QPainter& painter, const QWidget& plot) const;
    [[nodiscard]] QString hint(const QPointF& position, const QWidget& plot) const;
    [[nodiscard]] QRectF area(const QWidget& plot) const;
    [[nodiscard]] qint64 top() const;
};

} // namespace td

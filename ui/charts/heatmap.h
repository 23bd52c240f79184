// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

namespace td
{

/// Each series a row of cells, a category a column; the more, the stronger the colour. Cells of the highest values are told apart
/// from the rest by their number too, where there is room.
class HeatMap : public Chart
{
    Q_OBJECT

public:
    explicit HeatMap(const QString& name, QWidget* parent = nullptr);

protected:
    void refreshPlot() override;

private:
    void paint(QPainter& painter, const QWidget& plot) const;
    [[nodiscard]] QString hint(const QPointF& position, const QWidget& plot) const;
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QRectF cell(qsizetype row, qsizetype column, const QRectF& field) const;
};

} // namespace td

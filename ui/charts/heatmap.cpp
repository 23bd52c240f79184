// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/heatmap.h"

#include "charts/plotwidget.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace td
{
namespace
{
constexpr int plotHeight = 172;
constexpr int axisHeight = 18;

qint64 highestOf(const ChartData& data)
{
    qint64 out = 1;
    for (const ChartSeries& series : data.series) {
        for (const qint64 value : series.values)
            out = std::max(out, value);
    }
    return out;
}

QColor blend(const QColor& ground, const QColor& ink, double share)
{
    const auto part = [share](int a, int b) { return int(a + (b - a) * share); };
    return {part(ground.red(), ink.red()), part(ground.green(), ink.green()), part(ground.blue(), ink.blue())};
}
} // namespace

HeatMap::HeatMap(const QString& name, QWidget* parent) : Chart(name, parent)
{
    setPlot(new PlotWidget([this](QPainter& painter, const QWidget& plot) { paint(painter, plot); },
                           [this](const QPointF& position, const QWidget& plot) { return hint(position, plot); },
                           {280, plotHeight}));
}

void HeatMap::refreshPlot()
{
    plot()->update();
}

QRectF HeatMap::area() const
{
    const QFontMetricsF metrics(typeFont(TypeSize::Small));
    double label = 0;
    for (const ChartSeries& series : data().series)
        label = std::max(label, metrics.horizontalAdvance(series.name));
    return QRectF(plot()->rect()).adjusted(label + Space::one, 0, 0, -axisHeight);
}

QRectF HeatMap::cell(qsizetype row, qsizetype column, const QRectF& field) const
{
    const double width = field.width() / double(std::max<qsizetype>(1, data().categories.size()));
    const double height = field.height() / double(std::max<qsizetype>(1, data().series.size()));
    return QRectF(field.left() + double(column) * width, field.top() + double(row) * height, width, height).adjusted(1, 1, -1, -1);
}

void HeatMap::paint(QPainter& painter, const QWidget& widget) const
{
    const Tokens& t = tokensOf(&widget);
    const QRectF field = area();
    const qint64 highest = highestOf(data());
    const QStringList& labels = data().shortCategories.isEmpty() ? data().categories : data().shortCategories;
    painter.setFont(typeFont(TypeSize::Small));
    for (qsizetype row = 0; row < data().series.size(); ++row) {
        const ChartSeries& series = data().series[row];
        const QRectF first = cell(row, 0, field);
        painter.setPen(t.muted);
        painter.drawText(QRectF(0, first.top(), field.left() - Space::one, first.height()), Qt::AlignLeft | Qt::AlignVCenter, series.name);
        for (qsizetype column = 0; column < series.values.size(); ++column) {
            const double share = double(series.values[column]) / double(highest);
            painter.setPen(Qt::NoPen);
            painter.setBrush(series.values[column] == 0 ? t.hover : blend(t.accentSoft, t.accent, share));
            painter.drawRoundedRect(cell(row, column, field), 2, 2);
        }
    }
    painter.setPen(t.muted);
    for (qsizetype column = 0; column < labels.size(); ++column) {
        if (!labels[column].isEmpty())
            painter.drawText(QRectF(cell(0, column, field).left(), field.bottom() + 1, 90, axisHeight - 1),
                             Qt::AlignLeft | Qt::AlignVCenter, labels[column]);
    }
}

QString HeatMap::hint(const QPointF& position, const QWidget& /*plot*/) const
{
    const QRectF field = area();
    for (qsizetype row = 0; row < data().series.size(); ++row) {
        for (qsizetype column = 0; column < data().series[row].values.size(); ++column) {
            if (cell(row, column, field).contains(position))
                //: A cell of a chart: row, column, value
                return tr("%1, %2: %3").arg(data().series[row].name, data().categories.value(column),
                                            formatted(data().series[row].values[column], data()));
        }
    }
    return {};
}

} // namespace td

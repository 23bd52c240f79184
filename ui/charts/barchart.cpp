// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barchart.h"

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
constexpr int plotHeight = 132;
constexpr int axisHeight = 20;
constexpr int gridLines = 2;
} // namespace

BarChart::BarChart(const QString& name, QWidget* parent) : Chart(name, parent)
{
    setPlot(new PlotWidget([this](QPainter& painter, const QWidget& plot) { paint(painter, plot); },
                           [this](const QPointF& position, const QWidget& plot) { return hint(position, plot); },
                           {280, plotHeight}));
}

void BarChart::refreshPlot()
{
    plot()->update();
}

qint64 BarChart::top() const
{
    const QList<qint64>& values = data().series.isEmpty() ? QList<qint64>() : data().series.front().values;
    return values.isEmpty() ? 1 : roundedUp(*std::max_element(values.begin(), values.end()));
}

QRectF BarChart::area(const QWidget& plot) const
{
    const double label = QFontMetricsF(figuresFont(TypeSize::Small)).horizontalAdvance(formatted(top(), data())) + Space::one;
    return QRectF(plot.rect()).adjusted(label, Space::one, 0, -axisHeight);
}

void BarChart::paint(QPainter& painter, const QWidget& plot) const
{
    if (data().series.isEmpty())
        return;
    const Tokens& t = tokensOf(&plot);
    const QRectF field = area(plot);
    const qint64 highest = top();
    painter.setFont(figuresFont(TypeSize::Small));
    for (int i = 0; i <= gridLines; ++i) {
        const double y = std::round(field.bottom() - field.height() * i / gridLines) + 0.5;
        painter.setPen(t.border);
        painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y));
        painter.setPen(t.muted);
        painter.drawText(QRectF(0, y - 10, field.left() - Space::one, 20), Qt::AlignRight | Qt::AlignVCenter,
                         formatted(highest * i / gridLines, data()));
    }
    const QList<qint64>& values = data().series.front().values;
    const QStringList& labels = data().shortCategories.isEmpty() ? data().categories : data().shortCategories;
    const double step = field.width() / double(std::max<qsizetype>(1, values.size()));
    const double gap = std::clamp(step * 0.3, 1.0, 12.0);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double height = field.height() * double(values[i]) / double(highest);
        const QRectF bar(field.left() + double(i) * step + gap / 2, field.bottom() - height, step - gap, height);
        QColor fill = t.accent;
        fill.setAlphaF(i + 1 == values.size() ? 1.0F : 0.55F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(bar, std::min(2.0, bar.width() / 4), std::min(2.0, bar.width() / 4));
        if (i < labels.size() && !labels[i].isEmpty()) {
            painter.setPen(t.muted);
            painter.drawText(QRectF(bar.left(), field.bottom() + 2, 90, axisHeight - 2), Qt::AlignLeft | Qt::AlignVCenter, labels[i]);
        }
    }
}

QString BarChart::hint(const QPointF& position, const QWidget& plot) const
{
    if (data().series.isEmpty())
        return {};
    const QRectF field = area(plot);
    const QList<qint64>& values = data().series.front().values;
    const auto index = qsizetype((position.x() - field.left()) / field.width() * double(values.size()));
    if (position.x() < field.left() || index < 0 || index >= values.size() || index >= data().categories.size())
        return {};
    //: A bar of a chart: category, value
    return tr("%1: %2").arg(data().categories[index], formatted(values[index], data()));
}

} // namespace td

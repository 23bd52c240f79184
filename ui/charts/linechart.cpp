// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/linechart.h"

#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace td
{
namespace
{
constexpr int plotHeight = 184;

QChart* makeQuietChart()
{
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    return chart;
}

qint64 highestOf(const ChartData& data)
{
    qint64 out = 1;
    for (const ChartSeries& series : data.series) {
        for (const qint64 value : series.values)
            out = std::max(out, value);
    }
    return roundedUp(out);
}

void paintAxis(QAbstractAxis* axis, const Tokens& t, bool withGrid)
{
    axis->setLabelsFont(figuresFont(TypeSize::Small));
    axis->setLabelsColor(t.muted);
    axis->setGridLineVisible(withGrid);
    axis->setGridLineColor(t.border);
    axis->setLinePenColor(t.border);
    axis->setLineVisible(!withGrid);
}
} // namespace

LineChart::LineChart(const QString& name, QWidget* parent) : Chart(name, parent)
{
    auto* view = new QChartView(makeQuietChart());
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus);
    view->setStyleSheet(QStringLiteral("background: transparent"));
    view->setMinimumSize(200, plotHeight);
    setPlot(view);
}

void LineChart::refreshPlot()
{
    QChart* chart = static_cast<QChartView*>(plot())->chart();
    const Tokens& t = tokensOf(this);
    chart->removeAllSeries();
    for (QAbstractAxis* axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    auto* across = new QBarCategoryAxis;
    across->append(data().shortCategories.isEmpty() ? data().categories : data().shortCategories);
    auto* up = new QValueAxis;
    up->setRange(0, double(highestOf(data())) / double(data().scale));
    up->setTickCount(3);
    up->setLabelFormat(QStringLiteral("%.0f"));
    paintAxis(across, t, false);
    paintAxis(up, t, true);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    for (qsizetype i = 0; i < data().series.size(); ++i) {
        auto* line = new QLineSeries;
        line->setName(data().series[i].name);
        for (qsizetype x = 0; x < data().series[i].values.size(); ++x)
            line->append(double(x), double(data().series[i].values[x]) / double(data().scale));
        line->setPen(i == 0 ? QPen(t.accent, 2) : QPen(t.muted, 1.5, Qt::DashLine));
        chart->addSeries(line);
        line->attachAxis(across);
        line->attachAxis(up);
    }
    chart->legend()->setLabelColor(t.muted);
    chart->legend()->setFont(typeFont(TypeSize::Small));
}

} // namespace td

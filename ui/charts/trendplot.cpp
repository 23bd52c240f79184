// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendplot.h"

#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int axisHeight = 22;
constexpr int mostLines = 5;
constexpr double dotsFrom = 7; ///< pixels between points from which each has a dot
constexpr double near = 14;    ///< pixels
constexpr double narrowestMark = 64;

/// Of more points than there are pixels, the lowest and the highest of each pixel: the line looks the same and is drawn in no time.
QList<QPointF> thinned(const QList<QPointF>& points)
{
    QList<QPointF> kept;
    for (qsizetype i = 0; i < points.size();) {
        const double column = std::floor(points[i].x());
        qsizetype low = i;
        qsizetype high = i;
        qsizetype next = i;
        for (; next < points.size() && std::floor(points[next].x()) == column; ++next) {
            low = points[next].y() < points[low].y() ? next : low;
            high = points[next].y() > points[high].y() ? next : high;
        }
        kept.append(points[std::min(low, high)]);
        if (low != high)
            kept.append(points[std::max(low, high)]);
        i = next;
    }
    return kept;
}

QString markText(QDate day, qint64 days)
{
    const QLocale locale;
    if (days < 2 * 28)
        return locale.toString(day, locale.dateFormat(QLocale::ShortFormat).startsWith(u'M') ? u"MMM d"_s : u"d MMM"_s);
    return locale.toString(day, u"MMM yyyy"_s);
}
} // namespace

void TrendPlot::setSeries(const QList<TrendSeries>& series)
{
    m_drawn.clear();
    for (const TrendSeries& one : series)
        m_drawn.append({one, {}});
    scaleAxes();
}

bool TrendPlot::sharesAxis() const
{
    return m_drawn.size() < 2 || (m_drawn.front().series.unit == m_drawn.back().series.unit && !m_drawn.front().series.unit.isEmpty());
}

void TrendPlot::setDays(QDate from, QDate until)
{
    m_from = from;
    m_until = until;
}

void TrendPlot::scaleAxes()
{
    double least = 0;
    double most = 0;
    bool any = false;
    for (Drawn& drawn : m_drawn) {
        if (!sharesAxis())
            any = false;
        for (const TrendPoint& point : std::as_const(drawn.series.points)) {
            least = any ? std::min(least, point.value) : point.value;
            most = any ? std::max(most, point.value) : point.value;
            any = true;
        }
        if (any && (drawn.series.fromZero || drawn.series.style == TrendStyle::Bars))
            least = std::min(least, 0.0);
        drawn.scale = any ? TrendScale::around(least, most, mostLines) : TrendScale{};
    }
    if (sharesAxis() && m_drawn.size() > 1)
        m_drawn.front().scale = m_drawn.back().scale;
}

double TrendPlot::labelWidth(const Drawn& drawn, const QFontMetricsF& metrics) const
{
    return std::max(metrics.horizontalAdvance(drawn.series.valueText(drawn.scale.from)), metrics.horizontalAdvance(drawn.series.valueText(drawn.scale.until))) +
           Space::one;
}

QRectF TrendPlot::area(const QWidget& plot) const
{
    const QFontMetricsF metrics(figuresFont(TypeSize::Small));
    const double left = m_drawn.isEmpty() ? 0 : labelWidth(m_drawn.front(), metrics);
    const double right = sharesAxis() ? Space::two : labelWidth(m_drawn.back(), metrics);
    return QRectF(plot.rect()).adjusted(left, Space::oneAndHalf, -right, -axisHeight);
}

double TrendPlot::across(QDate day, const QRectF& field) const
{
    const auto days = double(std::max<qint64>(1, m_from.daysTo(m_until)));
    return field.left() + field.width() * double(m_from.daysTo(day)) / days;
}

QPointF TrendPlot::place(const TrendPoint& point, const TrendScale& scale, const QRectF& field) const
{
    return {across(point.day, field), field.bottom() - field.height() * scale.part(point.value)};
}

void TrendPlot::paint(QPainter& painter, const QWidget& plot) const
{
    if (m_drawn.isEmpty() || !m_from.isValid())
        return;
    const Tokens& t = tokensOf(&plot);
    const QRectF field = area(plot);
    paintAxes(painter, field, t);
    painter.setClipRect(field.adjusted(-6, -6, 6, 2));
    for (qsizetype i = m_drawn.size() - 1; i >= 0; --i) {
        if (m_drawn[i].series.style == TrendStyle::Bars)
            paintBars(painter, m_drawn[i], field, t, i > 0);
        else
            paintLine(painter, m_drawn[i], field, t, i > 0);
    }
}

void TrendPlot::paintAxes(QPainter& painter, const QRectF& field, const Tokens& t) const
{
    painter.setFont(figuresFont(TypeSize::Small));
    const TrendScale& scale = m_drawn.front().scale;
    const auto lines = int(std::lround((scale.until - scale.from) / scale.step));
    for (int i = 0; i <= lines; ++i) {
        const double y = std::round(field.bottom() - field.height() * i / std::max(1, lines)) + 0.5;
        painter.setPen(t.border);
        painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y));
        painter.setPen(t.muted);
        painter.drawText(QRectF(0, y - 10, field.left() - Space::one, 20), Qt::AlignRight | Qt::AlignVCenter,
                         m_drawn.front().series.valueText(scale.from + i * scale.step));
    }
    if (!sharesAxis()) {
        const Drawn& other = m_drawn.back();
        const auto steps = int(std::lround((other.scale.until - other.scale.from) / other.scale.step));
        for (int i = 0; i <= steps; ++i) {
            const double y = field.bottom() - field.height() * i / std::max(1, steps);
            painter.drawText(QRectF(field.right() + Space::one, y - 10, 200, 20), Qt::AlignLeft | Qt::AlignVCenter,
                             other.series.valueText(other.scale.from + i * other.scale.step));
        }
    }
    const int most = std::max(1, int(field.width() / narrowestMark) - 1);
    const QList<QDate> marks = dayMarks(m_from, m_until, most);
    for (const QDate& day : marks) {
        const double x = across(day, field);
        painter.setPen(t.border);
        painter.drawLine(QPointF(x, field.bottom()), QPointF(x, field.bottom() + 4));
        painter.setPen(t.muted);
        const double left = std::clamp(x - narrowestMark / 2, 0.0, std::max(0.0, field.right() - narrowestMark + Space::two));
        painter.drawText(QRectF(left, field.bottom() + 4, narrowestMark, axisHeight - 4), Qt::AlignCenter, markText(day, m_from.daysTo(m_until)));
    }
}

void TrendPlot::paintLine(QPainter& painter, const Drawn& drawn, const QRectF& field, const Tokens& t, bool second) const
{
    const QList<TrendPoint>& points = drawn.series.points;
    const QColor colour = second ? t.warn : t.accent;
    QList<QPointF> places;
    for (const TrendPoint& point : points)
        places.append(place(point, drawn.scale, field));
    const QList<QPointF> line = points.size() > field.width() ? thinned(places) : places;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2, second ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line.constData(), int(line.size()));
    const bool dots = points.size() < field.width() / dotsFrom;
    for (const TrendPoint& point : points) {
        if (!dots && point.reliable)
            continue;
        const QPointF at = place(point, drawn.scale, field);
        painter.setPen(QPen(point.reliable ? colour : t.muted, 1.5));
        painter.setBrush(point.reliable ? colour : t.surface);
        if (second)
            painter.drawRect(QRectF(at.x() - 3, at.y() - 3, 6, 6));
        else
            painter.drawEllipse(at, 3.5, 3.5);
    }
}

void TrendPlot::paintBars(QPainter& painter, const Drawn& drawn, const QRectF& field, const Tokens& t, bool second) const
{
    const double zero = field.bottom() - field.height() * drawn.scale.part(0);
    double step = field.width();
    for (qsizetype i = 1; i < drawn.series.points.size(); ++i)
        step = std::min(step, across(drawn.series.points[i].day, field) - across(drawn.series.points[i - 1].day, field));
    const double width = std::clamp(step * 0.7, 1.0, 28.0);
    for (const TrendPoint& point : drawn.series.points) {
        const QPointF at = place(point, drawn.scale, field);
        QColor fill = !point.reliable ? t.muted : second ? t.warn : t.accent;
        fill.setAlphaF(0.7F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRect(QRectF(at.x() - width / 2, std::min(at.y(), zero), width, std::abs(zero - at.y())));
    }
}

QString TrendPlot::hint(const QPointF& position, const QWidget& plot) const
{
    const QRectF field = area(plot);
    double best = near;
    QString words;
    for (const Drawn& drawn : m_drawn) {
        for (const TrendPoint& point : drawn.series.points) {
            const QPointF at = place(point, drawn.scale, field);
            const bool bars = drawn.series.style == TrendStyle::Bars;
            const double distance = bars ? std::abs(at.x() - position.x()) : std::hypot(at.x() - position.x(), at.y() - position.y());
            if (distance >= best)
                continue;
            best = distance;
            //: A point of a chart: day, series, value
            words = QCoreApplication::translate("td::TrendView", "%1, %2: %3")
                        .arg(QLocale().toString(point.day, QLocale::ShortFormat), drawn.series.name, drawn.series.valueText(point.value));
        }
    }
    return words;
}

} // namespace td

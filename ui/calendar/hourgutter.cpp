// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/hourgutter.h"

#include "widgets/metrics.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace td
{

HourGutter::HourGutter(const GridScene& scene, QWidget* parent) : QWidget(parent), m_scene(scene)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

int HourGutter::wantedWidth() const
{
    const QFontMetricsF metrics(figuresFont(TypeSize::Small));
    double widest = 0;
    for (const int hour : {0, 10, 12, 20, 22})
        widest = std::max(widest, metrics.horizontalAdvance(m_scene.text.hour(hour)));
    widest = std::max(widest, metrics.horizontalAdvance(m_scene.text.compactTime(22 * 60 + 44)));
    return int(std::ceil(widest)) + 20;
}

void HourGutter::setScroll(int y)
{
    m_scroll = y;
    update();
}

bool HourGutter::showsToday() const
{
    return std::any_of(m_scene.columns.begin(), m_scene.columns.end(),
                       [&](const CalendarColumn& column) { return column.date == m_scene.now.day; });
}

void HourGutter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_scene.colours.ui.surface);
    painter.setPen(m_scene.colours.ui.border);
    painter.drawLine(width() - 1, 0, width() - 1, height());
    painter.setFont(figuresFont(TypeSize::Small));
    const double line = QFontMetricsF(painter.font()).height();
    const TimeScale& scale = m_scene.layout.metrics().scale;
    const bool today = showsToday();
    const double now = scale.y(m_scene.now.minute) - m_scroll;
    const auto label = [&](double y, const QString& text, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(0, y - line / 2, width() - 9, line), Qt::AlignRight | Qt::AlignVCenter, text);
    };
    for (int hour = 1; hour < 24; ++hour) {
        const double y = scale.y(hour * 60) - m_scroll;
        const bool shown = y > line / 2 && y < height() - line / 2;
        if (shown && (!today || std::abs(y - now) > line))
            label(y, m_scene.text.hour(hour), m_scene.colours.ui.muted);
    }
    if (today && now > line / 2)
        label(now, m_scene.text.compactTime(m_scene.now.minute), m_scene.colours.ui.danger);
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/plotwidget.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace td
{

PlotWidget::PlotWidget(Paint paint, Hint hint, QSize wanted) : m_paint(std::move(paint)), m_hint(std::move(hint)), m_wanted(wanted)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlotWidget::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_paint(painter, *this);
}

bool PlotWidget::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    if (const QString text = m_hint(help->pos(), *this); !text.isEmpty())
        QToolTip::showText(help->globalPos(), text, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace td

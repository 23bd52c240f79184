// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/starrow.h"

#include "widgets/icon.h"
#include "widgets/metrics.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace td
{
namespace
{
constexpr int starSize = 20;
constexpr int pitch = starSize + 4;
} // namespace

StarRow::StarRow(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sessionRating"));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("How the session went (Alt+1 to Alt+5)"));
    rename();
}

QSize StarRow::sizeHint() const
{
    return {most * pitch + Space::one, controlHeight};
}

void StarRow::setStars(int stars)
{
    m_stars = std::clamp(stars, 0, most);
    rename();
    update();
}

void StarRow::rename()
{
    setAccessibleName(m_stars > 0 ? tr("How the session went: %1 of 5").arg(m_stars) : tr("How the session went: not rated"));
}

void StarRow::choose(int stars)
{
    if (stars == m_stars)
        return;
    setStars(stars);
    emit changed(m_stars);
}

void StarRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensOf(this);
    const int top = (height() - starSize) / 2;
    for (int i = 0; i < most; ++i) {
        const QRectF box(Space::half + i * pitch, top, starSize, starSize);
        const bool given = i < m_stars;
        if (given) { // a ground too, so that the count is seen without colours
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accentSoft);
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4);
        }
        paintGlyph(&painter, Glyph::Star, box, given ? t.accent : t.muted);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void StarRow::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_0 + most)
        choose(key - Qt::Key_0);
    else if (key == Qt::Key_Right || key == Qt::Key_Plus)
        choose(std::min(most, m_stars + 1));
    else if (key == Qt::Key_Left || key == Qt::Key_Minus)
        choose(std::max(0, m_stars - 1));
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        choose(0);
    else
        QWidget::keyPressEvent(event);
}

void StarRow::mousePressEvent(QMouseEvent* event)
{
    choose(std::clamp(int(event->position().x() - Space::half) / pitch + 1, 1, most));
}

void StarRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void StarRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace td

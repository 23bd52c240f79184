// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colourpicker.h"

#include "widgets/icon.h"
#include "widgets/metrics.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int side = 24;
constexpr int step = side + Space::one;
constexpr int perRow = 6;
constexpr int ring = 3;
} // namespace

ColourPicker::ColourPicker(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"colour"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Colour"));
    setAccessibleDescription(classColourName(0));
}

QSize ColourPicker::sizeHint() const
{
    return {perRow * step - Space::one + 2 * ring, classColourCount / perRow * step - Space::one + 2 * ring};
}

void ColourPicker::setIndex(int index)
{
    const int wrapped = ((index % classColourCount) + classColourCount) % classColourCount;
    if (wrapped == m_index)
        return;
    m_index = wrapped;
    setAccessibleDescription(classColourName(wrapped));
    update();
    emit indexChanged(wrapped);
}

QRect ColourPicker::swatch(int index) const
{
    return {ring + index % perRow * step, ring + index / perRow * step, side, side};
}

void ColourPicker::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensOf(this);
    for (int i = 0; i < classColourCount; ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(classColour(themeOf(this), i).edge);
        painter.drawRoundedRect(swatch(i), 6, 6);
    }
    paintGlyph(&painter, Glyph::Check, swatch(m_index).adjusted(4, 4, -4, -4), t.surface);
    if (hasFocus()) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(swatch(m_index)).adjusted(-2, -2, 2, 2), 7, 7);
    }
}

void ColourPicker::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < classColourCount; ++i) {
        if (swatch(i).contains(event->position().toPoint()))
            setIndex(i);
    }
}

void ColourPicker::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right: setIndex(m_index + 1); break;
    case Qt::Key_Left: setIndex(m_index - 1); break;
    case Qt::Key_Down: setIndex(m_index + perRow); break;
    case Qt::Key_Up: setIndex(m_index - perRow); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace td

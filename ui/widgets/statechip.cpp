// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statechip.h"

#include "widgets/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace td
{
namespace
{
constexpr int chipHeight = 22;
constexpr int glyphSize = 14;

QFont chipFont()
{
    return typeFont(TypeSize::Small, QFont::Medium);
}
} // namespace

QSize chipSize(const ChipLook& look)
{
    const int picture = look.glyph == Glyph::None ? 0 : glyphSize + Space::half;
    return {QFontMetrics(chipFont()).horizontalAdvance(look.word) + picture + 2 * Space::one, chipHeight};
}

int paintChip(QPainter* painter, const QRect& rect, const QPalette& palette, const ChipLook& look)
{
    const Tokens& t = tokens(themeOf(palette));
    const QSize size = chipSize(look);
    const QRectF chip(rect.left(), rect.center().y() - chipHeight / 2 + 1, std::min(size.width(), rect.width()), chipHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneBackground(t, look.tone));
    painter->drawRoundedRect(chip, chipHeight / 2.0, chipHeight / 2.0);
    const QColor ink = toneColour(t, look.tone);
    QRectF inner = chip.adjusted(Space::one, 0, -Space::one, 0);
    if (look.glyph != Glyph::None) {
        paintGlyph(painter, look.glyph, QRectF(inner.left() - 2, chip.center().y() - glyphSize / 2.0, glyphSize, glyphSize), ink);
        inner.setLeft(inner.left() + glyphSize + Space::half - 2);
    }
    painter->setFont(chipFont());
    painter->setPen(ink);
    const QString word = QFontMetrics(chipFont()).elidedText(look.word, Qt::ElideRight, int(inner.width()) + 2);
    painter->drawText(inner.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
    painter->restore();
    return int(chip.width());
}

StateChip::StateChip(const ChipLook& look, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void StateChip::setLook(const ChipLook& look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

void StateChip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintChip(&painter, rect(), palette(), m_look);
}

} // namespace td

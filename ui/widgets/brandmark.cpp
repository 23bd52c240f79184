// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/brandmark.h"

#include "widgets/icon.h"
#include "widgets/metrics.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int side = 36;
} // namespace

BrandMark::BrandMark(QWidget* parent) : QWidget(parent)
{
    const QFontMetrics metrics(typeFont(TypeSize::Title, QFont::DemiBold));
    setFixedSize(side + Space::oneAndHalf + metrics.horizontalAdvance(u"Trainerdesk"_s) + 2, side);
    setAccessibleName(u"Trainerdesk"_s);
}

void BrandMark::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(0, 0, side, side), 9, 9);
    paintGlyph(&painter, Glyph::Training, QRectF(6, 6, side - 12, side - 12), t.accentText);
    painter.setPen(t.text);
    painter.setFont(typeFont(TypeSize::Title, QFont::DemiBold));
    painter.drawText(rect().adjusted(side + Space::oneAndHalf, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), u"Trainerdesk"_s);
}

} // namespace td

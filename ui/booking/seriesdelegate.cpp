// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/seriesdelegate.h"

#include "booking/seriesmodel.h"
#include "widgets/icon.h"
#include "widgets/metrics.h"

#include <QPainter>

namespace td
{
namespace
{
constexpr int glyphSize = 16;
} // namespace

void SeriesDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() != SeriesModel::State) {
        RowDelegate::paintContent(painter, option, index);
        return;
    }
    const Tokens& colours = tokens(themeOf(option.palette));
    const auto tone = Tone(index.data(SeriesModel::ToneRole).toInt());
    const QRect area = option.rect.adjusted(Space::one, 0, -Space::one, 0);
    const QRectF box(area.left(), area.center().y() - glyphSize / 2.0, glyphSize, glyphSize);
    const Glyph glyph = tone == Tone::Success ? Glyph::Check : tone == Tone::Warn ? Glyph::Warning : Glyph::Cross;
    paintGlyph(painter, glyph, box, toneColour(colours, tone));
    const QRect textArea = area.adjusted(glyphSize + Space::one, 0, 0, 0);
    painter->setPen(tone == Tone::Success ? colours.muted : colours.text);
    painter->setFont(option.font);
    painter->drawText(textArea, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, textArea.width()));
}

} // namespace td

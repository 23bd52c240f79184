// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/documentfont.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace td
{

QFont documentFont(qreal size, bool bold)
{
    static const QString family = QFontDatabase::hasFamily(u"Liberation Sans"_s) ? u"Liberation Sans"_s : u"DejaVu Sans"_s;
    QFont font(family);
    font.setPixelSize(qRound(size * fontScale));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal lineHeight(qreal size)
{
    return size * 1.36;
}

qreal TextMeasure::width(const QString& text, qreal size, bool bold) const
{
    return text.isEmpty() ? 0 : QFontMetricsF(documentFont(size, bold)).horizontalAdvance(text) / fontScale;
}

QStringList TextMeasure::wrapped(const QString& text, qreal size, bool bold, qreal room) const
{
    QStringList out;
    const QFont font = documentFont(size, bold);
    const QFontMetricsF metrics(font);
    for (const QString& paragraph : text.split(u'\n')) {
        if (metrics.horizontalAdvance(paragraph) <= room * fontScale) {
            out.append(paragraph);
            continue;
        }
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(room, size) * fontScale);
            out.append(paragraph.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return out;
}

QString TextMeasure::elided(const QString& text, qreal size, bool bold, qreal room) const
{
    const QFontMetricsF metrics(documentFont(size, bold));
    // A hair more than the room, so that a text which fits exactly is not cut.
    return metrics.elidedText(text, Qt::ElideRight, room * fontScale + 1);
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicetile.h"

#include "widgets/metrics.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace td
{

ChoiceTile::ChoiceTile(const char* name, Glyph glyph, const QString& title, const QString& sentence, QWidget* parent)
    : QPushButton(parent)
    , m_glyph(glyph)
    , m_title(title)
    , m_sentence(sentence)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setProperty("kind", u"tile"_s);
    setAutoDefault(false);
    setMinimumHeight(76);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceTile::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    const Tokens& t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(Space::two, (height() - 40) / 2.0, 40, 40);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.accent : t.accentSoft);
    painter.drawEllipse(circle);
    paintGlyph(&painter, m_glyph, circle.adjusted(10, 10, -10, -10), isChecked() ? t.accentText : t.accentSoftText);
    const QRect words = rect().adjusted(Space::two + 40 + Space::two, Space::one, -Space::two, -Space::one);
    painter.setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    painter.setPen(t.text);
    const int line = painter.fontMetrics().height();
    QFont small = typeFont(TypeSize::Small);
    const QRect below = QFontMetrics(small).boundingRect(words, Qt::TextWordWrap, m_sentence);
    const int top = (height() - line - 2 - below.height()) / 2;
    painter.drawText(QRect(words.left(), top, words.width(), line), int(Qt::AlignLeft | Qt::AlignVCenter), m_title);
    painter.setFont(small);
    painter.setPen(t.muted);
    painter.drawText(QRect(words.left(), top + line + 2, words.width(), height()), int(Qt::AlignLeft | Qt::TextWordWrap), m_sentence);
}

} // namespace td

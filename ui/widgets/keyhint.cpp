// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keyhint.h"

#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QFontMetrics>
#include <QPainter>

#include <numeric>

namespace td
{
namespace
{
constexpr int capHeight = 20;
constexpr int gap = 3;

QFont capFont()
{
    return typeFont(TypeSize::Small, QFont::Medium);
}

/// "Ctrl+Shift+Z" → three caps; "Ctrl++" keeps its plus.
QStringList caps(const QString& text)
{
    QStringList out = text.split(u'+', Qt::SkipEmptyParts);
    if (text.endsWith(u'+'))
        out.append(QString(u'+'));
    return out;
}

int capWidth(const QString& cap)
{
    return std::max(capHeight, QFontMetrics(capFont()).horizontalAdvance(cap) + 10);
}

int totalWidth(const QString& text)
{
    const QStringList all = caps(text);
    const int sum = std::accumulate(all.begin(), all.end(), 0, [](int w, const QString& c) { return w + capWidth(c) + gap; });
    return std::max(0, sum - gap);
}
} // namespace

int paintKeys(QPainter* painter, const QRect& rect, const QPalette& palette, const QString& text)
{
    const Tokens& t = tokens(themeOf(palette));
    const int width = totalWidth(text);
    int x = rect.right() + 1 - width;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(capFont());
    for (const QString& cap : caps(text)) {
        const QRectF box(x, rect.center().y() - capHeight / 2 + 1, capWidth(cap), capHeight);
        painter->setPen(QPen(t.border, 1));
        painter->setBrush(t.surface);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setPen(t.muted);
        painter->drawText(box, Qt::AlignCenter, cap);
        x += capWidth(cap) + gap;
    }
    painter->restore();
    return width;
}

KeyHint::KeyHint(const QKeySequence& keys, QWidget* parent) : KeyHint(keys.toString(QKeySequence::NativeText), parent) {}

KeyHint::KeyHint(const QString& text, QWidget* parent) : QWidget(parent), m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize KeyHint::sizeHint() const
{
    return {totalWidth(m_text), capHeight};
}

void KeyHint::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintKeys(&painter, rect(), palette(), m_text);
}

} // namespace td

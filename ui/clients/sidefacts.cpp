// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/sidefacts.h"

#include "widgets/label.h"

#include <QBoxLayout>
#include <QPainter>

namespace td
{
namespace
{
/// The soft ground of a mark, in its tone.
class MarkFrame : public QWidget
{
public:
    explicit MarkFrame(Tone tone)
        : m_tone(tone)
    {
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneBackground(tokensOf(this), m_tone));
        painter.drawRoundedRect(rect(), Space::half + 2, Space::half + 2);
    }

private:
    Tone m_tone;
};

QLabel* picture(Glyph glyph, Tone tone)
{
    auto* label = new QLabel;
    constexpr int size = iconSize - 4;
    label->setPixmap(icon(glyph, tone).pixmap(size, size));
    return label;
}
} // namespace

QWidget* makeFact(Glyph glyph, const QString& name, const QString& text)
{
    auto* fact = new QWidget;
    auto* row = new QHBoxLayout(fact);
    setMargins(row, 0, Space::oneAndHalf);
    if (glyph != Glyph::None)
        row->addWidget(picture(glyph, Tone::Muted), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    setMargins(words, 0, 0);
    words->addWidget(new Label(name, TypeSize::Small, Tone::Muted));
    auto* value = new Label(text);
    value->wrapping()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(text);
    value->setFocusPolicy(Qt::NoFocus);
    words->addWidget(value);
    row->addLayout(words, 1);
    return fact;
}

QWidget* makeMark(Glyph glyph, const QString& text, Tone tone)
{
    auto* mark = new MarkFrame(tone);
    auto* row = new QHBoxLayout(mark);
    row->setContentsMargins(Space::one, Space::half + 2, Space::one, Space::half + 2);
    row->setSpacing(Space::one);
    row->addWidget(picture(glyph, tone), 0, Qt::AlignTop);
    row->addWidget((new Label(text, TypeSize::Body, tone))->wrapping(), 1);
    return mark;
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout())
            clearLayout(inner);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace td

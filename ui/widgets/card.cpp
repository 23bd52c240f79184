// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{

Card::Card(const QString& title, Glyph glyph, QWidget* parent)
    : QFrame(parent)
    , m_heading(new QHBoxLayout)
    , m_title(new Label(title))
    , m_body(new QVBoxLayout)
{
    setProperty("panel", u"card"_s);
    auto* outer = new QVBoxLayout(this);
    setMargins(outer, 0, 0);
    m_heading->setContentsMargins(Space::two, Space::oneAndHalf, Space::oneAndHalf, 0);
    m_heading->setSpacing(Space::one);
    if (glyph != Glyph::None) {
        auto* picture = new QLabel;
        picture->setPixmap(icon(glyph, Tone::Muted).pixmap(iconSize, iconSize));
        m_heading->addWidget(picture);
    }
    m_title->strong();
    m_heading->addWidget(m_title, 1);
    outer->addLayout(m_heading);
    setMargins(m_body, Space::two, Space::one);
    outer->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_heading->setContentsMargins(title.isEmpty() ? QMargins() : QMargins(Space::two, Space::oneAndHalf, Space::oneAndHalf, 0));
    m_body->setContentsMargins(Space::two, title.isEmpty() ? Space::two : Space::one, Space::two, Space::two);
    setAccessibleName(title);
}

void Card::addToHeading(QWidget* widget)
{
    m_heading->addWidget(widget);
}

void Card::setFlush()
{
    m_body->setContentsMargins(1, m_title->text().isEmpty() ? 1 : Space::one, 1, 1);
}

QFrame* makeLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("panel", u"line"_s);
    line->setFixedHeight(1);
    return line;
}

} // namespace td

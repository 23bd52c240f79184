// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int pictureSize = 64;
} // namespace

EmptyState::EmptyState(Glyph glyph, const QString& title, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_picture(new QWidget)
    , m_column(new QVBoxLayout)
{
    setObjectName(u"emptyState"_s);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(m_column);
    row->addStretch(1);
    m_picture->setFixedSize(pictureSize, pictureSize);
    auto* heading = new Label(title, TypeSize::Title);
    heading->setAlignment(Qt::AlignCenter);
    auto* text = new Label(sentence, TypeSize::Body, Tone::Muted);
    text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    text->wrapping();
    text->setFixedWidth(380);
    m_column->setSpacing(Space::oneAndHalf);
    m_column->addStretch(2);
    m_column->addWidget(m_picture, 0, Qt::AlignHCenter);
    m_column->addWidget(heading);
    m_column->addWidget(text, 0, Qt::AlignHCenter);
    if (!action.isEmpty()) {
        auto* button = makeButton("emptyAction", action, ButtonKind::Primary);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionRequested);
        m_column->addSpacing(Space::half);
        m_column->addWidget(button, 0, Qt::AlignHCenter);
    }
    m_column->addStretch(3);
}

void EmptyState::addAction(const char* name, const QString& text, const std::function<void()>& run)
{
    auto* button = makeButton(name, text, ButtonKind::Link);
    connect(button, &QPushButton::clicked, this, run);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
}

void EmptyState::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(m_picture->mapTo(this, QPoint()), QSizeF(pictureSize, pictureSize));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentSoft);
    painter.drawEllipse(circle);
    paintGlyph(&painter, m_glyph, circle.adjusted(18, 18, -18, -18), t.accentSoftText);
}

} // namespace td

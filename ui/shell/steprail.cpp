// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/steprail.h"

#include "widgets/brandmark.h"
#include "widgets/icon.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int railWidth = 264;
constexpr int firstTop = 112;
constexpr int lineHeight = 48;
constexpr int circleSize = 26;
} // namespace

StepRail::StepRail(const QStringList& titles, QWidget* parent) : QFrame(parent), m_titles(titles)
{
    setProperty("panel", u"rail"_s);
    setFixedWidth(railWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::three, Space::four, Space::three, Space::three);
    column->addWidget(new BrandMark, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void StepRail::setCurrent(int step)
{
    m_current = step;
    setAccessibleDescription(step >= 0 && step < m_titles.size() ? tr("Step %1 of %2: %3").arg(step + 1).arg(m_titles.size()).arg(m_titles[step])
                                                                 : QString());
    update();
}

void StepRail::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Tokens& t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_titles.size(); ++i) {
        const bool here = i == m_current;
        const bool done = i < m_current;
        const QRectF circle(Space::three, firstTop + i * lineHeight, circleSize, circleSize);
        if (i + 1 < m_titles.size()) {
            painter.setPen(QPen(done ? t.accent : t.border, 2));
            painter.drawLine(QPointF(circle.center().x(), circle.bottom() + 4), QPointF(circle.center().x(), circle.bottom() + lineHeight - circleSize - 4));
        }
        painter.setPen(QPen(here || done ? t.accent : t.inputBorder, 1.5));
        painter.setBrush(here ? t.accent : (done ? t.accentSoft : t.surface));
        painter.drawEllipse(circle);
        painter.setFont(typeFont(TypeSize::Small, QFont::DemiBold));
        painter.setPen(here ? t.accentText : t.muted);
        if (done)
            paintGlyph(&painter, Glyph::Check, circle.adjusted(5, 5, -5, -5), t.accentSoftText);
        else
            painter.drawText(circle, Qt::AlignCenter, QLocale().toString(i + 1));
        painter.setFont(typeFont(TypeSize::Body, here ? QFont::DemiBold : QFont::Normal));
        painter.setPen(here ? t.text : t.muted);
        const QRectF words(circle.right() + Space::oneAndHalf, circle.top(), width() - circle.right() - Space::three, circle.height());
        painter.drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter), m_titles[i]);
    }
}

} // namespace td

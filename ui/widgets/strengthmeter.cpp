// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/strengthmeter.h"

#include "widgets/label.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>

namespace td
{
namespace
{
constexpr int bars = 4;
constexpr int barWidth = 40;
constexpr int barHeight = 4;

Tone toneOf(int score)
{
    return score <= 1 ? Tone::Danger : (score == 2 ? Tone::Warn : Tone::Success);
}
} // namespace

StrengthMeter::StrengthMeter(QWidget* parent) : QWidget(parent), m_word(new Label({}, TypeSize::Small, Tone::Muted))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(bars * (barWidth + Space::half) + Space::one, 0, 0, 0);
    m_word->wrapping();
    row->addWidget(m_word, 1);
    setMinimumHeight(Space::two);
}

void StrengthMeter::setScore(int score, const QString& hint)
{
    m_score = score;
    const QString words[] = {tr("Guessed at once"), tr("Weak"), tr("Fair"), tr("Strong"), tr("Very strong")};
    const QString word = score < 0 ? QString() : words[std::clamp(score, 0, 4)];
    m_word->setText(hint.isEmpty() || score < 0 ? word : tr("%1: %2").arg(word, hint));
    m_word->setTone(score < 0 ? Tone::Muted : toneOf(score));
    setAccessibleName(word);
    update();
}

void StrengthMeter::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < bars; ++i) {
        painter.setBrush(i < std::max(m_score, m_score == 0 ? 1 : 0) ? toneColour(t, toneOf(m_score)) : t.border);
        painter.drawRoundedRect(QRectF(i * (barWidth + Space::half), (height() - barHeight) / 2.0, barWidth, barHeight), 2, 2);
    }
}

} // namespace td

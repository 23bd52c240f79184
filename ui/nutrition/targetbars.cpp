// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/targetbars.h"

#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace td
{
namespace
{

constexpr int barHeight = 6;
constexpr int barWidth = 64;
constexpr int full = 100;
constexpr int over = 110; ///< from here on it is marked

QString tenthsText(qint64 tenths)
{
    return tenths % 10 == 0 ? QLocale().toString(tenths / 10) : QLocale().toString(double(tenths) / 10, 'f', 1);
}

} // namespace

TargetBar::TargetBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TargetBar::setPercent(int percent)
{
    m_percent = percent;
    setVisible(percent >= 0);
    update();
}

QSize TargetBar::sizeHint() const
{
    return {barWidth, barHeight + Space::half};
}

void TargetBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(0.5, (height() - barHeight) / 2.0, width() - 1, barHeight);
    painter.setPen(QPen(t.inputBorder, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_percent > over ? t.warn : t.accent);
    const double reached = track.width() * std::clamp(m_percent, 0, full) / full;
    if (reached > 0)
        painter.drawRoundedRect(QRectF(track.left(), track.top(), reached, track.height()), barHeight / 2.0, barHeight / 2.0);
}

TargetBars::TargetBars(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    setMargins(grid, 0, Space::half);
    grid->setHorizontalSpacing(Space::oneAndHalf);
    const QStringList titles{tr("Energy"), tr("Protein"), tr("Carbohydrates"), tr("Fat"), tr("Fibre")};
    for (int line = 0; line < lines; ++line) {
        m_words[size_t(line)] = (new Label({}))->figures();
        m_words[size_t(line)]->setObjectName(QStringLiteral("sum%1").arg(line));
        m_words[size_t(line)]->setAccessibleName(titles.at(line));
        m_bars[size_t(line)] = new TargetBar;
        grid->addWidget(new Label(titles.at(line), TypeSize::Body, Tone::Muted), line * 2, 0);
        grid->addWidget(m_words[size_t(line)], line * 2, 1);
        m_shares[size_t(line)] = (new Label({}, TypeSize::Small, Tone::Muted))->figures();
        auto* row = new QHBoxLayout;
        row->setSpacing(Space::one);
        row->addWidget(m_bars[size_t(line)], 1);
        row->addWidget(m_shares[size_t(line)]);
        grid->addLayout(row, line * 2 + 1, 0, 1, 2);
    }
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(lines * 2, 1);
}

QString TargetBars::words(int line) const
{
    return m_shares[size_t(line)]->text().isEmpty() ? m_words[size_t(line)]->text()
                                                    : m_words[size_t(line)]->text() + QStringLiteral(" · ") + m_shares[size_t(line)]->text();
}

void TargetBars::setLine(int line, qint64 shownTenths, int target, const QString& unit)
{
    const QString sum = tenthsText(shownTenths);
    if (target <= 0) {
        m_words[size_t(line)]->setText(tr("%1 %2").arg(sum, unit));
        m_shares[size_t(line)]->setText({});
        m_bars[size_t(line)]->setPercent(-1);
        return;
    }
    const int percent = int(std::min<qint64>(9999, roundHalfUp(shownTenths * full, qint64(target) * 10)));
    m_words[size_t(line)]->setText(tr("%1 of %2 %3").arg(sum, QLocale().toString(target), unit));
    m_shares[size_t(line)]->setText((percent > over ? tr("%1 %, over") : tr("%1 %")).arg(QLocale().toString(percent)));
    m_bars[size_t(line)]->setPercent(percent);
}

void TargetBars::show(const Nutrients& sum, const std::optional<NutritionTarget>& target)
{
    const NutritionTarget t = target.value_or(NutritionTarget());
    setLine(0, shownKcal(sum) * 10, t.kcal, tr("kcal"));
    setLine(1, shownTenthGrams(sum.proteinUg), t.proteinG, tr("g"));
    setLine(2, shownTenthGrams(sum.carbsUg), t.carbsG, tr("g"));
    setLine(3, shownTenthGrams(sum.fatUg), t.fatG, tr("g"));
    setLine(4, shownTenthGrams(sum.fibreUg), target ? t.fibreG() : 0, tr("g"));
}

} // namespace td

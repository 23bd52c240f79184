// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nutrition/nutrients.h"
#include "nutrition/target.h"

#include <QWidget>

#include <array>

namespace td
{

class Label;

/// How much of a target is reached: a bar that is full at the target, and says with a mark that it is over.
class TargetBar : public QWidget
{
    Q_OBJECT

public:
    explicit TargetBar(QWidget* parent = nullptr);

    /// In percent of the target; below 0: there is none.
    void setPercent(int percent);
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_percent = -1;
};

/// A day's sums beside the targets: energy, protein, carbohydrates, fat and fibre, each in words and as a bar.
class TargetBars : public QWidget
{
    Q_OBJECT

public:
    explicit TargetBars(QWidget* parent = nullptr);

    void show(const Nutrients& sum, const std::optional<NutritionTarget>& target);
    /// "1,850 of 2,200 kcal · 84 %": the words of line 0 (energy) to 4 (fibre).
    [[nodiscard]] QString words(int line) const;

private:
    static constexpr int lines = 5;

    void setLine(int line, qint64 shownTenths, int target, const QString& unit);

    std::array<Label*, lines> m_words{};
    std::array<Label*, lines> m_shares{};
    std::array<TargetBar*, lines> m_bars{};
};

} // namespace td

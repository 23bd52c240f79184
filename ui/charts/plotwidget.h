// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace td
{

/// The self-painted ground of a chart: paints by a function, says by another what lies under the pointer.
class PlotWidget : public QWidget
{
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter&, const QWidget&)>;
    using Hint = std::function<QString(const QPointF&, const QWidget&)>;

    PlotWidget(Paint paint, Hint hint, QSize wanted);

    [[nodiscard]] QSize sizeHint() const override { return m_wanted; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_wanted.width() / 2, m_wanted.height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Paint m_paint;
    Hint m_hint;
    QSize m_wanted;
};

} // namespace td

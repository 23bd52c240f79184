// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/gridscene.h"

#include <QWidget>

namespace td
{

/// The fixed row above the time grid: dates or names, today marked, and under them a strip with holidays and whole days off.
class GridHeader final : public QWidget
{
    Q_OBJECT

public:
    GridHeader(const GridScene& scene, QWidget* parent);

    /// Height that the present columns need.
    [[nodiscard]] int wantedHeight() const;
    void setScroll(int x);
    /// Where the first column begins: the header reaches over the gutter.
    void setInset(int x);

signals:
    void columnClicked(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int stripRows() const;
    [[nodiscard]] double titleHeight() const;
    void paintColumn(QPainter& painter, int column) const;
    void paintDay(QPainter& painter, const CalendarColumn& column, const QRectF& rect) const;
    void paintNames(QPainter& painter, const CalendarColumn& column, const QRectF& rect) const;
    void paintStrip(QPainter& painter, const CalendarColumn& column, const QRectF& rect) const;

    const GridScene& m_scene;
    [[nodiscard]] double toContent(double x) const { return x - m_inset + m_scroll; }

    int m_scroll = 0;
    int m_inset = 0;
};

} // namespace td

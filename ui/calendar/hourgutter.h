// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/gridscene.h"

#include <QWidget>

namespace td
{

/// The fixed column of hours left of the time grid, with the present time in it.
class HourGutter final : public QWidget
{
public:
    HourGutter(const GridScene& scene, QWidget* parent);

    /// Width that the locale's longest hour needs.
    [[nodiscard]] int wantedWidth() const;
    void setScroll(int y);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool showsToday() const;

    const GridScene& m_scene;
    int m_scroll = 0;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

namespace td
{

/// Series as lines, the first one in the accent colour, the others dashed and quiet: "this year" against "the year before". Made
/// with Qt Charts, which stays hidden in here; its first use in a process takes a moment, so make it after the screen is shown.
class LineChart : public Chart
{
    Q_OBJECT

public:
    explicit LineChart(const QString& name, QWidget* parent = nullptr);

protected:
    void refreshPlot() override;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette.h"

#include <array>

namespace td
{

/// What the calendar's painters need of a theme: its tokens and the class colours, looked up once instead of at every box.
struct CalendarColours {
    Tokens ui;
    QColor line;  ///< of half hours
    QColor hatch; ///< over time off
    ClassColour busy;
    std::array<ClassColour, classColourCount> classes;

    [[nodiscard]] static CalendarColours of(Theme theme);
    [[nodiscard]] const ClassColour& ofClass(int index) const;
};

/// `share` of `b` in `a`.
[[nodiscard]] QColor mixedColour(const QColor& a, const QColor& b, double share);

} // namespace td

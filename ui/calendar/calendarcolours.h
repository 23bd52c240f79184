// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace td
{

/// Colours of one class type: the bar on the left, the box and the text in it.
struct ClassColour {
    QColor edge;
    QColor fill;
    QColor text;
};

/// Every colour that the calendar paints with, filled from the program's palette. Text on its background meets WCAG AA.
struct CalendarColours {
    QColor background; ///< open hours
    QColor closed;     ///< outside availability
    QColor panel;      ///< header and gutter
    QColor line;
    QColor strongLine;
    QColor text;
    QColor mutedText;
    QColor accent;
    QColor accentText; ///< on accent
    QColor accentFill; ///< behind today and the cursor
    QColor danger;
    QColor dangerFill;
    QColor good;
    QColor hatch;
    QColor holiday;
    QColor holidayText;
    ClassColour busy;
    std::array<ClassColour, 8> classes;

    [[nodiscard]] static CalendarColours light();
    [[nodiscard]] static CalendarColours dark();
    [[nodiscard]] const ClassColour& ofClass(int index) const;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarcolours.h"

namespace td
{

CalendarColours CalendarColours::of(Theme theme)
{
    CalendarColours colours;
    colours.ui = tokens(theme);
    colours.line = mixedColour(colours.ui.surface, colours.ui.border, 0.55);
    colours.hatch = mixedColour(colours.ui.window, colours.ui.muted, 0.22);
    colours.busy = {colours.ui.inputBorder, colours.ui.hover, colours.ui.muted};
    for (int i = 0; i < classColourCount; ++i)
        colours.classes[size_t(i)] = classColour(theme, i);
    return colours;
}

const ClassColour& CalendarColours::ofClass(int index) const
{
    return classes[size_t(index < 0 ? 0 : index) % classes.size()];
}

QColor mixedColour(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](float from, float to) { return float(double(from) * (1 - share) + double(to) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace td

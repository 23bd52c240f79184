// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendaritem.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace td
{

/// The small signs on a booking. They are shapes first, so that no meaning hangs on a colour.
enum class ItemGlyph { Check, Dot, NoShow, Cross, Question, Warning, Lock, Alert, Waitlist, Repeat };

/// The signs of an item, the one of its state first: what does not fit is left out from the end.
[[nodiscard]] std::vector<ItemGlyph> glyphsOf(const CalendarItem& item);

/// Draws one sign with strokes of one width inside the square `box`. Shapes of their own: the program's icons are drawn for 20
/// pixels and are too thin and too slow (an SVG each) for two thousand signs of 11.
void paintItemGlyph(QPainter& painter, ItemGlyph glyph, const QRectF& box, const QColor& colour);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendarcolours.h"
#include "calendar/calendartext.h"
#include "calendar/itemglyphs.h"

#include <QFont>
#include <QStaticText>

class QPainter;

namespace td
{

/// How an item is drawn beside its own state.
struct ItemLook {
    bool selected = false;
    bool focused = false;  ///< the view has the keyboard: a ring as well
    bool preview = false;  ///< follows the mouse
    bool refused = false;  ///< the preview breaks a rule
    bool openTop = false;  ///< began the day before
    bool openBottom = false;
};

/// The words inside one box, broken and shortened for its size: made once, drawn often.
struct ItemLines {
    struct Line {
        QStaticText text;
        QPointF at; ///< from the top left corner of the box
        bool strong = false;
    };

    std::vector<Line> lines;
    std::vector<ItemGlyph> glyphs; ///< those that fit
};

/// Paints bookings: boxes of the time grid and rows of the month.
class ItemPainter
{
public:
    ItemPainter(const CalendarColours& colours, const CalendarText& text);

    [[nodiscard]] ItemLines linesFor(const CalendarItem& item, QSizeF size) const;
    void paintBox(QPainter& painter, const CalendarItem& item, const QRectF& rect, const ItemLook& look,
                  const ItemLines& lines) const;
    /// One line: bar, time, title, signs.
    void paintRow(QPainter& painter, const CalendarItem& item, const QRectF& rect, const ItemLook& look) const;

private:
    [[nodiscard]] ClassColour coloursOf(const CalendarItem& item, const ItemLook& look) const;
    void paintFrame(QPainter& painter, const CalendarItem& item, const QRectF& rect, const ItemLook& look) const;
    void paintGlyphs(QPainter& painter, const CalendarItem& item, const std::vector<ItemGlyph>& glyphs, const QRectF& rect) const;
    void addTitle(ItemLines& lines, const QString& title, double width, int& rows, double& y) const;
    void addLine(ItemLines& lines, const QString& text, double width, bool strong, int& rows, double& y) const;

    const CalendarColours& m_colours;
    const CalendarText& m_text;
    QFont m_font;
    QFont m_strong;
};

} // namespace td

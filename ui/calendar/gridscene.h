// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/calendarcolours.h"
#include "calendar/calendartext.h"
#include "calendar/gridcursor.h"
#include "calendar/itempainter.h"
#include "calendar/timegridlayout.h"

namespace td
{

/// All that the parts of the time grid draw and decide from: the grid owns it, header, gutter and painters read it.
struct GridScene {
    std::vector<CalendarColumn> columns;
    std::vector<CalendarItem> items;
    GridColumnKind kind = GridColumnKind::Day;
    TimeGridLayout layout;
    CalendarColours colours = CalendarColours::of(Theme::Light);
    CalendarText text;
    QByteArray zone = QByteArrayLiteral("UTC");
    LocalTime now; ///< in the studio's zone
    GridCursor cursor;
    bool cursorShown = false; ///< the keyboard is in use
    bool focused = false;
    AppointmentId selected;
    int selectedPlaced = -1; ///< which rectangle of it was chosen
    std::optional<ProposedChange> proposal;
    QString objection; ///< why the proposal would be refused; empty: fine
    mutable std::vector<std::optional<ItemLines>> lines; ///< cache beside layout.placed()

    [[nodiscard]] const CalendarItem* itemOf(AppointmentId id) const;
    [[nodiscard]] const CalendarItem& itemAt(int placed) const;
    /// First rectangle of an item; -1 when it is not shown.
    [[nodiscard]] int placedOf(AppointmentId id) const;
    /// The rectangle that covers a place of the grid; -1 when it is free.
    [[nodiscard]] int placedAt(int column, int minute) const;
    /// The column of a day and key; -1 when it is not shown.
    [[nodiscard]] int columnOf(QDate day, const QString& key) const;
    /// The cached words of a rectangle.
    [[nodiscard]] const ItemLines& linesOf(int placed, const ItemPainter& painter) const;
};

/// The rectangles that a proposal would take, one for each shown day it touches.
[[nodiscard]] std::vector<PlacedItem> proposalPieces(const GridScene& scene);

} // namespace td

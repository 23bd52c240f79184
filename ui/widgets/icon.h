// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette.h"

#include <QIcon>
#include <QPixmap>

namespace td
{

/// Our own pictograms: 24-pixel grid, one stroke width. None draws nothing. The order is that of the names in icon.cpp.
enum class Glyph {
    None, Today, Calendar, Clients, Training, Money, Team, Facility, Insights, Settings, Search, Add, Edit, Delete, Undo, Redo,
    Lock, User, Switch, Privacy, Visible, Print, Check, Cross, Warning, Info, Success, Error, Clock, Repeat, Filter, Columns,
    ChevronLeft, ChevronRight, ChevronUp, ChevronDown, ArrowLeft, ArrowRight, ArrowUp, ArrowDown, Phone, Mail, Tag, Star,
    Location, Room, Note, History, Waitlist, NoShow, Arrived, Birthday, Holiday, Sun, Moon, Language, Key, Restore, Merge,
    Bell, Menu, More, Folder, Keyboard, Copy, Export, Alert, Count
};

/// Name of the SVG file of a glyph, without its ending.
QString glyphName(Glyph glyph);

/// An icon that takes its colour from the theme each time it is drawn: it follows a change of theme by itself. Disabled
/// icons are grey, icons of checked buttons take the accent.
QIcon icon(Glyph glyph, Tone tone = Tone::Neutral);

/// The icon on a filled (primary) button.
QIcon iconOnAccent(Glyph glyph);

/// Draws a glyph into `rect` in one colour, for widgets and delegates that paint themselves.
void paintGlyph(QPainter* painter, Glyph glyph, const QRectF& rect, const QColor& colour);

} // namespace td

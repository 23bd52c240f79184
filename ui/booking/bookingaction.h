// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QKeySequence>
#include <QList>

#include <optional>

namespace td
{

/// What can be done with the selected booking.
enum class BookingAction { Arrived, Done, NoShow, Cancel, Rebook, Edit, OpenClient, Reopen, Start };

/// How an action is offered: words, picture and key.
struct BookingActionLook {
    BookingAction action = BookingAction::Arrived;
    const char* name = ""; ///< objectName of its button
    QString text;
    Glyph glyph = Glyph::None;
    int key = 0; ///< 0: none
};

/// All actions in the order in which they are offered.
[[nodiscard]] QList<BookingActionLook> bookingActions();

/// The action of a key. D is Done only in the panel: in the calendar it shows the day, and Shift+D is Done.
[[nodiscard]] std::optional<BookingAction> bookingActionOf(int key, Qt::KeyboardModifiers modifiers, bool inPanel);

/// A key and what it does, for the page of shortcuts.
struct KeyLine {
    QKeySequence key;
    QString text;
};

/// The keys of the calendar page.
[[nodiscard]] QList<KeyLine> calendarKeys();

} // namespace td

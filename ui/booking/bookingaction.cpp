// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/bookingaction.h"

#include <QCoreApplication>

namespace td
{
namespace
{
QString words(const char* text)
{
    return QCoreApplication::translate("td::BookingAction", text);
}
} // namespace

QList<BookingActionLook> bookingActions()
{
    return {
        {BookingAction::Arrived, "bookingArrived", words(QT_TRANSLATE_NOOP("td::BookingAction", "Arrived")), Glyph::Arrived, Qt::Key_A},
        {BookingAction::Done, "bookingDone", words(QT_TRANSLATE_NOOP("td::BookingAction", "Done")), Glyph::Check, Qt::Key_D},
        {BookingAction::NoShow, "bookingNoShow", words(QT_TRANSLATE_NOOP("td::BookingAction", "No-show")), Glyph::NoShow, Qt::Key_N},
        {BookingAction::Cancel, "bookingCancel", words(QT_TRANSLATE_NOOP("td::BookingAction", "Cancel")), Glyph::Cross, Qt::Key_X},
        {BookingAction::Rebook, "bookingRebook", words(QT_TRANSLATE_NOOP("td::BookingAction", "Next week")), Glyph::Repeat, Qt::Key_B},
        {BookingAction::Edit, "bookingEdit", words(QT_TRANSLATE_NOOP("td::BookingAction", "Edit")), Glyph::Edit, Qt::Key_E},
        {BookingAction::OpenClient, "bookingOpenClient", words(QT_TRANSLATE_NOOP("td::BookingAction", "Open client")), Glyph::User,
         Qt::Key_O},
        {BookingAction::Start, "bookingStart", words(QT_TRANSLATE_NOOP("td::BookingAction", "Start the session")), Glyph::Training, Qt::Key_S},
        {BookingAction::Reopen, "bookingReopen", words(QT_TRANSLATE_NOOP("td::BookingAction", "Reopen")), Glyph::Restore, 0},
    };
}

std::optional<BookingAction> bookingActionOf(int key, Qt::KeyboardModifiers modifiers, bool inPanel)
{
    modifiers &= ~Qt::KeypadModifier;
    if (key == Qt::Key_D && modifiers == Qt::ShiftModifier)
        return BookingAction::Done;
    if (modifiers != Qt::NoModifier || (key == Qt::Key_D && !inPanel))
        return std::nullopt;
    const QList<BookingActionLook> all = bookingActions();
    for (const BookingActionLook& one : all) {
        if (one.key == key && one.key != 0)
            return one.action;
    }
    return std::nullopt;
}

QList<KeyLine> calendarKeys()
{
    const auto line = [](const QKeySequence& key, const char* text) { return KeyLine{key, words(text)}; };
    return {
        line(Qt::Key_D, QT_TRANSLATE_NOOP("td::BookingAction", "Show the day")),
        line(Qt::Key_W, QT_TRANSLATE_NOOP("td::BookingAction", "Show the week")),
        line(Qt::SHIFT | Qt::Key_W, QT_TRANSLATE_NOOP("td::BookingAction", "Show the working week")),
        line(Qt::Key_M, QT_TRANSLATE_NOOP("td::BookingAction", "Show the month")),
        line(Qt::Key_G, QT_TRANSLATE_NOOP("td::BookingAction", "Show the agenda")),
        line(Qt::Key_C, QT_TRANSLATE_NOOP("td::BookingAction", "Show a column for each trainer")),
        line(Qt::Key_R, QT_TRANSLATE_NOOP("td::BookingAction", "Show a column for each room")),
        line(Qt::Key_T, QT_TRANSLATE_NOOP("td::BookingAction", "Go to today")),
        line(Qt::Key_Insert, QT_TRANSLATE_NOOP("td::BookingAction", "New booking at the cursor")),
        line(Qt::Key_Return, QT_TRANSLATE_NOOP("td::BookingAction", "Open the booking’s panel, or book at an empty place")),
        line(Qt::Key_A, QT_TRANSLATE_NOOP("td::BookingAction", "The client has arrived")),
        line(Qt::SHIFT | Qt::Key_D, QT_TRANSLATE_NOOP("td::BookingAction", "The booking is done (in the panel: D)")),
        line(Qt::Key_N, QT_TRANSLATE_NOOP("td::BookingAction", "No-show; without a booking selected: new booking")),
        line(Qt::Key_X, QT_TRANSLATE_NOOP("td::BookingAction", "Cancel the booking")),
        line(Qt::Key_B, QT_TRANSLATE_NOOP("td::BookingAction", "Book the same again next week")),
        line(Qt::SHIFT | Qt::Key_B, QT_TRANSLATE_NOOP("td::BookingAction", "Book the same again at another time")),
        line(Qt::Key_E, QT_TRANSLATE_NOOP("td::BookingAction", "Edit the booking")),
        line(Qt::Key_S, QT_TRANSLATE_NOOP("td::BookingAction", "Start the session")),
        line(Qt::Key_O, QT_TRANSLATE_NOOP("td::BookingAction", "Open the client")),
        line(Qt::Key_Space, QT_TRANSLATE_NOOP("td::BookingAction", "In the panel: the client came")),
    };
}

} // namespace td

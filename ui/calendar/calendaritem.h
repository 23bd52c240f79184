// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/interval.h"
#include "core/id.h"
#include "core/localtime.h"

#include <QString>

#include <optional>
#include <vector>

namespace td
{

constexpr int minutesPerDay = 1440;

/// How far a booking has come. Every state has a word (CalendarText) and a shape (ItemGlyphs), never a colour alone.
enum class ItemState {
    Scheduled,
    Arrived,
    Completed,
    Cancelled,
    NoShow,
    Tentative, ///< waits for an answer
    Clash,     ///< overlaps another booking of the trainer, client or room
    Busy,      ///< somebody else's time: neither details nor changes
};

/// One booking as the calendar draws it: a value filled from the models, in the studio's wall-clock time.
struct CalendarItem {
    AppointmentId id;
    SeriesId series;
    TrainerId trainer;
    RoomId room;
    LocalTime start;
    LocalTime end; ///< exclusive; on a later day when the booking crosses midnight
    QString title;
    QString subtitle;
    QString capacity; ///< "5/8" for classes, else empty
    int colour = 0;   ///< index into CalendarColours::classes
    ItemState state = ItemState::Scheduled;
    bool recurring = false;
    bool alert = false;
    bool waitlist = false;
    bool locked = false; ///< may be opened but neither moved nor resized

    bool operator==(const CalendarItem&) const = default;
};

/// Time off inside a column, with the word that is written on it ("Vacation").
struct TimeOffSpan {
    MinuteSpan span;
    QString label;

    bool operator==(const TimeOffSpan&) const = default;
};

/// What the columns of the time grid stand for.
enum class GridColumnKind { Day, Trainer, Room };

/// One column of the time grid: a day, or a trainer or room on a day.
struct CalendarColumn {
    QString key; ///< id of the trainer or room as text; empty for a day
    QString title;
    QString subtitle;
    QDate date;
    std::optional<std::vector<MinuteSpan>> available; ///< nothing: no hours are kept, all of the day is open
    std::vector<TimeOffSpan> timeOff;
    QString holiday; ///< name, shown in the strip above the column

    bool operator==(const CalendarColumn&) const = default;
};

/// A change that the user is about to ask for: shown while dragging, checked by the injected callback, sent as a signal.
struct ProposedChange {
    enum class Kind { Create, Move, ResizeStart, ResizeEnd };

    Kind kind = Kind::Create;
    AppointmentId id; ///< null when creating
    QString columnKey;
    QDate day;
    int startMinute = 0;
    int durationMinutes = 0;
    bool copy = false;

    bool operator==(const ProposedChange&) const = default;
};

/// Minutes of wall clock from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] int wallMinutes(const LocalTime& from, const LocalTime& to);
/// `minutes` later on the wall clock, on whichever day that is.
[[nodiscard]] LocalTime shifted(const LocalTime& from, int minutes);
/// Length on the wall clock; at least 0.
[[nodiscard]] int wallDuration(const CalendarItem& item);
/// The part of an item that falls on `day`; nothing when it does not touch that day. An item without length counts as one minute.
[[nodiscard]] std::optional<MinuteSpan> spanOnDay(const CalendarItem& item, QDate day);
/// Whether the user may drag this item.
[[nodiscard]] bool isMovable(const CalendarItem& item);
/// Key of the column the item belongs to.
[[nodiscard]] QString columnKeyOf(const CalendarItem& item, GridColumnKind kind);
/// Wall-clock minutes that a change of clocks skips on `day`, for example 02:00 to 03:00; nothing on other days.
[[nodiscard]] std::optional<MinuteSpan> clockGap(QDate day, const QByteArray& zone);

} // namespace td

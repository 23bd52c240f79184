// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/interval.h"
#include "core/id.h"

#include <optional>

namespace td
{

/// What is already in the diary. Only clients whose place is held (not cancelled, not waiting) belong in `clients`.
struct Booked {
    AppointmentId id;
    Interval interval;
    TrainerId trainer;
    std::optional<RoomId> room;
    QList<ClientId> clients;

    bool operator==(const Booked&) const = default;
};

/// A room and how many bookings it takes at once.
struct RoomUse {
    RoomId room;
    int concurrent = 1;

    bool operator==(const RoomUse&) const = default;
};

/// A booking to be made or moved; `ignore` is its own id when it is in the diary already.
struct ProposedBooking {
    Interval interval;
    TrainerId trainer;
    std::optional<RoomUse> room;
    QList<ClientId> clients;
    std::optional<AppointmentId> ignore;

    bool operator==(const ProposedBooking&) const = default;
};

enum class ClashKind { Trainer, Client, Room };

/// One reason against a booking: whom it would double-book, by which appointment, and when (the common time).
struct Clash {
    ClashKind kind = ClashKind::Trainer;
    AppointmentId appointment;
    Interval interval;
    std::optional<ClientId> client; ///< for ClashKind::Client

    bool operator==(const Clash&) const = default;
};

/// Every clash of a proposed booking, in order of time, then trainer, client, room. A room clashes only with bookings
/// that run at an instant when all its places are taken.
QList<Clash> findClashes(const ProposedBooking& proposed, const QList<Booked>& diary);

/// May `adding` more people join a class that has `confirmed`? Error: Clash, "booking.full" (args: capacity, places
/// left).
Result<void> checkCapacity(int capacity, int confirmed, int adding);

} // namespace td

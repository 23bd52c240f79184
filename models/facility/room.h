// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>

namespace td
{

/// A room of a location. `capacity` counts people; `concurrent` counts the bookings that may run in it at once.
struct Room {
    RoomId id;
    LocationId location;
    QString name;
    int capacity = 1;
    int concurrent = 1;
    bool closed = false; ///< kept for history, no longer offered
    int position = 0;
    int version = 1;

    bool operator==(const Room&) const = default;
};

} // namespace td

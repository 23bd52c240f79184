// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/appointment.h"

#include <optional>

namespace td
{

/// What somebody wants to book. Whatever is left empty comes from the class type.
struct BookingRequest {
    std::optional<AppointmentId> id; ///< chosen by the caller: import, demo, a repeated command. Else made by us
    TrainerId trainer;
    ClassTypeId classType;
    QList<ClientId> clients; ///< may be empty for a class that fills later
    QDate day;
    int minute = 0; ///< wall clock at the location, else at the studio
    std::optional<int> durationMin;
    Place place = Place::Studio;
    QString placeDetail;
    LocationId location; ///< null: the studio's own zone, hours at any location
    RoomId room;         ///< null: the class type's room when the place is the studio
    bool noRoom = false; ///< even when the class type has one
    std::optional<int> capacity;
    std::optional<qint64> rateMinor;
    QString note;
    QString overrideReason;      ///< why outside hours, in time off or on a closed day; recorded
    Pays pays = Pays::Auto;      ///< what pays for the places
    LotId lot;                   ///< a lot of one of the clients, chosen to pay for their place; null: the first in order
    bool allowWaitlist = false;  ///< clients beyond the capacity wait instead of refusing the booking

    bool operator==(const BookingRequest&) const = default;
};

/// Which occurrences of a series an edit is about. Following and All leave past, done and cancelled ones alone; a move leaves those as
/// well that were moved by themselves before.
enum class SeriesScope { This, Following, All };

/// Where a booking goes. Empty members stay as they are.
struct MoveRequest {
    std::optional<QDate> day;
    std::optional<int> minute;
    std::optional<int> durationMin;
    std::optional<TrainerId> trainer;
    std::optional<RoomId> room; ///< a null id: no room
    std::optional<int> version; ///< as it was read; Stale when somebody changed the booking since
    QString overrideReason;

    bool operator==(const MoveRequest&) const = default;
};

/// Everything about a booking that is not when, who and in which room. Empty members stay as they are.
struct EditRequest {
    std::optional<ClassTypeId> classType;
    std::optional<int> capacity;
    std::optional<Place> place;
    std::optional<QString> placeDetail;
    std::optional<LocationId> location; ///< must be in the same zone
    std::optional<qint64> rateMinor;
    std::optional<QString> note;
    std::optional<int> version;

    bool operator==(const EditRequest&) const = default;
};

/// Who cancels and why.
struct CancelRequest {
    CancelledBy by = CancelledBy::Client;
    QString reason;
    bool waive = false; ///< staff lets the client off: no fee, the credit goes back; counts as a waiver
    std::optional<int> version;

    bool operator==(const CancelRequest&) const = default;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/appointment.h"
#include "scheduling/classtype.h"

namespace td
{

/// A participant as a calendar shows them.
struct ScheduleParticipant {
    ParticipantId id;
    ClientId client;
    QString name;
    ParticipantStatus status = ParticipantStatus::Confirmed;
    std::optional<bool> attended;
    bool arrived = false;
    bool alert = false; ///< the client has a note to staff that still holds

    bool operator==(const ScheduleParticipant&) const = default;
};

/// A booking with everything a calendar needs to draw it.
struct ScheduleItem {
    AppointmentId id;
    TrainerId trainer;
    ClassTypeId classType;
    QString className;
    ClassCategory category = ClassCategory::Individual;
    int colour = 0; ///< of the class type
    QDate day;
    int minute = 0;
    int durationMin = 0;
    Instant startsAt = 0;
    Instant endsAt = 0;
    AppointmentState state = AppointmentState::Scheduled;
    int capacity = 1;
    Place place = Place::Studio;
    QString placeDetail;
    LocationId location;
    RoomId room;
    QString roomName;
    QString trainerName;
    SeriesId series; ///< null for a single booking
    QString note;
    qint64 rateMinor = 0;
    int version = 0;
    QList<ScheduleParticipant> participants; ///< cancelled ones included; in the order in which they joined
    int confirmed = 0;
    int waiting = 0; ///< waitlisted and offered
    bool alert = false;

    [[nodiscard]] bool isSeries() const { return !series.isNull(); }
    /// Names of those who have a place, in order: "Ana Ruiz", "Ana Ruiz, Bo Chen".
    [[nodiscard]] QString names() const;

    bool operator==(const ScheduleItem&) const = default;
};

/// Which bookings to show; an empty list means all.
struct ScheduleFilter {
    QList<TrainerId> trainers;
    QList<RoomId> rooms;
    QList<ClassTypeId> classTypes;
    QList<AppointmentState> states;
    LocationId location;

    [[nodiscard]] bool accepts(const ScheduleItem& item) const;

    bool operator==(const ScheduleFilter&) const = default;
};

/// Time that somebody has taken, without saying for what.
struct BusyBlock {
    AppointmentId appointment;
    TrainerId trainer;
    RoomId room;
    QDate day;
    int minute = 0;
    int durationMin = 0;
    Instant startsAt = 0;
    Instant endsAt = 0;

    bool operator==(const BusyBlock&) const = default;
};

/// The shading behind one trainer's day.
struct DayBackground {
    QDate day;
    TrainerId trainer;
    QList<MinuteSpan> available; ///< hours less time off; as if the day were not closed
    QList<MinuteSpan> timeOff;
    bool closed = false;

    bool operator==(const DayBackground&) const = default;
};

} // namespace td

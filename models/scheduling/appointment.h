// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/cancellation.h"
#include "calendar/interval.h"
#include "core/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace td
{

enum class AppointmentState { Scheduled, Completed, Cancelled, NoShow };
enum class Place { Studio, Online, Client };
enum class ParticipantStatus { Confirmed, Waitlisted, Offered, Cancelled, LateCancelled };
enum class CreditEffect { None, Released, Forfeited };
/// What pays for a place: a credit where there is one, else the rate; always the rate; nothing.
enum class Pays { Auto, Rate, Free };

QLatin1String stateName(AppointmentState state); ///< "no_show": as stored and as the command line prints it
QLatin1String placeName(Place place);
QLatin1String participantStatusName(ParticipantStatus status);
QLatin1String paysName(Pays pays);
std::optional<AppointmentState> stateFromName(QStringView name);
std::optional<Place> placeFromName(QStringView name);
std::optional<Pays> paysFromName(QStringView name);

/// One client in one appointment.
struct Participant {
    ParticipantId id;
    AppointmentId appointment;
    ClientId client;
    ParticipantStatus status = ParticipantStatus::Confirmed;
    std::optional<bool> attended; ///< false: did not come
    std::optional<Instant> arrivedAt;
    Instant joinedAt = 0;
    std::optional<Instant> offerUntil;
    std::optional<Instant> cancelledAt;
    qint64 feeMinor = 0;
    CreditEffect credit = CreditEffect::None;
    bool waived = false;
    Pays pays = Pays::Auto;
    LotId lot; ///< the lot chosen to pay; null: the first in order
    int version = 0;

    bool operator==(const Participant&) const = default;
};

/// A booking: wall-clock day and minute in `zone`, and the instants they mean. `policy` is the one that held when it was booked.
struct Appointment {
    AppointmentId id;
    TrainerId trainer;
    ClassTypeId classType;
    QDate day;
    int minute = 0;
    int durationMin = 60;
    QByteArray zone;
    Instant startsAt = 0;
    Instant endsAt = 0;
    AppointmentState state = AppointmentState::Scheduled;
    int capacity = 1;
    Place place = Place::Studio;
    QString placeDetail;
    LocationId location;
    RoomId room;
    qint64 rateMinor = 0;
    CancellationPolicy policy;
    QString note;
    QString overrideReason;
    SeriesId series;
    QDate occurrenceDay; ///< the day its series meant, when it belongs to one
    std::optional<Instant> cancelledAt;
    std::optional<CancelledBy> cancelledBy;
    QString cancelReason;
    int version = 0;
    QList<Participant> participants; ///< in the order in which they joined

    [[nodiscard]] Interval interval() const { return {startsAt, endsAt}; }
    [[nodiscard]] bool isOpen() const { return state != AppointmentState::Cancelled; }

    bool operator==(const Appointment&) const = default;
};

/// A standing slot: the rule from which its appointments were made.
struct Series {
    SeriesId id;
    TrainerId trainer;
    ClassTypeId classType;
    QString rrule;
    QList<QDate> exdates;
    QDate startDay;
    int minute = 0;
    int durationMin = 60;
    QByteArray zone;
    int version = 0;

    bool operator==(const Series&) const = default;
};

} // namespace td

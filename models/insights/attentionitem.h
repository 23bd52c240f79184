// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"

#include <QString>

namespace td
{

/// What kind of thing needs attention, the most urgent kinds first.
enum class AttentionKind {
    BookingProblem,  ///< booked where the trainer does not work; see trouble
    OfferEnds,       ///< a place on offer that lapses soon
    PlaceToFill,     ///< a free place while somebody waits; count: how many wait
    TimeOffRequest,  ///< to decide, for owner and admin
    UnclosedSession, ///< over, but neither done, missed nor cancelled
    InsuranceEnds,   ///< of a trainer
    Lapsing,         ///< active, no session lately and none booked
    NewClient,       ///< a lead who never had a session
    Birthday,
};

/// How soon it matters; orders the list.
enum class AttentionSeverity { Now, Soon, Later };

/// Why a booking stands in the way.
enum class BookingTrouble { TimeOff, OutsideHours, Closed };

/// One thing to look at, with what a sentence is made from. Which ids are set follows from the kind.
struct AttentionItem {
    AttentionKind kind = AttentionKind::BookingProblem;
    AttentionSeverity severity = AttentionSeverity::Later;
    ClientId client;
    AppointmentId appointment;
    ParticipantId participant;
    TimeOffId timeOff;
    TrainerId trainer;
    QString name;   ///< of the client or trainer it is about
    QString detail; ///< class type, holiday, reason of the request
    BookingTrouble trouble = BookingTrouble::OutsideHours;
    QDate day;      ///< session, birthday, first day off, end of insurance, last session; may be invalid
    QDate lastDay;  ///< of time off
    int minute = 0; ///< wall clock of the session
    Instant at = 0; ///< when it matters: orders items of one severity
    int count = 0;  ///< who wait; age on the birthday (0: unknown)
    int more = 0;   ///< not 0: stands for so many further items of this kind, and names none

    bool operator==(const AttentionItem&) const = default;
};

} // namespace td

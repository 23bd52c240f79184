// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"

#include <QStringList>

namespace td
{

/// What a line of the timeline is about.
enum class TimelineKind {
    Session,         ///< subject: the class type (empty when not visible), detail: the trainer's name
    Assigned,        ///< subject: the trainer
    AssignmentEnded, ///< subject: the trainer
    Granted,         ///< subject: the trainer, detail: the level's name
    GrantRevoked,    ///< subject: the trainer
    Created,
    ProfileChanged, ///< fields: columns that changed
    HealthChanged,  ///< fields: columns that changed
    AlertAdded,     ///< detail: the message
    AlertEnded,
    PhotoChanged,
    Removed,
    Restored,
    MergedFrom, ///< another client became part of this one; subject: their name
    MergedInto,
    Invoiced,    ///< subject: the number; amountMinor
    Credited,    ///< by a credit note; subject: its number; amountMinor
    Voided,      ///< subject: the invoice's number, detail: the reason
    Paid,        ///< subject: the number of the payment or deposit; amountMinor
    PaidBack,    ///< subject: the number; amountMinor
    PackageSold, ///< subject: the package; amountMinor: without tax
};

/// What became of a session for this client.
enum class SessionOutcome { Upcoming, Attended, Missed, Unrecorded, Waitlisted, Cancelled, LateCancelled };

/// One line of a client's timeline: values for the screen to make a sentence of, never a sentence.
struct TimelineEntry {
    TimelineKind kind = TimelineKind::Session;
    Instant at = 0;
    bool wholeDay = false; ///< only the day of `at` is meant (studio's zone)
    QString subject;       ///< name of the other person or thing: trainer, class type, client
    QString detail;        ///< reason, level, message: see the kinds
    QString by;            ///< display name of who did it; empty when unknown
    QStringList fields;    ///< changed columns
    SessionOutcome outcome = SessionOutcome::Upcoming;
    AppointmentId appointment;
    TrainerId trainer;
    ClientId otherClient;
    InvoiceId invoice;
    qint64 amountMinor = 0;
    QString currency;
    qint64 changeSet = 0; ///< of the journal; 0 when the entry does not come from there

    bool operator==(const TimelineEntry&) const = default;
};

} // namespace td

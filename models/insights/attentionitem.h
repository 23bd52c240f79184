// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"
#include "fitness/mass.h"

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
    OverdueInvoice,  ///< name: who was billed; detail: its number; day: when it was due
    TaxDue,          ///< detail: id of the return ("gst"); day: by when; count: 1 to file, 0 to pay
    FailedMail,      ///< name: number of the invoice; detail: the address
    PackageEnds,     ///< detail: the package; count: sessions left; day: its last day, when that is near
    MissingNote,     ///< a session that took place has no note; day, minute, detail: the class type
    FormToSign,      ///< detail, detailFr: the form; day: until when the last signature holds, invalid: never signed
    Uninvoiced,      ///< sessions of past months that nothing pays for; count, amountMinor
    LowStock,        ///< name: the product; count: what is left
    InsuranceEnds,   ///< of a trainer
    Lapsing,         ///< active, no session lately and none booked
    LowCompliance,   ///< count: percent of the sets due in the last days
    NewClient,       ///< a lead who never had a session
    Birthday,
    Record,          ///< a personal record; detail, detailFr: the exercise; load, count: repetitions
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
    QString detailFr = {}; ///< the same in French, where it is data with two names
    BookingTrouble trouble = BookingTrouble::OutsideHours;
    QDate day;      ///< session, birthday, first day off, end of insurance, last session; may be invalid
    QDate lastDay;  ///< of time off
    int minute = 0; ///< wall clock of the session
    Instant at = 0; ///< when it matters: orders items of one severity
    InvoiceId invoice;
    LotId lot;
    ProductId product;
    qint64 amountMinor = 0; ///< still to be paid
    QString currency;
    int count = 0;  ///< who wait; age on the birthday (0: unknown)
    Mass load;
    MassUnit unit = MassUnit::Kilogram; ///< in which the client's loads are shown
    int more = 0;   ///< not 0: stands for so many further items of this kind, and names none

    bool operator==(const AttentionItem&) const = default;
};

} // namespace td

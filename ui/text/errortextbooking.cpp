// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortextrows.h"

#include <QCoreApplication>

namespace td
{
namespace
{
constexpr ErrorTextRow rows[] = {
    {"booking.trainer-clash",
     QT_TRANSLATE_NOOP("ErrorText", "%1 already has %5 on %2, from %3 to %4. Choose another time or another trainer."), "-dtt"},
    {"booking.trainer-clash",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is already booked on %2 from %3 to %4. Choose another time or another trainer."), "-dtt"},
    {"booking.trainer-clash",
     QT_TRANSLATE_NOOP("ErrorText", "The trainer is already booked at that time. Choose another time or another trainer.")},
    {"booking.client-clash",
     QT_TRANSLATE_NOOP("ErrorText", "%1 already has a session on %2, from %3 to %4. Choose another time."), "-dtt"},
    {"booking.client-clash",
     QT_TRANSLATE_NOOP("ErrorText", "The client already has a session at that time. Choose another time.")},
    {"booking.room-clash",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is taken on %2 from %3 to %4 (%5). Choose another room or another time."), "-dtt"},
    {"booking.room-clash",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is taken on %2 from %3 to %4. Choose another room or another time."), "-dtt"},
    {"booking.room-clash",
     QT_TRANSLATE_NOOP("ErrorText", "The room is taken at that time. Choose another room or another time.")},
    {"booking.full",
     QT_TRANSLATE_NOOP("ErrorText", "This session is full: it has places for %1. Put the client on the waiting list, or "
                                    "raise the number of places."), "n"},
    {"booking.full",
     QT_TRANSLATE_NOOP("ErrorText", "This session is full. Put the client on the waiting list, or raise the number of places.")},
    {"booking.outside-hours", QT_TRANSLATE_NOOP("ErrorText", "This is outside the trainer's hours on that day: %1."), "t"},
    {"booking.outside-hours", QT_TRANSLATE_NOOP("ErrorText", "The trainer has no working hours on that day.")},
    {"booking.time-off", QT_TRANSLATE_NOOP("ErrorText", "The trainer is away from %2 to %3 (%1)."), "wdd"},
    {"booking.closed", QT_TRANSLATE_NOOP("ErrorText", "The studio is closed on %1: %2."), "de"},
    {"booking.closed", QT_TRANSLATE_NOOP("ErrorText", "The studio is closed on that day.")},
    {"booking.past", QT_TRANSLATE_NOOP("ErrorText", "This lies in the past. It can still be written down.")},
    {"booking.trainer-inactive", QT_TRANSLATE_NOOP("ErrorText", "%1 has left the studio. Choose another trainer.")},
    {"booking.archived-type",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is archived and no longer offered. Choose another service.")},
    {"booking.room-closed", QT_TRANSLATE_NOOP("ErrorText", "%1 is not in use. Choose another room.")},
    {"booking.client-inactive",
     QT_TRANSLATE_NOOP("ErrorText", "%1 is a former client. Make them active again first, or give a reason.")},
    {"booking.client-paused", QT_TRANSLATE_NOOP("ErrorText", "%1 is paused at the moment.")},
    {"booking.client-twice", QT_TRANSLATE_NOOP("ErrorText", "%1 is already in this session.")},
    {"booking.client-twice", QT_TRANSLATE_NOOP("ErrorText", "The same client is in this session twice.")},
    {"booking.wrong-trainer",
     QT_TRANSLATE_NOOP("ErrorText", "“%2” is not given by %1. Choose another trainer or another service.")},
    {"booking.wrong-trainer", QT_TRANSLATE_NOOP("ErrorText", "“%2” is given by another trainer. Choose another service.")},
    {"booking.other-zone",
     QT_TRANSLATE_NOOP("ErrorText", "That location is in another time zone, so the times would shift. Please make a new "
                                    "booking there.")},
    {"booking.not-scheduled",
     QT_TRANSLATE_NOOP("ErrorText", "This booking is already %1, so it can no longer be changed. Reopen it first."), "w"},
    {"booking.cancelled", QT_TRANSLATE_NOOP("ErrorText", "This booking is cancelled. Reopen it first.")},
    {"booking.times-differ",
     QT_TRANSLATE_NOOP("ErrorText", "The client's times are not those of the session. Nothing was saved; please try again.")},
    {"participant.not-confirmed", QT_TRANSLATE_NOOP("ErrorText", "This client has no place in the session.")},
    {"waitlist.not-waiting", QT_TRANSLATE_NOOP("ErrorText", "This client is no longer on the waiting list.")},
    {"waitlist.no-offer",
     QT_TRANSLATE_NOOP("ErrorText", "No place is on offer to this client any more. The offer may have run out.")},
    {"entry.empty", QT_TRANSLATE_NOOP("ErrorText", "Please type when, such as: tue 7, 24 nov 9:30 or +1w.")},
    {"entry.unknown",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is not understood here. Type for example: tue 7, 24 nov 9:30 or +1w.")},
    {"entry.twice",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” says a second time what is there already. Please leave one of them out.")},
    {"entry.value", QT_TRANSLATE_NOOP("ErrorText", "“%1” is not possible here. Please check the day, time or length.")},
    {"recurrence.format", QT_TRANSLATE_NOOP("ErrorText", "The rule for repeating is not valid here: %1.")},
    {"recurrence.unsupported",
     QT_TRANSLATE_NOOP("ErrorText", "Repeating with %1 is not possible. Please choose days, weeks, months or years.")},
    {"recurrence.too-many",
     QT_TRANSLATE_NOOP("ErrorText", "This repeats too often: at most %1 times are possible. Please choose an earlier end."), "n"},
    {"recurrence.nothing-before",
     QT_TRANSLATE_NOOP("ErrorText", "Nothing of the series lies before that day. Please change the whole series.")},
    {"recurrence.nothing-after", QT_TRANSLATE_NOOP("ErrorText", "Nothing of the series comes after that day.")},
    {"series.no-end", QT_TRANSLATE_NOOP("ErrorText", "Please say how often it repeats, or until when.")},
    {"series.empty", QT_TRANSLATE_NOOP("ErrorText", "No day is left to book. Please keep at least one.")},
    {"series.cannot-shift",
     QT_TRANSLATE_NOOP("ErrorText", "A series that repeats by the month cannot move to another day. Please end it and make a "
                                    "new one.")},
    {"series.no-such-day", QT_TRANSLATE_NOOP("ErrorText", "The series has no occurrence on %1."), "d"},
    {"hours.overlap", QT_TRANSLATE_NOOP("ErrorText", "This overlaps other hours of the trainer, from %1 to %2."), "tt"},
    {"time-off.overlap", QT_TRANSLATE_NOOP("ErrorText", "This overlaps other time off, from %1 to %2."), "dd"},
    {"time-off.decided", QT_TRANSLATE_NOOP("ErrorText", "This request is already %1."), "w"},
    {"class-type.in-use", QT_TRANSLATE_NOOP("ErrorText", "“%1” has bookings, so it cannot be deleted. Archive it instead.")},
    {"policy.default",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is the studio's usual policy. Make another one the default first.")},
    {"policy.in-use",
     QT_TRANSLATE_NOOP("ErrorText", "“%1” is used by the service “%2”. Give that service another policy first.")},
    {"policy.format", QT_TRANSLATE_NOOP("ErrorText", "This part of the policy is missing, or is not a number or yes or no.")},
    {"policy.range",
     QT_TRANSLATE_NOOP("ErrorText", "This value is too high for a policy, or waivers and their days are not both filled in.")},
    {"closure.duplicate", QT_TRANSLATE_NOOP("ErrorText", "That day is already in the list: %1.")},
};
} // namespace

std::span<const ErrorTextRow> bookingErrorRows()
{
    return rows;
}

} // namespace td

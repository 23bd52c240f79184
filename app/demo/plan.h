// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "clients/clientalert.h"
#include "clients/clienthealth.h"
#include "scheduling/appointment.h"
#include "scheduling/classtype.h"
#include "scheduling/trainerhours.h"
#include "team/trainer.h"

#include <vector>

namespace td::demo
{

/// A Julian day number: years of days are counted through, and QDate's arithmetic costs more than the rest. 0 means
/// none.
using Day = int;

inline QDate dateOf(Day day)
{
    return day == 0 ? QDate() : QDate::fromJulianDay(day);
}
inline Day dayOf(QDate date)
{
    return Day(date.toJulianDay());
}
inline int weekdayOf(Day day) ///< ISO: 1 Monday ... 7 Sunday
{
    return day % 7 + 1;
}
inline Day mondayOf(Day day)
{
    return day - day % 7;
}

/// What the demo is about, worked out from the request.
struct Frame {
    int years = 2;
    int clients = 60;
    int trainers = 1;
    quint64 seed = 1;
    bool french = false;
    Day first = 0; ///< a Monday: the studio's first day
    Day today = 0;
    Day last = 0; ///< booked ahead up to here
    Instant now = 0;

    [[nodiscard]] bool solo() const { return trainers == 1; }
    [[nodiscard]] int weeks() const { return (today - first) / 7 + 1; }
};

constexpr int nowMinute = 13 * 60;
constexpr int weeksAhead = 8;
constexpr int mostTrainers = 12;

/// Time off, with when it was asked for and decided.
struct AbsencePlan {
    TimeOffRow row;
    Day decidedOn = 0;
};

/// A trainer, from the day they were hired.
struct TrainerPlan {
    Trainer row;
    Day hired = 0;
    int site = 0;
    std::vector<WeekdayHours> hours;
    std::vector<ExtraHoursRow> extra;
    std::vector<AbsencePlan> absences;
    std::vector<Day> newHours; ///< Mondays on which the week changes
};

enum class Habit : quint8 { Lead, Personal, Classes };

/// A client with their whole life at the studio.
struct ClientPlan {
    Client row;
    ClientHealth health;
    std::vector<ClientAlert> alerts;
    Habit habit = Habit::Personal;
    int trainer = -1;
    int trainerBefore = -1;
    Day movedOn = 0; ///< from trainerBefore to trainer
    Day joined = 0;
    Day leaves = 0;         ///< first day without training; 0: stays
    Day pausedFrom = 0;     ///< does not train from here on: paused, or just stays away
    bool lapsed = false;    ///< stays away without a word
    int weekly = 1;         ///< sessions a week
    int type = 0;           ///< index into services()
    int reliability = 1000; ///< per mille of the usual cancellations
    bool standing = true;

    [[nodiscard]] bool trainsOn(Day day) const
    {
        return habit != Habit::Lead && day >= joined && (leaves == 0 || day < leaves) &&
               (pausedFrom == 0 || day < pausedFrom);
    }
};

/// A standing slot or a class of the timetable.
struct SeriesPlan {
    int trainer = 0;
    int type = 0;
    int minute = 0;
    Day start = 0;
    Day until = 0;
    std::vector<Day> skipped;
};

/// A booking. Its participants stand together in Plan::participants.
struct AppointmentPlan {
    Day day = 0;
    qint16 minute = 0;
    quint8 trainer = 0;
    quint8 type = 0;
    qint8 room = -1;
    Place place = Place::Studio;
    AppointmentState state = AppointmentState::Scheduled;
    CancelledBy by = CancelledBy::Client;
    quint8 reason = 0; ///< index into cancelReasons()
    quint8 note = 0;   ///< index into sessionNotes()
    qint32 series = -1;
    qint32 firstParticipant = 0;
    qint32 participants = 0;
    Instant cancelledAt = 0;
};

/// A client's place in a booking.
struct ParticipantPlan {
    qint32 client = 0;
    ParticipantStatus status = ParticipantStatus::Confirmed;
    qint8 attended = -1; ///< -1: not marked
    CreditEffect credit = CreditEffect::None;
    bool waived = false;
    qint32 feeMinor = 0;
    Instant joinedAt = 0;
    Instant arrivedAt = 0;
    Instant cancelledAt = 0;
    Instant offerUntil = 0;
};

/// Everything that will be written.
struct Plan {
    Frame frame;
    std::vector<TrainerPlan> trainers;
    std::vector<ClientPlan> clients;
    std::vector<SeriesPlan> series;
    std::vector<AppointmentPlan> appointments;
    std::vector<ParticipantPlan> participants;
};

} // namespace td::demo

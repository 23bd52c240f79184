// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/classtype.h"

#include <array>

namespace td::demo
{

/// A text in both languages of the demo.
struct Words {
    const char* en;
    const char* fr;

    [[nodiscard]] QString in(bool french) const { return QString::fromUtf8(french ? fr : en); }
};

/// Which of a site's rooms.
enum RoomKind { GymFloor, StudioRoom, SmallRoom, roomKinds };

/// A room that every site has.
struct RoomService {
    Words name;
    int capacity;
    int concurrent;
};

constexpr std::array<RoomService, roomKinds> siteRooms{{{{"Gym floor", "Plateau d'entraînement"}, 24, 6},
                                                        {{"Studio", "Studio"}, 12, 1},
                                                        {{"Small room", "Petite salle"}, 3, 1}}};

/// A class type of the demo, in its order. Rates in cents, as they are today.
struct Service {
    Words name;
    Words description;
    ClassCategory category;
    int duration;
    int capacity;
    int rate;
    int colour;
    RoomKind room;
    int policy; ///< index into policies
    WaitlistMode waitlist;
};

enum ServiceIndex { Personal60, Personal45, Personal30, FirstSession, SemiPrivate, firstClass };

constexpr std::array<Service, 11> services{{
    {{"Personal training 60", "Entraînement privé 60"},
     {"One to one, a full hour.", "En privé, une heure complète."},
     ClassCategory::Individual,
     60,
     1,
     9500,
     0,
     GymFloor,
     0,
     WaitlistMode::Ask},
    {{"Personal training 45", "Entraînement privé 45"},
     {"One to one, three quarters of an hour.", "En privé, trois quarts d'heure."},
     ClassCategory::Individual,
     45,
     1,
     7500,
     1,
     GymFloor,
     0,
     WaitlistMode::Ask},
    {{"Personal training 30", "Entraînement privé 30"},
     {"One to one, short and focused.", "En privé, court et ciblé."},
     ClassCategory::Individual,
     30,
     1,
     5500,
     2,
     GymFloor,
     0,
     WaitlistMode::Ask},
    {{"First session", "Première séance"},
     {"Meet, talk about goals, move a little.", "Se rencontrer, parler des objectifs, bouger un peu."},
     ClassCategory::Trial,
     60,
     1,
     0,
     3,
     SmallRoom,
     2,
     WaitlistMode::Ask},
    {{"Semi-private", "Semi-privé"},
     {"Two or three people with their own programs.", "Deux ou trois personnes, chacune son programme."},
     ClassCategory::Group,
     60,
     3,
     4800,
     4,
     StudioRoom,
     0,
     WaitlistMode::Ask},
    {{"Strength Basics", "Bases de la musculation"},
     {"Squat, hinge, push, pull: technique first.", "Les grands mouvements, la technique d'abord."},
     ClassCategory::Group,
     60,
     8,
     2600,
     5,
     StudioRoom,
     1,
     WaitlistMode::Automatic},
    {{"Intervals 45", "Intervalles 45"},
     {"Short efforts, honest rests.", "Efforts courts, vraies pauses."},
     ClassCategory::Group,
     45,
     10,
     2200,
     6,
     StudioRoom,
     1,
     WaitlistMode::Automatic},
    {{"Mobility", "Mobilité"},
     {"Slow work for hips, back and shoulders.", "Travail lent pour les hanches, le dos et les épaules."},
     ClassCategory::Group,
     60,
     10,
     2200,
     7,
     StudioRoom,
     1,
     WaitlistMode::Confirm},
    {{"Kettlebells", "Kettlebells"},
     {"Swings, carries and get-ups.", "Balancés, portés et relevés."},
     ClassCategory::Group,
     45,
     8,
     2400,
     8,
     StudioRoom,
     1,
     WaitlistMode::Confirm},
    {{"Strong at 60", "Forts à 60 ans"},
     {"Strength and balance for older adults.", "Force et équilibre pour les aînés."},
     ClassCategory::Group,
     60,
     8,
     2200,
     9,
     StudioRoom,
     1,
     WaitlistMode::Ask},
    {{"Small Group Lifting", "Haltérophilie en petit groupe"},
     {"Six people, three racks.", "Six personnes, trois supports."},
     ClassCategory::Group,
     60,
     6,
     3000,
     10,
     StudioRoom,
     1,
     WaitlistMode::Confirm},
}};

/// A cancellation policy of the demo; the first is the default.
struct PolicyService {
    Words name;
    int notice;
    int lateFee;
    bool lateForfeits;
    int noShowFee;
    bool noShowForfeits;
    int waivers;
    int waiverDays;

    [[nodiscard]] CancellationPolicy terms() const
    {
        return {notice, lateFee, lateForfeits, noShowFee, noShowForfeits, waivers, waiverDays};
    }
};

constexpr std::array<PolicyService, 3> policies{{
    {{"24 hours", "24 heures"}, 1440, 4000, true, 6000, true, 1, 60},
    {{"Classes: 12 hours", "Cours : 12 heures"}, 720, 1000, true, 1500, true, 1, 30},
    {{"Free to cancel", "Annulation libre"}, 0, 0, false, 0, false, 0, 30},
}};

/// A rate as it was so many years before today: three percent less a year, in whole dollars.
constexpr int rateYearsAgo(int rate, int years)
{
    return rate == 0 ? 0 : (rate - rate * 3 * years / 100) / 100 * 100;
}

} // namespace td::demo

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/services.h"

#include <span>

namespace td::demo
{

/// One exercise of a day, with what somebody of middling strength lifts in their first weeks.
struct Lift {
    const char* exercise; ///< key of resources/exercises
    int sets;
    int reps;             ///< 0: by time
    int tenthKg;          ///< outside weight; 0: the body alone
    int seconds = 0;      ///< of each set, when it goes by time
    int restSeconds = 90;
    const char* superset = "";
};

/// What is trained on one day, in order.
struct GymDay {
    std::span<const Lift> lifts;
};

/// A template of the demo: so many days a week.
struct GymProgram {
    Words title;
    Words goals;
    std::span<const GymDay> days;
};

namespace program
{

constexpr Lift beginnerA[] = {{"goblet-squat", 3, 10, 140}, {"push-up", 3, 8, 0}, {"seated-cable-row", 3, 10, 300},
                              {"glute-bridge", 3, 12, 0, 0, 60, "A"}, {"plank", 3, 0, 0, 30, 60, "A"}};
constexpr Lift beginnerB[] = {{"leg-press", 3, 10, 700}, {"dumbbell-bench-press", 3, 10, 120}, {"lat-pulldown", 3, 10, 320},
                              {"romanian-deadlift", 3, 10, 300}, {"rowing", 1, 0, 0, 600, 0}};
constexpr GymDay beginner[] = {{beginnerA}, {beginnerB}};

constexpr Lift strengthA[] = {{"back-squat", 4, 5, 700, 0, 150}, {"bench-press", 4, 5, 500, 0, 150}, {"bent-over-row", 3, 8, 425, 0, 120},
                              {"plank", 3, 0, 0, 45, 60}};
constexpr Lift strengthB[] = {{"deadlift", 3, 5, 850, 0, 180}, {"overhead-press", 4, 6, 325, 0, 120}, {"pull-up", 3, 5, 0, 0, 120},
                              {"face-pull", 3, 12, 150, 0, 60}};
constexpr Lift strengthC[] = {{"front-squat", 3, 6, 525, 0, 150}, {"dumbbell-bench-press", 3, 8, 180, 0, 90, "A"}, {"seated-cable-row", 3, 10, 400, 0, 90, "A"},
                              {"hip-thrust", 3, 8, 700, 0, 120}, {"dead-bug", 3, 10, 0, 0, 45}};
constexpr GymDay strength[] = {{strengthA}, {strengthB}, {strengthC}};

constexpr Lift muscleA[] = {{"incline-dumbbell-press", 3, 10, 160}, {"lat-pulldown", 3, 10, 400}, {"lateral-raise", 3, 12, 60, 0, 60, "A"},
                            {"dumbbell-curl", 3, 12, 80, 0, 60, "A"}, {"triceps-pushdown", 3, 12, 200, 0, 60}};
constexpr Lift muscleB[] = {{"leg-press", 4, 10, 900, 0, 120}, {"lying-leg-curl", 3, 12, 300}, {"walking-lunge", 3, 10, 100, 0, 90},
                            {"standing-calf-raise", 3, 12, 400, 0, 60}, {"side-plank", 3, 0, 0, 30, 45}};
constexpr GymDay muscle[] = {{muscleA}, {muscleB}};

} // namespace program

constexpr GymProgram gymPrograms[] = {
    {{"First eight weeks", "Les huit premières semaines"}, {"Learn the movements; leave with two repetitions in hand.", "Apprendre les mouvements; garder deux répétitions en réserve."}, program::beginner},
    {{"Strength, three days", "Force, trois jours"}, {"More weight on squat, bench press and deadlift.", "Plus de charge au squat, au développé couché et au soulevé de terre."}, program::strength},
    {{"Muscle, two days", "Masse musculaire, deux jours"}, {"Volume first; slow on the way down.", "Le volume d'abord; descente lente."}, program::muscle},
};

} // namespace td::demo

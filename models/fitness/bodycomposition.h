// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fitness/mass.h"

namespace td
{

/// For formulas only.
enum class Sex { Female, Male };

/// "female", "male": as stored.
QString sexName(Sex sex);
std::optional<Sex> sexFromName(QStringView name);

/// A percentage of fat that was worked out, with what has to be said beside it.
struct BodyFat {
    double percent = 0;
    double density = 0;              ///< g/cm³; 0 where the formula has none
    double errorPoints = 3.5;        ///< how far off the method is in most people: percentage points either way
    bool outsideStudiedAges = false; ///< made for men of 18 to 61 and women of 18 to 55
};

/// Siri (1961): fat % = 495/D - 450.
double siriPercent(double density);

// Errors of all: Invalid "value.range" (age 1 to 120), "body.impossible" when the result is below 2 % or above 70 %: something was mistyped.

/// Jackson and Pollock (1978, 1980), 3 sites, sum of the folds in mm: men chest, abdomen, thigh; women triceps, suprailiac, thigh. Error: Invalid
/// "body.folds" (nothing, or more than the equation can tell: from its turning point on it would sink again).
Result<BodyFat> jacksonPollock3(Sex sex, double foldsMm, double age);
/// 7 sites: chest, midaxillary, triceps, subscapular, abdomen, suprailiac, thigh.
Result<BodyFat> jacksonPollock7(Sex sex, double foldsMm, double age);

/// Girths and height in cm; hip is of women only.
struct NavyGirths {
    double height = 0;
    double neck = 0;
    double waist = 0; ///< men at the navel, women at the narrowest
    double hip = 0;
};

/// Hodgdon and Beckett, US Navy (1984). Errors: Invalid "body.girths" (one is missing), "body.waist-neck" (waist <= neck).
Result<BodyFat> navyBodyFat(Sex sex, const NavyGirths& girths, double age);

/// What is not fat, to the gram.
Mass leanMass(Mass weight, double fatPercent);

} // namespace td

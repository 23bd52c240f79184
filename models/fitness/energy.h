// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fitness/bodycomposition.h"

namespace td
{

/// How much somebody moves in a day.
enum class Activity { Sedentary, Light, Moderate, High, VeryHigh };

/// "sedentary", "light", "moderate", "high", "very_high": as stored.
QString activityName(Activity activity);
std::optional<Activity> activityFromName(QStringView name);
/// 1.2, 1.375, 1.55, 1.725, 1.9.
double activityFactor(Activity activity);

/// Resting energy in kcal a day, Mifflin-St Jeor (1990): 10 kg + 6.25 cm - 5 a + 5 (men) or - 161 (women). Error: Invalid "energy.input" when a value is
/// missing or no person's, or nothing is left.
Result<double> mifflinKcal(Sex sex, double kg, double cm, double age);
/// Katch-McArdle: 370 + 21.6 x lean kg. Error: Invalid "energy.input".
Result<double> katchKcal(double leanKg);
/// What a day needs: resting energy x activity, and so many percent more or less for the goal.
double dailyKcal(double restingKcal, Activity activity, int goalPercent);

} // namespace td

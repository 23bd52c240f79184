// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/measurementkind.h"

#include "fitness/length.h"
#include "fitness/mass.h"

#include <algorithm>

namespace td
{
namespace
{
using Kind = MeasurementKind;

constexpr Kind weighed(const char* key, int leastKg, int mostKg, MeasurementGroup group = MeasurementGroup::Body)
{
    return {key, group, Dimension::Mass, leastKg * Mass::perKilogram, mostKg * Mass::perKilogram};
}

constexpr Kind girth(const char* key, int leastCm, int mostCm)
{
    return {key, MeasurementGroup::Girth, Dimension::Length, leastCm * Length::perCentimetre, mostCm * Length::perCentimetre};
}

constexpr Kind fold(const char* key)
{
    return {key, MeasurementGroup::Skinfold, Dimension::Length, 1 * Length::perMillimetre, 120 * Length::perMillimetre};
}

constexpr Kind vital(const char* key, Dimension dimension, qint64 least, qint64 most, bool lessIsBetter)
{
    return {key, MeasurementGroup::Vital, dimension, least, most, lessIsBetter};
}

constexpr Kind test(const char* key, Dimension dimension, qint64 least, qint64 most, bool lessIsBetter = false)
{
    return {key, MeasurementGroup::FitnessTest, dimension, least, most, lessIsBetter};
}

constexpr qint64 minutes(int amount)
{
    return amount * 60'000LL;
}

constexpr Kind kinds[] = {
    weighed("weight", 15, 450),
    {"height", MeasurementGroup::Body, Dimension::Length, 80 * Length::perCentimetre, 250 * Length::perCentimetre},
    {"body_fat", MeasurementGroup::Body, Dimension::Percent, 2'000, 70'000, true},
    weighed("lean_mass", 10, 250),

    girth("neck", 20, 80),
    girth("shoulders", 60, 200),
    girth("chest", 50, 220),
    girth("waist", 40, 250),
    girth("abdomen", 40, 250),
    girth("hip", 50, 250),
    girth("thigh", 20, 130),
    girth("calf", 15, 80),
    girth("arm", 12, 80),
    girth("forearm", 12, 60),

    fold("fold_chest"),
    fold("fold_abdomen"),
    fold("fold_thigh"),
    fold("fold_triceps"),
    fold("fold_suprailiac"),
    fold("fold_subscapular"),
    fold("fold_midaxillary"),

    vital("resting_hr", Dimension::PerMinute, 25, 200, true),
    vital("bp_systolic", Dimension::MillimetreMercury, 60, 260, true),
    vital("bp_diastolic", Dimension::MillimetreMercury, 30, 160, true),

    test("pushups", Dimension::Count, 0, 1'000),
    test("situps", Dimension::Count, 0, 1'000),
    test("pullups", Dimension::Count, 0, 200),
    test("squats_minute", Dimension::Count, 0, 200),
    test("plank", Dimension::Time, 1'000, minutes(600)),
    test("cooper_distance", Dimension::Metres, 100, 6'000),
    test("run_1500", Dimension::Time, minutes(3), minutes(60), true),
    test("step_test_hr", Dimension::PerMinute, 40, 230, true),
    // Beyond the toes is positive, short of them negative.
    test("sit_and_reach", Dimension::Length, -50 * Length::perCentimetre, 50 * Length::perCentimetre),
    weighed("grip_strength", 1, 150, MeasurementGroup::FitnessTest),
    test("vertical_jump", Dimension::Length, 1 * Length::perCentimetre, 150 * Length::perCentimetre),
    test("broad_jump", Dimension::Length, 10 * Length::perCentimetre, 400 * Length::perCentimetre),
    test("balance_one_leg", Dimension::Time, 0, minutes(10)),
    test("vo2max", Dimension::MillilitresPerKilogramMinute, 10, 100),
};
} // namespace

std::span<const MeasurementKind> measurementKinds()
{
    return kinds;
}

const MeasurementKind* findMeasurementKind(QStringView key)
{
    const auto* found = std::find_if(std::begin(kinds), std::end(kinds), [&](const Kind& kind) { return key == QLatin1String(kind.key); });
    return found == std::end(kinds) ? nullptr : found;
}

} // namespace td

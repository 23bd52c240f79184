// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/exercisevocabulary.h"

#include <algorithm>

namespace td
{
namespace
{
constexpr const char* muscles[] = {
    "quadriceps", "hamstrings", "glutes",     "adductors",  "abductors", "hip_flexors", "calves", "shins",     "abs",
    "obliques",   "deep_core",  "lower_back", "lats",       "upper_back", "traps",      "chest",  "serratus",  "front_delts",
    "side_delts", "rear_delts", "rotator_cuff", "biceps",   "triceps",   "forearms",    "feet",   "neck",      "full_body",
};
constexpr const char* equipment[] = {
    "barbell",     "dumbbell",     "kettlebell",    "ez_bar",       "trap_bar",       "landmine",  "plate",          "rack",
    "bench",       "smith_machine", "machine",      "cable",        "band",           "mini_band", "suspension",     "rings",
    "pullup_bar",  "dip_bars",     "box",           "step",         "medicine_ball",  "slam_ball", "stability_ball", "ab_wheel",
    "sandbag",     "sled",         "battle_rope",   "jump_rope",    "agility_ladder", "hurdle",    "balance_pad",    "balance_dome",
    "sliders",     "foam_roller",  "massage_ball",  "stick",        "mat",            "wall",      "back_extension_bench", "rower",
    "bike",        "air_bike",     "treadmill",     "elliptical",   "stair_climber",  "ski_machine",
};
constexpr const char* patterns[] = {
    "squat",       "hinge",           "lunge",         "horizontal_push", "vertical_push", "horizontal_pull", "vertical_pull",
    "chest_fly",   "shoulder_raise",  "elbow_flexion", "elbow_extension", "grip",          "knee_extension",  "knee_flexion",
    "hip",         "calf",            "core_flexion",  "core_extension",  "core_rotation", "core_side",       "carry",
    "olympic",     "swing",           "jump",          "throw",           "locomotion",    "cyclic",          "stretch",
    "balance",
};
} // namespace

std::span<const char* const> muscleKeys()
{
    return muscles;
}

std::span<const char* const> equipmentKeys()
{
    return equipment;
}

std::span<const char* const> patternKeys()
{
    return patterns;
}

Result<void> checkKeys(const QStringList& keys, std::span<const char* const> known, const char* field)
{
    for (const QString& key : keys) {
        if (std::none_of(known.begin(), known.end(), [&](const char* one) { return key == QLatin1String(one); }))
            return fail(ErrorKind::Invalid, "value.unknown", field);
    }
    return {};
}

} // namespace td

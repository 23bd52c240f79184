// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/trainingwords.h"

#include <QLocale>

#include <span>

namespace td
{
namespace
{

struct Word {
    const char* key;
    const char* text;
};

constexpr Word muscleWords[] = {
    {"quadriceps", QT_TRANSLATE_NOOP("TrainingWords", "Quadriceps")},
    {"hamstrings", QT_TRANSLATE_NOOP("TrainingWords", "Hamstrings")},
    {"glutes", QT_TRANSLATE_NOOP("TrainingWords", "Glutes")},
    {"adductors", QT_TRANSLATE_NOOP("TrainingWords", "Adductors")},
    {"abductors", QT_TRANSLATE_NOOP("TrainingWords", "Abductors")},
    {"hip_flexors", QT_TRANSLATE_NOOP("TrainingWords", "Hip flexors")},
    {"calves", QT_TRANSLATE_NOOP("TrainingWords", "Calves")},
    {"shins", QT_TRANSLATE_NOOP("TrainingWords", "Shins")},
    {"abs", QT_TRANSLATE_NOOP("TrainingWords", "Abdominals")},
    {"obliques", QT_TRANSLATE_NOOP("TrainingWords", "Obliques")},
    {"deep_core", QT_TRANSLATE_NOOP("TrainingWords", "Deep core")},
    {"lower_back", QT_TRANSLATE_NOOP("TrainingWords", "Lower back")},
    {"lats", QT_TRANSLATE_NOOP("TrainingWords", "Lats")},
    {"upper_back", QT_TRANSLATE_NOOP("TrainingWords", "Upper back")},
    {"traps", QT_TRANSLATE_NOOP("TrainingWords", "Trapezius")},
    {"chest", QT_TRANSLATE_NOOP("TrainingWords", "Chest")},
    {"serratus", QT_TRANSLATE_NOOP("TrainingWords", "Serratus")},
    {"front_delts", QT_TRANSLATE_NOOP("TrainingWords", "Front shoulders")},
    {"side_delts", QT_TRANSLATE_NOOP("TrainingWords", "Side shoulders")},
    {"rear_delts", QT_TRANSLATE_NOOP("TrainingWords", "Rear shoulders")},
    {"rotator_cuff", QT_TRANSLATE_NOOP("TrainingWords", "Rotator cuff")},
    {"biceps", QT_TRANSLATE_NOOP("TrainingWords", "Biceps")},
    {"triceps", QT_TRANSLATE_NOOP("TrainingWords", "Triceps")},
    {"forearms", QT_TRANSLATE_NOOP("TrainingWords", "Forearms")},
    {"feet", QT_TRANSLATE_NOOP("TrainingWords", "Feet")},
    {"neck", QT_TRANSLATE_NOOP("TrainingWords", "Neck")},
    {"full_body", QT_TRANSLATE_NOOP("TrainingWords", "Full body")},
};

constexpr Word equipmentWords[] = {
    {"barbell", QT_TRANSLATE_NOOP("TrainingWords", "Barbell")},
    {"dumbbell", QT_TRANSLATE_NOOP("TrainingWords", "Dumbbell")},
    {"kettlebell", QT_TRANSLATE_NOOP("TrainingWords", "Kettlebell")},
    {"ez_bar", QT_TRANSLATE_NOOP("TrainingWords", "EZ bar")},
    {"trap_bar", QT_TRANSLATE_NOOP("TrainingWords", "Trap bar")},
    {"landmine", QT_TRANSLATE_NOOP("TrainingWords", "Landmine")},
    {"plate", QT_TRANSLATE_NOOP("TrainingWords", "Weight plate")},
    {"rack", QT_TRANSLATE_NOOP("TrainingWords", "Rack")},
    {"bench", QT_TRANSLATE_NOOP("TrainingWords", "Bench")},
    {"smith_machine", QT_TRANSLATE_NOOP("TrainingWords", "Smith machine")},
    {"machine", QT_TRANSLATE_NOOP("TrainingWords", "Machine")},
    {"cable", QT_TRANSLATE_NOOP("TrainingWords", "Cable")},
    {"band", QT_TRANSLATE_NOOP("TrainingWords", "Resistance band")},
    {"mini_band", QT_TRANSLATE_NOOP("TrainingWords", "Mini band")},
    {"suspension", QT_TRANSLATE_NOOP("TrainingWords", "Suspension straps")},
    {"rings", QT_TRANSLATE_NOOP("TrainingWords", "Rings")},
    {"pullup_bar", QT_TRANSLATE_NOOP("TrainingWords", "Pull-up bar")},
    {"dip_bars", QT_TRANSLATE_NOOP("TrainingWords", "Dip bars")},
    {"box", QT_TRANSLATE_NOOP("TrainingWords", "Box")},
    {"step", QT_TRANSLATE_NOOP("TrainingWords", "Step")},
    {"medicine_ball", QT_TRANSLATE_NOOP("TrainingWords", "Medicine ball")},
    {"slam_ball", QT_TRANSLATE_NOOP("TrainingWords", "Slam ball")},
    {"stability_ball", QT_TRANSLATE_NOOP("TrainingWords", "Stability ball")},
    {"ab_wheel", QT_TRANSLATE_NOOP("TrainingWords", "Ab wheel")},
    {"sandbag", QT_TRANSLATE_NOOP("TrainingWords", "Sandbag")},
    {"sled", QT_TRANSLATE_NOOP("TrainingWords", "Sled")},
    {"battle_rope", QT_TRANSLATE_NOOP("TrainingWords", "Battle ropes")},
    {"jump_rope", QT_TRANSLATE_NOOP("TrainingWords", "Jump rope")},
    {"agility_ladder", QT_TRANSLATE_NOOP("TrainingWords", "Agility ladder")},
    {"hurdle", QT_TRANSLATE_NOOP("TrainingWords", "Hurdle")},
    {"balance_pad", QT_TRANSLATE_NOOP("TrainingWords", "Balance pad")},
    {"balance_dome", QT_TRANSLATE_NOOP("TrainingWords", "Balance dome")},
    {"sliders", QT_TRANSLATE_NOOP("TrainingWords", "Sliders")},
    {"foam_roller", QT_TRANSLATE_NOOP("TrainingWords", "Foam roller")},
    {"massage_ball", QT_TRANSLATE_NOOP("TrainingWords", "Massage ball")},
    {"stick", QT_TRANSLATE_NOOP("TrainingWords", "Stick")},
    {"mat", QT_TRANSLATE_NOOP("TrainingWords", "Mat")},
    {"wall", QT_TRANSLATE_NOOP("TrainingWords", "Wall")},
    {"back_extension_bench", QT_TRANSLATE_NOOP("TrainingWords", "Back extension bench")},
    {"rower", QT_TRANSLATE_NOOP("TrainingWords", "Rowing machine")},
    {"bike", QT_TRANSLATE_NOOP("TrainingWords", "Bike")},
    {"air_bike", QT_TRANSLATE_NOOP("TrainingWords", "Air bike")},
    {"treadmill", QT_TRANSLATE_NOOP("TrainingWords", "Treadmill")},
    {"elliptical", QT_TRANSLATE_NOOP("TrainingWords", "Elliptical")},
    {"stair_climber", QT_TRANSLATE_NOOP("TrainingWords", "Stair climber")},
    {"ski_machine", QT_TRANSLATE_NOOP("TrainingWords", "Ski machine")},
};

constexpr Word patternWords[] = {
    {"squat", QT_TRANSLATE_NOOP("TrainingWords", "Squat")},
    {"hinge", QT_TRANSLATE_NOOP("TrainingWords", "Hip hinge")},
    {"lunge", QT_TRANSLATE_NOOP("TrainingWords", "Lunge")},
    {"horizontal_push", QT_TRANSLATE_NOOP("TrainingWords", "Horizontal push")},
    {"vertical_push", QT_TRANSLATE_NOOP("TrainingWords", "Vertical push")},
    {"horizontal_pull", QT_TRANSLATE_NOOP("TrainingWords", "Horizontal pull")},
    {"vertical_pull", QT_TRANSLATE_NOOP("TrainingWords", "Vertical pull")},
    {"chest_fly", QT_TRANSLATE_NOOP("TrainingWords", "Chest fly")},
    {"shoulder_raise", QT_TRANSLATE_NOOP("TrainingWords", "Shoulder raise")},
    {"elbow_flexion", QT_TRANSLATE_NOOP("TrainingWords", "Elbow flexion")},
    {"elbow_extension", QT_TRANSLATE_NOOP("TrainingWords", "Elbow extension")},
    {"grip", QT_TRANSLATE_NOOP("TrainingWords", "Grip")},
    {"knee_extension", QT_TRANSLATE_NOOP("TrainingWords", "Knee extension")},
    {"knee_flexion", QT_TRANSLATE_NOOP("TrainingWords", "Knee flexion")},
    {"hip", QT_TRANSLATE_NOOP("TrainingWords", "Hip isolation")},
    {"calf", QT_TRANSLATE_NOOP("TrainingWords", "Calf and ankle")},
    {"core_flexion", QT_TRANSLATE_NOOP("TrainingWords", "Trunk flexion")},
    {"core_extension", QT_TRANSLATE_NOOP("TrainingWords", "Trunk stability")},
    {"core_rotation", QT_TRANSLATE_NOOP("TrainingWords", "Trunk rotation")},
    {"core_side", QT_TRANSLATE_NOOP("TrainingWords", "Trunk side")},
    {"carry", QT_TRANSLATE_NOOP("TrainingWords", "Carry")},
    {"olympic", QT_TRANSLATE_NOOP("TrainingWords", "Olympic lift")},
    {"swing", QT_TRANSLATE_NOOP("TrainingWords", "Swing")},
    {"jump", QT_TRANSLATE_NOOP("TrainingWords", "Jump")},
    {"throw", QT_TRANSLATE_NOOP("TrainingWords", "Throw")},
    {"locomotion", QT_TRANSLATE_NOOP("TrainingWords", "Locomotion")},
    {"cyclic", QT_TRANSLATE_NOOP("TrainingWords", "Cyclic")},
    {"stretch", QT_TRANSLATE_NOOP("TrainingWords", "Stretch and mobility")},
    {"balance", QT_TRANSLATE_NOOP("TrainingWords", "Balance")},
};

QString wordOf(std::span<const Word> words, const QString& key)
{
    for (const Word& word : words) {
        if (key == QLatin1String(word.key))
            return TrainingWords::tr(word.text);
    }
    return key;
}

/// "Chest, triceps": only the first keeps its capital.
QString listOf(std::span<const Word> words, const QStringList& keys, const QString& none)
{
    QStringList out;
    for (const QString& key : keys) {
        QString word = wordOf(words, key);
        const bool abbreviation = word.size() > 1 && word.at(1).isUpper();
        if (!out.isEmpty() && !abbreviation)
            word[0] = word[0].toLower();
        out.append(word);
    }
    return out.isEmpty() ? none : out.join(QLatin1String(", "));
}

} // namespace

QString TrainingWords::muscle(const QString& key)
{
    return wordOf(muscleWords, key);
}

QString TrainingWords::equipment(const QString& key)
{
    return wordOf(equipmentWords, key);
}

QString TrainingWords::pattern(const QString& key)
{
    return wordOf(patternWords, key);
}

QString TrainingWords::type(ExerciseType type)
{
    switch (type) {
    case ExerciseType::Strength:
        return tr("Strength");
    case ExerciseType::Cardio:
        return tr("Cardio");
    case ExerciseType::Mobility:
        return tr("Mobility");
    case ExerciseType::Plyometric:
        return tr("Plyometric");
    case ExerciseType::Balance:
        return tr("Balance");
    }
    return {};
}

QString TrainingWords::muscles(const QStringList& keys, const QString& none)
{
    return listOf(muscleWords, keys, none);
}

QString TrainingWords::equipmentList(const QStringList& keys, const QString& none)
{
    return listOf(equipmentWords, keys, none);
}

QString TrainingWords::language()
{
    return QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/measurementtext.h"

#include <QCoreApplication>

#include <span>

namespace td
{
namespace
{
struct Words {
    const char* key;
    const char* words;
};

constexpr Words kindWords[] = {
    {"weight", QT_TRANSLATE_NOOP("Measurement", "Weight")},
    {"height", QT_TRANSLATE_NOOP("Measurement", "Height")},
    {"body_fat", QT_TRANSLATE_NOOP("Measurement", "Body fat")},
    {"lean_mass", QT_TRANSLATE_NOOP("Measurement", "Lean mass")},
    {"neck", QT_TRANSLATE_NOOP("Measurement", "Neck")},
    {"shoulders", QT_TRANSLATE_NOOP("Measurement", "Shoulders")},
    {"chest", QT_TRANSLATE_NOOP("Measurement", "Chest")},
    {"waist", QT_TRANSLATE_NOOP("Measurement", "Waist")},
    {"abdomen", QT_TRANSLATE_NOOP("Measurement", "Abdomen")},
    {"hip", QT_TRANSLATE_NOOP("Measurement", "Hip")},
    {"thigh", QT_TRANSLATE_NOOP("Measurement", "Thigh")},
    {"calf", QT_TRANSLATE_NOOP("Measurement", "Calf")},
    {"arm", QT_TRANSLATE_NOOP("Measurement", "Upper arm")},
    {"forearm", QT_TRANSLATE_NOOP("Measurement", "Forearm")},
    {"fold_chest", QT_TRANSLATE_NOOP("Measurement", "Chest fold")},
    {"fold_abdomen", QT_TRANSLATE_NOOP("Measurement", "Abdomen fold")},
    {"fold_thigh", QT_TRANSLATE_NOOP("Measurement", "Thigh fold")},
    {"fold_triceps", QT_TRANSLATE_NOOP("Measurement", "Triceps fold")},
    {"fold_suprailiac", QT_TRANSLATE_NOOP("Measurement", "Suprailiac fold")},
    {"fold_subscapular", QT_TRANSLATE_NOOP("Measurement", "Subscapular fold")},
    {"fold_midaxillary", QT_TRANSLATE_NOOP("Measurement", "Midaxillary fold")},
    {"resting_hr", QT_TRANSLATE_NOOP("Measurement", "Resting heart rate")},
    {"bp_systolic", QT_TRANSLATE_NOOP("Measurement", "Systolic pressure")},
    {"bp_diastolic", QT_TRANSLATE_NOOP("Measurement", "Diastolic pressure")},
    {"pushups", QT_TRANSLATE_NOOP("Measurement", "Push-ups")},
    {"situps", QT_TRANSLATE_NOOP("Measurement", "Sit-ups")},
    {"pullups", QT_TRANSLATE_NOOP("Measurement", "Pull-ups")},
    {"squats_minute", QT_TRANSLATE_NOOP("Measurement", "Squats in a minute")},
    {"plank", QT_TRANSLATE_NOOP("Measurement", "Plank")},
    {"cooper_distance", QT_TRANSLATE_NOOP("Measurement", "Cooper run, 12 min")},
    {"run_1500", QT_TRANSLATE_NOOP("Measurement", "Run of 1,500 m")},
    {"step_test_hr", QT_TRANSLATE_NOOP("Measurement", "Step test, pulse")},
    {"sit_and_reach", QT_TRANSLATE_NOOP("Measurement", "Sit and reach")},
    {"grip_strength", QT_TRANSLATE_NOOP("Measurement", "Grip strength")},
    {"vertical_jump", QT_TRANSLATE_NOOP("Measurement", "Vertical jump")},
    {"broad_jump", QT_TRANSLATE_NOOP("Measurement", "Broad jump")},
    {"balance_one_leg", QT_TRANSLATE_NOOP("Measurement", "Balance on one leg")},
    {"vo2max", QT_TRANSLATE_NOOP("Measurement", "Maximal oxygen uptake")},
};

constexpr Words methodWords[] = {
    {"jackson-pollock-3", QT_TRANSLATE_NOOP("Measurement", "Jackson-Pollock, 3 folds")},
    {"jackson-pollock-7", QT_TRANSLATE_NOOP("Measurement", "Jackson-Pollock, 7 folds")},
    {"navy", QT_TRANSLATE_NOOP("Measurement", "US Navy, girths")},
};

QString wordsOf(std::span<const Words> table, const QString& key)
{
    for (const Words& one : table) {
        if (key == QLatin1String(one.key))
            return QCoreApplication::translate("Measurement", one.words);
    }
    return key;
}
} // namespace

namespace MeasurementText
{

QString name(const QString& key)
{
    return wordsOf(kindWords, key);
}

QString method(const QString& key)
{
    return wordsOf(methodWords, key);
}

QString group(MeasurementGroup group)
{
    switch (group) {
    case MeasurementGroup::Body: return QCoreApplication::translate("Measurement", "Body");
    case MeasurementGroup::Girth: return QCoreApplication::translate("Measurement", "Girths");
    case MeasurementGroup::Skinfold: return QCoreApplication::translate("Measurement", "Skinfolds");
    case MeasurementGroup::Vital: return QCoreApplication::translate("Measurement", "Vital signs");
    case MeasurementGroup::FitnessTest: return QCoreApplication::translate("Measurement", "Fitness tests");
    }
    return {};
}

} // namespace MeasurementText

} // namespace td

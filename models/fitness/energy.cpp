// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/energy.h"

#include "core/namedvalue.h"

namespace td
{
namespace
{
constexpr std::array<NamedValue<Activity>, 5> activityNames{
    NamedValue<Activity>{Activity::Sedentary, QLatin1String("sedentary")}, NamedValue<Activity>{Activity::Light, QLatin1String("light")},
    NamedValue<Activity>{Activity::Moderate, QLatin1String("moderate")},   NamedValue<Activity>{Activity::High, QLatin1String("high")},
    NamedValue<Activity>{Activity::VeryHigh, QLatin1String("very_high")},
};

bool isWithin(double value, double least, double most)
{
    return value >= least && value <= most;
}

Result<double> held(double kcal)
{
    if (kcal > 0)
        return kcal;
    return fail(ErrorKind::Invalid, "energy.input", "kcal");
}
} // namespace

QString activityName(Activity activity)
{
    return nameOf(activityNames, activity);
}

std::optional<Activity> activityFromName(QStringView name)
{
    return valueOf(activityNames, name);
}

double activityFactor(Activity activity)
{
    constexpr double factors[] = {1.2, 1.375, 1.55, 1.725, 1.9};
    return factors[int(activity)];
}

Result<double> mifflinKcal(Sex sex, double kg, double cm, double age)
{
    if (!isWithin(kg, 1, 500) || !isWithin(cm, 30, 300) || !isWithin(age, 1, 120))
        return fail(ErrorKind::Invalid, "energy.input", "weight");
    return held(10 * kg + 6.25 * cm - 5 * age + (sex == Sex::Male ? 5 : -161));
}

Result<double> katchKcal(double leanKg)
{
    if (!isWithin(leanKg, 1, 400))
        return fail(ErrorKind::Invalid, "energy.input", "lean_mass");
    return 370 + 21.6 * leanKg;
}

double dailyKcal(double restingKcal, Activity activity, int goalPercent)
{
    return restingKcal * activityFactor(activity) * (100 + goalPercent) / 100;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/bodycomposition.h"

#include "core/namedvalue.h"

#include <algorithm>
#include <cmath>

namespace td
{
namespace
{
constexpr std::array<NamedValue<Sex>, 2> sexNames{NamedValue<Sex>{Sex::Female, QLatin1String("female")}, NamedValue<Sex>{Sex::Male, QLatin1String("male")}};

/// D = constant - linear S + square S² - age a.
struct DensityEquation {
    double constant;
    double linear;
    double square;
    double age;

    [[nodiscard]] double turningPoint() const { return linear / (2 * square); }
    [[nodiscard]] double density(double folds, double years) const
    {
        return constant - linear * folds + square * folds * folds - age * years;
    }
};

constexpr DensityEquation men3{1.10938, 0.0008267, 0.0000016, 0.0002574};
constexpr DensityEquation women3{1.0994921, 0.0009929, 0.0000023, 0.0001392};
constexpr DensityEquation men7{1.112, 0.00043499, 0.00000055, 0.00028826};
constexpr DensityEquation women7{1.097, 0.00046971, 0.00000056, 0.00012828};

constexpr double leastPercent = 2;
constexpr double mostPercent = 70;

Result<BodyFat> checked(BodyFat fat, Sex sex, double age)
{
    if (!(age >= 1 && age <= 120))
        return fail(ErrorKind::Invalid, "value.range", "age", {QStringLiteral("1"), QStringLiteral("120")});
    if (!(fat.percent >= leastPercent && fat.percent <= mostPercent))
        return fail(ErrorKind::Invalid, "body.impossible", "body_fat");
    fat.outsideStudiedAges = age < 18 || age > (sex == Sex::Male ? 61 : 55);
    return fat;
}

Result<BodyFat> fromFolds(const DensityEquation& equation, Sex sex, double folds, double age)
{
    if (!(folds > 0 && folds < equation.turningPoint()))
        return fail(ErrorKind::Invalid, "body.folds", "folds");
    BodyFat fat;
    fat.density = equation.density(folds, age);
    fat.percent = siriPercent(fat.density);
    return checked(fat, sex, age);
}
} // namespace

QString sexName(Sex sex)
{
    return nameOf(sexNames, sex);
}

std::optional<Sex> sexFromName(QStringView name)
{
    return valueOf(sexNames, name);
}

double siriPercent(double density)
{
    return 495 / density - 450;
}

Result<BodyFat> jacksonPollock3(Sex sex, double foldsMm, double age)
{
    return fromFolds(sex == Sex::Male ? men3 : women3, sex, foldsMm, age);
}

Result<BodyFat> jacksonPollock7(Sex sex, double foldsMm, double age)
{
    return fromFolds(sex == Sex::Male ? men7 : women7, sex, foldsMm, age);
}

Result<BodyFat> navyBodyFat(Sex sex, const NavyGirths& girths, double age)
{
    const bool woman = sex == Sex::Female;
    if (!(girths.height > 0 && girths.neck > 0 && girths.waist > 0 && (!woman || girths.hip > 0)))
        return fail(ErrorKind::Invalid, "body.girths", "girths");
    if (girths.waist <= girths.neck)
        return fail(ErrorKind::Invalid, "body.waist-neck", "waist");
    const double around = girths.waist - girths.neck + (woman ? girths.hip : 0);
    const double bottom = woman ? 1.29579 - 0.35004 * std::log10(around) + 0.22100 * std::log10(girths.height)
                                : 1.0324 - 0.19077 * std::log10(around) + 0.15456 * std::log10(girths.height);
    BodyFat fat;
    fat.percent = 495 / bottom - 450;
    return checked(fat, sex, age);
}

Mass leanMass(Mass weight, double fatPercent)
{
    const double share = 1 - std::clamp(std::isnan(fatPercent) ? 0.0 : fatPercent, 0.0, 100.0) / 100;
    return massOf(weight.in(MassUnit::Kilogram) * share, MassUnit::Kilogram);
}

} // namespace td

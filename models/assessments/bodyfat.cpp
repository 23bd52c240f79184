// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/bodyfat.h"

#include "core/namedvalue.h"
#include "fitness/length.h"
#include "fitness/mass.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr double leastPlausible = 1;
constexpr double mostPlausible = 70;

constexpr std::array<NamedValue<BodyFatMethod>, 3> methodNames{{
    {BodyFatMethod::JacksonPollock3, QLatin1String("jackson-pollock-3")},
    {BodyFatMethod::JacksonPollock7, QLatin1String("jackson-pollock-7")},
    {BodyFatMethod::Navy, QLatin1String("navy")},
}};

/// D = constant - linear S + square S² - aging a, S the sum of the folds in mm, a the age.
struct DensityFormula {
    double constant;
    double linear;
    double square;
    double aging;
};

// Jackson & Pollock 1978 (men), Jackson, Pollock & Ward 1980 (women).
constexpr DensityFormula men3{1.10938, 0.0008267, 0.0000016, 0.0002574};
constexpr DensityFormula women3{1.0994921, 0.0009929, 0.0000023, 0.0001392};
constexpr DensityFormula men7{1.112, 0.00043499, 0.00000055, 0.00028826};
constexpr DensityFormula women7{1.097, 0.00046971, 0.00000056, 0.00012828};

bool isMale(const QString& sex)
{
    return sex == u"male"_s;
}

const DensityFormula& formulaOf(const BodyFatInput& input)
{
    if (input.method == BodyFatMethod::JacksonPollock3)
        return isMale(input.sex) ? men3 : women3;
    return isMale(input.sex) ? men7 : women7;
}

double siri(double density)
{
    return 495 / density - 450;
}

double centimetres(const BodyFatInput& input, const char* kind)
{
    return Length(input.values.value(QLatin1String(kind))).in(LengthUnit::Centimetre);
}

double navyPercent(const BodyFatInput& input)
{
    const double waist = centimetres(input, "waist");
    const double neck = centimetres(input, "neck");
    const double height = std::log10(centimetres(input, "height"));
    if (isMale(input.sex))
        return siri(1.0324 - 0.19077 * std::log10(waist - neck) + 0.15456 * height);
    return siri(1.29579 - 0.35004 * std::log10(waist + centimetres(input, "hip") - neck) + 0.22100 * height);
}

Result<void> checkInput(const BodyFatInput& input)
{
    const QStringList needed = bodyFatKinds(input.method, input.sex);
    if (needed.isEmpty())
        return fail(ErrorKind::Invalid, "body-fat.sex-missing", "sex");
    if (!input.age && input.method != BodyFatMethod::Navy)
        return fail(ErrorKind::Invalid, "body-fat.age-missing", "birthday");
    QStringList missing;
    for (const QString& kind : needed) {
        if (input.values.value(kind) <= 0)
            missing.append(kind);
    }
    if (!missing.isEmpty())
        return fail(Error{ErrorKind::Invalid, u"body-fat.incomplete"_s, missing.first(), missing, {}});
    if (input.method == BodyFatMethod::Navy && input.values.value(u"waist"_s) <= input.values.value(u"neck"_s))
        return fail(ErrorKind::Refused, "body-fat.waist-neck", "waist");
    return {};
}
} // namespace

QString bodyFatMethodName(BodyFatMethod method)
{
    return nameOf(methodNames, method);
}

std::optional<BodyFatMethod> bodyFatMethodFromName(QStringView name)
{
    return valueOf(methodNames, name);
}

qint64 BodyFat::stored() const
{
    constexpr int perHundredth = 10; // more digits would pretend what no caliper knows
    return std::llround(percent * 100) * perHundredth;
}

QStringList bodyFatKinds(BodyFatMethod method, const QString& sex)
{
    const bool male = isMale(sex);
    if (!male && sex != u"female"_s)
        return {};
    switch (method) {
    case BodyFatMethod::JacksonPollock3:
        return male ? QStringList{u"fold_chest"_s, u"fold_abdomen"_s, u"fold_thigh"_s}
                    : QStringList{u"fold_triceps"_s, u"fold_suprailiac"_s, u"fold_thigh"_s};
    case BodyFatMethod::JacksonPollock7:
        return {u"fold_chest"_s,       u"fold_abdomen"_s,    u"fold_thigh"_s,      u"fold_triceps"_s,
                u"fold_suprailiac"_s, u"fold_subscapular"_s, u"fold_midaxillary"_s};
    case BodyFatMethod::Navy:
        return male ? QStringList{u"height"_s, u"neck"_s, u"waist"_s} : QStringList{u"height"_s, u"neck"_s, u"waist"_s, u"hip"_s};
    }
    return {};
}

Result<BodyFat> bodyFat(const BodyFatInput& input)
{
    TD_TRY(checkInput(input));
    BodyFat out;
    // The ages of those whom Jackson and Pollock measured.
    out.studiedFrom = 18;
    out.studiedUntil = isMale(input.sex) ? 61 : 55;
    out.ageUnstudied = input.age && (*input.age < out.studiedFrom || *input.age > out.studiedUntil);
    if (input.method == BodyFatMethod::Navy) {
        out.percent = navyPercent(input);
    } else {
        for (const QString& kind : bodyFatKinds(input.method, input.sex))
            out.sumMm += Length(input.values.value(kind)).in(LengthUnit::Millimetre);
        const DensityFormula& f = formulaOf(input);
        out.density = f.constant - f.linear * out.sumMm + f.square * out.sumMm * out.sumMm - f.aging * *input.age;
        out.percent = siri(out.density);
    }
    if (!(out.percent >= leastPlausible && out.percent <= mostPlausible))
        return fail(ErrorKind::Refused, "body-fat.implausible", "method");
    return out;
}

std::optional<int> ageOn(QDate birthday, QDate day)
{
    if (!birthday.isValid() || !day.isValid() || birthday > day)
        return std::nullopt;
    int years = day.year() - birthday.year();
    if (birthday.addYears(years) > day)
        --years;
    return years;
}

qint64 leanMass(qint64 weight, double fatPercent)
{
    return std::llround(double(weight) * (1 - fatPercent / 100));
}

double bodyMassIndex(qint64 weight, qint64 height)
{
    if (height <= 0)
        return 0;
    const double metres = Length(height).in(LengthUnit::Centimetre) / 100;
    return Mass(weight).in(MassUnit::Kilogram) / (metres * metres);
}

} // namespace td

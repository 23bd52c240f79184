// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/bodyfatestimate.h"

#include "core/namedvalue.h"
#include "fitness/length.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int studiedAge = 30; ///< of an unknown age: one that raises no warning

constexpr std::array<NamedValue<BodyFatMethod>, 3> methodNames{{
    {BodyFatMethod::JacksonPollock3, QLatin1String("jackson-pollock-3")},
    {BodyFatMethod::JacksonPollock7, QLatin1String("jackson-pollock-7")},
    {BodyFatMethod::Navy, QLatin1String("navy")},
}};

double lengthOf(const BodyFatInput& input, const char* kind, LengthUnit unit)
{
    return Length(input.values.value(QLatin1String(kind))).in(unit);
}

Result<BodyFat> navy(const BodyFatInput& input, Sex sex)
{
    const auto cm = [&](const char* kind) { return lengthOf(input, kind, LengthUnit::Centimetre); };
    return navyBodyFat(sex, {cm("height"), cm("neck"), cm("waist"), cm("hip")}, input.age.value_or(studiedAge));
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

qint64 BodyFatEstimate::stored() const
{
    constexpr int perHundredth = 10; // more digits would pretend what no caliper knows
    return std::llround(fat.percent * 100) * perHundredth;
}

QStringList bodyFatKinds(BodyFatMethod method, const QString& sex)
{
    const auto known = sexFromName(sex);
    if (!known)
        return {};
    const bool male = *known == Sex::Male;
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

Result<BodyFatEstimate> estimateBodyFat(const BodyFatInput& input)
{
    TD_TRY(checkInput(input));
    const Sex sex = *sexFromName(input.sex);
    BodyFatEstimate out;
    if (input.method == BodyFatMethod::Navy) {
        TD_TRY_ASSIGN(out.fat, navy(input, sex));
        return out;
    }
    const QStringList kinds = bodyFatKinds(input.method, input.sex);
    for (const QString& kind : kinds)
        out.foldsMm += Length(input.values.value(kind)).in(LengthUnit::Millimetre);
    const auto formula = input.method == BodyFatMethod::JacksonPollock3 ? jacksonPollock3 : jacksonPollock7;
    TD_TRY_ASSIGN(out.fat, formula(sex, out.foldsMm, *input.age));
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

double bodyMassIndex(qint64 weight, qint64 height)
{
    if (height <= 0)
        return 0;
    const double metres = Length(height).in(LengthUnit::Centimetre) / 100;
    return Mass(weight).in(MassUnit::Kilogram) / (metres * metres);
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

namespace td
{

enum class BodyFatMethod { JacksonPollock3, JacksonPollock7, Navy };

/// "jackson-pollock-3", "jackson-pollock-7", "navy": as stored in Measurement::method.
QString bodyFatMethodName(BodyFatMethod method);
std::optional<BodyFatMethod> bodyFatMethodFromName(QStringView name);

/// What a formula works on.
struct BodyFatInput {
    BodyFatMethod method = BodyFatMethod::JacksonPollock3;
    QString sex; ///< "female" or "male", see ClientTraining::sex
    std::optional<int> age; ///< in years on the day; Navy needs none
    QHash<QString, qint64> values; ///< kinds of measurement as stored (lengths in micrometres)
};

/// Body fat with what it was worked out from.
struct BodyFat {
    static constexpr double error = 3.5; ///< points of per cent, either way: the standard error of these methods

    double percent = 0;
    double sumMm = 0;   ///< of the folds; 0 for Navy
    double density = 0; ///< g/ml, before Siri; 0 for Navy
    bool ageUnstudied = false; ///< the people whom the formula was made with were not of that age
    int studiedFrom = 0;
    int studiedUntil = 0;

    /// As stored, in 1/1000 %, rounded to a hundredth of a per cent.
    [[nodiscard]] qint64 stored() const;
};

/// The kinds of measurement that a method needs; empty for an unknown sex.
QStringList bodyFatKinds(BodyFatMethod method, const QString& sex);

/// Body fat after Jackson and Pollock (density of the body, to per cent by Siri: 495/D-450) or the girths of the US Navy. Errors: Invalid "body-fat.sex-missing",
/// "body-fat.age-missing", "body-fat.incomplete" (args: the kinds that are missing; field: the first of them); Refused "body-fat.waist-neck" (waist not above
/// neck), "body-fat.implausible" (nobody has such a result: mistyped).
Result<BodyFat> bodyFat(const BodyFatInput& input);

/// Whole years; nothing when the birthday is not known or lies after the day.
std::optional<int> ageOn(QDate birthday, QDate day);
/// What is not fat, in units of the mass.
qint64 leanMass(qint64 weight, double fatPercent);
/// kg/m², from a mass and a length as stored; 0 without height.
double bodyMassIndex(qint64 weight, qint64 height);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fitness/bodycomposition.h"

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

/// What was measured, and of whom.
struct BodyFatInput {
    BodyFatMethod method = BodyFatMethod::JacksonPollock3;
    QString sex; ///< "female" or "male", see ClientTraining::sex
    std::optional<int> age; ///< in years on the day; Navy works without, and then cannot warn
    QHash<QString, qint64> values; ///< kinds of measurement as stored
};

/// What a formula made of it.
struct BodyFatEstimate {
    BodyFat fat;
    double foldsMm = 0; ///< sum of the folds; 0 for Navy

    /// As stored, in 1/1000 %, rounded to a hundredth of a per cent.
    [[nodiscard]] qint64 stored() const;
};

/// The kinds of measurement that a method needs; empty for an unknown sex.
QStringList bodyFatKinds(BodyFatMethod method, const QString& sex);

/// Puts what was measured into the formulas of fitness/bodycomposition.h. Errors: Invalid "body-fat.sex-missing", "body-fat.age-missing", "body-fat.incomplete"
/// (args: the kinds that are missing; field: the first of them), and those of the formulas.
Result<BodyFatEstimate> estimateBodyFat(const BodyFatInput& input);

/// Whole years; nothing when the birthday is not known or lies after the day.
std::optional<int> ageOn(QDate birthday, QDate day);
/// kg/m², from a mass and a length as stored; 0 without height.
double bodyMassIndex(qint64 weight, qint64 height);

} // namespace td

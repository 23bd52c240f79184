// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/target.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

template <class Number> QJsonValue jsonOf(const std::optional<Number>& value)
{
    return value ? QJsonValue(qint64(*value)) : QJsonValue();
}

QJsonValue jsonOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

std::optional<qint64> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<int> integer(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QDate day(const QJsonValue& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

TargetFacts factsOf(const QJsonObject& json)
{
    TargetFacts facts;
    if (const auto weight = number(json[u"weight"]))
        facts.weight = Mass(*weight);
    facts.weightDay = day(json[u"weight_day"]);
    facts.heightUm = number(json[u"height_um"]);
    facts.heightDay = day(json[u"height_day"]);
    facts.bodyFatMilli = integer(json[u"body_fat_milli"]);
    facts.bodyFatDay = day(json[u"body_fat_day"]);
    facts.age = integer(json[u"age"]);
    facts.sex = json[u"sex"].toString();
    facts.activity = json[u"activity"].toString();
    return facts;
}

TargetChoice choiceOf(const QJsonObject& json)
{
    TargetChoice choice;
    choice.formula = valueOf(targetFormulaNames, json[u"formula"].toString()).value_or(TargetFormula::Manual);
    choice.goalPercent = json[u"goal_percent"].toInt();
    choice.proteinTenthsPerKg = json[u"protein_tenths_per_kg"].toInt();
    choice.fatPercent = json[u"fat_percent"].toInt();
    choice.manualKcal = json[u"manual_kcal"].toInt();
    choice.manualProteinG = json[u"manual_protein_g"].toInt();
    choice.manualFatG = json[u"manual_fat_g"].toInt();
    return choice;
}

} // namespace

QString workingToJson(const TargetWorking& w)
{
    const auto weight = w.facts.weight ? QJsonValue(w.facts.weight->units()) : QJsonValue();
    const QJsonObject json{{u"weight"_s, weight},
                           {u"weight_day"_s, jsonOf(w.facts.weightDay)},
                           {u"height_um"_s, jsonOf(w.facts.heightUm)},
                           {u"height_day"_s, jsonOf(w.facts.heightDay)},
                           {u"body_fat_milli"_s, jsonOf(w.facts.bodyFatMilli)},
                           {u"body_fat_day"_s, jsonOf(w.facts.bodyFatDay)},
                           {u"age"_s, jsonOf(w.facts.age)},
                           {u"sex"_s, w.facts.sex},
                           {u"activity"_s, w.facts.activity},
                           {u"formula"_s, nameOf(targetFormulaNames, w.choice.formula)},
                           {u"goal_percent"_s, w.choice.goalPercent},
                           {u"protein_tenths_per_kg"_s, w.choice.proteinTenthsPerKg},
                           {u"fat_percent"_s, w.choice.fatPercent},
                           {u"manual_kcal"_s, w.choice.manualKcal},
                           {u"manual_protein_g"_s, w.choice.manualProteinG},
                           {u"manual_fat_g"_s, w.choice.manualFatG},
                           {u"basal_kcal"_s, w.basalKcal},
                           {u"used_kcal"_s, w.usedKcal},
                           {u"kcal"_s, w.kcal},
                           {u"protein_g"_s, w.proteinG},
                           {u"carbs_g"_s, w.carbsG},
                           {u"fat_g"_s, w.fatG}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<TargetWorking> workingFromJson(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!json.contains(u"formula"_s))
        return std::nullopt;
    TargetWorking w;
    w.facts = factsOf(json);
    w.choice = choiceOf(json);
    w.basalKcal = json[u"basal_kcal"].toInt();
    w.usedKcal = json[u"used_kcal"].toInt();
    w.kcal = json[u"kcal"].toInt();
    w.proteinG = json[u"protein_g"].toInt();
    w.carbsG = json[u"carbs_g"].toInt();
    w.fatG = json[u"fat_g"].toInt();
    return w;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/planfields.h"

#include "commands/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

Result<ExerciseId> exerciseFrom(ExerciseLibrary& exercises, const QString& text)
{
    const auto id = ExerciseId::fromString(text);
    const auto found = id ? exercises.find(*id) : exercises.findByName(text);
    if (!found)
        return fail(ErrorKind::NotFound, "reference.unknown", "exercise", {text});
    return found->id;
}

void fill(const Arguments& a, PlanItem& item)
{
    a.into("week"_L1, item.week);
    a.into("weekday"_L1, item.weekday);
    a.into("position"_L1, item.position);
    a.into("superset"_L1, item.superset);
    a.into("sets"_L1, item.sets);
    a.into("reps"_L1, item.reps);
    a.into("weight"_L1, item.weight);
    a.into("rpe_tenths"_L1, item.rpeTenths);
    a.into("rest_s"_L1, item.restSeconds);
    a.into("tempo"_L1, item.tempo);
    a.into("notes"_L1, item.notes);
}

std::optional<Progression::Rule> ruleFromName(const QString& name)
{
    const QStringList names{u"hold"_s, u"linear"_s, u"double"_s, u"percent"_s};
    const auto place = names.indexOf(name);
    return place < 0 ? std::nullopt : std::optional(Progression::Rule(place));
}

} // namespace

Result<Plan> planFrom(Session& session, const QString& text)
{
    Plans plans(session.db());
    if (const auto id = PlanId::fromString(text))
        return plans.find(*id);
    QList<Plan> found;
    for (const bool templates : {false, true}) {
        TD_TRY_ASSIGN(const QList<PlanRow> rows, plans.rows(templates));
        for (const PlanRow& row : rows) {
            if (row.plan.title.compare(text, Qt::CaseInsensitive) == 0)
                found.append(row.plan);
        }
    }
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, "reference.unknown", "plan", {text});
    return found.size() > 1 ? fail(ErrorKind::Invalid, "reference.ambiguous", "plan", {text}) : Result<Plan>(found.first());
}

Field planField()
{
    return field("plan", FieldType::Text, "Which plan or template, by id or title.").must();
}

QList<Field> planItemFields()
{
    return {field("id", FieldType::Id, "An item of the plan, to change it."),
            field("exercise", FieldType::Text, "Id or name."),
            field("week", FieldType::Integer, "From 1.").otherwise(u"1"_s),
            field("weekday", FieldType::Integer, "1 Monday to 7 Sunday.").otherwise(u"1"_s),
            field("position", FieldType::Integer, "Place on the day.").otherwise(u"in the order given"_s),
            field("superset", FieldType::Text, "A letter that binds exercises of a day."),
            field("sets", FieldType::Integer, "How many."),
            field("reps", FieldType::Text, "\"8-12\", \"AMRAP\", \"30 s\"."),
            field("weight", FieldType::Text, "\"60%\", \"135 lb\", \"BW\"."),
            field("rpe_tenths", FieldType::Integer, "RPE in tenths: 85 is 8.5.").from("rpe"_L1),
            field("rest_s", FieldType::Integer, "Rest in seconds.").from("rest"_L1),
            field("tempo", FieldType::Text, "\"3-1-1-0\"."),
            field("notes", FieldType::Text, "What to look out for.")};
}

Result<QList<PlanItem>> planItemsFrom(Session& session, ExerciseLibrary& exercises, const QJsonArray& objects, const QList<PlanItem>& before)
{
    References references(session.db());
    QList<PlanItem> out;
    for (const QJsonValue& object : objects) {
        TD_TRY_ASSIGN(const Arguments part, Arguments::read(planItemFields(), object.toObject(), references));
        PlanItem item;
        item.id = part.id<PlanItemId>("id"_L1);
        const auto same = std::find_if(before.cbegin(), before.cend(), [&](const PlanItem& one) { return one.id == item.id; });
        if (!item.id.isNull() && same == before.cend())
            return fail(ErrorKind::NotFound, "row.not-found", "id");
        if (same != before.cend())
            item = *same;
        item.position = int(out.size());
        fill(part, item);
        if (part.has("exercise"_L1)) {
            TD_TRY_ASSIGN(item.exercise, exerciseFrom(exercises, part.text("exercise"_L1)));
        }
        out.append(item);
    }
    return out;
}

QList<Field> progressionFields()
{
    return {field("rule", FieldType::Text, "How the exercise goes on.").oneOf({u"linear"_s, u"double"_s, u"percent"_s, u"hold"_s}).otherwise(u"linear"_s),
            field("step", FieldType::Text, "Weight step with its unit.").otherwise(u"2.5 kg"_s),
            field("percent_step_tenths", FieldType::Integer, "Step of a weight that is a percentage, in tenths."),
            field("rep_step", FieldType::Integer, "Step of repetitions."),
            field("rpe_step_tenths", FieldType::Integer, "Step of the RPE, in tenths."),
            field("every", FieldType::Integer, "Weeks from step to step."),
            field("deload_every", FieldType::Integer, "Every so many weeks is light; 0: none."),
            field("deload_sets_percent", FieldType::Integer, "Sets of a light week."),
            field("deload_weight_percent", FieldType::Integer, "Weight of a light week.")};
}

Result<Progression> progressionFrom(const Arguments& a, Progression rule)
{
    rule.rule = ruleFromName(a.text("rule"_L1, u"linear"_s)).value_or(rule.rule);
    if (a.has("step"_L1)) {
        TD_TRY_ASSIGN(const WeightText step, parseWeightText(a.text("step"_L1), MassUnit::Kilogram));
        if (step.kind != WeightText::Kind::Absolute)
            return fail(ErrorKind::Invalid, "mass.format", "step");
        rule.step = step.mass;
        rule.unit = step.unit;
    }
    a.into("percent_step_tenths"_L1, rule.percentStepTenths);
    a.into("rep_step"_L1, rule.repStep);
    a.into("rpe_step_tenths"_L1, rule.rpeStepTenths);
    a.into("every"_L1, rule.every);
    a.into("deload_every"_L1, rule.deloadEvery);
    a.into("deload_sets_percent"_L1, rule.deloadSetsPercent);
    a.into("deload_weight_percent"_L1, rule.deloadWeightPercent);
    return progressionFromJson(progressionJson(rule)); // within its limits
}

QJsonObject toJson(const Plan& plan)
{
    return {{u"id"_s, jsonOf(plan.id)},
            {u"client"_s, jsonOf(plan.client)},
            {u"trainer"_s, jsonOf(plan.trainer)},
            {u"source"_s, jsonOf(plan.source)},
            {u"title"_s, plan.title},
            {u"goals"_s, plan.goals},
            {u"notes"_s, plan.notes},
            {u"weeks"_s, plan.weeks},
            {u"start"_s, jsonOf(plan.startDay)},
            {u"status"_s, planStatusName(plan.status)},
            {u"given_at"_s, plan.givenAt == 0 ? QJsonValue() : jsonOfInstant(plan.givenAt)},
            {u"completed_on"_s, jsonOf(plan.completedOn)},
            {u"version"_s, plan.version}};
}

QJsonObject jsonOfItem(const PlanItem& item, ExerciseLibrary& exercises)
{
    return {{u"id"_s, jsonOf(item.id)},
            {u"week"_s, item.week},
            {u"weekday"_s, item.weekday},
            {u"position"_s, item.position},
            {u"exercise"_s, jsonOf(item.exercise)},
            {u"name"_s, exercises.name(item.exercise, u"en"_s)},
            {u"superset"_s, item.superset},
            {u"sets"_s, jsonOf(item.sets)},
            {u"reps"_s, item.reps},
            {u"weight"_s, item.weight},
            {u"rpe_tenths"_s, jsonOf(item.rpeTenths)},
            {u"rest_s"_s, jsonOf(item.restSeconds)},
            {u"tempo"_s, item.tempo},
            {u"notes"_s, item.notes},
            {u"progression"_s, item.progression}};
}

QJsonObject toJson(const ProgressedWeek& week)
{
    return {{u"week"_s, week.week},           {u"light"_s, week.light},
            {u"sets"_s, jsonOf(week.work.sets)}, {u"reps"_s, week.work.reps},
            {u"weight"_s, week.work.weight},  {u"rpe_tenths"_s, jsonOf(week.work.rpeTenths)}};
}

} // namespace td

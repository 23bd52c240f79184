// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/progression.h"

#include "core/formcheck.h"
#include "core/namedvalue.h"
#include "fitness/decimal.h"
#include "fitness/repscheme.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
using Rule = Progression::Rule;
using Kind = WeightText::Kind;

constexpr std::array<NamedValue<Rule>, 4> ruleNames{
    NamedValue<Rule>{Rule::Hold, QLatin1String("hold")},
    NamedValue<Rule>{Rule::Linear, QLatin1String("linear")},
    NamedValue<Rule>{Rule::Double, QLatin1String("double")},
    NamedValue<Rule>{Rule::Percent, QLatin1String("percent")},
};

/// The numbers of a rule, with their limits.
struct Field {
    QLatin1String key;
    int Progression::*member;
    int least;
    int most;
};

constexpr Field fields[] = {
    {QLatin1String("percentStep"), &Progression::percentStepTenths, -200, 200},
    {QLatin1String("repStep"), &Progression::repStep, 1, 20},
    {QLatin1String("rpeStep"), &Progression::rpeStepTenths, -20, 20},
    {QLatin1String("every"), &Progression::every, 1, 52},
    {QLatin1String("deload"), &Progression::deloadEvery, 0, 52},
    {QLatin1String("deloadSets"), &Progression::deloadSetsPercent, 10, 100},
    {QLatin1String("deloadWeight"), &Progression::deloadWeightPercent, 10, 100},
};

constexpr Mass mostStep = Mass(100 * Mass::perKilogram);

std::optional<qint64> wholeNumber(const QJsonObject& object, QLatin1String key, qint64 otherwise)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return otherwise;
    const double number = value.toDouble(std::nan(""));
    if (!(std::fabs(number) <= 1e15) || number != std::floor(number))
        return std::nullopt;
    return qint64(number);
}

/// Works out one later week.
class LaterWeek
{
public:
    LaterWeek(const PlannedWork& base, const Progression& rule, int weeksAfter, const ProgressionContext& context)
        : m_rule(rule), m_context(context), m_work(base), m_light(isDeloadWeek(rule, weeksAfter))
    {
        const int lightWeeks = rule.deloadEvery > 1 ? (weeksAfter + 1) / rule.deloadEvery : 0;
        m_steps = (weeksAfter - lightWeeks) / std::max(rule.every, 1);
    }

    Result<PlannedWork> work()
    {
        TD_TRY_ASSIGN(m_weight, parseWeightText(m_work.weight, m_context.unit));
        TD_TRY(advance());
        if (m_light)
            lighten();
        if (m_changed)
            m_work.weight = weightTextOf(m_weight, m_context.locale);
        return m_work;
    }

private:
    Result<void> advance()
    {
        switch (m_rule.rule) {
        case Rule::Hold:
            return {};
        case Rule::Linear:
            return raise(m_steps);
        case Rule::Double:
            return raiseRepsThenWeight();
        case Rule::Percent:
            return raiseEffort();
        }
        return {};
    }

    [[nodiscard]] Mass plates() const { return m_weight.unit == MassUnit::Pound ? m_context.platePounds : m_context.plateKilograms; }

    void setMass(Mass mass)
    {
        const Mass rounded = roundedTo(mass, plates());
        const bool held = rounded <= mostMass && rounded.units() >= -mostMass.units();
        m_weight.mass = held ? rounded : m_weight.mass;
        m_changed = true;
    }

    Result<void> raise(int steps)
    {
        if (steps == 0)
            return {};
        switch (m_weight.kind) {
        case Kind::Empty:
            return fail(ErrorKind::Invalid, "progression.weight", "weight");
        case Kind::Absolute:
            setMass(std::max(Mass(m_weight.mass.units() + steps * m_rule.step.units()), Mass()));
            break;
        case Kind::Bodyweight:
            setMass(Mass(m_weight.mass.units() + steps * m_rule.step.units()));
            break;
        case Kind::Percent:
            m_weight.percentTenths = std::clamp(m_weight.percentTenths + steps * m_rule.percentStepTenths, 1, 1000);
            m_changed = true;
            break;
        case Kind::Rpe:
            m_weight.rpeTenths = std::clamp(m_weight.rpeTenths + steps * m_rule.rpeStepTenths, 10, 100);
            m_changed = true;
            break;
        }
        return {};
    }

    Result<void> raiseRepsThenWeight()
    {
        TD_TRY_ASSIGN(RepScheme reps, parseRepScheme(m_work.reps));
        if (reps.unit != RepScheme::Unit::Repetitions || reps.amrap || reps.most <= reps.least)
            return fail(ErrorKind::Invalid, "progression.reps", "reps");
        const int round = (reps.most - reps.least) / std::max(m_rule.repStep, 1) + 1;
        reps.least += m_steps % round * std::max(m_rule.repStep, 1);
        reps.most = reps.least;
        m_work.reps = repSchemeText(reps);
        return raise(m_steps / round);
    }

    Result<void> raiseEffort()
    {
        TD_TRY_ASSIGN(const RepScheme reps, parseRepScheme(m_work.reps));
        if (!m_work.rpeTenths)
            return fail(ErrorKind::Invalid, "progression.rpe", "rpe");
        m_work.rpeTenths = std::clamp(*m_work.rpeTenths + m_steps * m_rule.rpeStepTenths, 10, 100);
        const bool counted = reps.unit == RepScheme::Unit::Repetitions && !reps.amrap;
        const auto percent = counted ? m_context.table.percent(reps.most, *m_work.rpeTenths) : std::nullopt;
        if (!percent)
            return fail(ErrorKind::Invalid, "progression.reps", "reps");
        const MassUnit unit = m_weight.kind == Kind::Absolute ? m_weight.unit : m_context.unit;
        m_weight = {};
        m_weight.unit = unit;
        m_weight.kind = m_context.oneRepMax ? Kind::Absolute : Kind::Percent;
        m_weight.percentTenths = m_context.oneRepMax ? 0 : int(std::lround(*percent * 10));
        if (m_context.oneRepMax)
            setMass(Mass(std::llround(double(m_context.oneRepMax->units()) * *percent / 100)));
        m_changed = true;
        return {};
    }

    void lighten()
    {
        if (m_work.sets)
            m_work.sets = std::max(1, int(dividedHalfUp(qint64(*m_work.sets) * m_rule.deloadSetsPercent, 100)));
        const int tenths = m_rule.deloadWeightPercent * 10;
        if (m_weight.kind == Kind::Absolute || (m_weight.kind == Kind::Bodyweight && m_weight.mass > Mass()))
            setMass(percentOf(m_weight.mass, tenths));
        if (m_weight.kind == Kind::Percent) {
            m_weight.percentTenths = std::max(1, int(dividedHalfUp(qint64(m_weight.percentTenths) * tenths, 1000)));
            m_changed = true;
        }
    }

    const Progression& m_rule;
    const ProgressionContext& m_context;
    PlannedWork m_work;
    bool m_light;
    int m_steps = 0;
    WeightText m_weight;
    bool m_changed = false;
};
} // namespace

QString progressionJson(const Progression& progression)
{
    QJsonObject object{{u"rule"_s, nameOf(ruleNames, progression.rule)},
                       {u"step"_s, progression.step.units()},
                       {u"unit"_s, massUnitName(progression.unit)}};
    for (const Field& field : fields)
        object.insert(field.key, progression.*field.member);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Progression> progressionFromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.left(2000).toUtf8()).object();
    const auto rule = valueOf(ruleNames, object.value("rule"_L1).toString());
    const auto unit = massUnitFromName(object.value("unit"_L1).toString(u"kg"_s));
    const auto step = wholeNumber(object, "step"_L1, 0);
    if (!rule || !unit || !step)
        return fail(ErrorKind::Invalid, "progression.format", "progression");
    TD_TRY(checkRange(*step, -mostStep.units(), mostStep.units(), "progression"));
    Progression progression;
    progression.rule = *rule;
    progression.unit = *unit;
    progression.step = Mass(*step);
    for (const Field& field : fields) {
        const auto value = wholeNumber(object, field.key, progression.*field.member);
        if (!value)
            return fail(ErrorKind::Invalid, "progression.format", "progression");
        TD_TRY(checkRange(*value, field.least, field.most, "progression"));
        progression.*field.member = int(*value);
    }
    if (progression.deloadEvery == 1)
        return fail(ErrorKind::Invalid, "value.range", "progression", {u"2"_s, u"52"_s});
    return progression;
}

Result<PlannedWork> progressed(const PlannedWork& base, const Progression& rule, int weeksAfter, const ProgressionContext& context)
{
    if (weeksAfter <= 0)
        return base;
    return LaterWeek(base, rule, std::min(weeksAfter, 520), context).work();
}

bool isDeloadWeek(const Progression& rule, int weeksAfter)
{
    return rule.deloadEvery > 1 && weeksAfter > 0 && (weeksAfter + 1) % rule.deloadEvery == 0;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/bodyresults.h"

#include "fitness/mass.h"
#include "text/errortext.h"
#include "text/measurementtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr BodyFatMethod bestFirst[] = {BodyFatMethod::JacksonPollock7, BodyFatMethod::JacksonPollock3, BodyFatMethod::Navy};

/// Whether anything was measured that a formula needs: before that, there is nothing to complain about.
bool isBegun(const BodyResults::Input& input)
{
    return std::any_of(std::begin(bestFirst), std::end(bestFirst), [&](BodyFatMethod method) {
        const QStringList male = bodyFatKinds(method, u"male"_s);
        const QStringList kinds = male + bodyFatKinds(method, u"female"_s);
        return std::any_of(kinds.cbegin(), kinds.cend(), [&](const QString& kind) { return kind != u"height"_s && input.values.contains(kind); });
    });
}
} // namespace

BodyResults::BodyResults(const Input& input, const QLocale& locale)
    : m_input(input)
    , m_locale(locale)
{
    if (isBegun(m_input) || m_input.method)
        estimateFat();
    describeMasses();
}

qint64 BodyResults::known(const QString& kind) const
{
    return m_input.values.contains(kind) ? m_input.values.value(kind) : m_input.before.value(kind);
}

void BodyResults::estimateFat()
{
    BodyFatInput input{BodyFatMethod::JacksonPollock3, m_input.sex, m_input.age, m_input.values};
    if (known(u"height"_s) > 0)
        input.values.insert(u"height"_s, known(u"height"_s));
    if (m_input.method) {
        input.method = *m_input.method;
    } else {
        const auto* complete = std::find_if(std::begin(bestFirst), std::end(bestFirst), [&](BodyFatMethod method) {
            input.method = method;
            return estimateBodyFat(input).has_value();
        });
        input.method = complete == std::end(bestFirst) ? BodyFatMethod::JacksonPollock3 : *complete;
    }
    m_method = input.method;
    const auto result = estimateBodyFat(input);
    if (result) {
        m_estimate = *result;
        describeFat();
        return;
    }
    const Error& error = result.error();
    if (error.reason != u"body-fat.incomplete") {
        m_warnings.append(errorText(error));
        return;
    }
    QStringList names;
    for (const QString& kind : error.args)
        names.append(MeasurementText::name(kind));
    m_warnings.append(tr("For “%1” these are still missing: %2.").arg(MeasurementText::method(bodyFatMethodName(m_method)), names.join(u", "_s)));
}

void BodyResults::describeFat()
{
    const BodyFat& fat = m_estimate->fat;
    m_sentences.append(tr("Body fat %1 %, give or take %2 points (%3).")
                           .arg(m_locale.toString(fat.percent, 'f', 1), m_locale.toString(fat.errorPoints, 'f', 1),
                                MeasurementText::method(bodyFatMethodName(m_method))));
    if (m_estimate->foldsMm > 0)
        m_sentences.append(tr("The folds add up to %1 mm.").arg(m_locale.toString(m_estimate->foldsMm, 'f', 1)));
    if (fat.outsideStudiedAges)
        m_warnings.append(tr("The formula was made with men of 18 to 61 and women of 18 to 55 years. At %1 the result is less certain.")
                              .arg(m_locale.toString(m_input.age.value_or(0))));
}

void BodyResults::describeMasses()
{
    const qint64 weight = known(u"weight"_s);
    const qint64 height = known(u"height"_s);
    if (weight <= 0)
        return;
    if (m_estimate) {
        const Mass lean = leanMass(Mass(weight), m_estimate->fat.percent);
        m_sentences.append(tr("Lean mass %1 %2.").arg(m_locale.toString(lean.in(m_input.unit), 'f', 1), massUnitName(m_input.unit)));
    }
    if (height > 0)
        m_sentences.append(tr("Body mass index %1. It does not tell muscle from fat.").arg(m_locale.toString(bodyMassIndex(weight, height), 'f', 1)));
}

QList<MeasuredValue> BodyResults::toStore() const
{
    QList<MeasuredValue> values;
    if (!m_estimate)
        return values;
    const QString method = bodyFatMethodName(m_method);
    if (!m_input.values.contains(u"body_fat"_s))
        values.append({u"body_fat"_s, m_estimate->stored(), method});
    if (known(u"weight"_s) > 0 && !m_input.values.contains(u"lean_mass"_s))
        values.append({u"lean_mass"_s, leanMass(Mass(known(u"weight"_s)), m_estimate->fat.percent).units(), method});
    return values;
}

} // namespace td

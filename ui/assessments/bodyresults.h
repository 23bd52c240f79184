// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/bodyfatestimate.h"
#include "assessments/measurements.h"

#include <QCoreApplication>
#include <QLocale>

namespace td
{

/// What follows from the values of an assessment: body fat, lean mass, body mass index, each as a sentence; worked out while somebody types.
class BodyResults
{
    Q_DECLARE_TR_FUNCTIONS(BodyResults)

public:
    struct Input {
        QHash<QString, qint64> values; ///< of this day
        QHash<QString, qint64> before; ///< latest known: weight and height are taken from here when they were not measured today
        QString sex;
        std::optional<int> age;
        std::optional<BodyFatMethod> method; ///< nothing: the best that the values are enough for
        MassUnit unit = MassUnit::Kilogram;
    };

    explicit BodyResults(const Input& input, const QLocale& locale = QLocale());

    /// The method that was used, or that was asked for.
    [[nodiscard]] BodyFatMethod method() const { return m_method; }
    [[nodiscard]] const std::optional<BodyFatEstimate>& estimate() const { return m_estimate; }
    /// Results, in the order in which they are read.
    [[nodiscard]] const QStringList& sentences() const { return m_sentences; }
    /// What to be careful about, or why there is no result.
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }
    /// Body fat and lean mass as measured values with their method, but for those kinds that were typed.
    [[nodiscard]] QList<MeasuredValue> toStore() const;

private:
    void estimateFat();
    void describeFat();
    void describeMasses();
    [[nodiscard]] qint64 known(const QString& kind) const;

    Input m_input;
    QLocale m_locale;
    BodyFatMethod m_method = BodyFatMethod::JacksonPollock3;
    std::optional<BodyFatEstimate> m_estimate;
    QStringList m_sentences;
    QStringList m_warnings;
};

} // namespace td

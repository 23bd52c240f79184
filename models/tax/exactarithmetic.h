// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

namespace td
{

/// A ratio of whole numbers that is kept exactly; denominator > 0.
struct Ratio {
    qint64 numerator = 0;
    qint64 denominator = 1;

    bool operator==(const Ratio&) const = default;
};

/// An amount times a ratio: one term of an exact sum.
struct ExactTerm {
    qint64 amount = 0;
    Ratio ratio;
};

/// left + right in lowest terms; nothing when it does not fit.
std::optional<Ratio> ratioSum(const Ratio& left, const Ratio& right);
/// left x right in lowest terms; nothing when it does not fit.
std::optional<Ratio> ratioProduct(const Ratio& left, const Ratio& right);
/// left / right in lowest terms, right > 0; nothing when it does not fit.
std::optional<Ratio> ratioQuotient(const Ratio& left, const Ratio& right);

/// The exact sum of all terms, rounded once: half up, away from zero for negative sums. Nothing when the common denominator
/// does not fit in 128 bits (several odd rates mixed).
std::optional<qint64> roundedSum(const QList<ExactTerm>& terms);

/// Rounds each term by itself, then moves single units where rounding lost most, so that all together make `total`. Terms in `fixed`
/// and zero amounts are left as they are.
QList<qint64> apportioned(const QList<ExactTerm>& terms, const QList<bool>& fixed, qint64 total);

} // namespace td

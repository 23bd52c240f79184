// SPDX-License-Identifier: GPL-3.0-or-later
#include "tax/exactarithmetic.h"

#include "tax/taxengine.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace td
{
namespace
{

__extension__ typedef __int128 Wide;

Wide gcdOf(Wide a, Wide b)
{
    if (a < 0)
        a = -a;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a == 0 ? 1 : a;
}

std::optional<Ratio> narrow(Wide numerator, Wide denominator)
{
    const Wide divisor = gcdOf(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
    constexpr Wide limit = std::numeric_limits<qint64>::max();
    if (numerator > limit || numerator < -limit || denominator > limit)
        return std::nullopt;
    return Ratio{qint64(numerator), qint64(denominator)};
}

/// numerator / denominator as a whole number towards zero and what is left over.
struct Parts {
    qint64 whole = 0;
    Wide rest = 0;
};

Parts split(const ExactTerm& term)
{
    const Wide product = Wide(term.amount) * term.ratio.numerator;
    return {qint64(product / term.ratio.denominator), product % term.ratio.denominator};
}

/// Rounds a proper fraction half up, away from zero.
int roundedFraction(Wide rest, Wide denominator)
{
    const Wide magnitude = rest < 0 ? -rest : rest;
    if (magnitude < denominator - magnitude)
        return 0;
    return rest < 0 ? -1 : 1;
}

/// A sum of proper fractions, kept exactly.
struct FractionSum {
    Wide numerator = 0;
    Wide denominator = 1;

    bool add(Wide rest, Wide by)
    {
        const Wide step = by / gcdOf(denominator, by);
        Wide left = 0;
        Wide right = 0;
        Wide common = 0;
        if (__builtin_mul_overflow(denominator, step, &common) || __builtin_mul_overflow(numerator, step, &left)
            || __builtin_mul_overflow(rest, common / by, &right) || __builtin_add_overflow(left, right, &numerator))
            return false;
        denominator = common;
        return true;
    }
};

} // namespace

std::optional<Ratio> ratioSum(const Ratio& left, const Ratio& right)
{
    // Each product is below 2^126, so that their sum fits.
    return narrow(Wide(left.numerator) * right.denominator + Wide(right.numerator) * left.denominator,
                  Wide(left.denominator) * right.denominator);
}

std::optional<Ratio> ratioProduct(const Ratio& left, const Ratio& right)
{
    return narrow(Wide(left.numerator) * right.numerator, Wide(left.denominator) * right.denominator);
}

std::optional<Ratio> ratioQuotient(const Ratio& left, const Ratio& right)
{
    return narrow(Wide(left.numerator) * right.denominator, Wide(left.denominator) * right.numerator);
}

std::optional<qint64> roundedSum(const QList<ExactTerm>& terms)
{
    qint64 whole = 0;
    FractionSum fractions;
    for (const ExactTerm& term : terms) {
        const Parts parts = split(term);
        whole += parts.whole;
        if (parts.rest != 0 && !fractions.add(parts.rest, term.ratio.denominator))
            return std::nullopt;
    }
    whole += qint64(fractions.numerator / fractions.denominator);
    Wide rest = fractions.numerator % fractions.denominator;
    // Wholes and fractions of opposite sign: -3 and 1/2 are -2.5, which goes to -3.
    if (rest != 0 && whole != 0 && (rest < 0) != (whole < 0)) {
        const int step = rest < 0 ? 1 : -1;
        whole -= step;
        rest += step * fractions.denominator;
    }
    return whole + roundedFraction(rest, fractions.denominator);
}

QList<qint64> apportioned(const QList<ExactTerm>& terms, const QList<bool>& fixed, qint64 total)
{
    struct Loss {
        qsizetype index;
        long double lost; // only ranks; what is handed out are whole units
    };
    QList<qint64> amounts;
    QList<Loss> losses;
    qint64 missing = total;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const Parts parts = split(terms[i]);
        const int up = roundedFraction(parts.rest, terms[i].ratio.denominator);
        amounts.append(parts.whole + up);
        missing -= amounts.last();
        if (!fixed[i] && terms[i].amount != 0)
            losses.append({i, static_cast<long double>(parts.rest) / static_cast<long double>(terms[i].ratio.denominator) - up});
    }
    const int unit = missing < 0 ? -1 : 1;
    std::stable_sort(losses.begin(), losses.end(),
                     [unit](const Loss& a, const Loss& b) { return unit > 0 ? a.lost > b.lost : a.lost < b.lost; });
    for (qsizetype next = 0; missing != 0 && !losses.isEmpty(); next = (next + 1) % losses.size(), missing -= unit)
        amounts[losses[next].index] += unit;
    return amounts;
}

qint64 scaled(qint64 amount, qint64 numerator, qint64 denominator)
{
    const Parts parts = split({amount, {numerator, denominator}});
    return parts.whole + roundedFraction(parts.rest, denominator);
}

} // namespace td

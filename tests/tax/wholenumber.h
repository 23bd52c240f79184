// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>
#include <vector>

namespace td::test
{

/// A whole number of any size, not negative: for checking exact results without any division or rounding.
class WholeNumber
{
public:
    WholeNumber(quint64 value = 0) // NOLINT(google-explicit-constructor): numbers are written as numbers
    {
        for (; value != 0; value >>= 32)
            m_digits.push_back(quint32(value));
    }

    friend WholeNumber operator+(const WholeNumber& a, const WholeNumber& b)
    {
        WholeNumber sum;
        quint64 carry = 0;
        for (size_t i = 0; i < std::max(a.m_digits.size(), b.m_digits.size()); ++i) {
            carry += quint64(a.digit(i)) + b.digit(i);
            sum.m_digits.push_back(quint32(carry));
            carry >>= 32;
        }
        if (carry != 0)
            sum.m_digits.push_back(quint32(carry));
        return sum;
    }

    /// a - b for a >= b.
    friend WholeNumber operator-(const WholeNumber& a, const WholeNumber& b)
    {
        WholeNumber rest;
        qint64 borrow = 0;
        for (size_t i = 0; i < a.m_digits.size(); ++i) {
            qint64 digit = qint64(a.digit(i)) - b.digit(i) - borrow;
            borrow = digit < 0 ? 1 : 0;
            digit += borrow << 32;
            rest.m_digits.push_back(quint32(digit));
        }
        while (!rest.m_digits.empty() && rest.m_digits.back() == 0)
            rest.m_digits.pop_back();
        return rest;
    }

    friend WholeNumber operator*(const WholeNumber& a, const WholeNumber& b)
    {
        WholeNumber product;
        product.m_digits.assign(a.m_digits.size() + b.m_digits.size(), 0);
        for (size_t i = 0; i < a.m_digits.size(); ++i) {
            quint64 carry = 0;
            for (size_t j = 0; j < b.m_digits.size() || carry != 0; ++j) {
                carry += product.m_digits[i + j] + quint64(a.m_digits[i]) * b.digit(j);
                product.m_digits[i + j] = quint32(carry);
                carry >>= 32;
            }
        }
        while (!product.m_digits.empty() && product.m_digits.back() == 0)
            product.m_digits.pop_back();
        return product;
    }

    friend std::strong_ordering operator<=>(const WholeNumber& a, const WholeNumber& b)
    {
        if (a.m_digits.size() != b.m_digits.size())
            return a.m_digits.size() <=> b.m_digits.size();
        for (size_t i = a.m_digits.size(); i-- > 0;) {
            if (a.m_digits[i] != b.m_digits[i])
                return a.m_digits[i] <=> b.m_digits[i];
        }
        return std::strong_ordering::equal;
    }
    friend bool operator==(const WholeNumber& a, const WholeNumber& b) { return a.m_digits == b.m_digits; }

private:
    [[nodiscard]] quint32 digit(size_t index) const { return index < m_digits.size() ? m_digits[index] : 0; }

    std::vector<quint32> m_digits; ///< the smallest first, no zeros at the end
};

/// An exact fraction with a sign; never reduced, so that nothing can go wrong in reducing it.
class Fraction
{
public:
    Fraction(qint64 value = 0) : m_negative(value < 0), m_over(value < 0 ? quint64(-value) : quint64(value)) {} // NOLINT(google-explicit-constructor)
    Fraction(qint64 numerator, quint64 denominator) : Fraction(numerator) { m_under = WholeNumber(denominator); }

    friend Fraction operator+(const Fraction& a, const Fraction& b)
    {
        Fraction sum;
        sum.m_under = a.m_under * b.m_under;
        const WholeNumber left = a.m_over * b.m_under;
        const WholeNumber right = b.m_over * a.m_under;
        if (a.m_negative == b.m_negative) {
            sum.m_negative = a.m_negative;
            sum.m_over = left + right;
        } else if (left >= right) {
            sum.m_negative = a.m_negative;
            sum.m_over = left - right;
        } else {
            sum.m_negative = b.m_negative;
            sum.m_over = right - left;
        }
        return sum;
    }
    friend Fraction operator*(const Fraction& a, const Fraction& b)
    {
        Fraction product;
        product.m_negative = a.m_negative != b.m_negative;
        product.m_over = a.m_over * b.m_over;
        product.m_under = a.m_under * b.m_under;
        return product;
    }
    /// 1 / this, for a positive one.
    [[nodiscard]] Fraction inverse() const
    {
        Fraction inverted = *this;
        std::swap(inverted.m_over, inverted.m_under);
        return inverted;
    }

    /// Is `rounded` this fraction rounded to a whole number, halves away from zero?
    [[nodiscard]] bool roundsTo(qint64 rounded) const
    {
        if (rounded != 0 && (rounded < 0) != m_negative)
            return false;
        const quint64 magnitude = rounded < 0 ? quint64(-rounded) : quint64(rounded);
        const WholeNumber twice = m_over * WholeNumber(2);
        const bool notBelow = magnitude == 0 || twice >= m_under * WholeNumber(2 * magnitude - 1);
        return notBelow && twice < m_under * WholeNumber(2 * magnitude + 1);
    }
    /// Is this at most `limit` away from `whole`?
    [[nodiscard]] bool isWithin(qint64 whole, qint64 limit) const
    {
        const Fraction apart = *this + Fraction(-whole);
        return apart.m_over <= apart.m_under * WholeNumber(quint64(limit));
    }

private:
    bool m_negative = false;
    WholeNumber m_over;
    WholeNumber m_under = WholeNumber(1);
};

} // namespace td::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tax/taxengine.h"

#include "tax/exactarithmetic.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qint64 largestSum = 100'000'000'000'000; // 10^14, so that every product fits
constexpr qint64 rateUnit = 100'000;
constexpr int mostTaxes = 8; // on one item; compound ones of 100 % still fit

tl::unexpected<Error> tooMixed()
{
    return fail(ErrorKind::Refused, "tax.too-many-rates", "lines");
}

/// Lines of one category together, and the rates on it.
struct Group {
    QString category;
    QList<TaxRate> rates;
    qint64 amount = 0; ///< as priced
    qint64 net = 0;
    Ratio whole;           ///< 1 + all its taxes
    QHash<int, Ratio> part; ///< of each tax (index), of the net
};

/// One tax and the groups that bear it.
struct Tax {
    TaxRate rate;
    QList<int> groups;
};

bool sameTax(const TaxRate& a, const TaxRate& b)
{
    return a.code == b.code && a.rate == b.rate && a.region == b.region && a.compound == b.compound;
}

bool inRange(qint64 amount)
{
    return amount >= -largestSum && amount <= largestSum;
}

/// The work on one invoice: lines in groups, groups under taxes.
class Reckoning
{
public:
    Reckoning(const QList<TaxableLine>& lines, const TaxContext& context) : m_lines(lines), m_context(context) {}

    Result<void> gather(const TaxTable& table);
    void addOn();
    Result<void> takeOut();
    [[nodiscard]] TaxedTotals totals() const;

private:
    [[nodiscard]] qint64 baseOf(int tax, const QList<int>& within) const;
    [[nodiscard]] qint64 taxOn(int tax, const QList<int>& within) const;
    Result<int> groupOf(const QString& category, const TaxTable& table);
    Result<void> sharesOf(int index);

    const QList<TaxableLine>& m_lines;
    const TaxContext& m_context;
    QList<Group> m_groups;
    QList<Tax> m_taxes;
    QList<int> m_groupOfLine;
    QList<qint64> m_lineNets;
    QList<qint64> m_amounts; ///< of the taxes
    qint64 m_net = 0;
};

Result<int> Reckoning::groupOf(const QString& category, const TaxTable& table)
{
    for (int i = 0; i < int(m_groups.size()); ++i) {
        if (m_groups[i].category == category)
            return i;
    }
    Group group;
    group.category = category;
    TD_TRY_ASSIGN(group.rates, table.ratesFor(m_context.region, category, m_context.day));
    if (!m_context.registered || m_context.exempt)
        group.rates.clear();
    if (group.rates.size() > mostTaxes)
        return tooMixed();
    const int index = int(m_groups.size());
    for (const TaxRate& rate : std::as_const(group.rates)) {
        auto tax = std::find_if(m_taxes.begin(), m_taxes.end(), [&](const Tax& t) { return sameTax(t.rate, rate); });
        if (tax == m_taxes.end())
            m_taxes.append({rate, {index}});
        else
            tax->groups.append(index);
    }
    m_groups.append(group);
    return index;
}

Result<void> Reckoning::gather(const TaxTable& table)
{
    qint64 sum = 0;
    for (const TaxableLine& line : m_lines) {
        TD_TRY_ASSIGN(const int index, groupOf(line.category, table));
        if (!inRange(line.amountMinor))
            return fail(ErrorKind::Invalid, "money.range", "lines");
        Group& group = m_groups[index];
        group.amount += line.amountMinor;
        sum += line.amountMinor;
        if (!inRange(sum) || !inRange(group.amount))
            return fail(ErrorKind::Invalid, "money.range", "lines");
        m_groupOfLine.append(index);
    }
    std::stable_sort(m_taxes.begin(), m_taxes.end(),
                     [](const Tax& a, const Tax& b) { return a.rate.position < b.rate.position; });
    return {};
}

/// What tax `tax` is worked out on, among the groups `within`: their nets and, for a compound one, the taxes before it.
qint64 Reckoning::baseOf(int tax, const QList<int>& within) const
{
    QList<int> common;
    qint64 base = 0;
    for (const int group : m_taxes[tax].groups) {
        if (!within.contains(group))
            continue;
        common.append(group);
        base += m_groups[group].net;
    }
    if (m_taxes[tax].rate.compound) {
        for (int before = 0; before < tax; ++before) {
            const bool whole = std::all_of(m_taxes[before].groups.begin(), m_taxes[before].groups.end(),
                                           [&](int group) { return common.contains(group); });
            base += whole && before < m_amounts.size() ? m_amounts[before] : taxOn(before, common);
        }
    }
    return base;
}

qint64 Reckoning::taxOn(int tax, const QList<int>& within) const
{
    return scaled(baseOf(tax, within), m_taxes[tax].rate.rate, rateUnit);
}

void Reckoning::addOn()
{
    for (Group& group : m_groups)
        group.net = group.amount;
    for (const TaxableLine& line : m_lines) {
        m_lineNets.append(line.amountMinor);
        m_net += line.amountMinor;
    }
    for (int tax = 0; tax < int(m_taxes.size()); ++tax)
        m_amounts.append(taxOn(tax, m_taxes[tax].groups));
}

/// What each tax is of the net of a group, as exact ratios.
Result<void> Reckoning::sharesOf(int index)
{
    Group& group = m_groups[index];
    group.whole = {1, 1};
    for (int tax = 0; tax < int(m_taxes.size()); ++tax) {
        if (!m_taxes[tax].groups.contains(index))
            continue;
        const Ratio rate{m_taxes[tax].rate.rate, rateUnit};
        const auto part = m_taxes[tax].rate.compound ? ratioProduct(group.whole, rate) : rate;
        const auto whole = part ? ratioSum(group.whole, *part) : std::nullopt;
        if (!whole)
            return tooMixed();
        group.part.insert(tax, *part);
        group.whole = *whole;
    }
    return {};
}

Result<void> Reckoning::takeOut()
{
    for (int i = 0; i < int(m_groups.size()); ++i) {
        TD_TRY(sharesOf(i));
        m_net += m_groups[i].amount;
    }
    for (int tax = 0; tax < int(m_taxes.size()); ++tax) {
        QList<ExactTerm> terms;
        for (const int group : std::as_const(m_taxes[tax].groups)) {
            const auto ratio = ratioQuotient(m_groups[group].part.value(tax), m_groups[group].whole);
            if (!ratio)
                return tooMixed();
            terms.append(ExactTerm{m_groups[group].amount, *ratio});
        }
        const auto amount = roundedSum(terms);
        if (!amount)
            return tooMixed();
        m_amounts.append(*amount);
        m_net -= *amount;
    }
    QList<ExactTerm> terms;
    QList<bool> untaxed;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Group& group = m_groups[m_groupOfLine[i]];
        terms.append(ExactTerm{m_lines[i].amountMinor, {group.whole.denominator, group.whole.numerator}});
        untaxed.append(group.whole.numerator == group.whole.denominator);
    }
    m_lineNets = apportioned(terms, untaxed, m_net);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_groups[m_groupOfLine[i]].net += m_lineNets[i];
    return {};
}

TaxedTotals Reckoning::totals() const
{
    TaxedTotals totals;
    totals.netMinor = m_net;
    totals.lineNets = m_lineNets;
    for (int tax = 0; tax < int(m_taxes.size()); ++tax) {
        const TaxRate& rate = m_taxes[tax].rate;
        TaxAmount amount;
        amount.code = rate.code;
        amount.name = m_context.french && !rate.nameFr.isEmpty() ? rate.nameFr : rate.nameEn;
        if (amount.name.isEmpty())
            amount.name = rate.code;
        amount.regime = rate.regime;
        amount.region = rate.region;
        if (m_taxes[tax].groups.size() == 1)
            amount.category = m_groups[m_taxes[tax].groups.first()].category;
        amount.rate = rate.rate;
        amount.baseMinor = baseOf(tax, m_taxes[tax].groups);
        amount.taxMinor = m_amounts[tax];
        totals.taxMinor += amount.taxMinor;
        totals.taxes.append(amount);
    }
    totals.totalMinor = totals.netMinor + totals.taxMinor;
    return totals;
}

} // namespace

Result<TaxedTotals> taxInvoice(const QList<TaxableLine>& lines, const TaxContext& context, const TaxTable& table)
{
    Reckoning reckoning(lines, context);
    TD_TRY(reckoning.gather(table));
    if (context.pricesInclude)
        TD_TRY(reckoning.takeOut());
    else
        reckoning.addOn();
    const TaxedTotals totals = reckoning.totals();
    if (!inRange(totals.totalMinor))
        return fail(ErrorKind::Invalid, "money.range", "lines");
    return totals;
}

Result<qint64> lineAmount(qint64 quantityMilli, qint64 unitMinor, qint64 discountMinor)
{
    constexpr qint64 quantityLimit = 1'000'000'000;
    constexpr qint64 unitLimit = 1'000'000'000'000; // with the largest quantity the amount still fits in 64 bits
    if (unitMinor < -unitLimit || unitMinor > unitLimit || quantityMilli < 0 || quantityMilli > quantityLimit)
        return fail(ErrorKind::Invalid, "money.range", "unit");
    const qint64 amount = scaled(quantityMilli, unitMinor, 1000);
    if (!inRange(amount))
        return fail(ErrorKind::Invalid, "money.range", "unit");
    if (discountMinor < 0 || (discountMinor > 0 && discountMinor > amount))
        return fail(ErrorKind::Invalid, "invoice.discount", "discount");
    return amount - discountMinor;
}

} // namespace td

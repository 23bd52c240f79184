// SPDX-License-Identifier: GPL-3.0-or-later
#include "tax/taxtable.h"

#include "tax/taxresources.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QDate dayOf(const QJsonObject& object, QLatin1String key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

/// One entry of the file: a rate for each of its categories.
Result<QList<TaxRate>> ratesOf(const QJsonObject& entry, const QJsonObject& names)
{
    TaxRate rate;
    rate.region = entry.value("region"_L1).toString();
    rate.code = entry.value("code"_L1).toString();
    const QJsonObject name = names.value(rate.code).toObject();
    rate.nameEn = name.value("en"_L1).toString();
    rate.nameFr = name.value("fr"_L1).toString();
    const auto regime = taxRegimeFromName(entry.value("regime"_L1).toString());
    rate.rate = entry.value("rate"_L1).toInt(-1);
    rate.compound = entry.value("compound"_L1).toBool();
    rate.from = dayOf(entry, "from"_L1);
    rate.until = dayOf(entry, "until"_L1);
    if (!regime || rate.rate < 0 || !rate.from.isValid() || rate.nameEn.isEmpty())
        return fail(ErrorKind::Internal, "tax.rates", "", {}, u"rate of "_s + rate.region);
    rate.regime = *regime;
    rate.position = rate.regime == TaxRegime::Gst ? 0 : 1;
    QList<TaxRate> rates;
    for (const auto& category : entry.value("categories"_L1).toArray()) {
        rate.category = category.toString();
        rates.append(rate);
    }
    return rates;
}

bool sameTax(const TaxRate& a, const TaxRate& b)
{
    return a.region == b.region && a.category == b.category && a.code == b.code;
}

bool holdsOn(const TaxRate& rate, QDate day)
{
    return rate.from <= day && (!rate.until.isValid() || day <= rate.until);
}

/// What is left of `rate` beside `own`: the days before it and the days after it.
QList<TaxRate> beside(const TaxRate& rate, const TaxRate& own)
{
    QList<TaxRate> left;
    if (rate.from < own.from) {
        TaxRate before = rate;
        if (!before.until.isValid() || before.until >= own.from)
            before.until = own.from.addDays(-1);
        left.append(before);
    }
    if (own.until.isValid() && (!rate.until.isValid() || rate.until > own.until)) {
        TaxRate after = rate;
        after.from = std::max(after.from, own.until.addDays(1));
        left.append(after);
    }
    return left;
}

} // namespace

Result<TaxTable> TaxTable::builtIn()
{
    TD_TRY_ASSIGN(const QJsonObject root, taxResource(u"ca.json"_s));
    TaxTable table;
    for (const auto& category : root.value("categories"_L1).toArray())
        table.m_categories.append(category.toString());
    const QJsonObject names = root.value("names"_L1).toObject();
    for (const auto& entry : root.value("rates"_L1).toArray()) {
        TD_TRY_ASSIGN(const QList<TaxRate> rates, ratesOf(entry.toObject(), names));
        table.m_rates.append(rates);
    }
    if (table.m_rates.isEmpty())
        return fail(ErrorKind::Internal, "tax.rates", "", {}, u"empty"_s);
    return table;
}

TaxTable TaxTable::with(const QList<TaxRate>& own) const
{
    TaxTable table = *this;
    QList<TaxRate> sorted = own;
    // Of two own rates on the same day the one that began later holds.
    std::stable_sort(sorted.begin(), sorted.end(), [](const TaxRate& a, const TaxRate& b) { return a.from < b.from; });
    for (const TaxRate& rate : sorted) {
        QList<TaxRate> kept;
        for (const TaxRate& old : std::as_const(table.m_rates)) {
            if (sameTax(old, rate))
                kept.append(beside(old, rate));
            else
                kept.append(old);
        }
        kept.append(rate);
        table.m_rates = kept;
        if (!table.m_categories.contains(rate.category))
            table.m_categories.append(rate.category);
    }
    return table;
}

QStringList TaxTable::categories() const
{
    return m_categories;
}

bool TaxTable::knowsRegion(const QString& region) const
{
    return std::any_of(m_rates.begin(), m_rates.end(), [&](const TaxRate& rate) { return rate.region == region; });
}

Result<QList<TaxRate>> TaxTable::ratesFor(const QString& region, const QString& category, QDate day) const
{
    if (!m_categories.contains(category))
        return fail(ErrorKind::Invalid, "tax.unknown-category", "tax_category", {category});
    const QString place = knowsRegion(region) ? region : region.section(u'-', 0, 0);
    QList<TaxRate> found;
    for (const TaxRate& rate : m_rates) {
        if (rate.region == place && rate.category == category && holdsOn(rate, day))
            found.append(rate);
    }
    std::stable_sort(found.begin(), found.end(), [](const TaxRate& a, const TaxRate& b) {
        return a.position != b.position ? a.position < b.position : a.code < b.code;
    });
    return found;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tax/taxreturnrules.h"

#include "core/namedvalue.h"
#include "tax/taxresources.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr std::array<NamedValue<FilingPeriod>, 3> names{
    {{FilingPeriod::Month, "month"_L1}, {FilingPeriod::Quarter, "quarter"_L1}, {FilingPeriod::Year, "year"_L1}}};

int monthsOf(FilingPeriod period)
{
    switch (period) {
    case FilingPeriod::Month:
        return 1;
    case FilingPeriod::Quarter:
        return 3;
    case FilingPeriod::Year:
        return 12;
    }
    return 1;
}

/// Whole months after a day: after 28 February comes 31 March.
QDate monthsAfter(QDate day, int months)
{
    return day.addDays(1).addMonths(months).addDays(-1);
}

/// "04-30" in a year.
QDate dayInYear(int year, const QString& monthDay)
{
    return QDate::fromString(u"%1-%2"_s.arg(year).arg(monthDay), Qt::ISODate);
}

} // namespace

QString filingPeriodName(FilingPeriod period)
{
    return nameOf(names, period);
}

std::optional<FilingPeriod> filingPeriodFromName(QStringView name)
{
    return valueOf(names, name);
}

DayRange filingPeriodOn(QDate day, FilingPeriod period, int yearStartMonth)
{
    const int length = monthsOf(period);
    const int sinceYearStart = (day.month() - yearStartMonth + 12) % 12;
    const QDate first = QDate(day.year(), day.month(), 1).addMonths(-(sinceYearStart % length));
    return {first, first.addMonths(length).addDays(-1)};
}

Result<TaxReturnRules> TaxReturnRules::builtIn()
{
    TD_TRY_ASSIGN(const QJsonObject root, taxResource(u"ca-returns.json"_s));
    TaxReturnRules rules;
    for (const auto& value : root.value("smallSupplier"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        rules.m_small.append({entry.value("country"_L1).toString(),
                              QDate::fromString(entry.value("from"_L1).toString(), Qt::ISODate),
                              {entry.value("amount"_L1).toInteger(), entry.value("quarters"_L1).toInt(4)}});
    }
    for (const auto& value : root.value("due"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        const QJsonObject proprietor = entry.value("proprietor"_L1).toObject();
        rules.m_due.append({entry.value("regime"_L1).toString(), entry.value("region"_L1).toString(),
                            entry.value("period"_L1).toString(), entry.value("months"_L1).toInt(),
                            entry.value("day"_L1).toInt(), proprietor.value("pay"_L1).toString(),
                            proprietor.value("file"_L1).toString()});
    }
    const QJsonObject quick = root.value("quick"_L1).toObject();
    rules.m_quickLimit = quick.value("limit"_L1).toInteger();
    rules.m_quickCreditBase = quick.value("creditBase"_L1).toInteger();
    rules.m_quickCreditRate = quick.value("creditRate"_L1).toInt();
    for (const auto& value : quick.value("capitalCategories"_L1).toArray())
        rules.m_capital.append(value.toString());
    for (const auto& value : quick.value("rates"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        rules.m_quick.append({entry.value("at"_L1).toInt(), entry.value("sold"_L1).toInt(), entry.value("rate"_L1).toInt()});
    }
    if (rules.m_due.isEmpty() || rules.m_quick.isEmpty())
        return fail(ErrorKind::Internal, "tax.rates", "", {}, u"returns"_s);
    return rules;
}

DueDates TaxReturnRules::due(TaxRegime regime, const QString& region, FilingPeriod period, QDate last, bool soleProprietor) const
{
    const auto fits = [](const QString& wanted, const QString& is) { return wanted.isEmpty() || wanted == is; };
    for (const Due& rule : m_due) {
        if (!fits(rule.regime, taxRegimeName(regime)) || !fits(rule.region, region) || !fits(rule.period, filingPeriodName(period)))
            continue;
        if (soleProprietor && !rule.proprietorPay.isEmpty() && last.month() == 12)
            return {dayInYear(last.year() + 1, rule.proprietorPay), dayInYear(last.year() + 1, rule.proprietorFile)};
        const QDate day = rule.day > 0 ? QDate(last.addDays(1).year(), last.addDays(1).month(), rule.day)
                                       : monthsAfter(last, rule.months);
        return {day, day};
    }
    return {};
}

std::optional<int> TaxReturnRules::quickRate(int establishmentRate, int suppliedRate) const
{
    for (const Quick& quick : m_quick) {
        if (quick.at == establishmentRate && quick.sold == suppliedRate)
            return quick.rate;
    }
    return std::nullopt;
}

std::optional<SmallSupplierLimit> TaxReturnRules::smallSupplier(const QString& country, QDate day) const
{
    std::optional<SmallSupplierLimit> found;
    for (const Small& small : m_small) {
        if (small.country == country && small.from <= day)
            found = small.limit;
    }
    return found;
}

} // namespace td

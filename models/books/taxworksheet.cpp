// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxworksheet.h"

#include "tax/taxengine.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qint64 rateUnit = 100'000;

/// An amount by both methods.
struct Pair {
    qint64 regular = 0;
    qint64 quick = 0;

    friend Pair operator+(const Pair& a, const Pair& b) { return {a.regular + b.regular, a.quick + b.quick}; }
    friend Pair operator-(const Pair& a, const Pair& b) { return {a.regular - b.regular, a.quick - b.quick}; }
};

Pair both(qint64 amount)
{
    return {amount, amount};
}

WorksheetLine line(const QString& id, const Pair& amount, bool sum, bool drill)
{
    WorksheetLine made;
    made.id = id;
    made.regularMinor = amount.regular;
    made.quickMinor = amount.quick;
    made.sum = sum;
    made.drill = drill;
    return made;
}

/// Remittance at the rates of the Quick Method. Without a rate for what was charged, all of that tax is remitted.
qint64 quickRemittance(const TaxFigures& figures, const TaxReturnRules& rules, int establishmentRate)
{
    QMap<int, TaxRateSum> byRate;
    for (const TaxRateSum& sum : figures.rates) {
        byRate[sum.rate].baseMinor += sum.baseMinor;
        byRate[sum.rate].taxMinor += sum.taxMinor;
    }
    qint64 remitted = 0;
    for (auto sum = byRate.cbegin(); sum != byRate.cend(); ++sum) {
        const auto rate = rules.quickRate(establishmentRate, sum.key());
        remitted += rate ? scaled(sum->baseMinor + sum->taxMinor, *rate, rateUnit) : sum->taxMinor;
    }
    return remitted;
}

qint64 quickSales(const TaxFigures& figures)
{
    qint64 sales = 0;
    for (const TaxRateSum& sum : figures.rates)
        sales += sum.baseMinor + sum.taxMinor;
    return sales;
}

/// The credit on the first sales of the year: that of the year up to and with these days, less what earlier days had.
qint64 quickCredit(const TaxFigures& figures, const TaxReturnRules& rules)
{
    const auto upTo = [&](qint64 sales) {
        return scaled(std::clamp<qint64>(sales, 0, rules.quickCreditBaseMinor()), rules.quickCreditRate(), rateUnit);
    };
    return upTo(figures.quickBeforeMinor + quickSales(figures)) - upTo(figures.quickBeforeMinor);
}

/// The GST/HST return; the QST return has the same lines, a hundred higher.
void addFederalLines(Worksheet& sheet, const TaxFigures& figures, const TaxReturnRules& rules, int establishmentRate)
{
    const TaxAdjustments& own = sheet.adjustments;
    const int hundred = sheet.which.regime == TaxRegime::Qst ? 100 : 0;
    const auto add = [&](int number, const Pair& amount, bool sum = false, bool drill = false) {
        sheet.lines.append(line(QString::number(number + hundred), amount, sum, drill));
    };
    const Pair sales{figures.salesMinor, figures.salesMinor + figures.taxMinor()};
    const Pair charged{figures.taxMinor(), quickRemittance(figures, rules, establishmentRate)};
    const Pair outAdjusted = both(own.collectedMinor);
    const Pair out = charged + outAdjusted;
    const Pair in{figures.inputTaxMinor, figures.capitalInputTaxMinor};
    const Pair inAdjusted{own.inputMinor, own.inputMinor + quickCredit(figures, rules)};
    const Pair inTotal = in + inAdjusted;
    const Pair net = out - inTotal;
    const Pair paid = both(own.instalmentsMinor + own.rebatesMinor);
    const Pair balance = net - paid;
    add(101, sales, false, true);
    add(103, charged, false, true);
    add(104, outAdjusted);
    add(105, out, true);
    add(106, in, false, true);
    add(107, inAdjusted);
    add(108, inTotal, true);
    add(109, net, true);
    add(110, both(own.instalmentsMinor));
    add(111, both(own.rebatesMinor));
    add(112, paid, true);
    add(113, balance, true);
    add(114, {std::max<qint64>(0, -balance.regular), std::max<qint64>(0, -balance.quick)}, true);
    add(115, {std::max<qint64>(0, balance.regular), std::max<qint64>(0, balance.quick)}, true);
    sheet.hasQuick = sheet.which.regime == TaxRegime::Gst;
}

void addSummaryLines(Worksheet& sheet, const TaxFigures& figures)
{
    const TaxAdjustments& own = sheet.adjustments;
    const bool claims = sheet.which.regime == TaxRegime::Vat;
    const auto add = [&](const QString& id, qint64 amount, bool sum = false, bool drill = false) {
        sheet.lines.append(line(id, both(amount), sum, drill));
    };
    add(u"sales"_s, figures.salesMinor, false, true);
    for (const TaxRateSum& sum : figures.rates) {
        add(u"rate"_s, sum.taxMinor, false, true);
        sheet.lines.last().baseMinor = sum.baseMinor;
        sheet.lines.last().region = sum.region;
        sheet.lines.last().rate = sum.rate;
    }
    const qint64 output = figures.taxMinor() + own.collectedMinor;
    const qint64 input = (claims ? figures.inputTaxMinor : 0) + own.inputMinor;
    add(u"adjustments"_s, own.collectedMinor);
    add(u"output"_s, output, true);
    if (claims)
        add(u"input"_s, figures.inputTaxMinor, false, true);
    add(u"input-adjustments"_s, own.inputMinor);
    add(u"paid"_s, own.instalmentsMinor + own.rebatesMinor);
    add(u"balance"_s, output - input - own.instalmentsMinor - own.rebatesMinor, true);
}

} // namespace

qint64 TaxFigures::taxMinor() const
{
    qint64 tax = 0;
    for (const TaxRateSum& sum : rates)
        tax += sum.taxMinor;
    return tax;
}

qint64 Worksheet::owingMinor() const
{
    for (const QString& id : {u"113"_s, u"213"_s, u"balance"_s}) {
        if (const WorksheetLine* found = line(id))
            return usesQuick ? found->quickMinor : found->regularMinor;
    }
    return 0;
}

const WorksheetLine* Worksheet::line(const QString& id) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const WorksheetLine& one) { return one.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

Worksheet worksheetOf(const TaxReturn& which, const DayRange& days, const TaxFigures& figures, const TaxAdjustments& adjustments,
                      const TaxReturnRules& rules, int establishmentRate)
{
    Worksheet sheet;
    sheet.which = which;
    sheet.days = days;
    sheet.adjustments = adjustments;
    if (which.regime == TaxRegime::Gst || which.regime == TaxRegime::Qst)
        addFederalLines(sheet, figures, rules, establishmentRate);
    else
        addSummaryLines(sheet, figures);
    return sheet;
}

QJsonObject worksheetToJson(const Worksheet& worksheet)
{
    QJsonArray lines;
    for (const WorksheetLine& one : worksheet.lines) {
        lines.append(QJsonObject{{u"id"_s, one.id},
                                 {u"regular"_s, one.regularMinor},
                                 {u"quick"_s, one.quickMinor},
                                 {u"base"_s, one.baseMinor},
                                 {u"region"_s, one.region},
                                 {u"rate"_s, one.rate},
                                 {u"sum"_s, one.sum},
                                 {u"drill"_s, one.drill}});
    }
    const TaxAdjustments& own = worksheet.adjustments;
    return {{u"lines"_s, lines},
            {u"has_quick"_s, worksheet.hasQuick},
            {u"over_quick_limit"_s, worksheet.overQuickLimit},
            {u"uses_quick"_s, worksheet.usesQuick},
            {u"adjustments"_s, QJsonObject{{u"collected"_s, own.collectedMinor},
                                           {u"input"_s, own.inputMinor},
                                           {u"instalments"_s, own.instalmentsMinor},
                                           {u"rebates"_s, own.rebatesMinor}}}};
}

Worksheet worksheetFromJson(const TaxReturn& which, const DayRange& days, const QJsonObject& json)
{
    Worksheet sheet;
    sheet.which = which;
    sheet.days = days;
    sheet.frozen = true;
    sheet.hasQuick = json.value("has_quick"_L1).toBool();
    sheet.overQuickLimit = json.value("over_quick_limit"_L1).toBool();
    sheet.usesQuick = json.value("uses_quick"_L1).toBool();
    const QJsonObject own = json.value("adjustments"_L1).toObject();
    sheet.adjustments = {own.value("collected"_L1).toInteger(), own.value("input"_L1).toInteger(),
                         own.value("instalments"_L1).toInteger(), own.value("rebates"_L1).toInteger()};
    for (const auto& value : json.value("lines"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        sheet.lines.append({one.value("id"_L1).toString(), one.value("regular"_L1).toInteger(), one.value("quick"_L1).toInteger(),
                            one.value("base"_L1).toInteger(), one.value("region"_L1).toString(), one.value("rate"_L1).toInt(),
                            one.value("sum"_L1).toBool(), one.value("drill"_L1).toBool()});
    }
    return sheet;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/billingsettings.h"
#include "books/smallsupplier.h"
#include "books/taxreturns.h"
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "facility/studioday.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

const QStringList regimes{u"gst"_s, u"qst"_s, u"pst"_s, u"vat"_s, u"sales"_s};

QJsonObject jsonOfRate(const TaxRate& rate)
{
    return {{u"id"_s, jsonOf(rate.id)},         {u"region"_s, rate.region},
            {u"category"_s, rate.category},     {u"code"_s, rate.code},
            {u"name_en"_s, rate.nameEn},        {u"name_fr"_s, rate.nameFr},
            {u"regime"_s, taxRegimeName(rate.regime)}, {u"rate"_s, rate.rate},
            {u"compound"_s, rate.compound},     {u"position"_s, rate.position},
            {u"from"_s, jsonOf(rate.from)},     {u"until"_s, jsonOf(rate.until)}};
}

QJsonObject jsonOfPeriod(const TaxPeriod& period)
{
    return {{u"id"_s, jsonOf(period.id)},
            {u"regime"_s, taxRegimeName(period.which.regime)},
            {u"region"_s, period.which.region},
            {u"from"_s, jsonOf(period.days.first)},
            {u"to"_s, jsonOf(period.days.last)},
            {u"status"_s, taxPeriodStatusName(period.status)},
            {u"file_by"_s, jsonOf(period.due.file)},
            {u"pay_by"_s, jsonOf(period.due.pay)},
            {u"owing"_s, period.isClosed() ? QJsonValue(period.owingMinor) : QJsonValue()},
            {u"filed_on"_s, jsonOf(period.filedOn)},
            {u"paid_on"_s, jsonOf(period.paidOn)},
            {u"reference"_s, period.reference}};
}

QJsonObject jsonOfLine(const WorksheetLine& line, bool quick)
{
    QJsonObject object{{u"line"_s, line.id}, {u"amount"_s, line.regularMinor}};
    if (quick)
        object.insert(u"quick"_s, line.quickMinor);
    if (line.id == "rate"_L1) {
        object.insert(u"region"_s, line.region);
        object.insert(u"rate"_s, line.rate);
        object.insert(u"base"_s, line.baseMinor);
    }
    return object;
}

QJsonObject jsonOfEntry(const TaxLedgerEntry& entry)
{
    static const QStringList kinds{u"invoice"_s, u"credit-note"_s, u"void"_s, u"expense"_s};
    return {{u"kind"_s, kinds[int(entry.kind)]}, {u"invoice"_s, jsonOf(entry.invoice)},
            {u"expense"_s, jsonOf(entry.expense)}, {u"number"_s, entry.number},
            {u"party"_s, entry.party},           {u"day"_s, jsonOf(entry.day)},
            {u"net"_s, entry.netMinor},          {u"tax"_s, entry.taxMinor}};
}

TaxReturn returnOf(const Arguments& a)
{
    return {taxRegimeFromName(a.text("regime"_L1, u"gst"_s)).value_or(TaxRegime::Gst), a.text("region"_L1)};
}

TaxAdjustments adjustmentsOf(const Arguments& a)
{
    return {a.int64("adjust_collected"_L1), a.int64("adjust_input"_L1), a.int64("instalments"_L1), a.int64("rebates"_L1)};
}

Result<QJsonObject> addRate(Session& s, const Arguments& a)
{
    BillingSettingsStore store(s.db());
    TaxRate rate;
    if (a.has("id"_L1)) {
        TD_TRY_ASSIGN(const QList<TaxRate> own, store.ownRates());
        const auto id = a.id<TaxRateId>("id"_L1);
        const auto found = std::find_if(own.begin(), own.end(), [&](const TaxRate& one) { return one.id == id; });
        if (found == own.end())
            return fail(ErrorKind::NotFound, "row.not-found", "id");
        rate = *found;
    }
    a.into("region"_L1, rate.region);
    a.into("category"_L1, rate.category);
    a.into("code"_L1, rate.code);
    a.into("name_en"_L1, rate.nameEn);
    a.into("name_fr"_L1, rate.nameFr);
    a.into("rate"_L1, rate.rate);
    a.into("compound"_L1, rate.compound);
    a.into("position"_L1, rate.position);
    a.into("from"_L1, rate.from);
    a.into("until"_L1, rate.until);
    if (a.has("regime"_L1))
        rate.regime = returnOf(a).regime;
    else if (rate.id.isNull())
        rate.regime = TaxRegime::Vat;
    TD_TRY_ASSIGN(rate, store.saveRate(rate));
    return QJsonObject{{u"id"_s, jsonOf(rate.id)}, {u"tax_rate"_s, jsonOfRate(rate)}};
}

Result<QJsonObject> removeRate(Session& s, const Arguments& a)
{
    TD_TRY(BillingSettingsStore(s.db()).removeRate(a.id<TaxRateId>("id"_L1)));
    return QJsonObject();
}

Result<QJsonObject> listRates(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const TaxTable table, BillingSettingsStore(s.db()).taxTable());
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    const QDate day = a.day("day"_L1, today);
    const QString region = a.text("region"_L1);
    QJsonArray rates;
    for (const TaxRate& rate : table.rates()) {
        const bool holds = rate.from <= day && (!rate.until.isValid() || rate.until >= day);
        if (holds && (region.isEmpty() || rate.region == region))
            rates.append(jsonOfRate(rate));
    }
    return QJsonObject{{u"tax_rates"_s, rates}, {u"categories"_s, QJsonArray::fromStringList(table.categories())}};
}

Result<QJsonObject> listPeriods(Session& s, const Arguments& a)
{
    TaxReturns returns(s.db());
    QList<TaxReturn> wanted{returnOf(a)};
    if (!a.has("regime"_L1)) {
        TD_TRY_ASSIGN(wanted, returns.returns());
    }
    QJsonArray periods;
    for (const TaxReturn& which : std::as_const(wanted)) {
        TD_TRY_ASSIGN(const QList<TaxPeriod> found, returns.periods(which));
        for (const TaxPeriod& period : found)
            periods.append(jsonOfPeriod(period));
    }
    return QJsonObject{{u"periods"_s, periods}};
}

Result<QJsonObject> worksheet(Session& s, const Arguments& a)
{
    TaxReturns returns(s.db());
    TaxPeriod period;
    period.which = returnOf(a);
    period.days = {a.day("from"_L1), a.day("to"_L1)};
    period.status = TaxPeriodStatus::Open;
    if (a.has("id"_L1)) {
        TD_TRY_ASSIGN(period, returns.find(a.id<TaxPeriodId>("id"_L1)));
    }
    TD_TRY_ASSIGN(const Worksheet sheet, returns.worksheet(period, adjustmentsOf(a)));
    QJsonArray lines;
    QJsonArray entries;
    for (const WorksheetLine& line : sheet.lines) {
        lines.append(jsonOfLine(line, sheet.hasQuick));
        if (line.id != a.text("line"_L1) || !line.drill)
            continue;
        TD_TRY_ASSIGN(const QList<TaxLedgerEntry> found, returns.entries(sheet.which, sheet.days, line));
        for (const TaxLedgerEntry& entry : found)
            entries.append(jsonOfEntry(entry));
    }
    QJsonObject answer{{u"regime"_s, taxRegimeName(sheet.which.regime)},
                       {u"region"_s, sheet.which.region},
                       {u"from"_s, jsonOf(sheet.days.first)},
                       {u"to"_s, jsonOf(sheet.days.last)},
                       {u"closed"_s, sheet.frozen},
                       {u"owing"_s, sheet.owingMinor()},
                       {u"quick_method"_s, sheet.usesQuick},
                       {u"over_quick_limit"_s, sheet.overQuickLimit},
                       {u"lines"_s, lines}};
    if (a.has("line"_L1))
        answer.insert(u"entries"_s, entries);
    return answer;
}

Result<QJsonObject> closePeriod(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const TaxPeriod period,
                  TaxReturns(s.db()).close(returnOf(a), {a.day("from"_L1), a.day("to"_L1)}, adjustmentsOf(a)));
    return QJsonObject{{u"id"_s, jsonOf(period.id)}, {u"period"_s, jsonOfPeriod(period)}};
}

Result<QJsonObject> filePeriod(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    TaxReturns returns(s.db());
    const auto id = a.id<TaxPeriodId>("id"_L1);
    const QDate day = a.day("day"_L1, today);
    const QString reference = a.text("reference"_L1);
    TD_TRY_ASSIGN(const TaxPeriod period, a.text("status"_L1, u"filed"_s) == "paid"_L1 ? returns.markPaid(id, day, reference)
                                                                                      : returns.markFiled(id, day, reference));
    return QJsonObject{{u"id"_s, jsonOf(period.id)}, {u"period"_s, jsonOfPeriod(period)}};
}

Result<QJsonObject> smallSupplier(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(s.db()));
    TD_TRY_ASSIGN(const SmallSupplierMeter meter, SmallSupplier(s.db()).meter(a.day("day"_L1, today)));
    static const QStringList states{u"no-limit"_s, u"below"_s, u"near"_s, u"over-in-four-quarters"_s, u"over-in-one-quarter"_s};
    return QJsonObject{{u"state"_s, states[int(meter.state)]},
                       {u"limit"_s, meter.limitMinor},
                       {u"quarter"_s, meter.quarterMinor},
                       {u"four_quarters"_s, meter.yearMinor},
                       {u"register_by"_s, jsonOf(meter.registerBy)}};
}

QList<Field> rateFields()
{
    return {field("id", FieldType::Id, "The own rate to change.").otherwise(u"a new one"_s),
            field("region", FieldType::Text, "Where: CA-ON, FR. A country stands for its regions."),
            field("category", FieldType::Text, "What is taxed: service, goods, food, or one of your own."),
            field("code", FieldType::Text, "GST, VAT ..."),
            field("regime", FieldType::Text, "Which return it belongs to.").oneOf(regimes).otherwise(u"vat"_s),
            field("rate", FieldType::Integer, "In 1/100,000: 5 % is 5000, 9.975 % is 9975."),
            field("from", FieldType::Day, "First day."),
            field("until", FieldType::Day, "Last day.").otherwise(u"it still holds"_s),
            field("compound", FieldType::Boolean, "Worked out on the net and the taxes before it."),
            field("position", FieldType::Integer, "Order among the taxes of an item."),
            field("name_en", FieldType::Text, "Name on English invoices."),
            field("name_fr", FieldType::Text, "Name on French invoices.")};
}

} // namespace

QList<Command> taxCommands()
{
    const Field regime = field("regime", FieldType::Text, "Which return.").oneOf(regimes).otherwise(u"gst"_s);
    const Field region = field("region", FieldType::Text, "Province or state of a pst or sales return, as CA-BC.");
    const Field from = field("from", FieldType::Day, "First day.");
    const Field to = field("to", FieldType::Day, "Last day.");
    const QList<Field> adjustments{field("adjust_collected", FieldType::Integer, "Line 104, in cents."),
                                   field("adjust_input", FieldType::Integer, "Line 107, in cents."),
                                   field("instalments", FieldType::Integer, "Line 110, in cents."),
                                   field("rebates", FieldType::Integer, "Line 111, in cents.")};
    return {
        {"tax-rate.list"_L1, u"Tax rates that hold on a day, built in and own."_s, staffRoles(),
         {field("region", FieldType::Text, "Only there."), field("day", FieldType::Day, "When.").otherwise(u"today"_s)}, listRates},
        {"tax-rate.add"_L1, u"Adds or changes an own tax rate; it replaces a built-in one of its region, category and code."_s,
         officeRoles(), rateFields(), addRate},
        {"tax-rate.remove"_L1, u"Takes an own tax rate away."_s, officeRoles(), {field("id", FieldType::Id, "Which.").must()}, removeRate},
        {"tax-periods"_L1, u"Filing periods with their state and due dates."_s, officeRoles(),
         {field("regime", FieldType::Text, "Which return.").oneOf(regimes).otherwise(u"all"_s), region}, listPeriods},
        {"tax-worksheet"_L1, u"A tax return by line, of any days or of a closed period."_s, officeRoles(),
         QList<Field>{regime, region, from, to, field("id", FieldType::Id, "A closed period, instead of days."),
                      field("line", FieldType::Text, "Lists what this line is made of.")} + adjustments,
         worksheet},
        {"close-period"_L1, u"Freezes a tax return; what comes later falls into the next period."_s, officeRoles(),
         QList<Field>{regime, region, from.must(), to.must()} + adjustments, closePeriod},
        {"file-period"_L1, u"Says that a closed return was filed, or paid."_s, officeRoles(),
         {field("id", FieldType::Id, "Which closed period.").must(),
          field("status", FieldType::Text, "What was done.").oneOf({u"filed"_s, u"paid"_s}).otherwise(u"filed"_s),
          field("day", FieldType::Day, "When.").otherwise(u"today"_s), field("reference", FieldType::Text, "Confirmation number.")},
         filePeriod},
        {"small-supplier"_L1, u"How near the sales are to the limit from which on one must register."_s, officeRoles(),
         {field("day", FieldType::Day, "As of.").otherwise(u"today"_s)}, smallSupplier},
    };
}

} // namespace td

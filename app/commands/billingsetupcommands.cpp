// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/billingsetupcommands.h"

#include "billing/contractnames.h"
#include "commands/billingfields.h"
#include "commands/billingjson.h"
#include "commands/names.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QList<Field> settingsFields()
{
    return {field("registered", FieldType::Boolean, "Whether the studio charges tax."),
            field("registered_from", FieldType::Day, "From when on."),
            field("tax_number", FieldType::Text, "GST/HST number."),
            field("qst_number", FieldType::Text, "QST number."),
            field("pst_number", FieldType::Text, "PST number."),
            field("vat_number", FieldType::Text, "VAT number."),
            field("prices_include_tax", FieldType::Boolean, "Whether prices contain their taxes."),
            field("quick_method", FieldType::Boolean, "Whether GST/HST is filed by the Quick Method."),
            field("tax_period", FieldType::Text, "How often returns are filed.").oneOf({u"month"_s, u"quarter"_s, u"year"_s}),
            field("sole_proprietor", FieldType::Boolean, "Whether the studio is one person's business."),
            field("year_start_month", FieldType::Integer, "First month of the business year."),
            field("due_days", FieldType::Integer, "Days until an invoice is due."),
            field("cash_rounding_minor", FieldType::Integer, "What cash is rounded to, in cents: 1, 5, 10, 50 or 100."),
            field("terms_en", FieldType::Text, "Terms on English invoices."),
            field("terms_fr", FieldType::Text, "Terms on French invoices."),
            field("footer_en", FieldType::Text, "Footer of English papers."),
            field("footer_fr", FieldType::Text, "Footer of French papers."),
            field("payment_qr", FieldType::Text, "Payment code on invoices.").oneOf({u""_s, u"epc"_s, u"swiss"_s}),
            field("endpoint_scheme", FieldType::Text, "Scheme of the electronic address for e-invoices."),
            field("endpoint_id", FieldType::Text, "Electronic address for e-invoices."),
            field("version", FieldType::Integer, "As it was read.")};
}

void fill(const Arguments& a, BillingSettings& s)
{
    a.into("registered"_L1, s.registered);
    a.into("registered_from"_L1, s.registeredFrom);
    a.into("tax_number"_L1, s.taxNumber);
    a.into("qst_number"_L1, s.qstNumber);
    a.into("pst_number"_L1, s.pstNumber);
    a.into("vat_number"_L1, s.vatNumber);
    a.into("prices_include_tax"_L1, s.pricesIncludeTax);
    a.into("quick_method"_L1, s.quickMethod);
    a.into("tax_period"_L1, s.taxPeriod);
    a.into("sole_proprietor"_L1, s.soleProprietor);
    a.into("year_start_month"_L1, s.yearStartMonth);
    a.into("due_days"_L1, s.dueDays);
    a.into("cash_rounding_minor"_L1, s.cashRoundingMinor);
    a.into("terms_en"_L1, s.termsEn);
    a.into("terms_fr"_L1, s.termsFr);
    a.into("footer_en"_L1, s.footerEn);
    a.into("footer_fr"_L1, s.footerFr);
    a.into("payment_qr"_L1, s.paymentQr);
    a.into("endpoint_scheme"_L1, s.endpointScheme);
    a.into("endpoint_id"_L1, s.endpointId);
    a.into("version"_L1, s.version);
}

bool anyGiven(const Arguments& a, const QList<Field>& fields)
{
    return std::any_of(fields.begin(), fields.end(), [&](const Field& field) { return a.has(field.name); });
}

Result<QJsonObject> settings(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(BillingSettings settings, s.billing().settings());
    if (anyGiven(a, settingsFields())) {
        fill(a, settings);
        TD_TRY_ASSIGN(settings, s.billing().save(settings));
    }
    return QJsonObject{{u"settings"_s, toJson(settings)}};
}

QList<Field> clientFields()
{
    return {field("payer_name", FieldType::Text, "Who pays, when it is somebody else."),
            field("payer_email", FieldType::Text, "Where papers are mailed."),
            field("payer_street", FieldType::Text, "Street and number."),
            field("payer_city", FieldType::Text, "City."),
            field("payer_region", FieldType::Text, "Province or state."),
            field("payer_postal_code", FieldType::Text, "Postal code."),
            field("payer_country", FieldType::Text, "Country, two letters."),
            field("tax_number", FieldType::Text, "VAT or GST number of the payer."),
            field("tax_region", FieldType::Text, "Place of supply, as in CA-QC; empty: the studio's."),
            field("tax_exempt_reason", FieldType::Text, "Why no tax is charged; empty: tax is charged."),
            field("due_days", FieldType::Integer, "Days until an invoice is due; null: the studio's."),
            field("endpoint_scheme", FieldType::Text, "Scheme of the electronic address."),
            field("endpoint_id", FieldType::Text, "Electronic address."),
            field("version", FieldType::Integer, "As it was read.")};
}

void fill(const Arguments& a, ClientBilling& b)
{
    a.into("payer_name"_L1, b.payerName);
    a.into("payer_email"_L1, b.payerEmail);
    a.into("payer_street"_L1, b.payerStreet);
    a.into("payer_city"_L1, b.payerCity);
    a.into("payer_region"_L1, b.payerRegion);
    a.into("payer_postal_code"_L1, b.payerPostalCode);
    a.into("payer_country"_L1, b.payerCountry);
    a.into("tax_number"_L1, b.taxNumber);
    a.into("tax_region"_L1, b.taxRegion);
    a.into("tax_exempt_reason"_L1, b.taxExemptReason);
    a.into("due_days"_L1, b.dueDays);
    a.into("endpoint_scheme"_L1, b.endpointScheme);
    a.into("endpoint_id"_L1, b.endpointId);
    a.into("version"_L1, b.version);
}

Result<QJsonObject> clientBilling(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(ClientBilling billing, s.billing().client(a.id<ClientId>("client"_L1)));
    if (anyGiven(a, clientFields())) {
        fill(a, billing);
        TD_TRY_ASSIGN(billing, s.billing().save(billing));
    }
    return QJsonObject{{u"billing"_s, toJson(billing)}};
}

QList<Field> contractFields()
{
    return {field("trainer", FieldType::Trainer, "Who bills."),
            field("name", FieldType::Text, "The studio that is billed."),
            field("location", FieldType::Location, "Where its sessions are; null: anywhere."),
            field("street", FieldType::Text, "Street and number."),
            field("city", FieldType::Text, "City."),
            field("region", FieldType::Text, "Province or state."),
            field("postal_code", FieldType::Text, "Postal code."),
            field("country", FieldType::Text, "Country, two letters."),
            field("email", FieldType::Text, "Where the invoice is mailed."),
            field("tax_number", FieldType::Text, "Its tax number."),
            field("due_days", FieldType::Integer, "Days until an invoice is due.").otherwise(u"30"_s),
            field("ended", FieldType::Boolean, "Kept for history.")};
}

Result<QJsonObject> answer(Session& s, const ContractId& id)
{
    TD_TRY_ASSIGN(const Contract contract, s.contracts().find(id));
    TD_TRY_ASSIGN(const QList<ContractRate> rates, s.contracts().rates(id));
    QJsonObject json = answerWith("contract", contract);
    json.insert(u"rates"_s, toJsonArray(rates));
    return json;
}

Result<QJsonObject> contractSaved(Session& s, const Arguments& a, Contract c)
{
    a.into("trainer"_L1, c.trainer);
    a.into("name"_L1, c.name);
    a.into("location"_L1, c.location);
    a.into("street"_L1, c.street);
    a.into("city"_L1, c.city);
    a.into("region"_L1, c.region);
    a.into("postal_code"_L1, c.postalCode);
    a.into("country"_L1, c.country);
    a.into("email"_L1, c.email);
    a.into("tax_number"_L1, c.taxNumber);
    a.into("due_days"_L1, c.dueDays);
    a.into("ended"_L1, c.ended);
    TD_TRY_ASSIGN(const Contract stored, s.contracts().save(c));
    return answer(s, stored.id);
}

Result<QJsonObject> contractAdd(Session& s, const Arguments& a)
{
    Contract contract;
    contract.trainer = s.db().actor().trainer;
    return contractSaved(s, a, contract);
}

Result<QJsonObject> contractChange(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Contract contract, s.contracts().find(a.id<ContractId>("contract"_L1)));
    return contractSaved(s, a, contract);
}

Result<QJsonObject> contractRate(Session& s, const Arguments& a)
{
    ContractRate rate;
    rate.contract = a.id<ContractId>("contract"_L1);
    rate.classType = a.id<ClassTypeId>("class_type"_L1);
    rate.rateMinor = a.int64("rate_minor"_L1);
    rate.per = valueOf(ratePerNames, a.text("per"_L1)).value_or(RatePer::Session);
    TD_TRY(s.contracts().setRate(rate));
    return answer(s, rate.contract);
}

Result<QJsonObject> contractInvoice(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QDate day, dayFrom(s, a));
    TD_TRY_ASSIGN(const Invoice draft,
                  s.invoices().contractDraft(a.id<ContractId>("contract"_L1), a.day("from"_L1), a.day("to"_L1), day));
    auto invoice = a.boolean("issue"_L1) ? s.invoices().issueNew(draft) : s.invoices().saveDraft(draft);
    TD_TRY(invoice);
    return answerWith("invoice", *invoice);
}

Result<QJsonObject> contracts(Session& s, const Arguments&)
{
    TD_TRY_ASSIGN(const QList<Contract> list, s.contracts().list());
    return answerWithList("contracts", list);
}

Result<QJsonObject> fees(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const QList<FeeChange> list,
                  feeChanges(s.db(), a.day("from"_L1), a.day("to"_L1), a.boolean("created"_L1)));
    return answerWithList("changes", list);
}

} // namespace

QList<Command> billingSetupCommands()
{
    const Field client = field("client", FieldType::Client, "Which client.").must();
    const Field contract = field("contract", FieldType::Id, "Which contract.").must();
    const QList<Field> days{field("from", FieldType::Day, "First day.").must(), field("to", FieldType::Day, "Last day.").must()};
    QList<Field> newContract = contractFields();
    newContract[1].required = true;
    return {
        {"billing-settings"_L1, u"How the studio bills; with fields, changes them."_s, officeRoles(), settingsFields(), settings},
        {"client-billing"_L1, u"How a client is billed; with fields, changes them."_s, staffRoles(), QList<Field>{client} + clientFields(),
         clientBilling},
        {"contract-add"_L1, u"Adds a contract with a studio that a trainer bills."_s, trainingRoles(), newContract, contractAdd},
        {"contract-change"_L1, u"Changes the given fields of a contract."_s, trainingRoles(), QList<Field>{contract} + contractFields(),
         contractChange},
        {"contract-rate"_L1, u"Sets what a class type pays under a contract."_s, trainingRoles(),
         {contract, field("class_type", FieldType::ClassType, "Which class type.").must(),
          field("rate_minor", FieldType::Integer, "Rate in cents.").must(),
          field("per", FieldType::Text, "What it is counted by.").oneOf(allNames(ratePerNames)).otherwise(u"session"_s)},
         contractRate},
        {"contracts"_L1, u"Contracts with studios."_s, trainingRoles(), {}, contracts},
        {"contract-invoice"_L1, u"Drafts the invoice of a contract over the appointments of a period, or issues it."_s, trainingRoles(),
         QList<Field>{contract} + days +
             QList<Field>{field("day", FieldType::Day, "Day of the invoice.").otherwise(u"today"_s),
                          field("issue", FieldType::Boolean, "Issues it at once.")},
         contractInvoice},
        {"fee-changes"_L1, u"Who changed which price, rate or fee, from what to what, and when."_s, officeRoles(),
         days + QList<Field>{field("created", FieldType::Boolean, "With the first prices of what is new.")}, fees},
    };
}

} // namespace td

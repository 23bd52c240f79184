// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/billingcontext.h"

#include "facility/facility.h"
#include "storage/database.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QString orElse(const QString& text, const QString& fallback)
{
    return text.isEmpty() ? fallback : text;
}

Party supplierOf(const BillingContext& context, bool registered)
{
    const Organisation& o = context.organisation;
    Party p;
    p.name = o.name;
    p.legalName = o.legalName;
    p.street = o.street;
    p.city = o.city;
    p.region = o.region;
    p.postalCode = o.postalCode;
    p.country = o.country;
    p.email = o.email;
    p.phone = o.phone;
    p.website = o.website;
    p.endpointScheme = context.settings.endpointScheme;
    p.endpointId = context.settings.endpointId;
    if (registered) { // a small supplier's paper bears no number
        p.taxNumber = orElse(context.settings.taxNumber, context.settings.vatNumber);
        p.qstNumber = context.settings.qstNumber;
        p.pstNumber = context.settings.pstNumber;
    }
    return p;
}

Party payerOf(const ClientBilling& billing, Party client)
{
    if (!billing.payerName.isEmpty()) {
        client.legalName = client.name; // who was served
        client.name = billing.payerName;
    }
    client.email = orElse(billing.payerEmail, client.email);
    if (!billing.payerStreet.isEmpty() || !billing.payerCity.isEmpty()) {
        client.street = billing.payerStreet;
        client.city = billing.payerCity;
        client.region = billing.payerRegion;
        client.postalCode = billing.payerPostalCode;
        client.country = billing.payerCountry;
    }
    client.taxNumber = billing.taxNumber;
    client.endpointScheme = billing.endpointScheme;
    client.endpointId = billing.endpointId;
    return client;
}

Result<Party> contractParty(Database& db, const ContractId& id)
{
    auto q = db.query("SELECT name, street, city, region, postal_code, country, email, tax_number FROM contracts "
                      "WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "contract");
    }
    Party p;
    p.name = q.text(0);
    p.street = q.text(1);
    p.city = q.text(2);
    p.region = q.text(3);
    p.postalCode = q.text(4);
    p.country = q.text(5);
    p.email = q.text(6);
    p.taxNumber = q.text(7);
    return p;
}

Result<void> addAccount(Database& db, InvoiceSnapshot& snapshot)
{
    auto q = db.query("SELECT holder, iban, bic FROM payee_account");
    if (q.next()) {
        snapshot.accountHolder = q.text(0);
        snapshot.iban = q.text(1);
        snapshot.bic = q.text(2);
    }
    return q.finish();
}

Result<void> addRates(InvoiceSnapshot& snapshot, const BillingContext& context, const Invoice& invoice, QDate day)
{
    QSet<QString> seen;
    for (const InvoiceLine& line : invoice.lines) {
        if (seen.contains(line.taxCategory))
            continue;
        seen.insert(line.taxCategory);
        auto rates = context.table.ratesFor(invoice.region, line.taxCategory, day);
        if (!rates) {
            rates.error().field = u"lines"_s;
            return fail(rates.error());
        }
        for (const TaxRate& rate : std::as_const(*rates)) {
            TaxRate kept = rate;
            kept.id = {};
            kept.version = 0;
            snapshot.rates.append(kept);
        }
    }
    return {};
}

} // namespace

Result<BillingContext> loadBillingContext(Database& database)
{
    BillingSettingsStore store(database);
    return loadBillingContext(database, store);
}

Result<BillingContext> loadBillingContext(Database& database, BillingSettingsStore& store)
{
    BillingContext context;
    TD_TRY_ASSIGN(context.organisation, Facility(database).organisation());
    TD_TRY_ASSIGN(context.settings, store.settings());
    TD_TRY_ASSIGN(context.table, store.taxTable());
    return context;
}

Result<BilledClient> loadBilledClient(Database& database, const BillingContext& context, const ClientId& id)
{
    auto q = database.query("SELECT trim(first_name || ' ' || last_name), email, phone, street, city, region, postal_code, country, "
                            "language, location_id FROM clients WHERE id = ? AND deleted = 0", id);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "client");
    }
    BilledClient client;
    client.name = q.text(0);
    Party& p = client.party;
    p.name = client.name;
    p.email = q.text(1);
    p.phone = q.text(2);
    p.street = q.text(3);
    p.city = q.text(4);
    p.region = q.text(5);
    p.postalCode = q.text(6);
    p.country = orElse(q.text(7), context.organisation.country);
    client.language = orElse(q.text(8), context.organisation.language);
    client.location = q.id<LocationId>(9);
    TD_TRY(q.finish());
    client.region = fullRegion(context.table, p.region, p.country);
    TD_TRY_ASSIGN(client.billing, BillingSettingsStore(database).client(id));
    p = payerOf(client.billing, p);
    return client;
}

QString fullRegion(const TaxTable& table, const QString& region, const QString& country)
{
    const QString joined = country + u'-' + region;
    if (!region.isEmpty() && table.knowsRegion(joined))
        return joined;
    if (table.knowsRegion(region))
        return region;
    return table.knowsRegion(country) ? country : QString();
}

QString placeOfSupply(const BillingContext& context, const BilledClient& client, bool online, const QString& locationRegion)
{
    if (!client.billing.taxRegion.isEmpty())
        return client.billing.taxRegion;
    if (online && !client.region.isEmpty())
        return client.region;
    const QString place = locationRegion.isEmpty()
                              ? QString()
                              : fullRegion(context.table, locationRegion, context.organisation.country);
    if (!place.isEmpty())
        return place;
    const QString own = fullRegion(context.table, context.organisation.region, context.organisation.country);
    return orElse(own, context.organisation.region);
}

TaxContext taxContextOf(const Invoice& invoice, const BillingContext& context, const QString& exemptReason)
{
    TaxContext tax;
    tax.region = invoice.region;
    tax.day = invoice.taxDay.isValid() && invoice.taxDay < invoice.issueDay ? invoice.taxDay : invoice.issueDay;
    const QDate from = context.settings.registeredFrom;
    tax.registered = context.settings.registered && (!from.isValid() || tax.day >= from);
    tax.exempt = !exemptReason.isEmpty();
    tax.pricesInclude = invoice.pricesIncludeTax;
    tax.french = invoice.language == u"fr";
    return tax;
}

Result<InvoiceSnapshot> makeSnapshot(Database& database, const BillingContext& context, const Invoice& invoice)
{
    InvoiceSnapshot snapshot;
    if (!invoice.client.isNull()) {
        TD_TRY_ASSIGN(const BilledClient client, loadBilledClient(database, context, invoice.client));
        snapshot.buyer = client.party;
        snapshot.exemptReason = client.billing.taxExemptReason;
    } else if (!invoice.contract.isNull()) {
        TD_TRY_ASSIGN(snapshot.buyer, contractParty(database, invoice.contract));
    }
    const TaxContext tax = taxContextOf(invoice, context, snapshot.exemptReason);
    snapshot.registered = tax.registered;
    snapshot.supplier = supplierOf(context, tax.registered);
    const bool french = invoice.language == u"fr";
    const BillingSettings& s = context.settings;
    snapshot.terms = french ? orElse(s.termsFr, s.termsEn) : orElse(s.termsEn, s.termsFr);
    snapshot.footer = french ? orElse(s.footerFr, s.footerEn) : orElse(s.footerEn, s.footerFr);
    TD_TRY(addAccount(database, snapshot));
    if (tax.registered && !tax.exempt)
        TD_TRY(addRates(snapshot, context, invoice, tax.day));
    return snapshot;
}

} // namespace td

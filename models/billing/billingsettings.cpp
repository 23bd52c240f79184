// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/billingsettings.h"

#include "core/formcheck.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int maxName = 120;
constexpr int maxNumber = 40;

constexpr TextField<BillingSettings> settingsTexts[] = {
    {"tax_number", &BillingSettings::taxNumber, maxNumber},
    {"qst_number", &BillingSettings::qstNumber, maxNumber},
    {"pst_number", &BillingSettings::pstNumber, maxNumber},
    {"vat_number", &BillingSettings::vatNumber, maxNumber},
    {"terms_en", &BillingSettings::termsEn, 2000, false, true},
    {"terms_fr", &BillingSettings::termsFr, 2000, false, true},
    {"footer_en", &BillingSettings::footerEn, 500, false, true},
    {"footer_fr", &BillingSettings::footerFr, 500, false, true},
    {"endpoint_scheme", &BillingSettings::endpointScheme, 10},
    {"endpoint_id", &BillingSettings::endpointId, 120},
};

constexpr TextField<ClientBilling> clientTexts[] = {
    {"payer_name", &ClientBilling::payerName, maxName},
    {"payer_email", &ClientBilling::payerEmail, 254},
    {"payer_street", &ClientBilling::payerStreet, maxName},
    {"payer_city", &ClientBilling::payerCity, maxName},
    {"payer_region", &ClientBilling::payerRegion, 10},
    {"payer_postal_code", &ClientBilling::payerPostalCode, 20},
    {"payer_country", &ClientBilling::payerCountry, 2},
    {"tax_number", &ClientBilling::taxNumber, maxNumber},
    {"tax_region", &ClientBilling::taxRegion, 6},
    {"tax_exempt_reason", &ClientBilling::taxExemptReason, 200},
    {"endpoint_scheme", &ClientBilling::endpointScheme, 10},
    {"endpoint_id", &ClientBilling::endpointId, 120},
};

Result<BillingSettings> checked(const BillingSettings& settings)
{
    TD_TRY_ASSIGN(BillingSettings s, checkTexts(settings, settingsTexts));
    TD_TRY(checkOneOf(s.taxPeriod, {"month"_L1, "quarter"_L1, "year"_L1}, "tax_period"));
    TD_TRY(checkOneOf(s.paymentQr, {""_L1, "epc"_L1, "swiss"_L1}, "payment_qr"));
    TD_TRY(checkRange(s.yearStartMonth, 1, 12, "year_start_month"));
    TD_TRY(checkRange(s.dueDays, 0, 365, "due_days"));
    TD_TRY(checkRange(s.accentRgb, 0, 0xffffff, "accent_rgb"));
    for (const int step : {1, 5, 10, 50, 100}) {
        if (s.cashRoundingMinor == step)
            return s;
    }
    return fail(ErrorKind::Invalid, "value.unknown", "cash_rounding_minor");
}

Result<void> write(Database& db, const OrganisationId& id, const BillingSettings& s)
{
    if (s.version == 0)
        TD_TRY(db.exec("INSERT INTO billing_settings (id) VALUES (?)", id));
    return db.exec(
        "UPDATE billing_settings SET registered_from = ?, prices_include_tax = ?, qst_number = ?, pst_number = ?, quick_method = ?, "
        "tax_period = ?, sole_proprietor = ?, year_start_month = ?, due_days = ?, cash_rounding_minor = ?, terms_en = ?, "
        "terms_fr = ?, footer_en = ?, footer_fr = ?, accent_rgb = ?, logo_id = ?, payment_qr = ?, vat_number = ?, "
        "endpoint_scheme = ?, endpoint_id = ?, version = ? WHERE id = ?",
        s.registeredFrom, s.pricesIncludeTax, s.qstNumber, s.pstNumber, s.quickMethod, s.taxPeriod, s.soleProprietor,
        s.yearStartMonth, s.dueDays, s.cashRoundingMinor, s.termsEn, s.termsFr, s.footerEn, s.footerFr, s.accentRgb, s.logo,
        s.paymentQr, s.vatNumber, s.endpointScheme, s.endpointId, std::max(s.version, 1), id);
}

BillingSettings readSettings(const Query& q)
{
    BillingSettings s;
    s.registered = q.boolean(0);
    s.taxNumber = q.text(1);
    s.version = q.integer(2);
    if (s.version == 0)
        return s;
    int c = 3;
    s.registeredFrom = q.date(c++);
    s.pricesIncludeTax = q.boolean(c++);
    s.qstNumber = q.text(c++);
    s.pstNumber = q.text(c++);
    s.quickMethod = q.boolean(c++);
    s.taxPeriod = q.text(c++);
    s.soleProprietor = q.boolean(c++);
    s.yearStartMonth = q.integer(c++);
    s.dueDays = q.integer(c++);
    s.cashRoundingMinor = q.integer(c++);
    s.termsEn = q.text(c++);
    s.termsFr = q.text(c++);
    s.footerEn = q.text(c++);
    s.footerFr = q.text(c++);
    s.accentRgb = q.integer(c++);
    s.logo = q.id<LogoId>(c++);
    s.paymentQr = q.text(c++);
    s.vatNumber = q.text(c++);
    s.endpointScheme = q.text(c++);
    s.endpointId = q.text(c++);
    return s;
}

ClientBilling readClient(const Query& q, const ClientId& id)
{
    ClientBilling b;
    b.client = id;
    b.payerName = q.text(0);
    b.payerEmail = q.text(1);
    b.payerStreet = q.text(2);
    b.payerCity = q.text(3);
    b.payerRegion = q.text(4);
    b.payerPostalCode = q.text(5);
    b.payerCountry = q.text(6);
    b.taxNumber = q.text(7);
    b.taxRegion = q.text(8);
    b.taxExemptReason = q.text(9);
    b.dueDays = q.optionalInt(10);
    b.endpointScheme = q.text(11);
    b.endpointId = q.text(12);
    b.version = q.integer(13);
    return b;
}

Result<QString> nameOfClient(Database& db, const ClientId& id)
{
    auto q = db.query("SELECT trim(first_name || ' ' || last_name) FROM clients WHERE id = ?", id);
    if (q.next())
        return q.text(0);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "client");
}

} // namespace

Result<BillingSettings> BillingSettingsStore::settings()
{
    auto q = m_db.query("SELECT o.tax_registered, o.tax_number, coalesce(b.version, 0), b.registered_from, b.prices_include_tax, "
                        "b.qst_number, b.pst_number, b.quick_method, b.tax_period, b.sole_proprietor, b.year_start_month, b.due_days, "
                        "b.cash_rounding_minor, b.terms_en, b.terms_fr, b.footer_en, b.footer_fr, b.accent_rgb, b.logo_id, "
                        "b.payment_qr, b.vat_number, b.endpoint_scheme, b.endpoint_id "
                        "FROM organisation o LEFT JOIN billing_settings b ON b.id = o.id AND b.deleted = 0");
    if (q.next())
        return readSettings(q);
    TD_TRY(q.finish());
    return fail(ErrorKind::NotFound, "row.not-found", "organisation");
}

Result<BillingSettings> BillingSettingsStore::save(const BillingSettings& settings)
{
    TD_TRY_ASSIGN(const BillingSettings s, checked(settings));
    if (!s.logo.isNull())
        TD_TRY(logo(s.logo));
    return m_db.change("settings.billing", {}, [&]() -> Result<BillingSettings> {
        auto q = m_db.query("SELECT o.id, coalesce(b.version, 0), coalesce(b.deleted, 0) FROM organisation o "
                            "LEFT JOIN billing_settings b ON b.id = o.id");
        if (!q.next())
            return fail(ErrorKind::NotFound, "row.not-found", "organisation");
        const auto id = q.id<OrganisationId>(0);
        BillingSettings row = s;
        const bool removed = q.boolean(2); // the first settings, undone
        if (removed)
            row.version = q.integer(1);
        else if (row.version == 0 && q.integer(1) != 0)
            return fail(ErrorKind::Stale, "row.stale");
        TD_TRY(q.finish());
        if (removed)
            TD_TRY(m_db.exec("UPDATE billing_settings SET deleted = 0 WHERE id = ?", id));
        row.version += removed ? 1 : 0;
        TD_TRY(write(m_db, id, row));
        TD_TRY(m_db.exec("UPDATE organisation SET tax_registered = ?1, tax_number = ?2 WHERE tax_registered <> ?1 OR tax_number <> ?2",
                         row.registered, row.taxNumber));
        return this->settings();
    });
}

Result<ClientBilling> BillingSettingsStore::client(const ClientId& id)
{
    auto q = m_db.query("SELECT payer_name, payer_email, payer_street, payer_city, payer_region, payer_postal_code, payer_country, "
                        "tax_number, tax_region, tax_exempt_reason, due_days, endpoint_scheme, endpoint_id, version "
                        "FROM client_billing WHERE id = ? AND deleted = 0", id);
    if (q.next())
        return readClient(q, id);
    TD_TRY(q.finish());
    ClientBilling billing;
    billing.client = id;
    return billing;
}

Result<ClientBilling> BillingSettingsStore::save(const ClientBilling& billing)
{
    TD_TRY_ASSIGN(ClientBilling b, checkTexts(billing, clientTexts));
    TD_TRY_ASSIGN(b.payerEmail, checkEmail(b.payerEmail, "payer_email"));
    if (b.dueDays)
        TD_TRY(checkRange(*b.dueDays, 0, 365, "due_days"));
    if (!b.taxRegion.isEmpty()) {
        TD_TRY_ASSIGN(const TaxTable table, taxTable());
        if (!table.knowsRegion(b.taxRegion))
            return fail(ErrorKind::Invalid, "tax.unknown-region", "tax_region", {b.taxRegion});
    }
    TD_TRY_ASSIGN(const QString name, nameOfClient(m_db, b.client));
    return m_db.change("client.billing", name, [&]() -> Result<ClientBilling> {
        auto q = m_db.query("SELECT version, deleted FROM client_billing WHERE id = ?", b.client);
        const bool there = q.next();
        const int version = there ? q.integer(0) : 0;
        const bool removed = there && q.boolean(1);
        TD_TRY(q.finish());
        if (!there)
            TD_TRY(m_db.exec("INSERT INTO client_billing (id) VALUES (?)", b.client));
        else if (!removed && b.version != version)
            return fail(ErrorKind::Stale, "row.stale");
        TD_TRY(m_db.exec("UPDATE client_billing SET payer_name = ?, payer_email = ?, payer_street = ?, payer_city = ?, "
                         "payer_region = ?, payer_postal_code = ?, payer_country = ?, tax_number = ?, tax_region = ?, "
                         "tax_exempt_reason = ?, due_days = ?, endpoint_scheme = ?, endpoint_id = ?, deleted = 0 WHERE id = ?",
                         b.payerName, b.payerEmail, b.payerStreet, b.payerCity, b.payerRegion, b.payerPostalCode, b.payerCountry,
                         b.taxNumber, b.taxRegion, b.taxExemptReason, b.dueDays, b.endpointScheme, b.endpointId, b.client));
        return client(b.client);
    });
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/id.h"
#include "tax/taxtable.h"

#include <QDate>
#include <QString>

#include <optional>

namespace td
{

class Database;

/// How the studio bills; one row (t_billing_settings), joined with what the organisation says about tax.
struct BillingSettings {
    bool registered = false; ///< organisation.tax_registered
    QString taxNumber;       ///< organisation.tax_number
    QDate registeredFrom;
    bool pricesIncludeTax = false;
    QString qstNumber;
    QString pstNumber;
    QString vatNumber;
    bool quickMethod = false;
    QString taxPeriod = QStringLiteral("quarter"); ///< month, quarter, year
    bool soleProprietor = true;
    int yearStartMonth = 1;
    int dueDays = 14;
    int cashRoundingMinor = 5;
    QString termsEn;
    QString termsFr;
    QString footerEn;
    QString footerFr;
    int accentRgb = 0x207245;
    LogoId logo;
    QString paymentQr; ///< "", "epc", "swiss"
    QString endpointScheme;
    QString endpointId;
    int version = 0; ///< 0: not stored yet

    bool operator==(const BillingSettings&) const = default;
};

/// How one client is billed (t_client_billing).
struct ClientBilling {
    ClientId client;
    QString payerName;
    QString payerEmail;
    QString payerStreet;
    QString payerCity;
    QString payerRegion;
    QString payerPostalCode;
    QString payerCountry;
    QString taxNumber;
    QString taxRegion; ///< place of supply instead of the studio's
    QString taxExemptReason;
    std::optional<int> dueDays;
    QString endpointScheme;
    QString endpointId;
    int version = 0;

    bool operator==(const ClientBilling&) const = default;
};

/// Reads and writes the settings of billing. Labels "settings.billing", "client.billing", "settings.tax-rate", "settings.logo".
class BillingSettingsStore
{
public:
    explicit BillingSettingsStore(Database& database) : m_db(database) {}

    Result<BillingSettings> settings();
    Result<BillingSettings> save(const BillingSettings& settings);
    Result<ClientBilling> client(const ClientId& id); ///< defaults when there is none
    Result<ClientBilling> save(const ClientBilling& billing);
    Result<QByteArray> logo(const LogoId& id);
    Result<LogoId> addLogo(const QByteArray& image); ///< PNG or JPEG, at most 2 MB: Invalid logo.format, logo.size
    /// Built-in rates with the owner's own.
    Result<TaxTable> taxTable();
    Result<QList<TaxRate>> ownRates();
    Result<TaxRate> saveRate(const TaxRate& rate);
    Result<void> removeRate(const TaxRateId& id);

private:
    Database& m_db;
    std::optional<TaxTable> m_builtIn; ///< read once: it never changes
};

} // namespace td

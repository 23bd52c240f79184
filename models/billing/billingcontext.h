// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingsettings.h"
#include "billing/invoice.h"
#include "facility/organisation.h"

namespace td
{

/// What every document of the studio is made with.
struct BillingContext {
    Organisation organisation;
    BillingSettings settings;
    TaxTable table;
};

/// The client's own particulars as far as a document needs them.
struct BilledClient {
    Party party; ///< as on paper: the payer where there is one
    QString name; ///< of the client
    QString language;
    QString region; ///< of the client's home, as "CA-ON"; empty when unknown
    LocationId location;
    ClientBilling billing;
};

Result<BillingContext> loadBillingContext(Database& database);
/// The same with a store that has read the built-in rates before: for many documents.
Result<BillingContext> loadBillingContext(Database& database, BillingSettingsStore& store);
/// NotFound row.not-found (client): also for one who was removed.
Result<BilledClient> loadBilledClient(Database& database, const BillingContext& context, const ClientId& id);

/// "ON" or "CA-ON" as ISO 3166-2 with the country; empty for what the tax table does not know.
QString fullRegion(const TaxTable& table, const QString& region, const QString& country);
/// The client's own region where one is stated, else the client's home for what is online, else the place's, else the studio's.
QString placeOfSupply(const BillingContext& context, const BilledClient& client, bool online, const QString& locationRegion);

/// How the taxes of this document are worked out.
TaxContext taxContextOf(const Invoice& invoice, const BillingContext& context, const QString& exemptReason);
/// What a document would show if it were issued now.
Result<InvoiceSnapshot> makeSnapshot(Database& database, const BillingContext& context, const Invoice& invoice);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/billingcontext.h"
#include "tax/taxengine.h"

#include <optional>

namespace td
{

/// What one cancelled place or no-show means for its trainer.
struct LostPlace {
    qint64 netFeeMinor = 0; ///< before tax; 0: no fee
    bool forfeited = false; ///< a credit is kept

    bool operator==(const LostPlace&) const = default;
};

/// How a trainer is paid for one session.
struct TrainerTerms {
    int durationMin = 0;
    std::optional<qint64> hourlyRateMinor; ///< none, not for this user to see, or the session goes on with others
    std::optional<int> commissionRate;     ///< in 1/100,000

    bool operator==(const TrainerTerms&) const = default;
};

/// What the trainer gets for sessions that did not take place.
struct TrainerPay {
    int minutes = 0; ///< that are paid by the hour
    qint64 timeMinor = 0;
    qint64 commissionMinor = 0;

    bool operator==(const TrainerPay&) const = default;
};

/// The pay for one session: its time once when any place of it is charged or forfeited, and the commission on
/// each fee before tax, rounded half up. A session in which the client loses nothing pays nothing.
TrainerPay trainerPay(const QList<LostPlace>& places, const TrainerTerms& terms);

/// The fee as an invoice of that context would bear it: net, taxes and total. Errors: those of taxInvoice.
Result<TaxedTotals> feeTotals(qint64 feeMinor, const TaxContext& context, const TaxTable& table);

/// Taxes of fees before they are invoiced, with the settings of the studio and its client and the place of supply of the session, as
/// an invoice of today would have them. Reads the studio's settings once.
class FeeTaxes
{
public:
    explicit FeeTaxes(Database& database) : m_db(database), m_store(database) {}

    /// `french`: names of the taxes. Errors: those of loadBilledClient and taxInvoice.
    Result<TaxedTotals> totals(const ClientId& client, const AppointmentId& appointment, qint64 feeMinor, bool french);

private:
    Result<QString> region(const BilledClient& client, const AppointmentId& appointment);

    Database& m_db;
    BillingSettingsStore m_store;
    std::optional<BillingContext> m_context;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/cancelcost.h"

#include "facility/studioday.h"
#include "storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr qint64 minutesAnHour = 60;
constexpr qint64 wholeRate = 100'000;
} // namespace

TrainerPay trainerPay(const QList<LostPlace>& places, const TrainerTerms& terms)
{
    TrainerPay pay;
    const bool lost = std::any_of(places.begin(), places.end(), [](const LostPlace& p) { return p.forfeited || p.netFeeMinor > 0; });
    if (lost && terms.hourlyRateMinor.value_or(0) > 0) {
        pay.minutes = terms.durationMin;
        pay.timeMinor = scaled(*terms.hourlyRateMinor, terms.durationMin, minutesAnHour);
    }
    for (const LostPlace& place : places)
        pay.commissionMinor += scaled(place.netFeeMinor, terms.commissionRate.value_or(0), wholeRate);
    return pay;
}

Result<TaxedTotals> feeTotals(qint64 feeMinor, const TaxContext& context, const TaxTable& table)
{
    return taxInvoice({{InvoiceLine().taxCategory, feeMinor}}, context, table);
}

Result<QString> FeeTaxes::region(const BilledClient& client, const AppointmentId& appointment)
{
    auto q = m_db.query("SELECT a.place = 'online', coalesce(l.region, '') FROM appointments a LEFT JOIN locations l ON l.id = a.location_id "
                        "WHERE a.id = ?",
                        appointment);
    const bool found = q.next();
    const bool online = found && q.boolean(0);
    const QString place = found ? q.text(1) : QString();
    TD_TRY(q.finish());
    return placeOfSupply(*m_context, client, online, place);
}

Result<TaxedTotals> FeeTaxes::totals(const ClientId& client, const AppointmentId& appointment, qint64 feeMinor, bool french)
{
    if (!m_context) {
        TD_TRY_ASSIGN(m_context, loadBillingContext(m_db, m_store));
    }
    TD_TRY_ASSIGN(const BilledClient billed, loadBilledClient(m_db, *m_context, client));
    Invoice bill;
    TD_TRY_ASSIGN(bill.region, region(billed, appointment));
    TD_TRY_ASSIGN(bill.issueDay, studioToday(m_db));
    bill.pricesIncludeTax = m_context->settings.pricesIncludeTax;
    bill.language = french ? u"fr"_s : u"en"_s;
    return feeTotals(feeMinor, taxContextOf(bill, *m_context, billed.billing.taxExemptReason), m_context->table);
}

} // namespace td

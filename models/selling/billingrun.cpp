// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/billingrun.h"

#include "billing/invoices.h"
#include "billing/payments.h"
#include "facility/studioday.h"
#include "scheduling/valuechecks.h"
#include "selling/membershipbill.h"
#include "selling/memberships.h"
#include "selling/membershiptypes.h"
#include "storage/database.h"

namespace td
{

Result<bool> BillingRun::isGone(const ClientId& client)
{
    TD_TRY_ASSIGN(const qint64 there,
                  m_db.query("SELECT EXISTS (SELECT 1 FROM clients WHERE id = ? AND deleted = 0 AND status <> 'former')", client).number());
    return there == 0;
}

Result<DueMembership> BillingRun::dueOf(const Membership& membership, QList<DuePeriod> periods, QDate day)
{
    TD_TRY_ASSIGN(const MembershipType type, MembershipTypes(m_db).find(membership.type));
    MembershipBill bill(m_db, m_credits, m_invoices);
    TD_TRY_ASSIGN(const Invoice draft, bill.draft(membership, type, periods, 0, {}, day));
    TD_TRY_ASSIGN(const TaxedTotals totals, m_invoices.totals(draft));
    return DueMembership{membership.id,      membership.client,   membership.clientName, membership.typeName,
                         std::move(periods), totals.netMinor, totals.taxMinor,       totals.totalMinor};
}

Result<void> BillingRun::look(const Membership& membership, QDate until, QDate today, BillingPreview& preview)
{
    ExcludedMembership out{membership.id, membership.clientName, membership.typeName, ExclusionReason::NotDue, membership.nextBill(), {}};
    const QList<DuePeriod> periods = duePeriods(membership, until);
    TD_TRY_ASSIGN(const bool gone, isGone(membership.client));
    if (!membership.nextBill().isValid()) {
        out.reason = ExclusionReason::Ended;
        out.day = membership.end;
    } else if (!periods.isEmpty() && gone) {
        out.reason = ExclusionReason::ClientGone;
    } else if (periods.isEmpty() && membership.billedUntil <= until) {
        out.reason = ExclusionReason::Paused;
    } else if (!periods.isEmpty()) {
        const auto due = dueOf(membership, periods, today);
        if (due) {
            preview.due.append(*due);
            preview.netMinor += due->netMinor;
            preview.taxMinor += due->taxMinor;
            preview.totalMinor += due->totalMinor;
            return {};
        }
        out.reason = ExclusionReason::Problem;
        out.problem = due.error();
    }
    preview.excluded.append(out);
    return {};
}

Result<BillingPreview> BillingRun::preview(QDate until)
{
    TD_TRY(checkDay(until, "until"));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    Payments payments(m_db);
    TD_TRY_ASSIGN(const QList<Membership> all, Memberships(m_db, m_credits, m_invoices, payments).list());
    BillingPreview preview;
    preview.until = until;
    for (const Membership& membership : all)
        TD_TRY(look(membership, until, today, preview));
    return preview;
}

void BillingRun::start(QDate until, const QList<MembershipId>& memberships)
{
    m_until = until;
    m_queue = memberships;
    m_done.clear();
}

bool BillingRun::step()
{
    if (m_done.size() >= m_queue.size())
        return false;
    const MembershipId id = m_queue[m_done.size()];
    auto billed = bill(id, m_until);
    if (billed) {
        m_done.append(*billed);
    } else {
        BilledMembership failed;
        failed.id = id;
        failed.problem = billed.error();
        m_done.append(failed);
    }
    return true;
}

Result<BilledMembership> BillingRun::bill(const MembershipId& id, QDate until)
{
    Payments payments(m_db);
    TD_TRY_ASSIGN(const Membership membership, Memberships(m_db, m_credits, m_invoices, payments).find(id));
    BilledMembership billed;
    billed.id = id;
    billed.clientName = membership.clientName;
    const QList<DuePeriod> periods = duePeriods(membership, until);
    TD_TRY_ASSIGN(const bool gone, isGone(membership.client));
    if (periods.isEmpty() || gone)
        return billed;
    TD_TRY_ASSIGN(const MembershipType type, MembershipTypes(m_db).find(membership.type));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    return m_db.change("books.membership-bill", membership.typeName, [&]() -> Result<BilledMembership> {
        MembershipBill maker(m_db, m_credits, m_invoices);
        TD_TRY_ASSIGN(const MembershipBill::Made made, maker.make(membership, type, periods, 0, {}, today));
        billed.invoice = made.invoice.id;
        billed.number = made.invoice.number;
        billed.totalMinor = made.invoice.totalMinor;
        billed.periods = int(periods.size());
        return billed;
    });
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/membershipbill.h"

#include "billing/invoices.h"
#include "credits/credits.h"
#include "selling/saleparts.h"
#include "selling/sellingwords.h"
#include "storage/database.h"

namespace td
{

Result<Invoice> MembershipBill::draft(const Membership& membership, const MembershipType& type, const QList<DuePeriod>& periods,
                                      qint64 joiningFeeMinor, const QString& reason, QDate day)
{
    TD_TRY_ASSIGN(Invoice draft, m_invoices.newDraft(membership.client, day));
    const SellingWords words(draft.language);
    InvoiceLine line;
    line.kind = LineKind::Membership;
    line.taxCategory = type.taxCategory;
    line.membership = membership.id;
    for (const DuePeriod& period : periods) {
        line.description = words.period(type.name, period);
        line.day = period.days.first;
        line.unitMinor = period.amountMinor;
        draft.lines.append(line);
    }
    if (joiningFeeMinor > 0) {
        line.description = words.joiningFee(type.name);
        line.day = membership.start;
        line.unitMinor = joiningFeeMinor;
        draft.lines.append(line);
    }
    if (!periods.isEmpty()) {
        draft.periodStart = periods.first().days.first;
        draft.periodEnd = periods.last().days.last;
    }
    if (!reason.isEmpty())
        draft.note = words.priceReason(reason);
    return draft;
}

Result<LotId> MembershipBill::grant(const Membership& membership, const MembershipType& type, const DuePeriod& period,
                                    qint64 netMinor)
{
    NewLot lot;
    lot.client = membership.client;
    lot.membership = membership.id;
    lot.name = type.name;
    lot.kind = *type.credits == 0 ? LotKind::Unlimited : LotKind::Count;
    lot.units = *type.credits;
    lot.classTypes = type.classTypes;
    lot.priceMinor = netMinor;
    lot.boughtOn = period.days.first;
    lot.expiresOn = period.days.last;
    return m_credits.grant(lot);
}

Result<void> MembershipBill::writeCharges(const Membership& membership, const QList<DuePeriod>& periods, const InvoiceId& invoice)
{
    for (const DuePeriod& period : periods) {
        TD_TRY(m_db.exec("INSERT INTO membership_charges (id, membership_id, client_id, period_start, period_end, invoice_id) "
                         "VALUES (?, ?, ?, ?, ?, ?)",
                         m_db.newId<MembershipChargeId>(), membership.id, membership.client, period.days.first, period.days.last,
                         invoice));
    }
    const QDate until = periods.last().days.last.addDays(1);
    const bool over = membership.end.isValid() && until > membership.end;
    return m_db.exec("UPDATE memberships SET billed_until = ?, status = ? WHERE id = ?", until,
                     QLatin1String(over ? "ended" : "active"), membership.id);
}

Result<MembershipBill::Made> MembershipBill::make(const Membership& membership, const MembershipType& type,
                                                  const QList<DuePeriod>& periods, qint64 joiningFeeMinor, const QString& reason,
                                                  QDate day)
{
    TD_TRY_ASSIGN(Invoice bill, draft(membership, type, periods, joiningFeeMinor, reason, day));
    TD_TRY_ASSIGN(const TaxedTotals totals, m_invoices.totals(bill));
    Made made;
    for (qsizetype i = 0; i < periods.size() && type.credits; ++i) {
        TD_TRY_ASSIGN(const LotId lot, grant(membership, type, periods[i], totals.lineNets.value(i)));
        bill.lines[i].lot = lot;
        made.lots.append(lot);
    }
    if (totals.totalMinor > 0) {
        bill.lines.removeIf([](const InvoiceLine& line) { return line.unitMinor == 0; });
        TD_TRY_ASSIGN(made.invoice, m_invoices.issueNew(bill));
    }
    if (!periods.isEmpty())
        TD_TRY(writeCharges(membership, periods, made.invoice.id));
    return made;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/batchplan.h"

#include "billing/invoices.h"

namespace td
{

Result<BatchPlan> BatchPlan::make(Invoices& invoices, QDate from, QDate to, QDate day)
{
    BatchPlan plan;
    TD_TRY_ASSIGN(const QList<Uninvoiced> open, invoices.uninvoiced(from, to));
    TD_TRY_ASSIGN(const QList<Invoice> drafts, invoices.draftsFor(open, day));
    for (const Invoice& draft : drafts) {
        BatchItem item{draft, 0, false, {}, {}, {}};
        for (const Uninvoiced& one : open) { // a draft has no snapshot yet
            if (one.client == draft.client)
                item.draft.snapshot.buyer.name = one.clientName;
        }
        if (const auto totals = invoices.totals(draft)) {
            item.totalMinor = totals->totalMinor;
        } else {
            item.problem = totals.error();
            item.excluded = true;
        }
        plan.m_items.append(item);
    }
    return plan;
}

void BatchPlan::setExcluded(int item, bool excluded)
{
    BatchItem& one = m_items[item];
    one.excluded = excluded || one.problem.has_value();
}

QList<int> BatchPlan::chosen() const
{
    QList<int> out;
    for (int i = 0; i < m_items.size(); ++i) {
        if (!m_items[i].excluded && m_items[i].issued.isNull())
            out.append(i);
    }
    return out;
}

qint64 BatchPlan::chosenMinor() const
{
    qint64 sum = 0;
    for (const int i : chosen())
        sum += m_items[i].totalMinor;
    return sum;
}

int BatchPlan::chosenSessions() const
{
    int sum = 0;
    for (const int i : chosen())
        sum += int(m_items[i].draft.lines.size());
    return sum;
}

Result<void> BatchPlan::issue(Invoices& invoices, int item)
{
    BatchItem& one = m_items[item];
    const auto issued = invoices.issueNew(one.draft);
    if (!issued) {
        one.problem = issued.error();
        return tl::make_unexpected(issued.error());
    }
    one.issued = issued->id;
    one.number = issued->number;
    one.draft.snapshot = issued->snapshot;
    return {};
}

QList<InvoiceId> BatchPlan::issuedIds() const
{
    QList<InvoiceId> out;
    for (const BatchItem& item : m_items) {
        if (!item.issued.isNull())
            out.append(item.issued);
    }
    return out;
}

} // namespace td

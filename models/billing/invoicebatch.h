// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoices.h"

namespace td
{

/// Issues many drafts one after the other, each in its own change set, so that a screen can show how far it is and stop in between.
/// What was issued stays issued; what could not be is kept with its reason, and the rest goes on.
class InvoiceBatch
{
public:
    struct Problem {
        Invoice draft;
        Error error;
    };

    /// Drafts that are stored, or not yet.
    InvoiceBatch(Database& database, QList<Invoice> drafts)
        : m_invoices(database)
        , m_drafts(std::move(drafts))
    {
    }

    [[nodiscard]] qsizetype total() const { return m_drafts.size(); }
    [[nodiscard]] qsizetype done() const { return m_done; }
    [[nodiscard]] bool finished() const { return m_done == m_drafts.size(); }
    /// Issues the next one and goes on to the one after it, also when this one fails. Not to be called when finished.
    Result<Invoice> step()
    {
        const Invoice& draft = m_drafts[m_done++];
        auto invoice = m_invoices.issueNew(draft);
        if (invoice)
            m_issued.append(invoice->id);
        else
            m_problems.append({draft, invoice.error()});
        return invoice;
    }
    [[nodiscard]] const QList<InvoiceId>& issued() const { return m_issued; }
    [[nodiscard]] const QList<Problem>& problems() const { return m_problems; }

private:
    Invoices m_invoices;
    QList<Invoice> m_drafts;
    qsizetype m_done = 0;
    QList<InvoiceId> m_issued;
    QList<Problem> m_problems;
};

} // namespace td

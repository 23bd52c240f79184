// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "core/result.h"

#include <QSet>

namespace td
{

class Invoices;

/// One invoice that a batch would issue, and what became of it.
struct BatchItem {
    Invoice draft;
    qint64 totalMinor = 0;
    bool excluded = false;
    std::optional<Error> problem; ///< why it cannot be issued, or was not
    InvoiceId issued;
    QString number;

    bool operator==(const BatchItem&) const = default;
};

/// Everything of a period that is done and not invoiced, as one invoice a client: what a batch issues. No widgets.
class BatchPlan
{
public:
    /// Reads and works everything out. An invoice that cannot be worked out is in the plan with its problem.
    static Result<BatchPlan> make(Invoices& invoices, QDate from, QDate to, QDate day);

    void setExcluded(int item, bool excluded);
    [[nodiscard]] const QList<BatchItem>& items() const { return m_items; }
    /// Indices of those that are to be issued.
    [[nodiscard]] QList<int> chosen() const;
    [[nodiscard]] qint64 chosenMinor() const;
    [[nodiscard]] int chosenSessions() const;
    /// Issues one of them; its problem or its number is in the item afterwards.
    Result<void> issue(Invoices& invoices, int item);
    [[nodiscard]] QList<InvoiceId> issuedIds() const;

private:
    QList<BatchItem> m_items;
};

} // namespace td

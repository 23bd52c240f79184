// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/dispatches.h"
#include "billing/payment.h"
#include "core/result.h"

#include <optional>

namespace td
{

class Database;

/// What of a payment or credit note settles an invoice.
struct Settlement {
    PaymentId payment;    ///< null for a credit note
    InvoiceId creditNote; ///< null for a payment
    QString number;
    std::optional<PaymentMethod> method; ///< of a payment
    QDate day;
    qint64 amountMinor = 0;

    bool operator==(const Settlement&) const = default;
};

/// An issued document found by its number.
struct NumberHit {
    InvoiceId id;
    QString number;
    QString billTo;
    QDate issueDay;
    bool creditNote = false;

    bool operator==(const NumberHit&) const = default;
};

/// What happened to an invoice after it was issued: what settled it, and whether it could be mailed. Reads only.
class InvoiceTrail
{
public:
    explicit InvoiceTrail(Database& database) : m_db(database) {}

    /// Oldest first; what was taken off again is left out.
    Result<QList<Settlement>> settlements(const InvoiceId& id);
    /// Issued documents whose number contains the text, the newest first: for finding by number.
    Result<QList<NumberHit>> findNumber(const QString& text, int limit);
    /// Mails that failed since `since` and did not go out later, newest first.
    Result<QList<Dispatch>> failedMails(Instant since);

private:
    Database& m_db;
};

} // namespace td

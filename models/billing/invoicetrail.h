// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/payment.h"
#include "core/result.h"

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

enum class DispatchChannel { Print, Pdf, Mail, EInvoice };

/// That a document left the program, or why it could not.
struct Dispatch {
    ClientId client;
    InvoiceId invoice;
    PaymentId payment;
    DispatchChannel channel = DispatchChannel::Print;
    QString recipient;
    Instant at = 0;
    QString problem; ///< empty: it went well

    bool operator==(const Dispatch&) const = default;
};

/// What happened to an invoice after it was issued: what settled it, and where it was sent. Dispatches are only ever added.
class InvoiceTrail
{
public:
    explicit InvoiceTrail(Database& database) : m_db(database) {}

    /// Oldest first; what was taken off again is left out.
    Result<QList<Settlement>> settlements(const InvoiceId& id);
    /// Credit notes over an invoice, oldest first, with their numbers.
    Result<QList<std::pair<InvoiceId, QString>>> creditNotes(const InvoiceId& id);
    /// Newest first.
    Result<QList<Dispatch>> dispatches(const InvoiceId& id);
    /// `at` is now.
    Result<void> note(const Dispatch& dispatch);
    /// Mails that failed since `since` and did not go out later, newest first.
    Result<QList<Dispatch>> failedMails(Instant since);

private:
    Database& m_db;
};

} // namespace td

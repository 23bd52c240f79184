// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"
#include "core/result.h"

#include <QList>
#include <QString>

namespace td
{

class Database;

enum class DispatchChannel { Print, Pdf, Mail, EInvoice };

/// That a document left the studio, or could not.
struct Dispatch {
    DispatchId id;
    ClientId client;
    InvoiceId invoice;
    PaymentId payment; ///< of a receipt
    DispatchChannel channel = DispatchChannel::Print;
    QString recipient; ///< mail address
    Instant at = 0;
    QString problem; ///< why it failed; empty: it went

    bool operator==(const Dispatch&) const = default;
};

/// The log of what was printed, written and mailed; only ever added to. Label books.dispatch.
class Dispatches
{
public:
    explicit Dispatches(Database& database) : m_db(database) {}

    /// Gives it its id and moment.
    Result<Dispatch> add(Dispatch dispatch);
    /// Newest first.
    Result<QList<Dispatch>> ofInvoice(const InvoiceId& id);
    Result<QList<Dispatch>> ofPayment(const PaymentId& id);

private:
    Database& m_db;
};

} // namespace td

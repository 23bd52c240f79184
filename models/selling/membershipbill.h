// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "core/result.h"
#include "selling/dueperiods.h"

namespace td
{

class Credits;
class Database;
class Invoices;

/// Bills periods of one membership inside the caller's change set: the sessions that they grant, one issued invoice with a line each, and the
/// charges, of which the file keeps one a period.
class MembershipBill
{
public:
    MembershipBill(Database& database, Credits& credits, Invoices& invoices)
        : m_db(database)
        , m_credits(credits)
        , m_invoices(invoices)
    {
    }

    struct Made {
        Invoice invoice; ///< null id when nothing is to be paid
        QList<LotId> lots;
    };

    /// The draft that make() would issue; lines in the order of the periods, the joining fee last.
    Result<Invoice> draft(const Membership& membership, const MembershipType& type, const QList<DuePeriod>& periods,
                          qint64 joiningFeeMinor, const QString& reason, QDate day);
    Result<Made> make(const Membership& membership, const MembershipType& type, const QList<DuePeriod>& periods,
                      qint64 joiningFeeMinor, const QString& reason, QDate day);

private:
    Result<LotId> grant(const Membership& membership, const MembershipType& type, const DuePeriod& period, qint64 netMinor);
    Result<void> writeCharges(const Membership& membership, const QList<DuePeriod>& periods, const InvoiceId& invoice);

    Database& m_db;
    Credits& m_credits;
    Invoices& m_invoices;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/payment.h"
#include "core/result.h"
#include "selling/membership.h"
#include "selling/tender.h"

namespace td
{

class Credits;
class Database;
class Invoices;
class Payments;

/// What the first bill of a membership covers.
enum class FirstPeriod {
    Whole,   ///< periods are counted from the first day
    ProRata, ///< the first one goes to the end of the calendar week, month or year and is billed by its days
};

/// Somebody joins. Without a price or joining fee, those of the type.
struct JoinRequest {
    ClientId client;
    MembershipTypeId type;
    QDate start; ///< invalid: today
    FirstPeriod first = FirstPeriod::Whole;
    std::optional<qint64> priceMinor;
    std::optional<qint64> joiningFeeMinor;
    QString reason; ///< for another price: goes on the invoice
    QList<Tender> tenders;

    bool operator==(const JoinRequest&) const = default;
};

/// What joining made. Without an invoice when nothing is to be paid.
struct Joined {
    MembershipId membership;
    InvoiceId invoice;
    QString number;
    qint64 totalMinor = 0;
    QList<Payment> payments;
};

/// Memberships of clients: joining, pausing, ending, and who may come in. Bills after the first are BillingRun's.
class Memberships
{
public:
    Memberships(Database& database, Credits& credits, Invoices& invoices, Payments& payments)
        : m_db(database)
        , m_credits(credits)
        , m_invoices(invoices)
        , m_payments(payments)
    {
    }

    /// Of one client or of all: by name, ended ones last.
    Result<QList<Membership>> list(const ClientId& client = {});
    Result<Membership> find(const MembershipId& id);

    /// Membership, invoice over joining fee and first period, its sessions, and what is paid at once: one change set. Errors: Invalid
    /// sale.reason-missing (field reason), value.range; Refused membership-type.archived; those of Invoices and Payments.
    Result<Joined> join(const JoinRequest& request);
    /// The same, and nothing of it kept.
    Result<Joined> previewJoin(const JoinRequest& request);

    /// Rests from `first` to `last`, both included; without a last day until it is resumed. Errors: Invalid membership.pause-days; Refused
    /// membership.ended, membership.pause-overlap.
    Result<Membership> pause(const MembershipId& id, QDate first, QDate last, const QString& reason);
    /// Ends the pause that covers `day`, so that `day` is the first one again. Refused membership.not-paused.
    Result<Membership> resume(const MembershipId& id, QDate day);
    /// Last day of what is billed already.
    Result<QDate> endOfPeriod(const MembershipId& id);
    /// `last` is its last day: today, or endOfPeriod(). Errors: Invalid membership.end-day; Refused membership.ended.
    Result<Membership> end(const MembershipId& id, QDate last, const QString& reason);
    /// From the next bill on.
    Result<Membership> changePrice(const MembershipId& id, qint64 priceMinor);

    /// Whether some membership of the client lets in there on that day.
    Result<bool> mayEnter(const ClientId& client, const LocationId& location, QDate day);

private:
    Result<Membership> newMembership(const JoinRequest& request, const MembershipType& type);
    Result<void> insert(const Membership& membership);
    Result<Joined> joinNow(const JoinRequest& request);
    Result<Membership> findRunning(const MembershipId& id);
    Result<void> readPauses(Membership& membership);

    Database& m_db;
    Credits& m_credits;
    Invoices& m_invoices;
    Payments& m_payments;
};

} // namespace td

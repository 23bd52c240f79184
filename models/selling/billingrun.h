// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "selling/dueperiods.h"

namespace td
{

class Credits;
class Database;
class Invoices;

/// A membership that a billing run would bill.
struct DueMembership {
    MembershipId id;
    ClientId client;
    QString clientName;
    QString typeName;
    QList<DuePeriod> periods;
    qint64 netMinor = 0;
    qint64 taxMinor = 0;
    qint64 totalMinor = 0;

    bool operator==(const DueMembership&) const = default;
};

enum class ExclusionReason { Paused, NotDue, Ended, ClientGone, Problem };

/// A membership that it leaves out, and why.
struct ExcludedMembership {
    MembershipId id;
    QString clientName;
    QString typeName;
    ExclusionReason reason = ExclusionReason::NotDue;
    QDate day; ///< the next bill or the end, by the reason
    Error problem; ///< of ExclusionReason::Problem

    bool operator==(const ExcludedMembership&) const = default;
};

/// Everything due until a day, and what is not.
struct BillingPreview {
    QDate until;
    QList<DueMembership> due;
    QList<ExcludedMembership> excluded;
    qint64 netMinor = 0;
    qint64 taxMinor = 0;
    qint64 totalMinor = 0;

    bool operator==(const BillingPreview&) const = default;
};

/// One membership that a run has billed, or could not.
struct BilledMembership {
    MembershipId id;
    QString clientName;
    InvoiceId invoice;
    QString number;
    qint64 totalMinor = 0;
    int periods = 0; ///< 0: somebody else had billed it already
    std::optional<Error> problem;
};

/// Bills memberships, one a change set, in steps: the caller shows the progress and may stop after each. Running it twice, or again after a
/// stop, bills every period once: each step reads the membership anew, and the file refuses a second charge of a period.
class BillingRun
{
public:
    BillingRun(Database& database, Credits& credits, Invoices& invoices)
        : m_db(database)
        , m_credits(credits)
        , m_invoices(invoices)
    {
    }

    /// Errors: Invalid time.range.
    Result<BillingPreview> preview(QDate until);

    /// Prepares a run over these memberships (of a preview).
    void start(QDate until, const QList<MembershipId>& memberships);
    /// Bills the next one. False when there is none left. A membership that cannot be billed is reported in done() and does not stop the run.
    bool step();
    [[nodiscard]] int total() const { return int(m_queue.size()); }
    [[nodiscard]] const QList<BilledMembership>& done() const { return m_done; }

    /// Bills what is due of one membership until a day: one change set.
    Result<BilledMembership> bill(const MembershipId& id, QDate until);

private:
    Result<DueMembership> dueOf(const Membership& membership, QList<DuePeriod> periods, QDate day);
    Result<void> look(const Membership& membership, QDate until, QDate today, BillingPreview& preview);
    [[nodiscard]] Result<bool> isGone(const ClientId& client);

    Database& m_db;
    Credits& m_credits;
    Invoices& m_invoices;
    QDate m_until;
    QList<MembershipId> m_queue;
    QList<BilledMembership> m_done;
};

} // namespace td

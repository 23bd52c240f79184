// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/lotstore.h"
#include "credits/placestate.h"

#include <QHash>
#include <QSet>

namespace td
{

/// Brings the ledger of one client in line with their places: works out the entries in memory, then appends them. Inside the caller's
/// change set. Who leads a session sees only its own places: reservations of other places are left as they are.
class Settling
{
public:
    Settling(Database& database, const ClientId& client, QDate today) : m_db(database), m_store(database), m_client(client), m_today(today) {}

    /// Settles these places of the client, then funds all open ones in order of date. Returns how many open places came to be paid.
    Result<int> run(const QList<ParticipantId>& touched);
    /// What would pay for these places if they were booked as well.
    Result<QList<Funding>> forecast(const QList<FundingPlace>& places);

private:
    /// A place with what the ledger holds for it.
    struct Held {
        PlaceState place;
        QList<CreditEntry> ended; ///< consumed and forfeited, summed by lot, kind and day
        QHash<LotId, int> reserved;
    };

    Result<void> load();
    Result<Held> heldBy(const ParticipantId& id);
    void unwind(Held& held, CreditWish wish);
    void post(CreditKind kind, const LotId& lot, int units, const PlaceState& place, QDate day, qint64 value);
    void forfeit(const Held& held);
    void takeInOpen(const Held& held);
    Result<void> loadOpenPlaces();
    Result<void> loadReservations();
    int fundOpen();
    void applyFunding(const QList<Funding>& plan);
    void unexpire();
    [[nodiscard]] QList<QDate> firstVisits() const;
    Result<void> write();
    LotLedger* ledger(const LotId& id);
    [[nodiscard]] bool hasFunds() const;
    [[nodiscard]] QDate firstDay() const;

    Database& m_db;
    LotStore m_store;
    ClientId m_client;
    QDate m_today;
    QList<LotLedger> m_lots;
    QList<PlaceState> m_open; ///< wait for a credit, or hold a reservation that may move
    QSet<ParticipantId> m_settled; ///< touched places that were looked at
    QList<CreditEntry> m_entries;
    bool m_visitTakenBack = false;
};

} // namespace td

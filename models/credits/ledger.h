// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/lot.h"

#include <array>

namespace td
{

/// A lot with the sums of its entries: what every rule of the ledger is worked out from.
struct LotLedger {
    LotId id;
    NewLot terms;
    std::array<int, 9> units{};     ///< by CreditKind
    std::array<qint64, 9> values{}; ///< by CreditKind
    QList<LotFreeze> freezes;
    QDate firstVisit; ///< day of the first session that was consumed and not taken back

    [[nodiscard]] int of(CreditKind kind) const { return units[size_t(kind)]; }
    [[nodiscard]] int bought() const;
    [[nodiscard]] int used() const { return of(CreditKind::Consume) + of(CreditKind::Forfeit); }
    [[nodiscard]] int booked() const;
    /// Neither used nor expired: booked and available.
    [[nodiscard]] int remaining() const { return bought() - used() - of(CreditKind::Expire); }
    [[nodiscard]] int available() const { return remaining() - booked(); }
    [[nodiscard]] qint64 earned() const;
    [[nodiscard]] qint64 moved() const;
    [[nodiscard]] qint64 unearned() const { return terms.priceMinor - earned() - moved(); }
    /// What so many of the remaining units are worth: their share of the value not yet earned, half up. The last unit takes the
    /// rest, so that all parts add up to the price to the cent, whatever was adjusted, taken back or transferred between.
    [[nodiscard]] qint64 worthOf(int count) const;
    void add(const CreditEntry& entry);

    bool operator==(const LotLedger&) const = default;
};

LotBalance balanceOf(const LotLedger& ledger, QDate today);

/// amount x part / whole, half up, for amounts that are not negative.
qint64 shareOf(qint64 amount, qint64 part, qint64 whole);

} // namespace td

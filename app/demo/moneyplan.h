// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "billing/invoice.h"
#include "billing/payment.h"
#include "demo/moneycatalogue.h"
#include "demo/plan.h"
#include "demo/random.h"

#include <vector>

namespace td::demo
{

/// How a client pays for what they do.
enum class PayHabit : quint8 { Monthly, Package, Member };

/// Which package a client of this service buys; -1: none.
int packageFor(const ClientPlan& client, int index);
PayHabit payHabit(const ClientPlan& client, quint64 seed, int index);
/// Whether the client's package or membership pays for a service; else it is billed at its rate.
bool covered(const ClientPlan& client, quint64 seed, int index, int service);

/// The rows that money hangs on, by the index in the plan.
struct StudioRows {
    std::vector<ClientId> clients;
    std::vector<ClassTypeId> types;
    std::vector<TrainerId> trainers;
    std::vector<LocationId> sites; ///< of the trainers
};

/// A place as it was written, for the money that follows from it.
struct PlaceRecord {
    ParticipantId id;
    AppointmentId appointment;
    int client = 0;
    quint8 trainer = 0;
    quint8 type = 0;
    Day day = 0;
    qint16 minute = 0;
    Instant end = 0;
    int rateMinor = 0;
    int feeMinor = 0;
    bool noShow = false;
    enum class Outcome : quint8 { Open, Done, Forfeited, Released, Nothing } outcome = Outcome::Open;
    bool onCredit = false;
};

/// A document to be issued, and how it is going to be paid.
struct Bill {
    Day day = 0;
    Invoice draft;
    enum class Ending : quint8 { Paid, AtOnce, Deposit, Void } ending = Ending::Paid;
    std::vector<std::pair<ProductId, int>> sold; ///< pieces off the shelf
    QDate memberFrom; ///< period of a membership
    QDate memberTo;
};

} // namespace td::demo

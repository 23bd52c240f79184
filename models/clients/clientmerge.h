// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "clients/clienthealth.h"
#include "core/result.h"

#include <QByteArray>
#include <QSet>

namespace td
{

class Database;

/// Columns whose value is taken from the other client although the kept one has its own: names of clientTexts(), or
/// "birthday", "status", "location_id", "joined_on", "photo_id".
using MergeChoices = QSet<QByteArray>;

/// What a merge did, for the message afterwards.
struct MergeOutcome {
    int sessions = 0;
    int alerts = 0;
    int assignments = 0;
    int grants = 0;

    bool operator==(const MergeOutcome&) const = default;
};

/// Makes one client of two: sessions, alerts, assignments, grants and photos of the other one move, empty fields are filled, tags join, and
/// the other one is removed with a pointer to the kept one. One change set, so one undo. For those who manage the studio.
class ClientMerge
{
public:
    explicit ClientMerge(Database& database) : m_database(database) {}

    /// Whoever has something in the books stays the one who is kept: invoices, payments and the ledger of credits name their client for
    /// good, and rewriting that would be another history than the one on paper.
    /// Errors: Invalid "merge.same", Refused "client.merged", "merge.has-books" (args: the other one's name), Clash "merge.clash" (args: date, time) when both
    /// are booked at one time, Forbidden, NotFound.
    Result<MergeOutcome> merge(ClientId keep, ClientId other, const MergeChoices& choices = {});

private:
    Result<MergeOutcome> move(const Client& keep, const Client& other, const MergeChoices& choices);
    Result<void> requireNoBooks(const Client& other);
    Result<void> moveTraining(ClientId keep, ClientId other);
    Result<void> checkClashes(ClientId keep, ClientId other);
    Result<int> moveSessions(ClientId keep, ClientId other);
    Result<void> dropWeakerPlaces(ClientId keep, ClientId other);
    Result<int> moveAlerts(ClientId keep, ClientId other);
    Result<int> moveAssignments(ClientId keep, ClientId other);
    Result<int> moveGrants(ClientId keep, ClientId other);
    Result<void> movePhotos(const Client& keep, const Client& other, const MergeChoices& choices);
    Result<void> mergeHealth(ClientId keep, ClientId other);

    Database& m_database;
};

/// The kept client's profile after the merge: a pure rule.
Client mergedProfile(const Client& keep, const Client& other, const MergeChoices& choices);
/// Both texts, where they differ one below the other: nothing medical may get lost.
ClientHealth mergedHealth(const ClientHealth& keep, const ClientHealth& other);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/rowhistory.h"
#include "clients/timelineentry.h"

#include <QHash>

namespace td
{

class Database;

/// Everything that happened with one client in one list, newest first: sessions, assignments, grants, invoices, payments, packages, and what a history source
/// (the journal) tells about the profile.
class ClientTimeline
{
public:
    explicit ClientTimeline(Database& database, HistorySource history = {})
        : m_database(database)
        , m_history(std::move(history))
    {
    }

    /// At most `limit` entries that are earlier than `before`. Upcoming sessions come with a `before` in the future.
    Result<QList<TimelineEntry>> entries(ClientId client, int limit, Instant before);

private:
    Result<QList<TimelineEntry>> sessions(ClientId client, int limit, Instant before);
    Result<QList<TimelineEntry>> assignments(ClientId client, Instant before);
    Result<QList<TimelineEntry>> grants(ClientId client, Instant before);
    Result<QList<TimelineEntry>> invoices(ClientId client, int limit, Instant before);
    Result<QList<TimelineEntry>> payments(ClientId client, int limit, Instant before);
    Result<QList<TimelineEntry>> packages(ClientId client, Instant before);
    Result<QList<TimelineEntry>> history(ClientId client, int limit, Instant before);

    Database& m_database;
    HistorySource m_history;
};

/// What entries of the journal about a client's own rows (clients, client_health, client_alerts) mean. Rows of `mergedClients`
/// (with their names) are other clients who became part of this one.
QList<TimelineEntry> timelineFromHistory(const QList<RowHistory>& history, const QHash<AnyId, QString>& mergedClients = {});

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "clients/clienthealth.h"
#include "core/result.h"
#include "notes/sessionnote.h"
#include "print/documents.h"

#include <optional>

namespace td
{

class Database;

/// What is printed of one client: who they are, their health where the reader may know it, and the signed notes.
struct ClientRecord {
    Client client;
    QString trainer;                    ///< the primary one; empty: none
    std::optional<ClientHealth> health; ///< nothing: the role may not see it
    QList<SessionNote> notes;           ///< in the order of printing; drafts and private parts are never printed
    QByteArray zone;                    ///< the studio's, for the times of signatures
    QDate printedOn;

    bool operator==(const ClientRecord&) const = default;
};

/// Reads it as the signed-in user may see it (without health no notes either); notes oldest first, each before its amendments. Error: NotFound.
Result<ClientRecord> readClientRecord(Database& db, const ClientId& client);

/// The record in the client's language, else the interface's; for the access log it is "client-record".
Document clientRecordDocument(const ClientRecord& record, const Letterhead& head);

} // namespace td

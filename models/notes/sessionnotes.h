// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "notes/sessionnote.h"

#include <QList>

namespace td
{

class Database;

/// A session that took place and has no note yet.
struct MissingNote {
    AppointmentId appointment;
    ClientId client;
    TrainerId trainer;
    QString clientName;
    QString className;
    QDate day;
    int minute = 0;
};

/// Session notes: drafts, signing, amendments, the list of missing ones.
class SessionNotes
{
public:
    explicit SessionNotes(Database& database) : m_db(database) {}

    [[nodiscard]] Result<SessionNote> find(const NoteId& id);
    /// Newest first.
    [[nodiscard]] Result<QList<SessionNote>> ofClient(const ClientId& client, int limit = -1);
    [[nodiscard]] Result<std::optional<SessionNote>> ofAppointment(const AppointmentId& appointment, const ClientId& client);
    /// A new note, not saved yet, with the words of the client's last one to go on from.
    [[nodiscard]] Result<SessionNote> draftFromLast(const ClientId& client, const AppointmentId& appointment, QDate day);
    [[nodiscard]] Result<QList<MissingNote>> missing(QDate from, QDate until, int limit = -1);

    /// Adds or changes a draft. Errors: Refused "note.signed", Forbidden for another trainer's.
    Result<NoteId> save(const SessionNote& note);
    Result<void> remove(const NoteId& id);
    /// Signs and locks: hash over the note and the chain of this device. The signer is who is signed in. Errors: Refused "note.empty", "note.signed",
    /// Forbidden "note.not-author".
    Result<void> sign(const NoteId& id);
    /// A draft that amends a signed note.
    Result<NoteId> amend(const NoteId& id);

private:
    Database& m_db;
};

} // namespace td

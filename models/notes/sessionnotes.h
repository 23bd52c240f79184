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
    QString trainerName;
    QString className;
    QDate day;
    int minute = 0;

    bool operator==(const MissingNote&) const = default;
};

/// A note that its author began and has not signed.
struct OpenDraft {
    NoteId id;
    ClientId client;
    AppointmentId appointment;
    QString clientName;
    QDate day;
    QString firstWords;
    bool amendment = false;

    bool operator==(const OpenDraft&) const = default;
};

/// Session notes: drafts, signing, amendments, the list of missing ones. Notes are written by trainers: the author of a note is the trainer who is signed
/// in, and nobody else changes or signs it. Form errors are Invalid with the column as field.
class SessionNotes
{
public:
    explicit SessionNotes(Database& database) : m_db(database) {}

    [[nodiscard]] Result<SessionNote> find(const NoteId& id);
    /// Newest first, amendments among them by their own day.
    [[nodiscard]] Result<QList<SessionNote>> ofClient(const ClientId& client, int limit = -1);
    /// The note of a session, not its amendments.
    [[nodiscard]] Result<std::optional<SessionNote>> ofAppointment(const AppointmentId& appointment, const ClientId& client);
    /// A new note, not saved yet, with the words of the client's last one to go on from: the four fields and the recommendations. Empty when there is none.
    [[nodiscard]] Result<SessionNote> draftFromLast(const ClientId& client, const AppointmentId& appointment, QDate day);
    /// Newest first. Individual and trial sessions that were attended and are over; a group class asks for no notes. A trainer's own; the office sees
    /// everybody's. Only of clients whom the user may see.
    [[nodiscard]] Result<QList<MissingNote>> missing(QDate from, QDate until, int limit = -1);
    /// What the trainer who is signed in has not signed yet, newest first.
    [[nodiscard]] Result<QList<OpenDraft>> drafts();
    /// Whether this user may change and sign it.
    [[nodiscard]] bool isAuthor(const SessionNote& note) const;

    /// Adds or changes a draft. Errors: Refused "note.signed", "note.exists" (the session has one already), Forbidden "note.not-author",
    /// "note.not-trainer" (the login belongs to no trainer), Stale "row.stale".
    Result<NoteId> save(const SessionNote& note);
    /// Takes a draft away; undoable.
    Result<void> remove(const NoteId& id);
    /// Signs and locks: hash over the note and the chain of this device. The signer is who is signed in. Errors: Refused "note.empty", "note.signed",
    /// Forbidden "note.not-author".
    Result<void> sign(const NoteId& id);
    /// A draft that amends a signed note, by the trainer who is signed in; an amendment of an amendment amends the first note. A draft that is there
    /// already is given back. Error: Refused "note.amends-draft".
    Result<NoteId> amend(const NoteId& id);

private:
    Result<SessionNote> findDraft(const NoteId& id);
    Result<NoteId> add(const SessionNote& note);
    Result<void> change(const SessionNote& note, const SessionNote& before);
    Result<void> requireAuthor(const TrainerId& trainer) const;
    Result<QString> clientName(const ClientId& client);

    Database& m_db;
};

} // namespace td

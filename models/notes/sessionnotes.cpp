// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/sessionnotes.h"

#include "clients/client.h"
#include "core/formcheck.h"
#include "facility/studioday.h"
#include "notes/notechain.h"
#include "storage/database.h"

#include <array>

namespace td
{
namespace
{

#define NOTE_COLUMNS                                                                                                   \
    "id, client_id, trainer_id, appointment_id, amends_id, day, subjective, objective, assessment, plan, "             \
    "private_text, shared_text, recommendations, exercises, measurements, rating, status = 'signed', signed_at, signer_name, chain, chain_seq, hash, version, " \
    "(SELECT r.first_name || ' ' || r.last_name FROM trainers r WHERE r.id = trainer_id)"

using NoteText = TextField<SessionNote>;
constexpr std::array<NoteText, 9> noteTexts{{{"subjective", &SessionNote::subjective, 8000, false, true},
                                             {"objective", &SessionNote::objective, 8000, false, true},
                                             {"assessment", &SessionNote::assessment, 8000, false, true},
                                             {"plan", &SessionNote::plan, 8000, false, true},
                                             {"private_text", &SessionNote::privateText, 8000, false, true},
                                             {"shared_text", &SessionNote::sharedText, 8000, false, true},
                                             {"recommendations", &SessionNote::recommendations, 4000, false, true},
                                             {"exercises", &SessionNote::exercises, 20000, false, true},
                                             {"measurements", &SessionNote::measurements, 20000, false, true}}};

SessionNote readNote(const Query& q)
{
    SessionNote note;
    int c = 0;
    note.id = q.id<NoteId>(c++);
    note.client = q.id<ClientId>(c++);
    note.trainer = q.id<TrainerId>(c++);
    note.appointment = q.id<AppointmentId>(c++);
    note.amends = q.id<NoteId>(c++);
    note.day = q.date(c++);
    for (QString SessionNote::*text : {&SessionNote::subjective, &SessionNote::objective, &SessionNote::assessment, &SessionNote::plan,
                                       &SessionNote::privateText, &SessionNote::sharedText, &SessionNote::recommendations, &SessionNote::exercises,
                                       &SessionNote::measurements})
        note.*text = q.text(c++);
    note.rating = q.optionalInt(c++);
    note.isSigned = q.boolean(c++);
    note.signedAt = q.int64(c++);
    note.signerName = q.text(c++);
    note.chain = QString::fromLatin1(q.bytes(c++));
    note.chainSeq = q.int64(c++);
    note.hash = q.bytes(c++);
    note.version = q.integer(c++);
    note.trainerName = q.text(c++);
    return note;
}

Result<SessionNote> checked(const SessionNote& note)
{
    TD_TRY_ASSIGN(SessionNote clean, checkTexts(note, noteTexts));
    if (clean.rating)
        TD_TRY(checkRange(*clean.rating, 1, 5, "rating"));
    if (!clean.day.isValid())
        return fail(ErrorKind::Invalid, "text.empty", "day");
    return clean;
}

Result<QList<SessionNote>> readAll(Query q)
{
    QList<SessionNote> notes;
    while (q.next())
        notes.append(readNote(q));
    TD_TRY(q.finish());
    return notes;
}

Result<std::optional<SessionNote>> readOne(Query q)
{
    std::optional<SessionNote> note;
    if (q.next())
        note = readNote(q);
    TD_TRY(q.finish());
    return note;
}

} // namespace

Result<SessionNote> SessionNotes::find(const NoteId& id)
{
    TD_TRY_ASSIGN(const auto note, readOne(m_db.query("SELECT " NOTE_COLUMNS " FROM session_notes WHERE id = ? AND deleted = 0", id)));
    return note ? Result<SessionNote>(*note) : fail(ErrorKind::NotFound, "row.not-found", "note");
}

Result<QList<SessionNote>> SessionNotes::ofClient(const ClientId& client, int limit)
{
    return readAll(m_db.query("SELECT " NOTE_COLUMNS " FROM session_notes WHERE client_id = ? AND deleted = 0 ORDER BY day DESC, id DESC LIMIT ?",
                              client, limit));
}

Result<std::optional<SessionNote>> SessionNotes::ofAppointment(const AppointmentId& appointment, const ClientId& client)
{
    return readOne(m_db.query("SELECT " NOTE_COLUMNS " FROM session_notes WHERE appointment_id = ? AND client_id = ? AND amends_id IS NULL "
                              "AND deleted = 0 ORDER BY id LIMIT 1",
                              appointment, client));
}

Result<SessionNote> SessionNotes::draftFromLast(const ClientId& client, const AppointmentId& appointment, QDate day)
{
    SessionNote draft;
    draft.client = client;
    draft.trainer = m_db.actor().trainer;
    draft.appointment = appointment;
    draft.day = day;
    TD_TRY_ASSIGN(const auto last,
                  readOne(m_db.query("SELECT " NOTE_COLUMNS " FROM session_notes WHERE client_id = ?1 AND deleted = 0 AND amends_id IS NULL "
                                     "AND day <= ?2 AND (?3 IS NULL OR appointment_id IS NOT ?3) "
                                     "AND (subjective <> '' OR objective <> '' OR assessment <> '' OR plan <> '' OR recommendations <> '') "
                                     "ORDER BY day DESC, id DESC LIMIT 1",
                                     client, day, appointment)));
    if (!last)
        return draft;
    draft.subjective = last->subjective;
    draft.objective = last->objective;
    draft.assessment = last->assessment;
    draft.plan = last->plan;
    draft.recommendations = last->recommendations;
    return draft;
}

bool SessionNotes::isAuthor(const SessionNote& note) const
{
    return !m_db.actor().trainer.isNull() && note.trainer == m_db.actor().trainer;
}

Result<void> SessionNotes::requireAuthor(const TrainerId& trainer) const
{
    if (m_db.actor().trainer.isNull())
        return fail(ErrorKind::Forbidden, "note.not-trainer");
    if (trainer != m_db.actor().trainer)
        return fail(ErrorKind::Forbidden, "note.not-author");
    return {};
}

Result<QString> SessionNotes::clientName(const ClientId& client)
{
    auto q = m_db.query("SELECT first_name, last_name, preferred_name FROM clients WHERE id = ?", client);
    if (!q.next()) {
        TD_TRY(q.finish());
        return fail(ErrorKind::NotFound, "row.not-found", "client");
    }
    return naturalName(q.text(0), q.text(1), q.text(2));
}

Result<SessionNote> SessionNotes::findDraft(const NoteId& id)
{
    TD_TRY_ASSIGN(const SessionNote note, find(id));
    if (note.isSigned)
        return fail(ErrorKind::Refused, "note.signed");
    TD_TRY(requireAuthor(note.trainer));
    return note;
}

Result<NoteId> SessionNotes::save(const SessionNote& note)
{
    TD_TRY_ASSIGN(SessionNote clean, checked(note));
    if (clean.id.isNull()) {
        if (clean.trainer.isNull())
            clean.trainer = m_db.actor().trainer;
        return add(clean);
    }
    TD_TRY_ASSIGN(const SessionNote before, findDraft(clean.id));
    TD_TRY(change(clean, before));
    return clean.id;
}

Result<NoteId> SessionNotes::add(const SessionNote& note)
{
    TD_TRY(requireAuthor(note.trainer));
    TD_TRY_ASSIGN(const QString name, clientName(note.client));
    if (!note.appointment.isNull() && note.amends.isNull()) {
        TD_TRY_ASSIGN(const auto other, ofAppointment(note.appointment, note.client));
        if (other)
            return fail(ErrorKind::Refused, "note.exists");
    }
    const auto id = m_db.newId<NoteId>();
    TD_TRY(m_db.change("note.save", name, [&] {
        return m_db.exec("INSERT INTO session_notes (id, client_id, trainer_id, appointment_id, amends_id, day, subjective, objective, assessment, plan, "
                         "private_text, shared_text, recommendations, exercises, measurements, rating) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         id, note.client, note.trainer, note.appointment, note.amends, note.day, note.subjective, note.objective, note.assessment,
                         note.plan, note.privateText, note.sharedText, note.recommendations, note.exercises, note.measurements, note.rating);
    }));
    return id;
}

Result<void> SessionNotes::change(const SessionNote& note, const SessionNote& before)
{
    const auto content = [](SessionNote n) {
        n.version = 0;
        n.trainer = {};
        n.trainerName.clear();
        n.client = {};
        n.amends = {};
        return n;
    };
    if (content(note) == content(before))
        return {};
    TD_TRY_ASSIGN(const QString name, clientName(before.client));
    return m_db.change("note.save", name, [&] {
        return m_db.exec("UPDATE session_notes SET appointment_id = ?, day = ?, subjective = ?, objective = ?, assessment = ?, plan = ?, "
                         "private_text = ?, shared_text = ?, recommendations = ?, exercises = ?, measurements = ?, rating = ?, version = ? WHERE id = ?",
                         note.appointment, note.day, note.subjective, note.objective, note.assessment, note.plan, note.privateText, note.sharedText,
                         note.recommendations, note.exercises, note.measurements, note.rating, note.version, note.id);
    });
}

Result<void> SessionNotes::remove(const NoteId& id)
{
    TD_TRY_ASSIGN(const SessionNote note, findDraft(id));
    TD_TRY_ASSIGN(const QString name, clientName(note.client));
    return m_db.change("note.remove", name, [&] { return m_db.exec("UPDATE session_notes SET deleted = 1 WHERE id = ?", id); });
}

Result<void> SessionNotes::sign(const NoteId& id)
{
    TD_TRY_ASSIGN(const SessionNote note, findDraft(id));
    if (note.isEmpty())
        return fail(ErrorKind::Refused, "note.empty");
    TD_TRY_ASSIGN(const QString name, clientName(note.client));
    const Actor& actor = m_db.actor();
    return m_db.change("signed.note", name, [&] {
        return appendToNoteChain(m_db, id, {actor.user, actor.name.isEmpty() ? actor.login : actor.name, m_db.clock().now()});
    });
}

Result<NoteId> SessionNotes::amend(const NoteId& id)
{
    TD_TRY_ASSIGN(const SessionNote note, find(id));
    const NoteId first = note.amends.isNull() ? id : note.amends;
    if (!note.isSigned && note.amends.isNull())
        return fail(ErrorKind::Refused, "note.amends-draft");
    {
        auto q = m_db.query("SELECT id FROM session_notes WHERE client_id = ? AND amends_id = ? AND trainer_id = ? AND status = 'draft' AND deleted = 0",
                            note.client, first, m_db.actor().trainer);
        if (q.next())
            return q.id<NoteId>(0);
        TD_TRY(q.finish());
    }
    SessionNote amendment;
    amendment.client = note.client;
    amendment.appointment = note.appointment;
    amendment.trainer = m_db.actor().trainer;
    amendment.amends = first;
    TD_TRY_ASSIGN(amendment.day, studioToday(m_db));
    return add(amendment);
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notescontext.h"
#include "notes/notesnippets.h"
#include "notes/sessionnotes.h"
#include "storage/accesslog.h"
#include "support/diary.h"
#include "support/scratchstudio.h"
#include "widgets/privacystate.h"
#include "widgets/scriptedprompts.h"

namespace td::test
{
using namespace Qt::StringLiterals;

/// A studio with two clients of Tess, who is signed in, sessions in May, and what the screens said.
struct NotesFixture {
    explicit NotesFixture(ScratchStudio& scratch)
        : studio(scratch)
    {
        Diary diary(scratch);
        ana = diary.client(u"Ana"_s, u"Ruiz"_s);
        bo = diary.client(u"Bo"_s, u"Chen"_s);
        for (const ClientId& client : {ana, bo})
            diary.assign(client, scratch.trainer);
        const Diary::Session done{{}, u"completed"_s};
        first = diary.book(QDate(2026, 5, 27), 600, {ana}, done);
        second = diary.book(QDate(2026, 5, 29), 660, {bo}, done);
        ready = !diary.error && studio.signInAs(scratch.trainerActor());
        if (!ready)
            return;
        log = std::make_unique<AccessLog>(studio.db());
        notes = std::make_unique<SessionNotes>(studio.db());
        snippets = std::make_unique<NoteSnippets>(studio.db());
        context.reset(new NotesContext{studio.db(), *notes, *snippets, *log, prompts, privacy, "America/Toronto",
                                       [this](const Error& error) { errors.append(error.reason); },
                                       [this](const QString& text, const Banner::Action&) { told.append(text); },
                                       [](const ClientId&, QDate day) { return day == QDate(2026, 5, 27) ? u"Squat 3x5 100 kg"_s : QString(); },
                                       [](const ClientId&, QDate) { return u"Weight 71.5 kg"_s; },
                                       [this](const ClientId& id, QWidget*) { printed.append(id); }});
    }

    SessionNote draft(const ClientId& client, QDate day, const QString& subjective) const
    {
        SessionNote note;
        note.client = client;
        note.day = day;
        note.subjective = subjective;
        return note;
    }
    NoteId add(const SessionNote& note, bool sign)
    {
        const NoteId id = notes->save(note).value_or(NoteId());
        if (sign && !notes->sign(id))
            return {};
        return id;
    }

    ScratchStudio& studio;
    bool ready = false;
    ClientId ana;
    ClientId bo;
    AppointmentId first;  ///< Ana's, May 27
    AppointmentId second; ///< Bo's, May 29
    std::unique_ptr<AccessLog> log;
    std::unique_ptr<SessionNotes> notes;
    std::unique_ptr<NoteSnippets> snippets;
    ScriptedPrompts prompts;
    PrivacyState privacy;
    std::unique_ptr<NotesContext> context;
    QStringList errors;
    QStringList told;
    QList<ClientId> printed;
};

} // namespace td::test

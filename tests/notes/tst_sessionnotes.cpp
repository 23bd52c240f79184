// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientmerge.h"
#include "clients/clients.h"
#include "notes/sessionnotes.h"
#include "storage/undo.h"
#include "support/diary.h"
#include "support/scratchstudio.h"

#include <algorithm>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestSessionNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        Diary diary(*m_studio);
        m_ana = diary.client(u"Ana"_s, u"Ruiz"_s);
        m_bo = diary.client(u"Bo"_s, u"Chen"_s);
        diary.assign(m_ana, m_studio->trainer);
        diary.assign(m_bo, m_studio->otherTrainer);
        const Diary::Session done{{}, u"completed"_s};
        m_session = diary.book(QDate(2026, 5, 20), 600, {m_ana}, done);
        diary.book(QDate(2026, 5, 21), 600, {m_ana}, Diary::Session{{}, u"no_show"_s});
        diary.book(QDate(2026, 5, 22), 600, {m_ana}, Diary::Session{{}, u"cancelled"_s});
        diary.book(QDate(2026, 5, 25), 600, {m_ana}, Diary::Session{{}, u"completed"_s, true});
        diary.book(QDate(2026, 5, 28), 630, {m_ana}, done);
        diary.book(QDate(2026, 5, 29), 600, {m_bo}, Diary::Session{m_studio->otherTrainer, u"completed"_s});
        diary.book(QDate(2026, 6, 9), 600, {m_ana}, Diary::Session());
        TD_DIARY(diary);
        TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
    }
    void cleanup() { m_studio.reset(); }

    void aDraftIsKeptChangedAndRemoved()
    {
        SessionNotes notes(db());
        SessionNote note = draft();
        note.privateText = u"Ask about work."_s;
        note.rating = 4;
        const auto id = notes.save(note);
        TD_VERIFY(id);
        SessionNote found = *notes.find(*id);
        QCOMPARE(found.trainer, m_studio->trainer);
        QCOMPARE(found.privateText, u"Ask about work."_s);
        QCOMPARE(found.rating, std::optional(4));
        QVERIFY(!found.isSigned && found.chainNumber().isEmpty() && found.hash.isEmpty());
        QCOMPARE(notes.ofAppointment(m_session, m_ana)->value_or(SessionNote()).id, *id);
        found.plan = u"Lower the bench."_s;
        TD_VERIFY(notes.save(found));
        TD_VERIFY(notes.save(found)); // the same words again
        found.plan = u"Raise the bench."_s;
        QCOMPARE(notes.save(found).error().kind, ErrorKind::Stale); // its version is the old one
        const qint64 before = db().lastChangeSet();
        TD_VERIFY(notes.save(*notes.find(*id)));
        QCOMPARE(db().lastChangeSet(), before); // nothing to write
        TD_VERIFY(notes.remove(*id));
        QCOMPARE(notes.find(*id).error().kind, ErrorKind::NotFound);
        TD_VERIFY(Undo(db()).undo());
        QCOMPARE(notes.find(*id)->plan, u"Lower the bench."_s);
    }

    void formErrorsNameTheField()
    {
        SessionNotes notes(db());
        SessionNote note = draft();
        note.rating = 6;
        QCOMPARE(notes.save(note).error().field, u"rating"_s);
        note.rating.reset();
        note.recommendations = QString(4001, u'x');
        QCOMPARE(notes.save(note).error().field, u"recommendations"_s);
        note.recommendations.clear();
        note.day = {};
        QCOMPARE(notes.save(note).error().field, u"day"_s);
        note.day = QDate(2026, 5, 20);
        note.client = m_bo; // of another trainer
        QCOMPARE(notes.save(note).error().kind, ErrorKind::NotFound);
    }

    void aSessionHasOneNote()
    {
        SessionNotes notes(db());
        TD_VERIFY(notes.save(draft()));
        QCOMPARE(notes.save(draft()).error().reason, u"note.exists"_s);
    }

    void onlyItsAuthorWritesAndSigns()
    {
        SessionNotes mine(db());
        const NoteId id = *mine.save(draft());
        SessionNote other = draft();
        other.appointment = {};
        other.trainer = m_studio->otherTrainer;
        QCOMPARE(mine.save(other).error().reason, u"note.not-author"_s);
        TD_VERIFY(m_studio->signInAs(m_studio->owner()));
        SessionNotes office(db());
        SessionNote read = *office.find(id);
        read.plan = u"Something else."_s;
        QCOMPARE(office.save(read).error().reason, u"note.not-trainer"_s);
        QCOMPARE(office.sign(id).error().reason, u"note.not-trainer"_s);
        QCOMPARE(office.remove(id).error().kind, ErrorKind::Forbidden);
        TD_VERIFY(db().change("client.grant", {}, [&] {
            return db().exec("INSERT INTO grants (id, client_id, trainer_id, level, granted_by, granted_at) VALUES (?, ?, ?, 'write', ?, 0)",
                             db().newId<GrantId>(), m_ana, m_studio->otherTrainer, m_studio->ownerUser);
        }));
        TD_VERIFY(m_studio->signInAs(m_studio->otherTrainerActor()));
        SessionNotes theirs(db());
        QCOMPARE(theirs.find(id)->subjective, draft().subjective);
        QCOMPARE(theirs.sign(id).error().reason, u"note.not-author"_s);
        QCOMPARE(theirs.remove(id).error().reason, u"note.not-author"_s);
        QVERIFY(!theirs.isAuthor(*theirs.find(id)));
    }

    void thePrivatePartIsItsAuthors()
    {
        SessionNote note = draft();
        note.privateText = u"For me only."_s;
        const NoteId id = *SessionNotes(db()).save(note);
        TD_VERIFY(SessionNotes(db()).sign(id));
        TD_VERIFY(m_studio->signInAs(m_studio->owner()));
        TD_VERIFY(db().change("client.grant", {}, [&] {
            return db().exec("INSERT INTO grants (id, client_id, trainer_id, level, granted_by, granted_at) VALUES (?, ?, ?, 'write', ?, 0)",
                             db().newId<GrantId>(), m_ana, m_studio->otherTrainer, m_studio->ownerUser);
        }));
        TD_VERIFY(m_studio->signInAs(m_studio->otherTrainerActor()));
        const auto read = SessionNotes(db()).find(id);
        QCOMPARE(read->subjective, note.subjective);
        QVERIFY(read->privateText.isEmpty());
        QVERIFY(!historyNames(id, "private_text"));
        QVERIFY(historyNames(id, "subjective"));
        TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
        QVERIFY(historyNames(id, "private_text"));
        TD_VERIFY(m_studio->signInAs(m_studio->desk()));
        QVERIFY(!SessionNotes(db()).find(id));
    }

    void signingLocks()
    {
        SessionNotes notes(db());
        SessionNote empty = draft();
        empty.subjective.clear();
        empty.assessment.clear();
        empty.rating = 3;
        const NoteId blank = *notes.save(empty);
        QCOMPARE(notes.sign(blank).error().reason, u"note.empty"_s);
        TD_VERIFY(notes.remove(blank));
        const NoteId id = *notes.save(draft());
        TD_VERIFY(notes.sign(id));
        const SessionNote note = *notes.find(id);
        QVERIFY(note.isSigned);
        QCOMPARE(note.signerName, u"Tess Trainer"_s);
        QCOMPARE(note.signedAt, m_studio->clock.now());
        QCOMPARE(note.chainNumber(), u"A-1"_s);
        QCOMPARE(note.hash.size(), 32);
        SessionNote changed = note;
        changed.plan = u"Other."_s;
        QCOMPARE(notes.save(changed).error().reason, u"note.signed"_s);
        QCOMPARE(notes.sign(id).error().reason, u"note.signed"_s);
        QCOMPARE(notes.remove(id).error().reason, u"note.signed"_s);
        QCOMPARE(*notes.find(id), note);
    }

    void amendmentsHangOnTheFirstNote()
    {
        SessionNotes notes(db());
        const NoteId id = *notes.save(draft());
        QCOMPARE(notes.amend(id).error().reason, u"note.amends-draft"_s);
        TD_VERIFY(notes.sign(id));
        const NoteId first = *notes.amend(id);
        QCOMPARE(*notes.amend(id), first); // the draft that is there
        SessionNote amendment = *notes.find(first);
        QCOMPARE(amendment.amends, id);
        QCOMPARE(amendment.day, QDate(2026, 6, 1));
        QCOMPARE(notes.sign(first).error().reason, u"note.empty"_s);
        amendment.assessment = u"It was the left knee."_s;
        TD_VERIFY(notes.save(amendment));
        TD_VERIFY(notes.sign(first));
        QCOMPARE(notes.find(first)->chainNumber(), u"A-2"_s);
        const NoteId second = *notes.amend(first);
        QCOMPARE(notes.find(second)->amends, id);
        QCOMPARE(notes.ofAppointment(m_session, m_ana)->value_or(SessionNote()).id, id);
        QCOMPARE(notes.ofClient(m_ana)->size(), 3);
        QCOMPARE(notes.ofClient(m_ana, 1)->first().id, second);
    }

    void aDraftGoesOnFromTheLastNote()
    {
        SessionNotes notes(db());
        QVERIFY(notes.draftFromLast(m_ana, {}, QDate(2026, 5, 28))->isEmpty());
        SessionNote last = draft();
        last.privateText = u"Private."_s;
        last.sharedText = u"Well done!"_s;
        last.recommendations = u"Walk daily."_s;
        last.rating = 5;
        last.exercises = u"Squat 3x5"_s;
        TD_VERIFY(notes.save(last));
        const SessionNote next = *notes.draftFromLast(m_ana, {}, QDate(2026, 5, 28));
        QVERIFY(next.id.isNull());
        QCOMPARE(next.subjective, last.subjective);
        QCOMPARE(next.assessment, last.assessment);
        QCOMPARE(next.recommendations, last.recommendations);
        QVERIFY(next.privateText.isEmpty() && next.sharedText.isEmpty() && !next.rating && next.exercises.isEmpty());
        QVERIFY(notes.draftFromLast(m_ana, m_session, QDate(2026, 5, 20))->isEmpty()); // not from itself
        QVERIFY(notes.draftFromLast(m_ana, {}, QDate(2026, 5, 19))->isEmpty());        // nor from a later one
    }

    void whatIsMissing()
    {
        SessionNotes notes(db());
        const QDate from(2026, 5, 1);
        const QDate until(2026, 6, 30);
        auto missing = notes.missing(from, until);
        TD_VERIFY(missing);
        QCOMPARE(missing->size(), 2); // neither the no-show, nor the cancelled one, nor the group, nor the other's, nor the future
        QCOMPARE(missing->first().day, QDate(2026, 5, 28));
        QCOMPARE(missing->first().minute, 630);
        QCOMPARE(missing->first().clientName, u"Ana Ruiz"_s);
        QCOMPARE(missing->first().className, u"Personal training"_s);
        QCOMPARE(missing->first().trainerName, u"Tess Trainer"_s);
        QCOMPARE(notes.missing(from, until, 1)->size(), 1);
        QCOMPARE(notes.missing(QDate(2026, 5, 21), until)->size(), 1);
        QCOMPARE(notes.missing(from, QDate(2026, 5, 20))->size(), 1);
        const NoteId id = *notes.save(draft());
        QCOMPARE(notes.missing(from, until)->size(), 1);
        const auto drafts = notes.drafts();
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().firstWords, draft().subjective);
        QCOMPARE(drafts->first().clientName, u"Ana Ruiz"_s);
        TD_VERIFY(notes.sign(id));
        QVERIFY(notes.drafts()->isEmpty());
        QCOMPARE(notes.missing(from, until)->size(), 1);
        TD_VERIFY(m_studio->signInAs(m_studio->owner()));
        QCOMPARE(SessionNotes(db()).missing(from, until)->size(), 2); // one each
    }

    void mergeIsRefusedForSignedNotes()
    {
        TD_VERIFY(SessionNotes(db()).sign(*SessionNotes(db()).save(draft())));
        TD_VERIFY(m_studio->signInAs(m_studio->owner()));
        ClientMerge merge(db());
        const auto merged = merge.merge(m_bo, m_ana, {});
        QVERIFY(!merged);
        QCOMPARE(merged.error().reason, u"merge.has-signed"_s);
    }

    void firstWords()
    {
        SessionNote note;
        note.plan = u"  Lower\nthe bench and add a pause.  "_s;
        QCOMPARE(note.firstWords(), u"Lower the bench and add a pause."_s);
        QCOMPARE(note.firstWords(12), u"Lower the…"_s);
        note.plan = QString(200, u'x');
        QCOMPARE(note.firstWords(10), QString(10, u'x') + u'…');
    }

private:
    Database& db() { return m_studio->db(); }
    bool historyNames(const NoteId& id, const char* column)
    {
        const auto history = Journal(db()).historyOf(AnyId(id.raw())).value_or(std::vector<HistoryEntry>());
        return std::any_of(history.begin(), history.end(), [&](const HistoryEntry& entry) {
            return std::any_of(entry.changes.begin(), entry.changes.end(), [&](const ColumnChange& change) { return change.column == column; });
        });
    }
    SessionNote draft() const
    {
        SessionNote note;
        note.client = m_ana;
        note.appointment = m_session;
        note.day = QDate(2026, 5, 20);
        note.subjective = u"Slept well, right knee quiet."_s;
        note.assessment = u"Ready for heavier squats."_s;
        return note;
    }

    std::unique_ptr<ScratchStudio> m_studio;
    ClientId m_ana;
    ClientId m_bo;
    AppointmentId m_session;
};

QTEST_GUILESS_MAIN(TestSessionNotes)
#include "tst_sessionnotes.moc"

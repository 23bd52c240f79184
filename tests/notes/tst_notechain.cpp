// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notechain.h"
#include "notes/sessionnotes.h"
#include "notes/studiocheck.h"
#include "storage/undo.h"
#include "support/diary.h"
#include "support/scratchstudio.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
const QStringList words{u"knee"_s, u"squat"_s, u"épaule"_s, u"row"_s, u"slept"_s, u"well"_s, u"plus"_s, u"fort"_s, u"\U0001F3CB"_s, u"tempo"_s};

QString randomText(QRandomGenerator& random)
{
    QStringList list;
    const int count = random.bounded(8);
    for (int i = 0; i < count; ++i)
        list.append(words.at(random.bounded(int(words.size()))));
    return list.join(u' ');
}

struct Hashed {
    const char* column;
    const char* tamper; ///< an expression that gives another value of the column
};
// One character, byte or number of each column is changed; what is empty gets something.
constexpr char otherText[] = "%1 || 'x'";
constexpr char otherBlob[] = "randomblob(16)";
constexpr Hashed hashed[] = {{"id", otherBlob},
                             {"client_id", otherBlob},
                             {"trainer_id", otherBlob},
                             {"appointment_id", otherBlob},
                             {"amends_id", otherBlob},
                             {"day", "substr(day, 1, 9) || ((substr(day, 10) + 1) % 10)"},
                             {"subjective", otherText},
                             {"objective", otherText},
                             {"assessment", otherText},
                             {"plan", otherText},
                             {"private_text", otherText},
                             {"shared_text", otherText},
                             {"recommendations", otherText},
                             {"exercises", otherText},
                             {"measurements", otherText},
                             {"rating", "CASE WHEN rating IS NULL THEN 1 WHEN rating = 5 THEN NULL ELSE rating + 1 END"},
                             {"signed_at", "signed_at + 1"},
                             {"signed_by", otherBlob},
                             {"signer_name", otherText},
                             {"chain", "x'5A'"},
                             {"chain_seq", "chain_seq + 1000"},
                             {"prev_hash", "randomblob(32)"},
                             {"hash", "randomblob(32)"}};
} // namespace

class TestNoteChain : public QObject
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
        TD_DIARY(diary);
        TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
    }
    void cleanup()
    {
        m_raw.reset();
        m_studio.reset();
    }

    void anEmptyStudioIsClean()
    {
        const auto report = verifyNoteChain(db());
        TD_VERIFY(report);
        QVERIFY(report->clean());
        QCOMPARE(report->examined, 0);
    }

    void aSignedNoteCannotBeChangedByAnyPath()
    {
        const NoteId id = signedNote(m_ana, u"Right knee quiet."_s);
        const NoteId next = signedNote(m_ana, u"Left knee sore."_s);
        const SessionNote before = *SessionNotes(db()).find(id);
        for (const char* sql : {"UPDATE session_notes SET plan = 'x' WHERE id = ?", "UPDATE session_notes SET status = 'draft' WHERE id = ?",
                                "UPDATE session_notes SET deleted = 1 WHERE id = ?", "UPDATE session_notes SET chain_seq = NULL WHERE id = ?",
                                "UPDATE session_notes SET hash = zeroblob(32) WHERE id = ?", "UPDATE session_notes SET signed_at = 1 WHERE id = ?",
                                "DELETE FROM session_notes WHERE id = ?"}) {
            const auto done = db().change("note.save", {}, [&] { return db().exec(sql, id); });
            QVERIFY2(!done, sql);
        }
        // As storage itself, without row rules.
        for (const char* sql :
             {"UPDATE t_session_notes SET plan = 'x' WHERE id = ?1", "UPDATE OR REPLACE t_session_notes SET status = 'draft' WHERE id = ?1",
              "DELETE FROM t_session_notes WHERE id = ?1",
              "INSERT OR REPLACE INTO t_session_notes (id, client_id, trainer_id, day) SELECT id, client_id, trainer_id, day FROM t_session_notes WHERE id = ?1",
              "UPDATE OR REPLACE t_session_notes SET id = ?1 WHERE id <> ?1"}) {
            const auto done = db().change("note.save", {}, [&] {
                auto q = db().maintenanceQuery(sql);
                q.bindAll(id);
                return q.finish();
            });
            QVERIFY2(!done, sql);
            QCOMPARE(done.error().reason, u"note.signed"_s);
        }
        QCOMPARE(*SessionNotes(db()).find(id), before);
        QVERIFY(SessionNotes(db()).find(next)->isSigned);
        QVERIFY(verifyNoteChain(db())->clean());
    }

    void undoDoesNotReachIt()
    {
        const NoteId id = signedNote(m_ana, u"Right knee quiet."_s);
        QCOMPARE(Undo(db()).undo().error().reason, u"undo.nothing"_s); // neither the signature nor the words before it
        QVERIFY(SessionNotes(db()).find(id)->isSigned);
    }

    void aNoteIsNotBornSignedAndTakesItsPlaceAtTheEnd()
    {
        signedNote(m_ana, u"One."_s);
        const auto born = db().change("note.save", {}, [&] {
            return db().exec("INSERT INTO session_notes (id, client_id, trainer_id, day, status, signed_at, signed_by, signer_name, chain, chain_seq, "
                             "prev_hash, hash) VALUES (?, ?, ?, '2026-05-01', 'signed', 1, ?, 'X', x'41', 2, zeroblob(32), zeroblob(32))",
                             db().newId<NoteId>(), m_ana, m_studio->trainer, m_studio->trainerUser);
        });
        QCOMPARE(born.error().reason, u"note.not-draft"_s);
        const NoteId draft = *SessionNotes(db()).save(noteOf(m_ana, u"Two."_s));
        for (const int seq : {1, 3}) {
            const auto placed = db().change("note.save", {}, [&] {
                return db().exec("UPDATE session_notes SET status = 'signed', signed_at = 1, signed_by = ?, signer_name = 'X', chain = x'41', chain_seq = ?, "
                                 "prev_hash = zeroblob(32), hash = zeroblob(32) WHERE id = ?",
                                 m_studio->trainerUser, seq, draft);
            });
            QCOMPARE(placed.error().reason, u"note.chain-broken"_s);
        }
    }

    void theCheckOfTheStudioSpeaksOfNotes()
    {
        signedNote(m_ana, u"One."_s);
        const auto report = verifyStudio(db());
        TD_VERIFY(report);
        QVERIFY2(report->clean(), qPrintable(report->checks.back().problems.join(u'\n')));
        QCOMPARE(report->checks.back().name, u"notes"_s);
        QCOMPARE(report->checks.back().examined, 1);
        const auto cancelled = verifyStudio(db(), [](const QString& check, int) { return check != u"notes"_s; });
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    }

    void aChangedByteIsNamed()
    {
        signedNote(m_ana, u"Right knee quiet."_s);
        const NoteId second = signedNote(m_ana, u"Left knee sore."_s);
        signedNote(m_ana, u"Both fine."_s);
        openRaw();
        tamper("UPDATE t_session_notes SET subjective = replace(subjective, 'sore', 'sure') WHERE chain_seq = 2");
        const auto report = verifyNoteChain(*m_raw);
        TD_VERIFY(report);
        QCOMPARE(report->problems.size(), 1);
        const NoteChainProblem problem = report->problems.first();
        QCOMPARE(problem.kind, NoteChainProblem::Kind::Altered);
        QCOMPARE(problem.note, second);
        QCOMPARE(problem.client, m_ana);
        QCOMPARE(problem.day, QDate(2026, 5, 20));
        QVERIFY(problem.text().contains(u"note A-2 of 2026-05-20"_s) && problem.text().contains(m_ana.toString()));
        const auto whole = verifyStudio(*m_raw);
        TD_VERIFY(whole);
        QVERIFY(!whole->clean());
        QCOMPARE(whole->checks.back().problems, QStringList{problem.text()});
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("seq");
        const auto row = [](const char* name, const char* sql, NoteChainProblem::Kind kind, int seq) {
            QTest::newRow(name) << QByteArray(sql) << int(kind) << seq;
        };
        using Kind = NoteChainProblem::Kind;
        row("taken out", "DELETE FROM t_session_notes WHERE chain_seq = 2", Kind::Missing, 3);
        row("cut off", "DELETE FROM t_session_notes WHERE chain_seq = 3", Kind::Unsigned, 3);
        row("doubled", "DROP INDEX session_notes_chain; UPDATE t_session_notes SET chain_seq = 2 WHERE chain_seq = 3", Kind::Doubled, 2);
        row("hash changed", "UPDATE t_session_notes SET hash = zeroblob(32) WHERE chain_seq = 2", Kind::Altered, 2);
        row("link changed", "UPDATE t_session_notes SET prev_hash = zeroblob(32) WHERE chain_seq = 2", Kind::Altered, 2);
        row("unsigned", "UPDATE t_session_notes SET status = 'draft' WHERE chain_seq = 3", Kind::Unsigned, 3);
        row("unsigned without a trace", "UPDATE t_session_notes SET status = 'draft', chain_seq = NULL, hash = NULL WHERE chain_seq = 3",
            Kind::Unsigned, 3);
        row("removed", "UPDATE t_session_notes SET deleted = 1 WHERE chain_seq = 1", Kind::Unsigned, 1);
    }
    void damage()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, kind);
        QFETCH(int, seq);
        for (const QString& text : {u"One."_s, u"Two."_s, u"Three."_s})
            signedNote(m_ana, text);
        openRaw();
        tamper(sql);
        const auto report = verifyNoteChain(*m_raw);
        TD_VERIFY(report);
        QVERIFY(!report->problems.isEmpty());
        QCOMPARE(int(report->problems.first().kind), kind);
        QCOMPARE(int(report->problems.first().seq), seq);
        QVERIFY(!report->problems.first().text().isEmpty());
    }

    void aNoteHashedAnewIsFound_data()
    {
        QTest::addColumn<int>("seq");
        QTest::newRow("in the middle") << 2;
        QTest::newRow("at the end") << 3;
    }
    /// Who changes the words may work the hash out anew, for it needs no key: the note after it and the journal tell.
    void aNoteHashedAnewIsFound()
    {
        QFETCH(int, seq);
        QList<NoteId> ids;
        for (const QString& text : {u"One."_s, u"Two."_s, u"Three."_s})
            ids.append(signedNote(m_ana, text));
        openRaw();
        tamper("UPDATE t_session_notes SET plan = 'Other.' WHERE chain_seq = " + QByteArray::number(seq));
        QByteArray hash;
        {
            auto q = m_raw->maintenanceQuery("SELECT id, client_id, trainer_id, appointment_id, amends_id, day, subjective, objective, assessment, plan, "
                                             "private_text, shared_text, recommendations, exercises, measurements, rating, signed_at, signed_by, signer_name, "
                                             "chain, chain_seq, prev_hash FROM t_session_notes WHERE chain_seq = " + QByteArray::number(seq));
            QVERIFY(q.next());
            hash = noteHash(q, q.columnCount());
        }
        tamper("UPDATE t_session_notes SET hash = x'" + hash.toHex() + "' WHERE chain_seq = " + QByteArray::number(seq));
        const auto report = verifyNoteChain(*m_raw);
        TD_VERIFY(report);
        const auto named = [&](NoteChainProblem::Kind kind, const NoteId& id) {
            return std::any_of(report->problems.cbegin(), report->problems.cend(),
                               [&](const NoteChainProblem& p) { return p.kind == kind && p.note == id; });
        };
        QVERIFY(named(NoteChainProblem::Kind::Unjournaled, ids.at(seq - 1)));
        QCOMPARE(named(NoteChainProblem::Kind::Broken, ids.last()), seq == 2);
    }

    void randomChainsHoldAndEveryFieldCounts()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        int signedNotes = 0;
        for (int turn = 0; turn < 6; ++turn) {
            const bool first = random.bounded(2) == 0;
            TD_VERIFY(m_studio->signInAs(first ? m_studio->trainerActor() : m_studio->otherTrainerActor()));
            useDevice(random.bounded(2) == 0 ? "41" : "42");
            signedNotes += signRandomly(random, first ? m_ana : m_bo);
        }
        const auto report = verifyNoteChain(db());
        TD_VERIFY(report);
        QVERIFY2(report->clean(), report->clean() ? "" : qPrintable(report->problems.first().text()));
        QCOMPARE(int(report->examined), signedNotes);
        openRaw();
        const QList<QByteArray> ids = signedIds();
        for (const Hashed& field : hashed) {
            const QByteArray id = ids.at(random.bounded(int(ids.size())));
            QVERIFY2(foundWhenChanged(random, field, id), field.column);
        }
        QVERIFY(verifyNoteChain(*m_raw)->clean());
    }

private:
    Database& db() { return m_studio->db(); }

    static SessionNote noteOf(const ClientId& client, const QString& text)
    {
        SessionNote note;
        note.client = client;
        note.day = QDate(2026, 5, 20);
        note.subjective = text;
        return note;
    }
    NoteId signedNote(const ClientId& client, const QString& text)
    {
        SessionNotes notes(db());
        const NoteId id = notes.save(noteOf(client, text)).value_or(NoteId());
        return notes.sign(id) ? id : NoteId();
    }

    void useDevice(const QByteArray& letter)
    {
        auto q = db().maintenanceQuery("INSERT INTO t_device (name, value) VALUES ('invoice-letter', x'" + letter +
                                       "') ON CONFLICT (name) DO UPDATE SET value = excluded.value");
        TD_VERIFY(q.finish());
    }

    int signRandomly(QRandomGenerator& random, const ClientId& client)
    {
        SessionNotes notes(db());
        int done = 0;
        const int count = 1 + random.bounded(6);
        for (int i = 0; i < count; ++i) {
            SessionNote note = noteOf(client, u"Begin"_s + randomText(random));
            note.day = QDate(2026, 1, 1).addDays(random.bounded(150));
            for (QString SessionNote::*text : {&SessionNote::objective, &SessionNote::assessment, &SessionNote::plan, &SessionNote::privateText,
                                               &SessionNote::sharedText, &SessionNote::recommendations, &SessionNote::exercises, &SessionNote::measurements})
                note.*text = randomText(random);
            if (random.bounded(2) == 0)
                note.rating = 1 + random.bounded(5);
            const auto id = notes.save(note);
            m_studio->clock.advance(random.bounded(3'600'000));
            done += id && notes.sign(*id) ? 1 : 0;
            if (id && random.bounded(3) == 0)
                done += amend(notes, *id, random);
        }
        return done;
    }
    static int amend(SessionNotes& notes, const NoteId& id, QRandomGenerator& random)
    {
        const auto amendment = notes.amend(id);
        if (!amendment)
            return 0;
        SessionNote note = *notes.find(*amendment);
        note.assessment = u"More"_s + randomText(random);
        return notes.save(note) && notes.sign(*amendment) ? 1 : 0;
    }

    /// The file without row rules and journal, as somebody with the key and another program has it.
    void openRaw()
    {
        m_studio->close();
        auto opened = Database::open(m_studio->path(), {QByteArray(32, 'k'), QByteArray(16, 's')}, Database::Mode::Open, m_studio->clock, m_studio->ids);
        TD_VERIFY(opened);
        m_raw = std::move(*opened);
        TD_VERIFY(m_raw->maintenanceScript("DROP TRIGGER notes_frozen; DROP TRIGGER notes_kept; DROP TRIGGER notes_amends_fixed; "
                                           "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON"));
    }
    void tamper(const QByteArray& sql) { TD_VERIFY(m_raw->maintenanceScript(sql)); }

    QList<QByteArray> signedIds()
    {
        QList<QByteArray> ids;
        auto q = m_raw->maintenanceQuery("SELECT id FROM t_session_notes WHERE status = 'signed'");
        while (q.next())
            ids.append(q.bytes(0));
        return ids;
    }
    /// Changes one value, and for texts one character at a random place, checks, and takes it back.
    bool foundWhenChanged(QRandomGenerator& random, const Hashed& field, const QByteArray& id)
    {
        QByteArray other = field.tamper;
        if (field.tamper == otherText) {
            const QByteArray at = QByteArray::number(random.bounded(40));
            other.replace("%1 || 'x'", QByteArray("CASE WHEN substr(%1, 1 + % % max(length(%1), 1), 1) IN ('x', '') THEN %1 || 'y' ELSE substr(%1, 1, % % "
                                                  "max(length(%1), 1)) || 'x' || substr(%1, 2 + % % max(length(%1), 1)) END")
                                           .replace("%1", field.column)
                                           .replace("% %", at + " %"));
        }
        const QByteArray sql = QByteArray("UPDATE t_session_notes SET ") + field.column + " = " + other + " WHERE id = x'" + id.toHex() + "'";
        if (!m_raw->maintenanceScript("BEGIN; " + sql))
            return false;
        const auto report = verifyNoteChain(*m_raw);
        const bool restored = m_raw->maintenanceScript("ROLLBACK").has_value();
        return restored && report && !report->clean();
    }

    std::unique_ptr<ScratchStudio> m_studio;
    std::unique_ptr<Database> m_raw;
    ClientId m_ana;
    ClientId m_bo;
};

QTEST_GUILESS_MAIN(TestNoteChain)
#include "tst_notechain.moc"

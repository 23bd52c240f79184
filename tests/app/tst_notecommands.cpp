// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandfixture.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestNoteCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<CommandFixture>();
        m_ana = m_fixture->addClient(u"Ana"_s, u"Ruiz"_s);
        run({{u"command"_s, u"assign"_s}, {u"client"_s, m_ana}, {u"trainer"_s, u"Tess Trainer"_s}});
        m_fixture->signInAs(m_fixture->studio().trainerActor());
    }
    void cleanup() { m_fixture.reset(); }

    void aNoteFromDraftToAmendment()
    {
        const QJsonObject saved = run({{u"command"_s, u"note-save"_s},
                                       {u"client"_s, u"Ana Ruiz"_s},
                                       {u"day"_s, u"2026-05-20"_s},
                                       {u"subjective"_s, u"Left knee hurts on stairs."_s},
                                       {u"private_text"_s, u"Mine."_s},
                                       {u"rating"_s, 4}});
        const QJsonValue id = saved[u"id"];
        QCOMPARE(saved[u"note"][u"rating"].toInt(), 4);
        QCOMPARE(saved[u"note"][u"signed"].toBool(), false);
        QCOMPARE(run({{u"command"_s, u"note-save"_s}, {u"id"_s, id}, {u"plan"_s, u"Lower the bench."_s}})[u"note"][u"subjective"].toString(),
                 u"Left knee hurts on stairs."_s);
        QCOMPARE(reason({{u"command"_s, u"note-amend"_s}, {u"id"_s, id}}), u"note.amends-draft"_s);
        const QJsonObject signedNote = run({{u"command"_s, u"note-sign"_s}, {u"id"_s, id}});
        QCOMPARE(signedNote[u"note"][u"number"].toString(), u"A-1"_s);
        QCOMPARE(signedNote[u"note"][u"hash"].toString().size(), 64);
        QCOMPARE(reason({{u"command"_s, u"note-save"_s}, {u"id"_s, id}, {u"plan"_s, u"Other."_s}}), u"note.signed"_s);
        const QJsonValue amendment = run({{u"command"_s, u"note-amend"_s}, {u"id"_s, id}})[u"id"];
        QCOMPARE(run({{u"command"_s, u"notes"_s}, {u"client"_s, m_ana}})[u"notes"].toArray().size(), 2);
        run({{u"command"_s, u"note-remove"_s}, {u"id"_s, amendment}});
        QCOMPARE(run({{u"command"_s, u"notes"_s}, {u"client"_s, m_ana}})[u"notes"].toArray().size(), 1);
        QCOMPARE(run({{u"command"_s, u"note"_s}, {u"id"_s, id}})[u"note"][u"plan"].toString(), u"Lower the bench."_s);
        const QJsonObject next =
            run({{u"command"_s, u"note-save"_s}, {u"client"_s, m_ana}, {u"day"_s, u"2026-05-28"_s}, {u"from_last"_s, true}});
        QCOMPARE(next[u"note"][u"plan"].toString(), u"Lower the bench."_s);
        QCOMPARE(next[u"note"][u"private_text"].toString(), QString());
        const QJsonObject checked = run({{u"command"_s, u"note-verify"_s}});
        QCOMPARE(checked[u"clean"].toBool(), true);
        QCOMPARE(checked[u"examined"].toInt(), 1);
        QCOMPARE(reason({{u"command"_s, u"note-save"_s}, {u"subjective"_s, u"Whose?"_s}}), u"command.missing-field"_s);
    }

    void theSummaryNamesItsSources()
    {
        for (int day = 10; day < 13; ++day) {
            const QJsonValue id = run({{u"command"_s, u"note-save"_s},
                                       {u"client"_s, m_ana},
                                       {u"day"_s, u"2026-05-%1"_s.arg(day)},
                                       {u"assessment"_s, u"Elbow pain after %1 presses."_s.arg(day)}})[u"id"];
            run({{u"command"_s, u"note-sign"_s}, {u"id"_s, id}});
        }
        const QJsonObject summary = run({{u"command"_s, u"note-summary"_s}, {u"client"_s, m_ana}, {u"last"_s, 2}});
        QCOMPARE(summary[u"notes"].toInt(), 2);
        QCOMPARE(summary[u"sentences"][0][u"text"].toString(), u"Elbow pain after 12 presses."_s);
        QCOMPARE(summary[u"sentences"][0][u"day"].toString(), u"2026-05-12"_s);
        QCOMPARE(summary[u"sentences"][0][u"part"].toString(), u"assessment"_s);
    }

    void missingNotesAreListedAndWritten()
    {
        run(CommandFixture::booking(m_ana, u"2026-06-02"_s, u"10:00"_s));
        m_fixture->studio().clock.advance(2 * 86'400'000LL);
        QCOMPARE(run({{u"command"_s, u"missing-notes"_s}})[u"missing"].toArray().size(), 0); // nobody said that it took place
        TD_VERIFY(m_fixture->studio().db().change("attendance.arrive", {}, [&] {
            return m_fixture->studio().db().exec("UPDATE participants SET attended = 1");
        }));
        const QJsonObject missing = run({{u"command"_s, u"missing-notes"_s}});
        QCOMPARE(missing[u"missing"].toArray().size(), 1);
        QCOMPARE(missing[u"missing"][0][u"client_name"].toString(), u"Ana Ruiz"_s);
        run({{u"command"_s, u"note-save"_s},
             {u"client"_s, m_ana},
             {u"appointment"_s, missing[u"missing"][0][u"appointment"]},
             {u"subjective"_s, u"Fine."_s}});
        QCOMPARE(run({{u"command"_s, u"missing-notes"_s}})[u"missing"].toArray().size(), 0);
    }

    void snippets()
    {
        const QJsonValue id = run({{u"command"_s, u"snippet-save"_s}, {u"abbreviation"_s, u"gd"_s}, {u"body"_s, u"Good depth."_s}})[u"id"];
        run({{u"command"_s, u"snippet-save"_s}, {u"id"_s, id}, {u"body"_s, u"Great depth."_s}});
        const QJsonObject list = run({{u"command"_s, u"snippets"_s}});
        QCOMPARE(list[u"snippets"].toArray().size(), 1);
        QCOMPARE(list[u"snippets"][0][u"body"].toString(), u"Great depth."_s);
        QCOMPARE(list[u"snippets"][0][u"everybody"].toBool(), false);
        QVERIFY(!reason({{u"command"_s, u"snippet-save"_s}, {u"abbreviation"_s, u"a"_s}, {u"body"_s, u"b"_s}, {u"everybody"_s, true}}).isEmpty());
        run({{u"command"_s, u"snippet-remove"_s}, {u"id"_s, id}});
        QCOMPARE(run({{u"command"_s, u"snippets"_s}})[u"snippets"].toArray().size(), 0);
    }

    void theDeskHasNoNotes()
    {
        m_fixture->signInAs(m_fixture->studio().desk());
        for (const QString& name : {u"notes"_s, u"missing-notes"_s, u"note-summary"_s, u"snippets"_s, u"note-verify"_s})
            QVERIFY(!reason({{u"command"_s, name}, {u"client"_s, m_ana}}).isEmpty());
    }

    void viewsAreWrittenDown()
    {
        const QJsonValue id = run({{u"command"_s, u"note-save"_s}, {u"client"_s, m_ana}, {u"subjective"_s, u"Fine."_s}})[u"id"];
        run({{u"command"_s, u"note"_s}, {u"id"_s, id}});
        m_fixture->signInAs(m_fixture->studio().owner());
        auto q = m_fixture->studio().db().query("SELECT count(*) FROM access_log WHERE resource = 'session-notes' AND action = 'view'");
        QVERIFY(*q.number() >= 2);
    }

private:
    QJsonObject run(const QJsonObject& request)
    {
        const QJsonObject answer = m_fixture->run(request);
        if (answer.contains(u"error"_s))
            QTest::qFail(QJsonDocument(answer).toJson().constData(), __FILE__, __LINE__);
        return answer;
    }
    QString reason(const QJsonObject& request) { return CommandFixture::reason(m_fixture->run(request)); }

    std::unique_ptr<CommandFixture> m_fixture;
    QString m_ana;
};

QTEST_GUILESS_MAIN(TestNoteCommands)
#include "tst_notecommands.moc"

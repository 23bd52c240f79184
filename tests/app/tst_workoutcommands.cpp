// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandfixture.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestWorkoutCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<CommandFixture>();
        m_ana = m_fixture->addClient(u"Ana"_s, u"Ruiz"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void aSessionIsLogged()
    {
        const QJsonObject begun = run({{u"command"_s, u"workout-begin"_s}, {u"client"_s, u"Ana Ruiz"_s}, {u"day"_s, u"2026-05-25"_s}});
        const QJsonValue first = begun[u"id"];
        QCOMPARE(begun[u"workout"][u"day"].toString(), u"2026-05-25"_s);
        const QJsonObject logged = log(u"100x5"_s, {{u"workout"_s, first}});
        QCOMPARE(logged[u"sets"].toArray().size(), 1);
        QCOMPARE(logged[u"records"].toArray().size(), 0);
        run({{u"command"_s, u"workout-finish"_s}, {u"workout"_s, first}, {u"rating"_s, 4}, {u"minutes"_s, 55}});
        const QJsonObject again = log(u"+5"_s, {{u"client"_s, m_ana}}); // a new workout today, with the last time to add to
        QVERIFY(again[u"workout"] != first);
        QVERIFY(!again[u"records"].toArray().isEmpty());
        QCOMPARE(again[u"records"][0][u"kind"].toString(), u"load"_s);
        QCOMPARE(again[u"records"][0][u"kg"].toString(), u"105"_s);
        QCOMPARE(log(u"3x10 60"_s, {{u"client"_s, m_ana}})[u"workout"], again[u"workout"]); // goes on with it
        const QJsonArray sets = run({{u"command"_s, u"sets"_s}, {u"workout"_s, again[u"workout"]}})[u"sets"].toArray();
        QCOMPARE(sets.size(), 4);
        QCOMPARE(sets[0][u"entry"].toString(), u"105x5"_s);
        QCOMPARE(sets[3][u"set_no"].toInt(), 4);
        QCOMPARE(sets[3][u"exercise_no"].toInt(), 0);
        const QJsonArray last =
            run({{u"command"_s, u"last-time"_s}, {u"client"_s, m_ana}, {u"exercise"_s, m_exercise}, {u"before"_s, u"2026-06-01"_s}})[u"sets"].toArray();
        QCOMPARE(last.size(), 1);
        QCOMPARE(last[0][u"kg"].toString(), u"100"_s);
        const QJsonArray all = run({{u"command"_s, u"workouts"_s}, {u"client"_s, m_ana}})[u"workouts"].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[1][u"rating"].toInt(), 4);
        QVERIFY(!run({{u"command"_s, u"records"_s}, {u"client"_s, m_ana}})[u"records"].toArray().isEmpty());
    }

    void setsAreMendedAndTakenAway()
    {
        const QJsonObject logged = log(u"100x5@8"_s, {{u"client"_s, m_ana}});
        const QJsonValue set = logged[u"sets"][0];
        QJsonObject edit{{u"command"_s, u"set-edit"_s}, {u"set"_s, set}, {u"entry"_s, u"x6"_s}};
        QCOMPARE(run(edit)[u"set"][u"entry"].toString(), u"100x6"_s);
        edit[u"entry"_s] = u"many"_s;
        QCOMPARE(CommandFixture::reason(m_fixture->run(edit)), u"set-entry.format"_s);
        run({{u"command"_s, u"set-remove"_s}, {u"set"_s, set}});
        QCOMPARE(CommandFixture::reason(m_fixture->run({{u"command"_s, u"set-remove"_s}, {u"set"_s, set}})), u"row.not-found"_s);
        run({{u"command"_s, u"undo"_s}});
        QCOMPARE(run({{u"command"_s, u"sets"_s}, {u"workout"_s, logged[u"workout"]}})[u"sets"].toArray().size(), 1);
    }

    void whatIsWrongIsSaid()
    {
        QJsonObject request{{u"command"_s, u"log"_s}, {u"client"_s, m_ana}, {u"exercise"_s, u"Flying carpet"_s}, {u"entry"_s, u"100x5"_s}};
        QCOMPARE(CommandFixture::reason(m_fixture->run(request)), u"row.not-found"_s);
        request[u"exercise"_s] = m_exercise;
        request[u"entry"_s] = u"+2.5"_s;
        QCOMPARE(CommandFixture::reason(m_fixture->run(request)), u"set.no-ghost"_s);
        QCOMPARE(m_fixture->count("workouts"), 0); // begun in vain: taken back
        request.remove(u"client"_s);
        QCOMPARE(CommandFixture::reason(m_fixture->run(request)), u"command.missing-field"_s);
        m_fixture->signInAs(m_fixture->studio().desk());
        QCOMPARE(CommandFixture::reason(m_fixture->run({{u"command"_s, u"workouts"_s}, {u"client"_s, m_ana}})), u"rule.forbidden"_s);
    }

private:
    QJsonObject run(const QJsonObject& request)
    {
        const QJsonObject answer = m_fixture->run(request);
        if (answer.contains(u"error"_s))
            qWarning("%s", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
        return answer;
    }
    QJsonObject log(const QString& entry, QJsonObject request)
    {
        request.insert(u"command"_s, u"log"_s);
        request.insert(u"exercise"_s, m_exercise);
        request.insert(u"entry"_s, entry);
        return run(request);
    }

    std::unique_ptr<CommandFixture> m_fixture;
    QString m_ana;
    QString m_exercise = u"Back squat"_s;
};

QTEST_GUILESS_MAIN(TestWorkoutCommands)
#include "tst_workoutcommands.moc"

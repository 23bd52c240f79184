// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandfixture.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestExerciseCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CommandFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void theListIsSearchedAndFiltered()
    {
        QVERIFY(run({{u"command"_s, u"exercises"_s}})[u"exercises"].toArray().size() >= 245);
        const QJsonArray found = run({{u"command"_s, u"exercises"_s}, {u"text"_s, u"souleve roum"_s}, {u"equipment"_s, u"barbell"_s}})[u"exercises"].toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"name"].toString(), u"Romanian deadlift"_s);
        QCOMPARE(found[0][u"muscles"].toArray().at(0).toString(), u"hamstrings"_s);
        QCOMPARE(refusal({{u"command"_s, u"exercises"_s}, {u"muscle"_s, u"wings"_s}}), u"choice.unknown"_s);
        QCOMPARE(run({{u"command"_s, u"exercises"_s}, {u"mine"_s, true}})[u"exercises"].toArray().size(), 0);
    }

    void anOwnOneIsAddedChangedAndTakenAway()
    {
        const QJsonObject added = run({{u"command"_s, u"exercise-add"_s}, {u"name"_s, u"Wall ball"_s}, {u"type"_s, u"plyometric"_s},
                                       {u"muscles"_s, QJsonArray{u"quadriceps"_s}}});
        QCOMPARE(added[u"exercise"][u"type"].toString(), u"plyometric"_s);
        QCOMPARE(added[u"exercise"][u"built_in"].toBool(), false);
        const QJsonObject edited = run({{u"command"_s, u"exercise-edit"_s}, {u"exercise"_s, u"wall BALL"_s}, {u"cues"_s, u"Aim high."_s}, {u"version"_s, 1}});
        QCOMPARE(edited[u"exercise"][u"cues"].toString(), u"Aim high."_s);
        QCOMPARE(edited[u"exercise"][u"type"].toString(), u"plyometric"_s);
        QCOMPARE(refusal({{u"command"_s, u"exercise-edit"_s}, {u"exercise"_s, u"Wall ball"_s}, {u"version"_s, 1}}), u"row.stale"_s);
        QCOMPARE(run({{u"command"_s, u"exercises"_s}, {u"mine"_s, true}})[u"exercises"].toArray().size(), 1);
        QCOMPARE(run({{u"command"_s, u"exercise-reset"_s}, {u"exercise"_s, added[u"id"]}})[u"id"], added[u"id"]);
        QCOMPARE(refusal({{u"command"_s, u"exercise"_s}, {u"exercise"_s, u"Wall ball"_s}}), u"row.not-found"_s);
        QCOMPARE(refusal({{u"command"_s, u"exercise-add"_s}, {u"name"_s, u"Deadlift"_s}}), u"exercise.name-taken"_s);
    }

    void aBuiltInOneIsChangedHiddenAndReset()
    {
        const QJsonObject original = run({{u"command"_s, u"exercise"_s}, {u"exercise"_s, u"Back squat"_s}});
        QCOMPARE(original[u"uses"].toArray().size(), 0);
        run({{u"command"_s, u"exercise-edit"_s}, {u"exercise"_s, u"Back squat"_s}, {u"cues"_s, u"Our way."_s}});
        const QJsonObject hidden = run({{u"command"_s, u"exercise-hide"_s}, {u"exercise"_s, original[u"id"]}});
        QCOMPARE(hidden[u"exercise"][u"hidden"].toBool(), true);
        const QJsonObject search{{u"command"_s, u"exercises"_s}, {u"text"_s, u"back squat"_s}};
        QCOMPARE(run(search)[u"exercises"].toArray().size(), 0);
        QJsonObject withHidden = search;
        withHidden.insert(u"hidden"_s, true);
        QCOMPARE(run(withHidden)[u"exercises"].toArray().size(), 1);
        const QJsonObject shown = run({{u"command"_s, u"exercise-hide"_s}, {u"exercise"_s, u"Back squat"_s}, {u"hidden"_s, false}});
        QCOMPARE(shown[u"exercise"][u"cues"].toString(), u"Our way."_s);
        QCOMPARE(run({{u"command"_s, u"exercise-reset"_s}, {u"exercise"_s, u"Back squat"_s}})[u"exercise"], original[u"exercise"]);
    }

    void rolesAreKept()
    {
        m_fixture->signInAs(m_fixture->studio().desk());
        QVERIFY(!run({{u"command"_s, u"exercise"_s}, {u"exercise"_s, u"Deadlift"_s}}).contains(u"uses"));
        QVERIFY(!refusal({{u"command"_s, u"exercise-add"_s}, {u"name"_s, u"Desk press"_s}}).isEmpty());
        m_fixture->signInAs(m_fixture->studio().trainerActor());
        run({{u"command"_s, u"exercise-add"_s}, {u"name"_s, u"Tire flip"_s}});
        QCOMPARE(refusal({{u"command"_s, u"exercise-hide"_s}, {u"exercise"_s, u"Deadlift"_s}}), u"exercise.not-yours"_s);
    }

private:
    QJsonObject run(const QJsonObject& request)
    {
        const QJsonObject answer = m_fixture->run(request);
        if (answer.contains(u"error"))
            qWarning() << answer;
        return answer;
    }
    QString refusal(const QJsonObject& request) { return CommandFixture::reason(m_fixture->run(request)); }

    std::unique_ptr<CommandFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestExerciseCommands)
#include "tst_exercisecommands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandfixture.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestPlanCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<CommandFixture>();
        m_ana = m_fixture->addClient(u"Ana"_s, u"Ruiz"_s);
        m_bo = m_fixture->addClient(u"Bo"_s, u"Chen"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void aPlanIsMadeEditedAndGiven()
    {
        const QJsonObject made = add();
        QCOMPARE(made[u"items"].toArray().size(), 2);
        QCOMPARE(made[u"items"][0][u"name"].toString(), u"Back squat"_s);
        QCOMPARE(made[u"plan"][u"status"].toString(), u"draft"_s);
        const QJsonObject first{{u"id"_s, made[u"items"][0][u"id"]}, {u"weight"_s, u"70 kg"_s}};
        const QJsonObject edited = run({{u"command"_s, u"plan-edit"_s}, {u"plan"_s, u"strength"_s}, {u"title"_s, u"Power"_s},
                                        {u"items"_s, QJsonArray{first}},
                                        {u"add"_s, QJsonArray{QJsonObject{{u"exercise"_s, u"Deadlift"_s}, {u"weekday"_s, 3}}}}});
        QCOMPARE(edited[u"items"].toArray().size(), 2);
        QCOMPARE(edited[u"items"][0][u"id"], made[u"items"][0][u"id"]);
        QCOMPARE(edited[u"items"][0][u"weight"].toString(), u"70 kg"_s);
        QCOMPARE(edited[u"items"][0][u"reps"].toString(), u"5"_s);
        QCOMPARE(edited[u"items"][1][u"name"].toString(), u"Deadlift"_s);
        const QJsonObject given = run({{u"command"_s, u"plan-give"_s}, {u"plan"_s, u"Power"_s}, {u"start"_s, u"2026-06-01"_s}});
        QCOMPARE(given[u"plan"][u"status"].toString(), u"active"_s);
        const QJsonObject told = run({{u"command"_s, u"notices"_s}, {u"client"_s, m_ana}});
        QCOMPARE(told[u"notices"][0][u"subject"].toString(), u"Power"_s);
        run({{u"command"_s, u"notice-read"_s}, {u"id"_s, told[u"notices"][0][u"id"]}});
        QCOMPARE(run({{u"command"_s, u"notices"_s}, {u"client"_s, m_ana}})[u"notices"].toArray().size(), 0);
        QCOMPARE(run({{u"command"_s, u"plan-complete"_s}, {u"plan"_s, u"Power"_s}})[u"plan"][u"status"].toString(), u"completed"_s);
    }

    void aTemplateGoesToSeveral()
    {
        add();
        run({{u"command"_s, u"plan-template"_s}, {u"plan"_s, u"Strength"_s}});
        QCOMPARE(CommandFixture::reason(m_fixture->run({{u"command"_s, u"plan"_s}, {u"plan"_s, u"Strength"_s}})), u"reference.ambiguous"_s);
        const QJsonValue pattern = run({{u"command"_s, u"plans"_s}, {u"templates"_s, true}})[u"plans"][0][u"id"];
        const QJsonObject copy = run({{u"command"_s, u"plan-add"_s}, {u"from"_s, pattern}, {u"client"_s, m_bo}});
        QCOMPARE(copy[u"plan"][u"source"], pattern);
        QCOMPARE(copy[u"items"].toArray().size(), 2);
        QCOMPARE(CommandFixture::reason(m_fixture->run({{u"command"_s, u"plan-give"_s}, {u"plan"_s, pattern}})), u"plan.template"_s);
        const QJsonObject twin = run({{u"command"_s, u"plan-copy"_s}, {u"plan"_s, copy[u"id"]}, {u"client"_s, m_ana}});
        QCOMPARE(twin[u"plan"][u"client"].toString(), m_ana);
        run({{u"command"_s, u"plan-archive"_s}, {u"plan"_s, twin[u"id"]}});
        QCOMPARE(run({{u"command"_s, u"plans"_s}, {u"client"_s, m_ana}})[u"plans"].toArray().size(), 1);
        QCOMPARE(run({{u"command"_s, u"plans"_s}, {u"client"_s, m_ana}, {u"archived"_s, true}})[u"plans"].toArray().size(), 2);
        run({{u"command"_s, u"plan-remove"_s}, {u"plan"_s, copy[u"id"]}});
        QCOMPARE(run({{u"command"_s, u"plans"_s}, {u"client"_s, m_bo}})[u"plans"].toArray().size(), 0);
    }

    void aProgressionIsTriedFirst()
    {
        const QJsonObject made = add();
        QJsonObject request{{u"command"_s, u"plan-progress"_s}, {u"plan"_s, made[u"id"]}, {u"item"_s, made[u"items"][0][u"id"]},
                            {u"step"_s, u"5 kg"_s}, {u"preview"_s, true}};
        const QJsonObject weeks = run(request);
        QCOMPARE(weeks[u"weeks"].toArray().size(), 2);
        QCOMPARE(weeks[u"weeks"][1][u"weight"].toString(), u"70 kg"_s);
        QCOMPARE(run({{u"command"_s, u"plan"_s}, {u"plan"_s, made[u"id"]}})[u"items"].toArray().size(), 2);
        request[u"preview"_s] = false;
        QCOMPARE(run(request)[u"items"].toArray().size(), 4);
        request[u"step"_s] = u"lots"_s;
        QVERIFY(!CommandFixture::reason(m_fixture->run(request)).isEmpty());
        request[u"step"_s] = u"50%"_s;
        QCOMPARE(CommandFixture::reason(m_fixture->run(request)), u"mass.format"_s);
    }

    void whatIsWrongIsNamed()
    {
        const QJsonObject unknown{{u"exercise"_s, u"Levitation"_s}};
        QJsonObject request{{u"command"_s, u"plan-add"_s}, {u"title"_s, u"X"_s}, {u"items"_s, QJsonArray{unknown}}};
        QCOMPARE(CommandFixture::reason(m_fixture->run(request)), u"reference.unknown"_s);
        request[u"items"_s] = QJsonArray{QJsonObject{{u"exercise"_s, u"Deadlift"_s}, {u"week"_s, 9}}};
        QCOMPARE(CommandFixture::reason(m_fixture->run(request)), u"value.range"_s);
        QCOMPARE(CommandFixture::reason(m_fixture->run({{u"command"_s, u"plan"_s}, {u"plan"_s, u"None"_s}})), u"reference.unknown"_s);
    }

    void theDeskHasNoPlans()
    {
        m_fixture->signInAs(m_fixture->studio().desk());
        QVERIFY(!CommandFixture::reason(m_fixture->run({{u"command"_s, u"plans"_s}})).isEmpty());
    }

private:
    QJsonObject run(const QJsonObject& request)
    {
        const QJsonObject answer = m_fixture->run(request);
        if (answer.contains(u"error"_s))
            qWarning() << answer;
        return answer[u"result"].isObject() ? answer[u"result"].toObject() : answer;
    }
    QJsonObject add()
    {
        const QJsonArray items{
            QJsonObject{{u"exercise"_s, u"Back squat"_s}, {u"sets"_s, 3}, {u"reps"_s, u"5"_s}, {u"weight"_s, u"60 kg"_s}},
            QJsonObject{{u"exercise"_s, u"bench press"_s}, {u"week"_s, 2}, {u"weekday"_s, 5}, {u"reps"_s, u"8-12"_s}}};
        return run({{u"command"_s, u"plan-add"_s}, {u"title"_s, u"Strength"_s}, {u"client"_s, m_ana}, {u"weeks"_s, 3}, {u"items"_s, items}});
    }

    std::unique_ptr<CommandFixture> m_fixture;
    QString m_ana;
    QString m_bo;
};

QTEST_GUILESS_MAIN(TestPlanCommands)
#include "tst_plancommands.moc"

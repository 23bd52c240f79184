// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandfixture.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestScreeningCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<CommandFixture>();
        m_ana = m_fixture->addClient(u"Ana"_s, u"Ruiz"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void aFormIsWrittenSignedAndRenewed()
    {
        const QJsonArray questions{QJsonObject{{u"kind"_s, u"yesno"_s}, {u"text"_s, u"Asthma?"_s}, {u"alert_answer"_s, u"yes"_s}, {u"alert"_s, u"Asthma"_s}}};
        const QJsonObject saved = run({{u"command"_s, u"form-save"_s}, {u"title"_s, u"Health"_s}, {u"questions"_s, questions}, {u"valid_days"_s, 20}});
        QCOMPARE(saved[u"form"][u"questions"][0][u"key"].toString(), u"q1"_s);
        QCOMPARE(run({{u"command"_s, u"renewals"_s}})[u"renewals"][0][u"state"].toString(), u"missing"_s);
        QJsonObject sign{{u"command"_s, u"sign-form"_s}, {u"client"_s, m_ana}, {u"form"_s, u"Health"_s}, {u"signer_name"_s, u"Ana Ruiz"_s}};
        QCOMPARE(CommandFixture::reason(m_fixture->run(sign)), u"answer.missing"_s);
        sign.insert(u"answers"_s, QJsonObject{{u"q1"_s, u"yes"_s}});
        const QJsonObject done = run(sign);
        QCOMPARE(done[u"alerts"].toArray(), QJsonArray{u"Asthma"_s});
        QCOMPARE(done[u"expires_on"].toString(), u"2026-06-21"_s);
        QCOMPARE(run({{u"command"_s, u"form-states"_s}, {u"client"_s, m_ana}})[u"forms"][0][u"state"].toString(), u"expires_soon"_s);
        QCOMPARE(run({{u"command"_s, u"renewals"_s}, {u"days"_s, 5}})[u"renewals"].toArray().size(), 0);
        QCOMPARE(run({{u"command"_s, u"renewals"_s}})[u"renewals"][0][u"name"].toString(), u"Ana Ruiz"_s);
        run({{u"command"_s, u"form-archive"_s}, {u"form"_s, u"Health"_s}});
        QCOMPARE(run({{u"command"_s, u"forms"_s}})[u"forms"].toArray().size(), 0);
        QCOMPARE(run({{u"command"_s, u"forms"_s}, {u"archived"_s, true}})[u"forms"].toArray().size(), 1);
        QCOMPARE(CommandFixture::reason(m_fixture->run(sign)), u"form.archived"_s);
    }

    void oursAreAStart()
    {
        const QJsonObject saved = run({{u"command"_s, u"form-save"_s}, {u"start_with"_s, u"waiver"_s}, {u"title"_s, u"Our waiver"_s}});
        QCOMPARE(saved[u"form"][u"title"].toString(), u"Our waiver"_s);
        QCOMPARE(saved[u"form"][u"kind"].toString(), u"waiver"_s);
        QVERIFY(!saved[u"form"][u"body_fr"].toString().isEmpty());
        m_fixture->signInAs(m_fixture->studio().desk());
        QVERIFY(!CommandFixture::reason(m_fixture->run({{u"command"_s, u"form-save"_s}, {u"start_with"_s, u"waiver"_s}})).isEmpty());
        run({{u"command"_s, u"sign-form"_s}, {u"client"_s, m_ana}, {u"form"_s, u"Our waiver"_s}, {u"signer_name"_s, u"Ana Ruiz"_s},
             {u"answers"_s, QJsonObject{{u"photos"_s, u"no"_s}}}});
    }

    void pins()
    {
        QJsonObject pin{{u"command"_s, u"kiosk-pin"_s}, {u"client"_s, m_ana}, {u"pin"_s, u"12"_s}};
        QCOMPARE(CommandFixture::reason(m_fixture->run(pin)), u"pin.format"_s);
        pin[u"pin"_s] = u"4729"_s;
        const QJsonObject answer = run(pin);
        QVERIFY(answer[u"has_pin"].toBool());
        QVERIFY(!QJsonDocument(answer).toJson().contains("4729"));
        QVERIFY(!run({{u"command"_s, u"kiosk-pin-clear"_s}, {u"client"_s, m_ana}})[u"has_pin"].toBool());
    }

private:
    QJsonObject run(const QJsonObject& request)
    {
        const QJsonObject answer = m_fixture->run(request);
        if (!answer[u"ok"].toBool())
            QTest::qFail(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData(), __FILE__, __LINE__);
        return answer;
    }

    std::unique_ptr<CommandFixture> m_fixture;
    QString m_ana;
};

QTEST_GUILESS_MAIN(TestScreeningCommands)
#include "tst_screeningcommands.moc"

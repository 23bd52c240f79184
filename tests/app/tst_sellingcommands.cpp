// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandfixture.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestSellingCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<CommandFixture>();
        m_ana = m_fixture->addClient(u"Ana"_s, u"Ruiz"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void aPackageIsSoldAndRefunded()
    {
        run({{u"command"_s, u"package-type-add"_s}, {u"name"_s, u"Ten"_s}, {u"price_minor"_s, 80000}});
        const QJsonObject sale{{u"client"_s, m_ana}, {u"package"_s, u"Ten"_s}};
        QJsonObject preview = sale;
        preview.insert(u"command"_s, u"sell-preview"_s);
        const qint64 total = run(preview)[u"totals"][u"total_minor"].toInteger();
        QVERIFY(total >= 80000);
        QJsonObject sell = sale;
        sell.insert(u"command"_s, u"sell"_s);
        sell.insert(u"pay"_s, QJsonArray{QJsonObject{{u"method"_s, u"card"_s}, {u"amount_minor"_s, total}}});
        const QJsonObject sold = run(sell);
        QCOMPARE(sold[u"total_minor"].toInteger(), total);
        QCOMPARE(sold[u"payments"].toArray().size(), 1);
        QJsonObject refund{{u"command"_s, u"refund-package"_s}, {u"lot"_s, sold[u"lots"].toArray().first()}, {u"method"_s, u"card"_s},
                           {u"preview"_s, true}};
        QCOMPARE(run(refund)[u"paid_out_minor"].toInteger(), total);
        refund.insert(u"preview"_s, false);
        refund.insert(u"reason"_s, u"Moving"_s);
        QVERIFY(!run(refund)[u"number"].toString().isEmpty());
        refund[u"reason"_s] = u"Again"_s;
        QCOMPARE(CommandFixture::reason(m_fixture->run(refund)), u"sale.nothing-left"_s);
        sell.insert(u"package"_s, u"Eleven"_s);
        QCOMPARE(CommandFixture::reason(m_fixture->run(sell)), u"reference.unknown"_s);
        sell.insert(u"package"_s, u"Ten"_s);
        sell.insert(u"pay"_s, QJsonArray{QJsonObject{{u"method"_s, u"shells"_s}, {u"amount_minor"_s, 1}}});
        QCOMPARE(CommandFixture::reason(m_fixture->run(sell)), u"choice.unknown"_s);
    }

    void freeSessionsNeedAReason()
    {
        QJsonObject gift{{u"command"_s, u"give-credits"_s}, {u"client"_s, m_ana}, {u"units"_s, 2}, {u"reason"_s, u" "_s}};
        QCOMPARE(CommandFixture::reason(m_fixture->run(gift)), u"sale.reason-missing"_s);
        gift[u"reason"_s] = u"Birthday"_s;
        QVERIFY(!run(gift)[u"id"].toString().isEmpty());
    }

    void aMembershipIsJoinedPausedAndBilled()
    {
        run({{u"command"_s, u"membership-type-add"_s}, {u"name"_s, u"Gold"_s}, {u"price_minor"_s, 9900}, {u"credits"_s, 4}});
        const QJsonObject joined = run({{u"command"_s, u"join"_s}, {u"client"_s, m_ana}, {u"membership_type"_s, u"Gold"_s}});
        const QJsonValue id = joined[u"id"];
        QCOMPARE(run({{u"command"_s, u"billing-run"_s}, {u"until"_s, u"2026-08-01"_s}})[u"due"].toArray().size(), 1);
        QCOMPARE(run({{u"command"_s, u"billing-run"_s}, {u"until"_s, u"2026-08-01"_s}, {u"run"_s, true}})[u"billed"][0][u"periods"].toInt(), 2);
        QCOMPARE(run({{u"command"_s, u"billing-run"_s}, {u"until"_s, u"2026-08-01"_s}, {u"run"_s, true}})[u"billed"].toArray().size(), 0);
        run({{u"command"_s, u"pause-membership"_s}, {u"id"_s, id}});
        QCOMPARE(run({{u"command"_s, u"may-enter"_s}, {u"client"_s, m_ana}, {u"location"_s, u"Main"_s}})[u"allowed"].toBool(), false);
        run({{u"command"_s, u"resume-membership"_s}, {u"id"_s, id}});
        QCOMPARE(run({{u"command"_s, u"may-enter"_s}, {u"client"_s, m_ana}, {u"location"_s, u"Main"_s}})[u"allowed"].toBool(), true);
        QCOMPARE(run({{u"command"_s, u"end-membership"_s}, {u"id"_s, id}})[u"membership"][u"end"].toString(), u"2026-08-31"_s);
    }

    void theTill()
    {
        run({{u"command"_s, u"product-add"_s}, {u"name"_s, u"Water"_s}, {u"code"_s, u"111"_s}, {u"price_minor"_s, 200}});
        run({{u"command"_s, u"stock-move"_s}, {u"product"_s, u"111"_s}, {u"quantity"_s, 10}});
        const QJsonArray lines{QJsonObject{{u"product"_s, u"111"_s}, {u"quantity"_s, 2}}};
        const QJsonObject sale = run({{u"command"_s, u"till-sale"_s}, {u"lines"_s, lines},
                                      {u"pay"_s, QJsonArray{QJsonObject{{u"method"_s, u"cash"_s}, {u"amount_minor"_s, 1000}}}}});
        QVERIFY(sale[u"change_minor"].toInteger() > 0);
        QCOMPARE(run({{u"command"_s, u"stock"_s}})[u"products"][0][u"on_hand"].toInt(), 8);
        const QJsonObject back = run({{u"command"_s, u"till-return"_s}, {u"invoice"_s, sale[u"number"]}, {u"method"_s, u"cash"_s}, {u"reason"_s, u"Warm"_s},
                                      {u"lines"_s, QJsonArray{QJsonObject{{u"product"_s, u"Water"_s}, {u"quantity"_s, 2}}}}});
        QCOMPARE(back[u"total_minor"], sale[u"total_minor"]);
        QCOMPARE(run({{u"command"_s, u"stock"_s}})[u"products"][0][u"on_hand"].toInt(), 10);
    }

    void theDeskKeepsOutOfTheCatalogue()
    {
        m_fixture->signInAs(m_fixture->studio().desk());
        QCOMPARE(CommandFixture::reason(m_fixture->run({{u"command"_s, u"product-add"_s}, {u"name"_s, u"Water"_s}})), u"rule.forbidden"_s);
    }

private:
    QJsonObject run(const QJsonObject& request)
    {
        const QJsonObject answer = m_fixture->run(request);
        if (!answer[u"ok"].toBool())
            qWarning().noquote() << QJsonDocument(answer).toJson(QJsonDocument::Compact);
        return answer;
    }

    std::unique_ptr<CommandFixture> m_fixture;
    QString m_ana;
};

QTEST_GUILESS_MAIN(TestSellingCommands)
#include "tst_sellingcommands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandfixture.h"

#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject command(const char* name, QJsonObject fields = {})
{
    fields.insert(u"command"_s, QString::fromLatin1(name));
    return fields;
}

QJsonArray oneLine(qint64 unit)
{
    return {QJsonObject{{u"description"_s, u"Coaching"_s}, {u"unit_minor"_s, unit}}};
}

} // namespace

class TestBillingCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void billsAndCollects();
    void splitsARefundsAndCredits();
    void changesNoIssuedInvoice();
    void billsAPeriod();
    void refusesBadInput_data();
    void refusesBadInput();
    void keepsSettingsContractsAndAccounts();
    void letsRolesDoTheirPart();

private:
    /// A registered studio with a client, and the id of that client.
    static QString start(CommandFixture& f)
    {
        f.run(command("billing-settings", {{u"registered"_s, true}, {u"tax_number"_s, u"123456789 RT0001"_s}}));
        return f.addClient(u"Ada"_s, u"Ruiz"_s);
    }
    static QString issued(CommandFixture& f, const QString& client, qint64 unit)
    {
        const QJsonObject draft = f.run(command("invoice-draft", {{u"client"_s, client}, {u"lines"_s, oneLine(unit)}}));
        return f.run(command("issue", {{u"invoice"_s, draft[u"id"]}}))[u"invoice"][u"number"].toString();
    }
};

void TestBillingCommands::billsAndCollects()
{
    CommandFixture f;
    const QString client = start(f);
    const QJsonObject draft = f.run(command("invoice-draft", {{u"client"_s, u"Ada Ruiz"_s}, {u"lines"_s, oneLine(8500)}}));
    QVERIFY2(draft[u"ok"].toBool(), qPrintable(CommandFixture::reason(draft)));
    QCOMPARE(draft[u"invoice"][u"total_minor"].toInteger(), 9605);
    QCOMPARE(draft[u"invoice"][u"taxes"][0][u"code"].toString(), u"HST"_s);
    const QJsonObject more = f.run(command("invoice-lines", {{u"invoice"_s, draft[u"id"]}, {u"lines"_s, oneLine(1500)}}));
    QCOMPARE(more[u"invoice"][u"lines"].toArray().size(), 2);
    const QJsonObject saved = f.run(command("invoice-save", {{u"invoice"_s, draft[u"id"]}, {u"note"_s, u"Thank you"_s}}));
    QCOMPARE(saved[u"invoice"][u"note"].toString(), u"Thank you"_s);
    const QJsonObject issue = f.run(command("issue", {{u"invoice"_s, draft[u"id"]}}));
    QCOMPARE(issue[u"invoice"][u"number"].toString(), u"A-2026-0001"_s);
    QCOMPARE(issue[u"invoice"][u"total_minor"].toInteger(), 11300);
    const QJsonObject paid = f.run(command("pay", {{u"invoice"_s, u"A-2026-0001"_s}, {u"method"_s, u"cash"_s}}));
    QCOMPARE(paid[u"payments"][0][u"amount_minor"].toInteger(), 11300);
    QCOMPARE(paid[u"payments"][0][u"number"].toString(), u"RA-2026-0001"_s);
    const QJsonObject list = f.run(command("invoices", {{u"state"_s, u"paid"_s}}));
    QCOMPARE(list[u"invoices"].toArray().size(), 1);
    const QJsonObject shown = f.run(command("invoice", {{u"invoice"_s, u"A-2026-0001"_s}}));
    QCOMPARE(shown[u"invoice"][u"open_minor"].toInteger(), 0);
    const QJsonObject account = f.run(command("account", {{u"client"_s, client}}));
    QCOMPARE(account[u"account"][u"paid_minor"].toInteger(), 11300);
    const QJsonObject statement =
        f.run(command("statement", {{u"client"_s, client}, {u"from"_s, u"2026-06-01"_s}, {u"to"_s, u"2026-06-30"_s}}));
    QCOMPARE(statement[u"statement"][u"lines"].toArray().size(), 3);
    QCOMPARE(statement[u"statement"][u"balance_minor"].toInteger(), 0);
}

void TestBillingCommands::splitsARefundsAndCredits()
{
    CommandFixture f;
    const QString client = start(f);
    const QString number = issued(f, client, 10000);
    const auto part = [&](const char* method, qint64 amount, qint64 settles) {
        return QJsonObject{{u"method"_s, QString::fromLatin1(method)},
                           {u"amount_minor"_s, amount},
                           {u"allocations"_s, QJsonArray{QJsonObject{{u"invoice"_s, number}, {u"amount_minor"_s, settles}}}}};
    };
    const QJsonObject split =
        f.run(command("pay", {{u"client"_s, client}, {u"parts"_s, QJsonArray{part("card", 5000, 5000), part("cheque", 8000, 6300)}}}));
    QCOMPARE(split[u"payments"].toArray().size(), 2);
    QCOMPARE(split[u"payments"][1][u"unallocated_minor"].toInteger(), 1700);
    const QString cheque = split[u"payments"][1][u"id"].toString();
    const QJsonObject refund = f.run(command("refund", {{u"payment"_s, cheque}, {u"amount_minor"_s, 700}}));
    QCOMPARE(refund[u"payment"][u"amount_minor"].toInteger(), -700);
    const QJsonObject note = f.run(command("credit-note", {{u"invoice"_s, number}, {u"reason"_s, u"Half a session"_s}}));
    QCOMPARE(note[u"invoice"][u"number"].toString(), u"CA-2026-0001"_s);
    QCOMPARE(note[u"invoice"][u"open_minor"].toInteger(), 11300);
    const QJsonObject back = f.run(command("refund", {{u"credit_note"_s, u"CA-2026-0001"_s}, {u"amount_minor"_s, 11300}}));
    QVERIFY(back[u"ok"].toBool());
    const QString next = issued(f, client, 500);
    QCOMPARE(f.run(command("apply-credit", {{u"client"_s, client}}))[u"applied_minor"].toInteger(), 565);
    QVERIFY(f.run(command("unallocate", {{u"payment"_s, cheque}, {u"invoice"_s, next}}))[u"ok"].toBool());
    const QJsonObject voided = f.run(command("void", {{u"invoice"_s, next}, {u"reason"_s, u"slip"_s}}));
    QCOMPARE(voided[u"invoice"][u"status"].toString(), u"void"_s);
    const QJsonObject deposit = f.run(command("deposit", {{u"client"_s, client}, {u"amount_minor"_s, 5000}}));
    const QJsonObject kept = f.run(command("forfeit-deposit", {{u"payment"_s, deposit[u"id"]}, {u"reason"_s, u"Not kept"_s}}));
    QCOMPARE(kept[u"invoice"][u"total_minor"].toInteger(), 5000);
}

void TestBillingCommands::changesNoIssuedInvoice()
{
    CommandFixture f;
    const QString client = start(f);
    const QString number = issued(f, client, 10000);
    const QJsonObject before = f.run(command("invoice", {{u"invoice"_s, number}}))[u"invoice"].toObject();
    for (const QJsonObject& attempt : {command("invoice-save", {{u"invoice"_s, number}, {u"note"_s, u"x"_s}}),
                                       command("invoice-lines", {{u"invoice"_s, number}, {u"lines"_s, oneLine(1)}}),
                                       command("invoice-delete", {{u"invoice"_s, number}}), command("issue", {{u"invoice"_s, number}})})
        QCOMPARE(CommandFixture::reason(f.run(attempt)), u"invoice.issued"_s);
    QVERIFY(!f.run(command("undo"))[u"ok"].toBool());
    const QJsonObject batch = f.run(command(
        "batch", {{u"commands"_s, QJsonArray{command("invoice-save", {{u"invoice"_s, number}, {u"due_day"_s, u"2027-01-01"_s}})}}}));
    QCOMPARE(CommandFixture::reason(batch), u"invoice.issued"_s);
    // A batch has a name of its own, and still money that it took is not taken back.
    QVERIFY(f.run(command("batch", {{u"commands"_s, QJsonArray{command("pay", {{u"client"_s, client}, {u"amount_minor"_s, 500}})}}}))[u"ok"]
                .toBool());
    QCOMPARE(CommandFixture::reason(f.run(command("undo"))), u"undo.books"_s);
    QCOMPARE(f.run(command("invoice", {{u"invoice"_s, number}}))[u"invoice"].toObject(), before);
}

void TestBillingCommands::billsAPeriod()
{
    CommandFixture f;
    const QString client = start(f);
    for (const QString& day : {u"2026-06-02"_s, u"2026-06-03"_s}) {
        const QJsonObject booked = f.run(CommandFixture::booking(client, day, u"10:00"_s));
        QVERIFY2(booked[u"ok"].toBool(), qPrintable(CommandFixture::reason(booked)));
        f.studio().clock.set(QDate::fromString(day, Qt::ISODate).startOfDay(Qt::UTC).toMSecsSinceEpoch() + 20 * 3'600'000);
        const QJsonObject done = f.run(command("complete", {{u"id"_s, booked[u"id"]}}));
        QVERIFY2(done[u"ok"].toBool(), qPrintable(CommandFixture::reason(done)));
    }
    const QJsonObject month{{u"from"_s, u"2026-06-01"_s}, {u"to"_s, u"2026-06-30"_s}};
    QCOMPARE(f.run(command("uninvoiced", month))[u"uninvoiced"].toArray().size(), 2);
    const QJsonObject preview = f.run(command("invoice-period", month));
    QCOMPARE(preview[u"drafts"][0][u"total_minor"].toInteger(), 19210);
    QCOMPARE(f.run(command("invoices"))[u"invoices"].toArray().size(), 0);
    QJsonObject issue = month;
    issue.insert(u"issue"_s, true);
    const QJsonObject issued = f.run(command("invoice-period", issue));
    QCOMPARE(issued[u"issued"].toArray().size(), 1);
    QCOMPARE(issued[u"problems"].toArray().size(), 0);
    QCOMPARE(f.run(command("invoice-period", issue))[u"issued"].toArray().size(), 0);
}

void TestBillingCommands::refusesBadInput_data()
{
    QTest::addColumn<QJsonObject>("request");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("field");
    const auto draft = [](QJsonObject fields) {
        fields.insert(u"client"_s, u"Ada Ruiz"_s);
        return command("invoice-draft", fields);
    };
    const auto lineWith = [](QJsonObject line) {
        line.insert(u"description"_s, u"x"_s);
        return QJsonObject{{u"lines"_s, QJsonArray{line}}};
    };
    QTest::newRow("no lines") << draft({}) << u"invoice.no-lines"_s << u"lines"_s;
    QTest::newRow("unknown client") << command("invoice-draft", {{u"client"_s, u"Nobody"_s}}) << u"reference.unknown"_s << u"client"_s;
    QTest::newRow("line without a price") << draft(lineWith({})) << u"command.missing-field"_s << u"lines[0].unit_minor"_s;
    QTest::newRow("unknown field in a line") << draft(lineWith({{u"unit_minor"_s, 1}, {u"price"_s, 1}})) << u"command.unknown-field"_s
                                             << u"lines[0].price"_s;
    QTest::newRow("half a cent") << draft(lineWith({{u"unit_minor"_s, 0.5}})) << u"command.wrong-type"_s << u"lines[0].unit_minor"_s;
    QTest::newRow("tax category") << draft(lineWith({{u"unit_minor"_s, 1}, {u"tax_category"_s, u"unicorns"_s}}))
                                  << u"tax.unknown-category"_s << u"lines"_s;
    QTest::newRow("negative quantity") << draft(lineWith({{u"unit_minor"_s, 1}, {u"quantity_milli"_s, -1}})) << u"value.range"_s << u"lines"_s;
    QTest::newRow("absurd price") << draft(lineWith({{u"unit_minor"_s, 1e14}})) << u"value.range"_s << u"lines"_s;
    QJsonObject dollars = lineWith({{u"unit_minor"_s, 1}});
    dollars.insert(u"currency"_s, u"USD"_s);
    QTest::newRow("currency") << draft(dollars) << u"invoice.currency"_s << u"currency"_s;
    QTest::newRow("no such number") << command("issue", {{u"invoice"_s, u"A-1999-0001"_s}}) << u"invoice.unknown-number"_s << u"number"_s;
    QTest::newRow("pay too much") << command("pay", {{u"invoice"_s, u"A-2026-0001"_s}, {u"amount_minor"_s, 11301}})
                                  << u"payment.too-much"_s << u"allocations"_s;
    QTest::newRow("pay nothing") << command("pay", {{u"invoice"_s, u"A-2026-0001"_s}, {u"amount_minor"_s, 0}}) << u"payment.amount"_s
                                 << u"amount"_s;
    QTest::newRow("pay less than nothing") << command("pay", {{u"invoice"_s, u"A-2026-0001"_s}, {u"amount_minor"_s, -100}})
                                           << u"payment.amount"_s << u"amount"_s;
    QTest::newRow("pay in euros") << command("pay", {{u"invoice"_s, u"A-2026-0001"_s}, {u"amount_minor"_s, 100}, {u"currency"_s, u"EUR"_s}})
                                  << u"payment.currency"_s << u"currency"_s;
    QTest::newRow("pay with shells") << command("pay", {{u"invoice"_s, u"A-2026-0001"_s}, {u"method"_s, u"shells"_s}})
                                     << u"choice.unknown"_s << u"method"_s;
    QTest::newRow("void without a reason") << command("void", {{u"invoice"_s, u"A-2026-0001"_s}, {u"reason"_s, u" "_s}})
                                           << u"text.empty"_s << u"reason"_s;
    QTest::newRow("refund nothing") << command("refund", {{u"amount_minor"_s, 100}}) << u"command.missing-field"_s << u"payment"_s;
}

void TestBillingCommands::refusesBadInput()
{
    QFETCH(QJsonObject, request);
    QFETCH(QString, reason);
    QFETCH(QString, field);
    CommandFixture f;
    const QString client = start(f);
    QCOMPARE(issued(f, client, 10000), u"A-2026-0001"_s);
    const qint64 before = f.count("invoices") + f.count("payments") + f.count("invoice_lines") + f.count("allocations");
    const QJsonObject answer = f.run(request);
    QCOMPARE(CommandFixture::reason(answer), reason);
    QCOMPARE(CommandFixture::fieldOf(answer), field);
    QVERIFY(!answer[u"error"][u"message"].toString().isEmpty());
    QCOMPARE(f.count("invoices") + f.count("payments") + f.count("invoice_lines") + f.count("allocations"), before);
}

void TestBillingCommands::keepsSettingsContractsAndAccounts()
{
    CommandFixture f;
    const QString client = start(f);
    const QJsonObject settings = f.run(command("billing-settings", {{u"due_days"_s, 21}}));
    QCOMPARE(settings[u"settings"][u"due_days"].toInt(), 21);
    QVERIFY(settings[u"settings"][u"registered"].toBool());
    const QJsonObject stale = f.run(command("billing-settings", {{u"due_days"_s, 7}, {u"version"_s, 1}}));
    QCOMPARE(CommandFixture::reason(stale), u"row.stale"_s);
    const QJsonObject billing = f.run(command("client-billing", {{u"client"_s, client}, {u"payer_name"_s, u"Ruiz Inc."_s}}));
    QCOMPARE(billing[u"billing"][u"payer_name"].toString(), u"Ruiz Inc."_s);
    const QString number = issued(f, client, 100);
    QCOMPARE(f.run(command("invoice", {{u"invoice"_s, number}}))[u"invoice"][u"buyer"][u"name"].toString(), u"Ruiz Inc."_s);
    const QJsonObject bank = f.run(command("bank-account-add", {{u"name"_s, u"Main"_s}, {u"primary"_s, true}}));
    QVERIFY2(bank[u"ok"].toBool(), qPrintable(CommandFixture::reason(bank)));
    QVERIFY(f.run(command("bank-account-change", {{u"account"_s, bank[u"id"]}, {u"bank"_s, u"First Bank"_s}}))[u"ok"].toBool());
    f.run(command("pay", {{u"invoice"_s, number}, {u"method"_s, u"cash"_s}}));
    QCOMPARE(f.run(command("bank-deposit"))[u"undeposited"].toArray().size(), 1);
    QCOMPARE(f.run(command("bank-deposit", {{u"account"_s, bank[u"id"]}}))[u"deposit"][u"total_minor"].toInteger(), 115);
    const QJsonObject contract = f.run(command("contract-add", {{u"trainer"_s, u"Tess Trainer"_s}, {u"name"_s, u"South Gym"_s}}));
    QVERIFY2(contract[u"ok"].toBool(), qPrintable(CommandFixture::reason(contract)));
    const QJsonObject rate = f.run(command(
        "contract-rate", {{u"contract"_s, contract[u"id"]}, {u"class_type"_s, u"Personal training"_s}, {u"rate_minor"_s, 6000}, {u"per"_s, u"hour"_s}}));
    QCOMPARE(rate[u"rates"][0][u"rate_minor"].toInteger(), 6000);
    const QJsonObject empty = f.run(command(
        "contract-invoice", {{u"contract"_s, contract[u"id"]}, {u"from"_s, u"2026-05-01"_s}, {u"to"_s, u"2026-05-31"_s}}));
    QCOMPARE(CommandFixture::reason(empty), u"invoice.no-lines"_s);
    f.run(command("contract-rate", {{u"contract"_s, contract[u"id"]}, {u"class_type"_s, u"Personal training"_s}, {u"rate_minor"_s, 6500}}));
    const QJsonObject fees = f.run(command("fee-changes", {{u"from"_s, u"2026-06-01"_s}, {u"to"_s, u"2026-06-01"_s}}));
    QCOMPARE(fees[u"changes"][0][u"before_minor"].toInteger(), 6000);
    QCOMPARE(fees[u"changes"][0][u"after_minor"].toInteger(), 6500);
}

void TestBillingCommands::letsRolesDoTheirPart()
{
    CommandFixture f;
    const QString client = start(f);
    const QString number = issued(f, client, 100);
    f.signInAs(f.studio().otherTrainerActor());
    QCOMPARE(CommandFixture::reason(f.run(command("invoice", {{u"invoice"_s, number}}))), u"invoice.unknown-number"_s);
    QCOMPARE(CommandFixture::reason(f.run(command("billing-settings", {{u"registered"_s, false}}))), u"rule.forbidden"_s);
    QCOMPARE(f.run(command("invoices"))[u"invoices"].toArray().size(), 0);
    f.signInAs(f.studio().desk());
    QVERIFY(f.run(command("pay", {{u"invoice"_s, number}}))[u"ok"].toBool());
    QCOMPARE(CommandFixture::reason(f.run(command("fee-changes", {{u"from"_s, u"2026-06-01"_s}, {u"to"_s, u"2026-06-01"_s}}))),
             u"rule.forbidden"_s);
    Actor own = f.studio().owner();
    own.role = Role::Client;
    own.client = ClientId::fromString(client).value_or(ClientId());
    f.signInAs(own);
    QCOMPARE(f.run(command("invoice", {{u"invoice"_s, number}}))[u"invoice"][u"open_minor"].toInteger(), 0);
    QCOMPARE(CommandFixture::reason(f.run(command("pay", {{u"invoice"_s, number}}))), u"rule.forbidden"_s);
}

QTEST_GUILESS_MAIN(TestBillingCommands)
#include "tst_billingcommands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/dispatches.h"
#include "billing/ledger.h"
#include "credits/credits.h"
#include "insights/moneyattention.h"
#include "insights/moneyfacts.h"
#include "selling/products.h"

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::test;

namespace
{
const QDate today(2026, 6, 1);

QList<AttentionItem> itemsOf(Database& db, AttentionKind kind)
{
    QList<AttentionItem> out;
    const auto kinds = MoneyAttention(db).items(today);
    for (const auto& items : kinds.value_or(QList<QList<AttentionItem>>())) {
        for (const AttentionItem& item : items) {
            if (item.kind == kind)
                out.append(item);
        }
    }
    return out;
}
} // namespace

/// What Today says of money: figures, and what needs attention.
class TestMoneyInsights : public QObject
{
    Q_OBJECT

private slots:
    void overdueUntilPaid()
    {
        Ledger ledger;
        TD_LEDGER(ledger);
        const auto late = ledger.issued({Ledger::line(10000)}, QDate(2026, 5, 1)); // due in two weeks
        TD_VERIFY(late);
        TD_VERIFY(ledger.issued({Ledger::line(5000)}, today));
        TD_VERIFY(ledger.pay(late->id, 1300));
        const auto items = itemsOf(ledger.db(), AttentionKind::OverdueInvoice);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().invoice, late->id);
        QCOMPARE(items.first().amountMinor, 10000);
        QCOMPARE(items.first().day, QDate(2026, 5, 15));
        QCOMPARE(items.first().name, u"Ada Ruiz"_s);
        TD_VERIFY(ledger.pay(late->id, 10000));
        QVERIFY(itemsOf(ledger.db(), AttentionKind::OverdueInvoice).isEmpty());
    }

    void instalmentsAreOverdueOneByOne()
    {
        Ledger ledger;
        TD_LEDGER(ledger);
        auto draft = ledger.draft({Ledger::line(10000)}, QDate(2026, 5, 1));
        TD_VERIFY(draft);
        draft->instalments = {{QDate(2026, 5, 10), 1300}, {QDate(2026, 7, 1), 10000}};
        draft->dueDay = QDate(2026, 5, 10);
        const auto issued = ledger.invoices().issueNew(*draft);
        TD_VERIFY(issued);
        QCOMPARE(itemsOf(ledger.db(), AttentionKind::OverdueInvoice).size(), 1);
        TD_VERIFY(ledger.pay(issued->id, 1300));
        QVERIFY(itemsOf(ledger.db(), AttentionKind::OverdueInvoice).isEmpty()); // the other part is not due yet
    }

    void packagesThatEndOrAreNearlyUsed()
    {
        Ledger ledger;
        TD_LEDGER(ledger);
        Credits credits(ledger.db());
        NewLot lot;
        lot.client = ledger.client;
        lot.name = u"Ten sessions"_s;
        lot.units = 10;
        lot.priceMinor = 80000;
        lot.boughtOn = today;
        TD_VERIFY(credits.grant(lot));
        lot.name = u"Ends soon"_s;
        lot.boughtOn = today.addDays(-85);
        lot.validityDays = 90;
        TD_VERIFY(credits.grant(lot));
        lot.name = u"One left"_s;
        lot.validityDays.reset();
        lot.units = 1;
        TD_VERIFY(credits.grant(lot));
        const auto items = itemsOf(ledger.db(), AttentionKind::PackageEnds);
        QCOMPARE(items.size(), 2);
        const auto named = [&items](const QString& name) {
            return *std::find_if(items.begin(), items.end(), [&name](const AttentionItem& item) { return item.detail == name; });
        };
        QVERIFY(named(u"Ends soon"_s).day.isValid());
        QCOMPARE(named(u"Ends soon"_s).count, 10);
        QVERIFY(!named(u"One left"_s).day.isValid());
    }

    void sessionsNobodyBilledOnlyForThoseWhoBill()
    {
        Ledger ledger;
        TD_LEDGER(ledger);
        Diary::Session session;
        session.state = u"completed"_s;
        const AppointmentId id = ledger.diary.book(QDate(2026, 5, 20), 600, {ledger.client}, session);
        TD_DIARY(ledger.diary);
        TD_VERIFY(ledger.db().change("booking.edit", {}, [&] { return ledger.db().exec("UPDATE appointments SET rate_minor = 8500 WHERE id = ?", id); }));
        QVERIFY(itemsOf(ledger.db(), AttentionKind::Uninvoiced).isEmpty());
        TD_VERIFY(ledger.issued({Ledger::line(100)}));
        const auto items = itemsOf(ledger.db(), AttentionKind::Uninvoiced);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().count, 1);
        QCOMPARE(items.first().amountMinor, 8500);
    }

    void mailThatFailedUntilItGoes()
    {
        Ledger ledger;
        TD_LEDGER(ledger);
        const auto invoice = ledger.issued({Ledger::line(100)});
        TD_VERIFY(invoice);
        Dispatch mail;
        mail.invoice = invoice->id;
        mail.client = ledger.client;
        mail.channel = DispatchChannel::Mail;
        mail.recipient = u"ada@example.com"_s;
        mail.problem = u"mail.connect"_s;
        TD_VERIFY(Dispatches(ledger.db()).add(mail));
        const auto items = itemsOf(ledger.db(), AttentionKind::FailedMail);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().name, invoice->number);
        mail.problem.clear();
        TD_VERIFY(Dispatches(ledger.db()).add(mail));
        QVERIFY(itemsOf(ledger.db(), AttentionKind::FailedMail).isEmpty());
    }

    void stockThatRunsOut()
    {
        Ledger ledger;
        TD_LEDGER(ledger);
        Product band;
        band.name = u"Band"_s;
        band.priceMinor = 2000;
        band.reorderAt = 3;
        TD_VERIFY(Products(ledger.db()).add(band));
        QCOMPARE(itemsOf(ledger.db(), AttentionKind::LowStock).size(), 1);
        TD_VERIFY(ledger.studio.signInAs(ledger.studio.trainerActor()));
        QVERIFY(itemsOf(ledger.db(), AttentionKind::LowStock).isEmpty());
    }

    void figuresFollowInvoicesAndPayments()
    {
        Ledger ledger;
        TD_LEDGER(ledger);
        MoneyFacts facts(ledger.db());
        QCOMPARE(facts.numbers().value_or(MoneyNumbers{}).outstandingMinor, 0);
        const auto may = ledger.issued({Ledger::line(20000)}, QDate(2026, 5, 3));
        const auto june = ledger.issued({Ledger::line(10000)});
        TD_VERIFY(may);
        TD_VERIFY(june);
        TD_VERIFY(ledger.pay(may->id, 22600));
        const auto gone = ledger.issued({Ledger::line(7700)});
        TD_VERIFY(gone);
        TD_VERIFY(ledger.invoices().voidInvoice(gone->id, u"Wrong"_s));
        const auto numbers = facts.numbers();
        TD_VERIFY(numbers);
        QCOMPARE(numbers->monthMinor, 10000);
        QCOMPARE(numbers->lastMonthMinor, 20000);
        QCOMPARE(numbers->outstandingMinor, 11300);
        QCOMPARE(numbers->openInvoices, 1);
        QCOMPARE(numbers->currency, u"CAD"_s);
        const auto months = facts.months();
        TD_VERIFY(months);
        QCOMPARE(months->size(), 12);
        QCOMPARE(months->last().minor, 10000);
        QCOMPARE(months->at(10).minor, 20000);
        TD_VERIFY(ledger.invoices().creditNote(june->id, u"Half"_s, {{june->lines.first().id, 4000}}));
        QCOMPARE(facts.numbers()->monthMinor, 6000);
        QCOMPARE(facts.numbers()->outstandingMinor, 6780);
    }

    void aClientsBalance()
    {
        Ledger ledger;
        TD_LEDGER(ledger);
        NewLot lot;
        lot.client = ledger.client;
        lot.name = u"Ten"_s;
        lot.units = 10;
        lot.boughtOn = today;
        TD_VERIFY(Credits(ledger.db()).grant(lot));
        TD_VERIFY(ledger.issued({Ledger::line(10000)}));
        const auto balances = MoneyFacts(ledger.db()).balances({ledger.client, ledger.other});
        TD_VERIFY(balances);
        QCOMPARE(balances->value(ledger.client), (ClientBalance{10, false, true, 11300}));
        QCOMPARE(balances->value(ledger.other), ClientBalance());
    }

    void trainersGetTheirOwn()
    {
        Ledger ledger;
        TD_LEDGER(ledger);
        TD_VERIFY(ledger.issued({Ledger::line(10000)}, QDate(2026, 4, 1)));
        TD_VERIFY(ledger.studio.signInAs(ledger.studio.otherTrainerActor()));
        QVERIFY(itemsOf(ledger.db(), AttentionKind::OverdueInvoice).isEmpty());
        QCOMPARE(MoneyFacts(ledger.db()).numbers().value_or(MoneyNumbers{}).outstandingMinor, 0);
    }
};

QTEST_GUILESS_MAIN(TestMoneyInsights)
#include "tst_moneyinsights.moc"

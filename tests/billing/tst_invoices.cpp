// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
const QDate june1(2026, 6, 1);
}

class TestInvoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesADraftWithTheStudiosWays();
    void worksOutWhatADraftWouldCost();
    void keepsADraftAndReplacesItsLines();
    void numbersWithoutGapsAfterARollback();
    void issuesOnceAndForAll();
    void showsNoTaxAndNoNumberWhenNotRegistered();
    void listsWhatIsOpenAndOverdue();
};

void TestInvoices::makesADraftWithTheStudiosWays()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto draft = ledger.invoices().newDraft(ledger.client, june1);
    TD_VERIFY(draft);
    QCOMPARE(draft->currency, u"CAD"_s);
    QCOMPARE(draft->region, u"CA-ON"_s);
    QCOMPARE(draft->dueDay, june1.addDays(14));
    QCOMPARE(draft->language, u"en"_s);
}

void TestInvoices::worksOutWhatADraftWouldCost()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    auto draft = ledger.draft({Ledger::line(8500, 2000), Ledger::line(1000)});
    TD_VERIFY(draft);
    const auto totals = ledger.invoices().totals(*draft);
    TD_VERIFY(totals);
    QCOMPARE(totals->netMinor, 18000);
    QCOMPARE(totals->taxMinor, 2340);
    QCOMPARE(totals->totalMinor, 20340);
}

void TestInvoices::keepsADraftAndReplacesItsLines()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    auto draft = ledger.draft({Ledger::line(8500), Ledger::line(1000)});
    TD_VERIFY(draft);
    auto stored = ledger.invoices().saveDraft(*draft);
    TD_VERIFY(stored);
    QCOMPARE(stored->lines.size(), 2);
    QCOMPARE(stored->totalMinor, 10735);
    Invoice changed = *stored;
    changed.lines.removeFirst();
    changed.lines.append(Ledger::line(2000, 500));
    const auto again = ledger.invoices().saveDraft(changed);
    TD_VERIFY(again);
    QCOMPARE(again->lines.size(), 2);
    QCOMPARE(again->lines[0].id, stored->lines[1].id);
    QCOMPARE(again->netMinor, 2000);
    const auto stale = ledger.invoices().saveDraft(changed);
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, ErrorKind::Stale);
    TD_VERIFY(ledger.invoices().deleteDraft(again->id));
    QCOMPARE(ledger.invoices().find(again->id).error().reason, u"row.not-found"_s);
}

void TestInvoices::numbersWithoutGapsAfterARollback()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto first = ledger.issued({Ledger::line(100)});
    TD_VERIFY(first);
    QCOMPARE(first->number, u"A-2026-0001"_s);
    const auto failed = ledger.db().change("invoice.save", {}, [&]() -> Result<void> {
        TD_TRY_ASSIGN(const Invoice lost, ledger.issued({Ledger::line(100)}));
        return fail(ErrorKind::Refused, "invoice.issued", "", {lost.number});
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().args, QStringList{u"A-2026-0002"_s});
    const auto second = ledger.issued({Ledger::line(100)});
    TD_VERIFY(second);
    QCOMPARE(second->number, u"A-2026-0002"_s);
    const auto other = ledger.issued({Ledger::line(100)}, QDate(2027, 1, 2));
    TD_VERIFY(other);
    QCOMPARE(other->number, u"A-2027-0001"_s);
}

void TestInvoices::issuesOnceAndForAll()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    auto draft = ledger.draft({Ledger::line(8500)});
    TD_VERIFY(draft);
    draft->instalments = {{QDate(2026, 7, 1), 5000}, {june1, 4605}};
    const auto invoice = ledger.invoices().issueNew(*draft);
    TD_VERIFY(invoice);
    QCOMPARE(invoice->status, InvoiceStatus::Issued);
    QCOMPARE(invoice->totalMinor, 9605);
    QCOMPARE(invoice->taxes.size(), 1);
    QCOMPARE(invoice->taxes[0].taxMinor, 1105);
    QCOMPARE(invoice->lines[0].netMinor, 8500);
    QCOMPARE(invoice->instalments.size(), 2);
    QCOMPARE(invoice->dueDay, QDate(2026, 7, 1));
    QCOMPARE(invoice->snapshot.buyer.name, u"Ada Ruiz"_s);
    QCOMPARE(invoice->snapshot.supplier.taxNumber, u"123456789 RT0001"_s);
    QCOMPARE(invoice->snapshot.terms, u"Payable in two weeks."_s);
    QCOMPARE(invoice->hash.size(), 32);
    TD_VERIFY(ledger.invoices().verify(invoice->id));
    QCOMPARE(ledger.invoices().issue(invoice->id).error().reason, u"invoice.issued"_s);
    QCOMPARE(ledger.invoices().saveDraft(*invoice).error().reason, u"invoice.issued"_s);
    QCOMPARE(ledger.invoices().deleteDraft(invoice->id).error().reason, u"invoice.issued"_s);
}

void TestInvoices::showsNoTaxAndNoNumberWhenNotRegistered()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    auto settings = BillingSettingsStore(ledger.db()).settings();
    TD_VERIFY(settings);
    settings->registered = false;
    TD_VERIFY(BillingSettingsStore(ledger.db()).save(*settings));
    const auto invoice = ledger.issued({Ledger::line(8500)});
    TD_VERIFY(invoice);
    QCOMPARE(invoice->totalMinor, 8500);
    QVERIFY(invoice->taxes.isEmpty());
    QVERIFY(!invoice->snapshot.registered);
    QVERIFY(invoice->snapshot.supplier.taxNumber.isEmpty());
}

void TestInvoices::listsWhatIsOpenAndOverdue()
{
    Ledger ledger;
    TD_LEDGER(ledger);
    const auto late = ledger.issued({Ledger::line(10000)}, QDate(2026, 5, 1));
    TD_VERIFY(late);
    const auto open = ledger.issued({Ledger::line(10000)});
    TD_VERIFY(open);
    TD_VERIFY(ledger.pay(open->id, 300));
    const auto rows = ledger.invoices().list({});
    TD_VERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).state, InvoiceState::PartPaid);
    QCOMPARE(rows->at(0).openMinor, 11000);
    QCOMPARE(rows->at(1).state, InvoiceState::Overdue);
    QCOMPARE(rows->at(1).daysOverdue, 17);
    QCOMPARE(rows->at(1).billTo, u"Ada Ruiz"_s);
    InvoiceFilter filter;
    filter.state = InvoiceState::Overdue;
    QCOMPARE(ledger.invoices().list(filter)->size(), 1);
    filter = {};
    filter.text = u"ruíz"_s;
    QCOMPARE(ledger.invoices().list(filter)->size(), 2);
    filter.text = open->number;
    QCOMPARE(ledger.invoices().list(filter)->size(), 1);
}

QTEST_GUILESS_MAIN(TestInvoices)
#include "tst_invoices.moc"

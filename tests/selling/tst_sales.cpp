// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellingstudio.h"

using namespace td;
using namespace td::test;

class TestSales : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<SellingStudio>();
        TD_VERIFY(m_studio->prepare());
        m_ten = m_studio->package(u"10 sessions"_s, 10, 80000);
        QVERIFY(!m_ten.isNull());
    }
    void cleanup() { m_studio.reset(); }

    void aSaleIsWhatThePreviewSaid()
    {
        const auto preview = sales().preview(request());
        TD_VERIFY(preview);
        QCOMPARE(preview->totals.totalMinor, 90400); // 800.00 and 13 % HST
        QCOMPARE(preview->lastDay, QDate(2026, 8, 30));
        SaleRequest wanted = request();
        wanted.tenders = {{PaymentMethod::Card, 90400, u"4711"_s, {}}};
        const auto sale = sales().sell(wanted);
        TD_VERIFY(sale);
        QCOMPARE(sale->totalMinor, preview->totals.totalMinor);
        const auto invoice = m_studio->invoices->find(sale->invoice);
        TD_VERIFY(invoice);
        QCOMPARE(invoice->openMinor(), 0);
        QCOMPARE(invoice->lines.first().lot, sale->lots.first());
        QCOMPARE(invoice->lines.first().kind, LineKind::Package);
        const auto lot = m_studio->credits->lot(sale->lots.first());
        TD_VERIFY(lot);
        QCOMPARE(lot->available, 10);
        QCOMPARE(lot->terms.priceMinor, 80000);
        QCOMPARE(lot->lastDay, preview->lastDay);
    }

    void aPriceOfOnesOwnNeedsItsReason()
    {
        SaleRequest wanted = request();
        wanted.priceMinor = 70000;
        TD_REFUSES(sales().sell(wanted), "sale.reason-missing");
        wanted.reason = u"Founding member"_s;
        const auto sale = sales().sell(wanted);
        TD_VERIFY(sale);
        const auto invoice = m_studio->invoices->find(sale->invoice);
        QCOMPARE(invoice->lines.first().unitMinor, 80000);
        QCOMPARE(invoice->lines.first().discountMinor, 10000);
        QVERIFY(invoice->note.contains(u"Founding member"_s));
        QCOMPARE(m_studio->credits->lot(sale->lots.first())->terms.priceMinor, 70000);
    }

    void thePriceOfTheTrainerHolds()
    {
        TD_VERIFY(m_studio->selling->packages().setTrainerPrice(m_ten, m_studio->studio.trainer, 95000));
        SaleRequest wanted = request();
        wanted.trainer = m_studio->studio.trainer;
        const auto sale = sales().sell(wanted);
        TD_VERIFY(sale);
        QCOMPARE(sale->totalMinor, 107350);
        QCOMPARE(m_studio->credits->lot(sale->lots.first())->terms.trainer, m_studio->studio.trainer);
    }

    void pricesWithTaxLeaveTheNetInTheLot()
    {
        TD_VERIFY(m_studio->db().change("setup", {}, [&] {
            return m_studio->db().exec("INSERT INTO billing_settings (id, prices_include_tax) VALUES (?, 1)", m_studio->studio.organisation);
        }));
        const auto sale = sales().sell(request());
        TD_VERIFY(sale);
        QCOMPARE(sale->totalMinor, 80000);
        QCOMPARE(m_studio->credits->lot(sale->lots.first())->terms.priceMinor, 70796); // 800.00 / 1.13
    }

    void instalmentsAreOnTheInvoice()
    {
        SaleRequest wanted = request();
        wanted.packageType = m_studio->package(u"In three"_s, 12, 100000, 3);
        const auto sale = sales().sell(wanted);
        TD_VERIFY(sale);
        const auto invoice = m_studio->invoices->find(sale->invoice);
        QCOMPARE(invoice->instalments.size(), 3);
        qint64 sum = 0;
        for (const Instalment& part : invoice->instalments)
            sum += part.amountMinor;
        QCOMPARE(sum, 113000);
        QCOMPARE(invoice->instalments.last().due, QDate(2026, 7, 31));
    }

    void severalAtOnceAndADraft()
    {
        SaleRequest wanted = request();
        wanted.quantity = 3;
        wanted.asDraft = true;
        const auto sale = sales().sell(wanted);
        TD_VERIFY(sale);
        QCOMPARE(sale->lots.size(), 3);
        QVERIFY(sale->number.isEmpty());
        QCOMPARE(m_studio->invoices->find(sale->invoice)->status, InvoiceStatus::Draft);
        TD_REFUSES(sales().refund(sale->lots.first(), {}, {}, u"No"_s), "sale.refund-draft");
        wanted.tenders = {{PaymentMethod::Card, 100, {}, {}}};
        TD_REFUSES(sales().sell(wanted), "sale.draft-payment");
        wanted.quantity = 21;
        TD_REFUSES(sales().sell(wanted), "sale.quantity");
    }

    void whatFailsLeavesNothing_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << qint64(0) << QString() << u"payment.amount"_s;
        QTest::newRow("negative") << qint64(-5) << QString() << u"payment.amount"_s;
        QTest::newRow("absurd") << qint64(1'000'000'000'000) << QString() << u"payment.amount"_s;
        QTest::newRow("reference too long") << qint64(100) << QString(121, u'x') << u"text.too-long"_s;
    }
    void whatFailsLeavesNothing()
    {
        QFETCH(qint64, amount);
        QFETCH(QString, reference);
        QFETCH(QString, reason);
        const qint64 before = m_studio->count(everythingSold);
        SaleRequest wanted = request();
        wanted.tenders = {{PaymentMethod::Card, 50000, {}, {}}, {PaymentMethod::Card, amount, reference, {}}};
        const auto sale = sales().sell(wanted);
        QVERIFY(!sale);
        QCOMPARE(sale.error().reason, reason);
        QCOMPARE(m_studio->count(everythingSold), before);
    }

    void archivedOnesAreNotSold()
    {
        TD_VERIFY(m_studio->selling->packages().archive(m_ten));
        TD_REFUSES(sales().sell(request()), "sale.archived");
    }

    void freeSessionsAndFees()
    {
        FreeCredits gift;
        gift.client = m_studio->ana;
        gift.units = 2;
        TD_REFUSES(sales().giveFree(gift), "sale.reason-missing");
        gift.reason = u"Waited for us"_s;
        const auto lot = sales().giveFree(gift);
        TD_VERIFY(lot);
        QCOMPARE(m_studio->credits->lot(*lot)->available, 2);
        QCOMPARE(m_studio->count("SELECT count(*) FROM invoices"), 0);
        const auto fee = sales().sellFee({m_studio->ana, u"Assessment"_s, 5000, u"service"_s, {{PaymentMethod::Cash, 5650, {}, {}}}});
        TD_VERIFY(fee);
        QCOMPARE(fee->totalMinor, 5650);
        QCOMPARE(m_studio->invoices->find(fee->invoice)->openMinor(), 0);
    }

    void aRefundIsCreditNoteUnitsAndMoney()
    {
        SaleRequest wanted = request();
        wanted.tenders = {{PaymentMethod::Card, 90400, {}, {}}};
        const LotId lot = sales().sell(wanted)->lots.first();
        RefundTerms terms;
        terms.keptRate = 10000; // at most 10 %
        const auto preview = sales().previewRefund(lot, terms, PaymentMethod::Card);
        TD_VERIFY(preview);
        QCOMPARE(preview->working.refundMinor, 72000);
        QCOMPARE(preview->creditNoteMinor, 81360);
        QCOMPARE(preview->paidOutMinor, 81360);
        QCOMPARE(m_studio->credits->lot(lot)->available, 10); // nothing is kept of a preview
        const auto done = sales().refund(lot, terms, PaymentMethod::Card, u"Moving away"_s);
        TD_VERIFY(done);
        QCOMPARE(done->creditNoteMinor, preview->creditNoteMinor);
        const auto balance = m_studio->credits->lot(lot);
        QCOMPARE(balance->available, 0);
        QCOMPARE(balance->unusedValueMinor(), 0);
        QCOMPARE(m_studio->payments->account(m_studio->ana)->creditMinor, 0);
        TD_REFUSES(sales().refund(lot, terms, PaymentMethod::Card, u"Again"_s), "sale.nothing-left");
    }

    void anUnpaidPackageIsTakenBackWithoutMoney()
    {
        const LotId lot = sales().sell(request())->lots.first();
        const auto done = sales().refund(lot, {}, PaymentMethod::Card, u"Changed her mind"_s);
        TD_VERIFY(done);
        QCOMPARE(done->creditNoteMinor, 90400);
        QCOMPARE(done->paidOutMinor, 0);
        QCOMPARE(m_studio->payments->account(m_studio->ana)->owingMinor, 0);
    }

    void trainersSellToTheirOwnClients()
    {
        TD_VERIFY(m_studio->signInAs(m_studio->studio.trainerActor()));
        const auto sale = sales().sell(request());
        TD_VERIFY(sale);
        TD_VERIFY(m_studio->signInAs(m_studio->studio.otherTrainerActor()));
        QVERIFY(!sales().sell(request()));
        TD_REFUSES(m_studio->selling->packages().archive(m_ten), "rule.forbidden");
    }

private:
    Sales& sales() { return m_studio->selling->sales(); }
    SaleRequest request() const
    {
        SaleRequest out;
        out.client = m_studio->ana;
        out.packageType = m_ten;
        return out;
    }

    std::unique_ptr<SellingStudio> m_studio;
    PackageTypeId m_ten;
};

QTEST_GUILESS_MAIN(TestSales)
#include "tst_sales.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellingstudio.h"

#include <QRandomGenerator>

using namespace td;
using namespace td::test;

class TestTill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<SellingStudio>();
        TD_VERIFY(m_studio->prepare());
        m_water = m_studio->product(u"Water"_s, 199, u"400638133393"_s);
        m_band = m_studio->product(u"Band, élastique"_s, 1250);
        QVERIFY(!m_water.id.isNull() && !m_band.id.isNull());
    }
    void cleanup() { m_studio.reset(); }

    void productsComeBackAsTheyWent()
    {
        Product bar;
        bar.name = u" Bar "_s;
        bar.code = u"1"_s;
        bar.priceMinor = 300;
        bar.costMinor = 120;
        bar.reorderAt = 5;
        const auto added = products().add(bar);
        TD_VERIFY(added);
        QCOMPARE(products().find(added->id)->product, *added);
        bar.code = m_water.code;
        TD_REFUSES(products().add(bar), "product.code-taken");
        bar.code = u"2"_s;
        bar.priceMinor = -1;
        TD_REFUSES(products().add(bar), "value.range");
        TD_VERIFY(products().archive(added->id));
        QCOMPARE(products().stock().value().size(), 2);
        QCOMPARE(products().stock(true).value().size(), 3);
        TD_VERIFY(products().remove(added->id));
        TD_REFUSES(products().find(added->id), "row.not-found");
    }

    void scanningAndTyping()
    {
        QCOMPARE(products().search(u"400638133393"_s)->first().product.id, m_water.id);
        QCOMPARE(products().search(u"elast"_s)->first().product.id, m_band.id);
        QCOMPARE(products().search(u""_s)->size(), 2);
        QVERIFY(products().search(u"nothing"_s)->isEmpty());
    }

    void stockIsTheSumOfItsMoves()
    {
        TD_VERIFY(move(m_water.id, 24, StockMoveKind::Purchase));
        TD_VERIFY(move(m_water.id, -2, StockMoveKind::Loss));
        QCOMPARE(*products().onHand(m_water.id), 22);
        QCOMPARE(*products().count(m_water.id, 20, {}, u"June"_s), -2);
        QCOMPARE(*products().count(m_water.id, 20, {}, u"June"_s), 0);
        QCOMPARE(products().find(m_water.id)->onHand, 20);
        QCOMPARE(products().moves(m_water.id)->size(), 3);
        TD_REFUSES(move(m_water.id, 0, StockMoveKind::Purchase), "stock.quantity");
        TD_REFUSES(move(m_water.id, 1'000'001, StockMoveKind::Purchase), "value.range");
        TD_REFUSES(products().remove(m_water.id), "product.in-use");
        Product low = products().find(m_water.id)->product;
        low.reorderAt = 20;
        TD_VERIFY(products().change(low));
        QCOMPARE(products().low()->size(), 1);
    }

    void aWalkInPaysCashAndGetsChange()
    {
        Basket basket;
        basket.add(m_water);
        basket.add(m_water);
        basket.add(m_band);
        QCOMPARE(basket.lines.size(), 2);
        const auto totals = till().totals(basket);
        TD_VERIFY(totals);
        QCOMPARE(totals->taxed.totalMinor, 1862); // 16.48 and 13 %
        QCOMPARE(totals->cashMinor, 1860);
        const auto sale = till().sell(basket, {{PaymentMethod::Cash, 2000, {}, {}}});
        TD_VERIFY(sale);
        QCOMPARE(sale->changeMinor, 140);
        QCOMPARE(sale->totalMinor, totals->taxed.totalMinor);
        const auto invoice = m_studio->invoices->find(sale->invoice);
        TD_VERIFY(invoice);
        QVERIFY(invoice->client.isNull());
        QCOMPARE(invoice->openMinor(), 0);
        QCOMPARE(sale->payments.first().roundingMinor, -2);
        QCOMPARE(*products().onHand(m_water.id), -2);
    }

    void splitAndLater()
    {
        Basket basket;
        basket.client = m_studio->ana;
        basket.add(m_band, 4); // 50.00 and 13 %
        const auto sale = till().sell(basket, {{PaymentMethod::Card, 3000, {}, {}}, {PaymentMethod::Cash, 3000, {}, {}}});
        TD_VERIFY(sale);
        QCOMPARE(sale->changeMinor, 350);
        QCOMPARE(sale->payments.size(), 2);
        const auto owed = till().sell(basket, {}, true);
        TD_VERIFY(owed);
        QCOMPARE(owed->openMinor, 5650);
        QCOMPARE(m_studio->payments->account(m_studio->ana)->owingMinor, 5650);
        basket.client = {};
        TD_REFUSES(till().sell(basket, {}, true), "till.no-account");
    }

    void whatFailsLeavesNothing()
    {
        Basket basket;
        TD_REFUSES(till().sell(basket, {}), "till.empty");
        basket.add(m_band);
        const qint64 before = m_studio->count(everythingSold);
        TD_REFUSES(till().sell(basket, {{PaymentMethod::Card, 1000, {}, {}}}), "till.short");
        TD_REFUSES(till().sell(basket, {{PaymentMethod::Card, 5000, {}, {}}}), "till.too-much");
        basket.lines.first().discountMinor = 2000;
        TD_REFUSES(till().sell(basket, {}), "invoice.discount");
        basket.lines.first().discountMinor = 0;
        basket.lines.first().quantity = 0;
        TD_REFUSES(till().sell(basket, {}), "value.range");
        basket.lines.first().quantity = 1;
        basket.lines.append(basket.lines.first());
        basket.lines.last().product = ProductId(m_studio->studio.ids.next());
        QVERIFY(!till().sell(basket, {{PaymentMethod::Card, 2825, {}, {}}}));
        QCOMPARE(m_studio->count(everythingSold), before);
    }

    void goodsComeBackPieceByPiece()
    {
        Basket basket;
        basket.client = m_studio->ana;
        basket.add(m_water, 3);
        basket.lines.first().discountMinor = 97; // 5.00 for three: does not divide
        const auto sale = till().sell(basket, {{PaymentMethod::Card, 565, {}, {}}});
        TD_VERIFY(sale);
        const auto invoice = m_studio->invoices->find(sale->invoice);
        const InvoiceLineId line = invoice->lines.first().id;
        qint64 back = 0;
        for (int i = 0; i < 3; ++i) {
            const auto returned = till().takeBack(sale->invoice, {{line, 1}}, PaymentMethod::Card, u"Wrong size"_s, i != 2);
            TD_VERIFY(returned);
            back += returned->totalMinor;
            QCOMPARE(returned->refundedMinor, returned->totalMinor);
        }
        QCOMPARE(back, 565);
        QCOMPARE(*products().onHand(m_water.id), -1); // the last one was spoilt
        TD_REFUSES(till().takeBack(sale->invoice, {{line, 1}}, PaymentMethod::Card, u"Once more"_s), "till.returned");
        TD_REFUSES(till().takeBack(sale->invoice, {}, {}, u"What?"_s), "till.empty");
    }

    void totalsEqualTheInvoiceAndStockItsMoves()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        QHash<ProductId, qint64> expected;
        for (int round = 0; round < 40; ++round) {
            Basket basket;
            for (int i = 0, lines = 1 + random.bounded(4); i < lines; ++i) {
                Product product = random.bounded(2) == 0 ? m_water : m_band;
                product.priceMinor += random.bounded(2);
                const int quantity = 1 + random.bounded(5);
                basket.add(product, quantity);
                expected[product.id] -= quantity;
                if (random.bounded(3) == 0)
                    basket.lines.last().discountMinor = random.bounded(100);
            }
            const auto totals = till().totals(basket);
            const auto sale = till().sell(basket, {{PaymentMethod::Card, totals->taxed.totalMinor, {}, {}}});
            const QByteArray where = "seed " + QByteArray::number(seed);
            QVERIFY2(sale, where.constData());
            const auto invoice = m_studio->invoices->find(sale->invoice);
            QVERIFY2(invoice->totalMinor == totals->taxed.totalMinor && invoice->taxMinor == totals->taxed.taxMinor, where.constData());
            QVERIFY2(invoice->openMinor() == 0, where.constData());
        }
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QCOMPARE(*products().onHand(it.key()), it.value());
    }

    void theDeskSellsAndTheOfficeKeepsTheCatalogue()
    {
        TD_VERIFY(m_studio->signInAs(m_studio->studio.desk()));
        Basket basket;
        basket.add(m_water);
        TD_VERIFY(till().sell(basket, {{PaymentMethod::Card, 225, {}, {}}}));
        Product water = m_water;
        water.priceMinor = 1;
        TD_REFUSES(products().change(water), "rule.forbidden");
    }

private:
    Till& till() { return m_studio->selling->till(); }
    Products& products() { return m_studio->selling->products(); }
    Result<StockMove> move(const ProductId& id, int quantity, StockMoveKind kind)
    {
        StockMove wanted;
        wanted.product = id;
        wanted.quantity = quantity;
        wanted.kind = kind;
        return products().move(wanted);
    }

    std::unique_ptr<SellingStudio> m_studio;
    Product m_water;
    Product m_band;
};

QTEST_GUILESS_MAIN(TestTill)
#include "tst_till.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/gridmodel.h"
#include "money/instalments.h"
#include "money/invoicelinesmodel.h"
#include "money/invoicetablemodel.h"
#include "money/moneywords.h"
#include "money/paymentdraft.h"
#include "money/periodfield.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;

namespace
{
InvoiceId idOf(unsigned char last)
{
    RawId raw{};
    raw[15] = last;
    return InvoiceId(raw);
}

InvoiceRow rowOf(unsigned char number, InvoiceState state, qint64 total, qint64 open, const QString& name = u"Ada Ruiz"_s)
{
    InvoiceRow row;
    row.id = idOf(number);
    row.state = state;
    row.number = state == InvoiceState::Draft ? QString() : u"A-2026-%1"_s.arg(number, 4, 10, QChar(u'0'));
    row.billTo = name;
    row.issueDay = QDate(2026, 6, number);
    row.dueDay = QDate(2026, 7, number);
    row.currency = u"CAD"_s;
    row.totalMinor = total;
    row.openMinor = open;
    return row;
}

PayableInvoice payable(unsigned char number, qint64 open, int dueDay)
{
    PayableInvoice one;
    one.id = idOf(number);
    one.number = QString::number(number);
    one.openMinor = open;
    one.due = QDate(2026, 6, dueDay);
    return one;
}
} // namespace

/// The models of the screens of money, without widgets and without a file.
class TestMoneyModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }

    void invoicesAreSortedAndFilteredOnValues()
    {
        InvoiceTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({rowOf(1, InvoiceState::Paid, 10000, 0), rowOf(2, InvoiceState::Overdue, 9000, 9000, u"Zoé"_s),
                       rowOf(3, InvoiceState::Draft, 500, 0, u"Élodie"_s), rowOf(4, InvoiceState::PartPaid, 20000, 5000, u"Bo"_s)});
        QCOMPARE(model.row(0).id, idOf(4)); // the newest first
        model.sort(InvoiceTableModel::Total, Qt::AscendingOrder);
        QCOMPARE(model.row(0).id, idOf(3));
        QCOMPARE(model.row(3).id, idOf(4));
        model.sort(InvoiceTableModel::BillTo, Qt::AscendingOrder);
        QCOMPARE(model.row(2).billTo, u"Élodie"_s); // accents do not send a name to the end
        QPersistentModelIndex kept(model.index(model.rowOf(idOf(2)), 0));
        model.sort(InvoiceTableModel::Issued, Qt::AscendingOrder);
        QCOMPARE(model.row(kept.row()).id, idOf(2));
        model.setState(InvoiceState::Overdue);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(idOf(1)), -1);
        QCOMPARE(model.counts()[size_t(InvoiceState::Draft)], 1);
    }

    void sumsLeaveOutDraftsAndTakeCreditNotesOff()
    {
        InvoiceTableModel model;
        InvoiceRow note = rowOf(5, InvoiceState::Open, 2500, 2500);
        note.kind = InvoiceKind::CreditNote;
        model.setRows({rowOf(1, InvoiceState::Open, 10000, 4000), rowOf(2, InvoiceState::Draft, 777, 0), rowOf(3, InvoiceState::Void, 888, 0), note});
        QCOMPARE(model.sums(), (InvoiceTableModel::Sums{4, 7500, 4000}));
        QCOMPARE(model.data(model.index(model.rowOf(idOf(5)), InvoiceTableModel::Total)).toString(), u"\u2212$25.00"_s);
    }

    void hiddenAmountsAreMasked()
    {
        InvoiceTableModel model;
        model.setRows({rowOf(1, InvoiceState::Open, 10000, 4000)});
        model.setAmountsHidden(true);
        QVERIFY(!model.data(model.index(0, InvoiceTableModel::Total)).toString().contains(u'1'));
        QCOMPARE(model.data(model.index(0, InvoiceTableModel::Number)).toString(), u"A-2026-0001"_s);
    }

    void whatIsTypedIntoTheLastRowBecomesALine()
    {
        InvoiceLinesModel model(u"CAD"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy edits(&model, &InvoiceLinesModel::edited);
        model.setDay(QDate(2026, 6, 1));
        QCOMPARE(model.rowCount(), 1);
        const QPersistentModelIndex blank(model.index(0, InvoiceLinesModel::Description));
        QVERIFY(model.setData(blank, u"  Coaching,   one hour "_s));
        QCOMPARE(blank.row(), 0); // an editor stays with its row
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.setData(model.index(0, InvoiceLinesModel::Price), qint64(8500)));
        QVERIFY(model.setData(model.index(0, InvoiceLinesModel::Quantity), qint64(2500)));
        QCOMPARE(model.lines().size(), 1);
        QCOMPARE(model.lines().first().description, u"Coaching, one hour"_s);
        QCOMPARE(model.lines().first().day, QDate(2026, 6, 1));
        QCOMPARE(model.data(model.index(0, InvoiceLinesModel::Amount)).toString(), u"$212.50"_s);
        QVERIFY(!model.setData(model.index(0, InvoiceLinesModel::Quantity), qint64(0)));
        QVERIFY(!model.setData(model.index(0, InvoiceLinesModel::Discount), qint64(-1)));
        QVERIFY(!model.setData(model.index(0, InvoiceLinesModel::Description), u"  "_s));
        QCOMPARE(edits.count(), 3);
        model.removeLine(1); // the empty row stays
        QCOMPARE(model.rowCount(), 2);
        model.removeLine(0);
        QVERIFY(model.lines().isEmpty());
    }

    void aDiscountBeyondTheAmountIsMarked()
    {
        InvoiceLinesModel model(u"CAD"_s);
        InvoiceLine line;
        line.description = u"Coaching"_s;
        line.unitMinor = 1000;
        line.discountMinor = 1001;
        model.setLines({line});
        QCOMPARE(model.data(model.index(0, InvoiceLinesModel::Amount)).toString(), u"!"_s);
        QVERIFY(model.data(model.index(0, InvoiceLinesModel::Amount), Qt::ForegroundRole).isValid());
    }

    void quantitiesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milli"); // 0: not one
        const std::pair<const char*, qint64> cases[] = {{"1", 1000}, {"2.5", 2500},  {"0,75", 750}, {".5", 500},     {"0.001", 1}, {"1.0005", 0},
                                                        {"0", 0},    {"-1", 0},      {"abc", 0},    {"100001", 0},   {"", 0},      {"1e3", 0},
                                                        {"1..2", 0}, {"1.-5", 0}};
        for (const auto& [text, milli] : cases)
            QTest::addRow("'%s'", text) << QString::fromLatin1(text) << milli;
    }
    void quantitiesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milli);
        QCOMPARE(InvoiceLinesModel::parseQuantity(text).value_or(0), milli);
    }

    void gridSortsOnValuesAndKeepsTicks()
    {
        GridModel model({{u"Name"_s, GridKind::Text, 0}, {u"Amount"_s, GridKind::Money, 100}, {u"Day"_s, GridKind::Day, 100}}, u"CAD"_s);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy ticks(&model, &GridModel::ticksChanged);
        model.setRows({{"a", {u"Ada"_s, qint64(100000), QDate(2026, 6, 2)}}, {"b", {u"Bo"_s, qint64(9900), QDate(2026, 6, 1)}}});
        model.setTicks(true, true);
        model.sort(1);
        QCOMPARE(model.row(0).key, QByteArray("b"));
        model.sort(2, Qt::DescendingOrder);
        QCOMPARE(model.row(0).key, QByteArray("a"));
        QVERIFY(model.setData(model.index(0, 0), int(Qt::Unchecked), Qt::CheckStateRole));
        QVERIFY(!model.isTicked("a"));
        model.setRows({{"b", {u"Bo"_s, qint64(1), QDate()}}, {"c", {u"Cy"_s, qint64(2), QDate()}}});
        QCOMPARE(model.ticked(), QSet<QByteArray>{"b"}); // what is gone has no tick
        QVERIFY(ticks.count() >= 3);
        model.setAmountsHidden(true);
        QCOMPARE(model.data(model.index(0, 1)).toString().contains(u'$'), false);
    }

    void aPaymentSettlesTheOldestFirst()
    {
        PaymentDraft draft;
        draft.invoices = {payable(1, 10000, 20), payable(2, 5000, 10), payable(3, 4000, 15)};
        draft.sortByDue();
        draft.parts = {{PaymentMethod::Card, 7000, {}, {}}};
        QCOMPARE(draft.dueMinor(), 19000);
        QCOMPARE(draft.missingMinor(), 12000);
        QCOMPARE(draft.allocations(), (QList<AllocationPart>{{idOf(2), 5000}, {idOf(3), 2000}}));
        draft.invoices[0].chosen = false;
        QCOMPARE(draft.allocations(), (QList<AllocationPart>{{idOf(3), 4000}, {idOf(1), 3000}}));
    }

    void overPaymentAndCashAreExplainedByNumbers()
    {
        PaymentDraft draft;
        draft.invoices = {payable(1, 9603, 1)};
        draft.parts = {{PaymentMethod::Cash, 9603, {}, {}}};
        draft.tenderedMinor = 10000;
        QCOMPARE(draft.cashRoundedMinor(), 9605);
        QCOMPARE(draft.changeMinor(), 395);
        draft.parts[0].amountMinor = 12000;
        QCOMPARE(draft.overMinor(), 2397);
        QCOMPARE(draft.payments().first().allocations, (QList<AllocationPart>{{idOf(1), 9603}}));
        draft.deposit = true;
        QVERIFY(draft.payments().first().allocations.isEmpty());
        QCOMPARE(draft.payments().first().kind, PaymentKind::Deposit);
    }

    /// Whatever is split how: the parts of the payments settle exactly what the whole does, and never more than there is.
    void splitsSettleWhatTheWholeDoes()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int round = 0; round < 2000; ++round) {
            PaymentDraft draft;
            for (int i = 0; i < int(random.bounded(5)); ++i)
                draft.invoices.append(payable((unsigned char)(i + 1), 1 + random.bounded(20000), 1 + i));
            for (int i = 0; i < int(1 + random.bounded(3)); ++i)
                draft.parts.append({PaymentMethod(random.bounded(6)), qint64(random.bounded(25000)), {}, {}});
            QHash<InvoiceId, qint64> settled;
            qint64 taken = 0;
            for (const NewPayment& payment : draft.payments()) {
                qint64 own = 0;
                for (const AllocationPart& part : payment.allocations) {
                    settled[part.invoice] += part.amountMinor;
                    own += part.amountMinor;
                }
                QVERIFY2(own <= payment.amountMinor, qPrintable(u"seed %1 round %2"_s.arg(seed).arg(round)));
                taken += payment.amountMinor;
            }
            QCOMPARE(taken, draft.paidMinor());
            for (const AllocationPart& part : draft.allocations())
                QVERIFY2(settled.value(part.invoice) == part.amountMinor, qPrintable(u"seed %1 round %2"_s.arg(seed).arg(round)));
            QCOMPARE(draft.paidMinor() - draft.overMinor(), draft.dueMinor() - draft.missingMinor());
        }
    }

    void instalmentsAddUp()
    {
        const auto parts = instalmentsOf(10000, 3, QDate(2026, 6, 15), 30);
        QCOMPARE(parts, (QList<Instalment>{{QDate(2026, 6, 15), 3334}, {QDate(2026, 7, 15), 3333}, {QDate(2026, 8, 14), 3333}}));
        QVERIFY(instalmentsOf(10000, 1, QDate(2026, 6, 15), 30).isEmpty());
        QVERIFY(instalmentsOf(2, 3, QDate(2026, 6, 15), 30).isEmpty());
    }

    void periodsEndOnTheirLastDay_data()
    {
        QTest::addColumn<int>("period");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("this month") << int(PeriodField::ThisMonth) << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("last month") << int(PeriodField::LastMonth) << QDate(2024, 1, 1) << QDate(2024, 1, 31);
        QTest::newRow("quarter") << int(PeriodField::ThisQuarter) << QDate(2024, 1, 1) << QDate(2024, 3, 31);
        QTest::newRow("last quarter") << int(PeriodField::LastQuarter) << QDate(2023, 10, 1) << QDate(2023, 12, 31);
        QTest::newRow("year") << int(PeriodField::ThisYear) << QDate(2024, 1, 1) << QDate(2024, 12, 31);
        QTest::newRow("twelve months") << int(PeriodField::LastTwelveMonths) << QDate(2023, 3, 1) << QDate(2024, 2, 29);
    }
    void periodsEndOnTheirLastDay()
    {
        QFETCH(int, period);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QCOMPARE(PeriodField::daysOf(PeriodField::Period(period), QDate(2024, 2, 10)), std::pair(from, to));
    }

    void taxIsExplainedInASentence()
    {
        Invoice invoice;
        invoice.region = u"CA-ON"_s;
        InvoiceLine line;
        line.kind = LineKind::Session;
        invoice.lines = {line};
        TaxAmount hst;
        hst.name = u"HST"_s;
        hst.rate = 13000;
        hst.region = u"CA-ON"_s;
        hst.category = u"service"_s;
        QCOMPARE(MoneyWords::taxSentence(hst, invoice, u"$1,000.00"_s), u"HST 13 % on $1,000.00, because the session is held in Ontario."_s);
        QCOMPARE(MoneyWords::rate(9975), u"9.975 %"_s);
        QVERIFY(MoneyWords::noTaxSentence(invoice, false, {}).contains(u"not registered"_s));
        QVERIFY(MoneyWords::noTaxSentence(invoice, true, u"diplomat"_s).contains(u"diplomat"_s));
    }

    void statesFollowPaymentsAndDays()
    {
        Invoice invoice;
        invoice.status = InvoiceStatus::Issued;
        invoice.totalMinor = 10000;
        invoice.dueDay = QDate(2026, 6, 15);
        QCOMPARE(MoneyWords::stateOf(invoice, QDate(2026, 6, 15)), InvoiceState::Open);
        QCOMPARE(MoneyWords::stateOf(invoice, QDate(2026, 6, 16)), InvoiceState::Overdue);
        invoice.paidMinor = 4000;
        QCOMPARE(MoneyWords::stateOf(invoice, QDate(2026, 6, 1)), InvoiceState::PartPaid);
        invoice.instalments = {{QDate(2026, 6, 1), 4000}, {QDate(2026, 7, 1), 6000}};
        QCOMPARE(MoneyWords::stateOf(invoice, QDate(2026, 6, 20)), InvoiceState::PartPaid); // the first part is paid
        QCOMPARE(MoneyWords::stateOf(invoice, QDate(2026, 7, 2)), InvoiceState::Overdue);
        invoice.paidMinor = 10000;
        QCOMPARE(MoneyWords::stateOf(invoice, QDate(2026, 7, 2)), InvoiceState::Paid);
    }
};

QTEST_MAIN(TestMoneyModels)
#include "tst_moneymodels.moc"

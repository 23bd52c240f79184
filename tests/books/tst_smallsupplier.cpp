// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/smallsupplier.h"
#include "books/taxbooks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace td
{

using State = SmallSupplierMeter::State;
using Sales = QList<std::pair<QDate, qint64>>;

class TestSmallSupplier : public QObject
{
    Q_OBJECT

private slots:
    void rule_data();
    void rule();
    void readsTheBooks();
    void otherCountriesHaveNoLimit();
};

void TestSmallSupplier::rule_data()
{
    QTest::addColumn<Sales>("sales");
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("quarter");
    QTest::addColumn<qint64>("year");
    QTest::addColumn<QDate>("registerBy");
    const auto row = [](const char* name, const Sales& sales, State state, qint64 quarter, qint64 year, QDate by = {}) {
        QTest::newRow(name) << sales << int(state) << quarter << year << by;
    };
    // Today is 2026-06-01: the quarter from April, the year from July 2025.
    row("nothing", {}, State::Below, 0, 0);
    row("just below near", {{{2025, 7, 1}, 2'399'999}}, State::Below, 0, 2'399'999);
    row("near", {{{2025, 7, 1}, 2'400'000}}, State::Near, 0, 2'400'000);
    row("at the limit", {{{2025, 7, 1}, 3'000'000}}, State::Near, 0, 3'000'000);
    row("over in four quarters", {{{2025, 7, 1}, 2'000'000}, {{2026, 4, 1}, 1'000'001}}, State::OverYear, 1'000'001, 3'000'001, {2026, 7, 31});
    row("long ago", {{{2025, 6, 30}, 9'000'000}}, State::Below, 0, 0);
    row("over in one quarter", {{{2026, 5, 2}, 2'000'000}, {{2026, 4, 2}, 1'000'001}, {{2026, 5, 3}, 5}}, State::OverNow, 3'000'006, 3'000'006,
        {2026, 5, 2});
    row("taken back", {{{2026, 5, 2}, 4'000'000}, {{2026, 5, 3}, -3'500'000}}, State::Below, 500'000, 500'000);
}

void TestSmallSupplier::rule()
{
    QFETCH(Sales, sales);
    QFETCH(int, state);
    QFETCH(qint64, quarter);
    QFETCH(qint64, year);
    QFETCH(QDate, registerBy);
    const SmallSupplierMeter meter = smallSupplierMeter(sales, {3'000'000, 4}, {2026, 6, 1});
    QCOMPARE(int(meter.state), state);
    QCOMPARE(meter.quarterMinor, quarter);
    QCOMPARE(meter.yearMinor, year);
    QCOMPARE(meter.registerBy, registerBy);
}

void TestSmallSupplier::readsTheBooks()
{
    test::ScratchStudio studio;
    TD_VERIFY(studio.ready());
    test::TaxBooks books(studio);
    const auto sale = books.invoice({2026, 2, 1}, u"CA-ON"_s, {{u"service"_s, 1'000'000}, {u"exempt"_s, 5'000'000}});
    TD_VERIFY(sale);
    TD_VERIFY(books.invoice({2026, 5, 1}, u"CA-ON"_s, {{u"service"_s, 200'000}}, *sale));
    const auto gone = books.invoice({2026, 5, 2}, u"CA-ON"_s, {{u"service"_s, 9'000'000}});
    TD_VERIFY(gone);
    TD_VERIFY(books.voidInvoice(*gone, {2026, 5, 3}));
    const auto meter = SmallSupplier(studio.db()).meter({2026, 6, 1});
    TD_VERIFY(meter);
    QCOMPARE(meter->yearMinor, 800'000);
    QCOMPARE(meter->quarterMinor, -200'000);
    QCOMPARE(int(meter->state), int(State::Below));
    QCOMPARE(meter->limitMinor, 3'000'000);
}

void TestSmallSupplier::otherCountriesHaveNoLimit()
{
    test::ScratchStudio studio;
    TD_VERIFY(studio.db().change("test", {}, [&] { return studio.db().exec("UPDATE organisation SET country = 'FR', region = 'FR-IDF'"); }));
    const auto meter = SmallSupplier(studio.db()).meter({2026, 6, 1});
    TD_VERIFY(meter);
    QCOMPARE(int(meter->state), int(State::NoLimit));
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestSmallSupplier)
#include "tst_smallsupplier.moc"

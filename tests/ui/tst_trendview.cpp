// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendtable.h"
#include "charts/trendview.h"
#include "support/accessibility.h"
#include "widgets/dateedit.h"
#include "widgets/label.h"
#include "widgets/privacystate.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
const QDate today(2026, 6, 1);

TrendSeries weights(int months)
{
    TrendSeries series;
    series.key = u"weight"_s;
    series.name = u"Weight (kg)"_s;
    series.unit = u"kg"_s;
    for (int i = months - 1; i >= 0; --i)
        series.points.append({today.addMonths(-i), 80.0 + i, i != 1});
    return series;
}

TrendSeries waists()
{
    TrendSeries series;
    series.key = u"waist"_s;
    series.name = u"Waist (cm)"_s;
    series.unit = u"cm"_s;
    series.points = {{today.addMonths(-2), 90}, {today, 88.25}};
    return series;
}
} // namespace

class TestTrendView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }

    void scales_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::addColumn<TrendScale>("scale");
        QTest::newRow("plain") << 0.0 << 100.0 << TrendScale{0, 100, 20};
        QTest::newRow("tight") << 80.2 << 84.9 << TrendScale{80, 85, 1};
        QTest::newRow("small") << 0.12 << 0.48 << TrendScale{0.1, 0.5, 0.1};
        QTest::newRow("one value") << 80.0 << 80.0 << TrendScale{76, 84, 2};
        QTest::newRow("nothing") << 0.0 << 0.0 << TrendScale{-1, 1, 0.5};
        QTest::newRow("negative") << -12.0 << 9.0 << TrendScale{-15, 10, 5};
    }
    void scales()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        QFETCH(TrendScale, scale);
        const TrendScale made = TrendScale::around(least, most, 5);
        QVERIFY2(std::abs(made.from - scale.from) < 1e-9 && std::abs(made.until - scale.until) < 1e-9 && std::abs(made.step - scale.step) < 1e-9,
                 qPrintable(u"%1 %2 %3"_s.arg(made.from).arg(made.until).arg(made.step)));
        QVERIFY(made.part(least) >= 0 && made.part(most) <= 1);
    }

    void marks()
    {
        const auto marks = dayMarks(QDate(2025, 6, 15), QDate(2026, 6, 15), 6);
        QCOMPARE(marks.first(), QDate(2025, 7, 1));
        QVERIFY(marks.size() <= 6 && marks.size() >= 3);
        QCOMPARE(dayMarks(QDate(2016, 1, 1), QDate(2026, 1, 1), 12).size(), 11);
        QVERIFY(dayMarks(today, today.addDays(-1), 5).isEmpty());
        QCOMPARE(dayMarks(today, today, 5), QList<QDate>{today});
        for (int most = 1; most < 12; ++most)
            QVERIFY(dayMarks(today, today.addDays(50), most).size() <= most);
    }

    void theTableHasWhatTheChartShows()
    {
        TrendView view(u"trend"_s);
        QAbstractItemModelTester tester(view.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        view.setSeries(u"Over time"_s, {weights(24), waists()}, today);
        view.resize(800, 400);
        view.show();
        QCOMPARE(view.table()->rowCount(), 13); // a year, both ends included
        view.choose(u"weight"_s, u"waist"_s);
        QCOMPARE(view.table()->columnCount(), 3);
        QCOMPARE(view.table()->index(0, 0).data().toString(), QLocale().toString(today, QLocale::ShortFormat));
        QCOMPARE(view.table()->index(0, 1).data().toString(), u"80"_s);
        QCOMPARE(view.table()->index(0, 2).data().toString(), u"88.3"_s);
        QCOMPARE(view.table()->index(1, 1).data().toString(), u"81 (uncertain)"_s);
        QCOMPARE(view.table()->index(1, 2).data().toString(), QString());
        QVERIFY(view.accessibleDescription().contains(u"Weight (kg): 13 value"_s));
        QVERIFY(view.accessibleDescription().contains(u"lowest 80, highest 92, last 80"_s));
    }

    void ranges()
    {
        TrendView view(u"trend"_s);
        view.setSeries(u"Over time"_s, {weights(24)}, today);
        view.show();
        QVERIFY(!view.findChild<DateEdit*>(u"trendFrom"_s)->isVisible());
        view.setRange(TrendRange::Quarter);
        QCOMPARE(view.table()->rowCount(), 4);
        view.setRange(TrendRange::All);
        QCOMPARE(view.table()->rowCount(), 24);
        auto* range = view.findChild<QComboBox*>(u"trendRange"_s);
        range->setFocus();
        QTest::keyClick(range, Qt::Key_Down);
        QVERIFY(view.findChild<DateEdit*>(u"trendFrom"_s)->isVisible());
        view.setRange(TrendRange::Own, today.addMonths(-12), today.addMonths(-6));
        QCOMPARE(view.table()->rowCount(), 7);
        view.setRange(TrendRange::Own, today, today.addMonths(-6));
        QCOMPARE(view.table()->rowCount(), 0);
        QCOMPARE(view.findChild<QToolButton*>(u"trendExport"_s)->isEnabled(), false);
    }

    void choicesStayWhenTheSeriesComeAnew()
    {
        TrendView view(u"trend"_s);
        view.setSeries(u"Over time"_s, {weights(24), waists()}, today);
        view.choose(u"waist"_s);
        view.setSeries(u"Over time"_s, {weights(25), waists()}, today);
        QCOMPARE(view.chosen(), u"waist"_s);
        view.setSeries(u"Over time"_s, {weights(25)}, today);
        QCOMPARE(view.chosen(), u"weight"_s);
    }

    void axesAreSharedByOneUnitOnly()
    {
        TrendPlot plot;
        TrendSeries hip = waists();
        hip.key = u"hip"_s;
        plot.setSeries({waists(), hip});
        QVERIFY(plot.sharesAxis());
        plot.setSeries({waists(), weights(3)});
        QVERIFY(!plot.sharesAxis());
    }

    void whatIsExported()
    {
        TrendView view(u"trend"_s);
        view.setSeries(u"Over time"_s, {waists()}, today);
        QSignalSpy spy(&view, &TrendView::exportRequested);
        view.show();
        QTest::mouseClick(view.findChild<QToolButton*>(u"trendExport"_s), Qt::LeftButton);
        const auto rows = spy.first().first().value<QList<QStringList>>();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0], (QStringList{u"Day"_s, u"Waist (cm)"_s}));
        QCOMPARE(rows[1], (QStringList{u"2026-06-01"_s, u"88.25"_s}));
    }

    void privacyHidesAll()
    {
        PrivacyState privacy;
        TrendView view(u"trend"_s);
        view.setSeries(u"Over time"_s, {waists()}, today);
        view.setPrivacy(&privacy);
        privacy.setHidden(true);
        QCOMPARE(view.table()->rowCount(), 0);
        QVERIFY(!view.accessibleDescription().contains(u"88"_s));
        privacy.setHidden(false);
        QCOMPARE(view.table()->rowCount(), 2);
    }

    void notesOfWhatIsShown()
    {
        TrendSeries noted = waists();
        noted.note = u"Measured at the navel."_s;
        TrendView view(u"trend"_s);
        view.setSeries(u"Over time"_s, {noted, weights(3)}, today);
        view.show();
        auto* note = view.findChild<Label*>(u"trendNote"_s);
        QVERIFY(note->isVisible());
        QCOMPARE(note->text(), noted.note);
        view.choose(u"weight"_s);
        QVERIFY(!note->isVisible());
    }

    void pointsPaintInBothKinds()
    {
        TrendSeries bars = weights(6);
        bars.style = TrendStyle::Bars;
        TrendView view(u"trend"_s);
        view.resize(900, 400);
        view.setSeries(u"Over time"_s, {bars, waists()}, today);
        view.show();
        view.setRange(TrendRange::All);
        const QImage one = view.grab().toImage();
        view.choose(u"weight"_s, u"waist"_s);
        const QImage two = view.grab().toImage();
        QVERIFY(one != two);
    }

    void everythingHasAName()
    {
        TrendView view(u"trend"_s);
        view.setSeries(u"Over time"_s, {weights(24), waists()}, today);
        view.setRange(TrendRange::Own);
        view.show();
        QCOMPARE(unnamedFocusable(&view), QStringList());
    }

    void tenYearsOfDays()
    {
        TrendSeries series;
        series.key = u"long"_s;
        series.name = u"Load"_s;
        for (int i = 3650; i >= 0; --i)
            series.points.append({today.addDays(-i), 100 + 20 * std::sin(i / 90.0)});
        TrendView view(u"trend"_s);
        view.resize(900, 500);
        view.show();
        QBENCHMARK {
            view.setSeries(u"Load"_s, {series}, today);
            view.setRange(TrendRange::All);
            view.grab();
        }
        QCOMPARE(view.table()->rowCount(), 3651);
    }
};

QTEST_MAIN(TestTrendView)
#include "tst_trendview.moc"

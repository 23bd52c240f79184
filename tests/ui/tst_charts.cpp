// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barchart.h"
#include "charts/heatmap.h"
#include "charts/linechart.h"
#include "support/accessibility.h"
#include "widgets/privacystate.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{
ChartData sample(bool money = false)
{
    ChartData data;
    data.title = u"Sessions a week"_s;
    data.categories = {u"Week of 1 June"_s, u"Week of 8 June"_s, u"Week of 15 June"_s};
    data.series = {{u"This year"_s, {3, 0, 12}}, {u"Last year"_s, {1, 2, 5}}};
    data.money = money;
    if (money)
        data.scale = 100;
    return data;
}

std::unique_ptr<Chart> made(int kind)
{
    switch (kind) {
    case 0:
        return std::make_unique<BarChart>(u"chart"_s);
    case 1:
        return std::make_unique<LineChart>(u"chart"_s);
    default:
        return std::make_unique<HeatMap>(u"chart"_s);
    }
}
} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsAxes_data();
    void roundsAxes();
    void showsItsNumbersAsATable();
    void tellsItsNumbers();
    void hidesMoney();
    void followsTheTheme();
    void survivesEmptyData();
};

void TestCharts::roundsAxes_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("top");
    const std::pair<int, int> rows[] = {{0, 1},   {1, 1},   {7, 8},    {9, 10},    {10, 10},
                                        {11, 20}, {21, 30}, {99, 100}, {401, 500}, {950, 1000}};
    for (const auto& [value, top] : rows)
        QTest::addRow("%d", value) << qint64(value) << qint64(top);
}

void TestCharts::roundsAxes()
{
    QFETCH(const qint64, value);
    QFETCH(const qint64, top);
    QCOMPARE(roundedUp(value), top);
}

void TestCharts::showsItsNumbersAsATable()
{
    for (int kind = 0; kind < 3; ++kind) {
        const auto chart = made(kind);
        chart->setData(sample());
        chart->resize(500, 300);
        chart->show();
        auto* toggle = chart->findChild<QToolButton*>(u"chartToggle"_s);
        auto* table = chart->findChild<QTableWidget*>(u"chartTable"_s);
        QVERIFY(!table->isVisible());
        QCOMPARE(td::test::unnamedFocusable(chart.get()), QStringList());
        toggle->setFocus();
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->columnCount(), 2);
        QCOMPARE(table->item(2, 0)->text(), u"12"_s);
        QCOMPARE(table->verticalHeaderItem(1)->text(), u"Week of 8 June"_s);
        QTest::keyClick(toggle, Qt::Key_Space);
        QVERIFY(!table->isVisible());
    }
}

void TestCharts::tellsItsNumbers()
{
    for (int kind = 0; kind < 3; ++kind) {
        const auto chart = made(kind);
        chart->setData(sample());
        QCOMPARE(chart->accessibleName(), u"Sessions a week"_s);
        QVERIFY(chart->accessibleDescription().contains(u"Week of 15 June, This year: 12"_s));
        QVERIFY(chart->accessibleDescription().contains(u"Week of 8 June, Last year: 2"_s));
    }
}

void TestCharts::hidesMoney()
{
    PrivacyState privacy;
    for (const bool money : {true, false}) {
        const auto chart = made(0);
        chart->setPrivacy(&privacy);
        chart->setData(sample(money));
        chart->resize(500, 300);
        chart->show();
        auto* toggle = chart->findChild<QToolButton*>(u"chartToggle"_s);
        chart->setTableShown(true);
        auto* table = chart->findChild<QTableWidget*>(u"chartTable"_s);
        QVERIFY(table->isVisible());
        privacy.setHidden(true);
        QCOMPARE(table->isVisible(), !money);
        QCOMPARE(toggle->isEnabled(), !money);
        QCOMPARE(chart->accessibleDescription().contains(u"Week of"_s), !money);
        privacy.setHidden(false);
        QVERIFY(table->isVisible());
        if (money)
            QVERIFY(chart->description().contains(QLocale().toString(0.12, 'f', 2)));
    }
}

void TestCharts::followsTheTheme()
{
    ThemeControl theme(*qApp, ThemeChoice::Light);
    for (int kind = 0; kind < 3; ++kind) {
        theme.setChoice(ThemeChoice::Light);
        const auto chart = made(kind);
        chart->setAttribute(Qt::WA_StyledBackground);
        chart->setData(sample());
        chart->resize(400, 260);
        chart->show();
        QCoreApplication::processEvents();
        const QImage light = chart->grab().toImage();
        theme.setChoice(ThemeChoice::Dark);
        QCoreApplication::processEvents();
        const QImage dark = chart->grab().toImage();
        QVERIFY(light.pixelColor(2, 2).lightness() > 200);
        QVERIFY(dark.pixelColor(2, 2).lightness() < 80);
        // The accent of the dark theme is somewhere in the picture, that of the light one is not.
        const auto has = [](const QImage& image, const QColor& colour) {
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) == colour.rgb())
                        return true;
                }
            }
            return false;
        };
        QVERIFY(has(light, tokens(Theme::Light).accent));
        QVERIFY(has(dark, tokens(Theme::Dark).accent));
        QVERIFY(!has(dark, tokens(Theme::Light).accent));
    }
}

void TestCharts::survivesEmptyData()
{
    for (int kind = 0; kind < 3; ++kind) {
        const auto chart = made(kind);
        chart->setData({});
        chart->resize(60, 40);
        chart->show();
        QVERIFY(!chart->grab().isNull());
        chart->setTableShown(true);
        chart->setData(sample());
        QCOMPARE(chart->findChild<QTableWidget*>(u"chartTable"_s)->rowCount(), 3);
    }
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"

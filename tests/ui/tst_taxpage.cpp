// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxentrymodel.h"
#include "books/taxpage.h"
#include "books/taxratesmodel.h"
#include "books/taxratespage.h"
#include "books/taxtext.h"
#include "books/worksheetmodel.h"
#include "support/accessibility.h"
#include "ui/taxfixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

using test::TaxFixture;

const TaxReturn gst{TaxRegime::Gst, {}};

template <class Widget> Widget* part(QWidget& page, const char* name)
{
    return page.findChild<Widget*>(QLatin1String(name));
}

QString cell(const QTableView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

/// Types into a field what it takes the focus for.
void type(QLineEdit* field, const QString& text)
{
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, text);
}

} // namespace

/// The pages about taxes, driven as a user does.
class TestTaxPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheReturnThatIsDue();
    void choosingALineListsItsInvoices();
    void closesFilesAndPays();
    void keepingItOpenClosesNothing();
    void provincesHaveTheirTab();
    void notRegisteredShowsTheMeter();
    void privacyHidesAmounts();
    void followsTheBooks();
    void everythingHasAName();
    void modelsAreSound();
    void rates();
    void wrongRatesAreRefused();
    void rateTexts_data();
    void rateTexts();
};

void TestTaxPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
}

void TestTaxPage::showsTheReturnThatIsDue()
{
    TaxFixture studio;
    TD_VERIFY(studio.fill(u"CA-ON"_s));
    TaxPage page(studio.services());
    page.show();
    auto* choice = part<QComboBox>(page, "taxPeriod");
    QCOMPARE(choice->count(), 4);
    QCOMPARE(choice->currentIndex(), 1); // today is in the first one, which runs
    QVERIFY2(choice->currentText().contains(u"2026"_s), qPrintable(choice->currentText()));
    const auto sheet = studio.returns().worksheet(gst, {{2026, 1, 1}, {2026, 3, 31}});
    TD_VERIFY(sheet);
    auto* lines = part<QTableView>(page, "taxWorksheet");
    QCOMPARE(lines->model()->rowCount(), 14);
    QCOMPARE(cell(lines, 1, WorksheetModel::Number), u"103"_s);
    QCOMPARE(cell(lines, 1, WorksheetModel::Regular), formatMoney({sheet->line(u"103"_s)->regularMinor, u"CAD"_s}, QLocale()));
    QCOMPARE(cell(lines, 1, WorksheetModel::Quick), formatMoney({sheet->line(u"103"_s)->quickMinor, u"CAD"_s}, QLocale()));
    const QString difference = part<QLabel>(page, "taxDifference")->text();
    const qint64 saved = sheet->line(u"109"_s)->regularMinor - sheet->line(u"109"_s)->quickMinor;
    QVERIFY2(difference.contains(formatMoney({std::abs(saved), u"CAD"_s}, QLocale())), qPrintable(difference));
    QVERIFY(part<QLabel>(page, "taxDue")->text().contains(u"April 30, 2026"_s));
    QVERIFY(part<QPushButton>(page, "closePeriod")->isVisible());
    choice->setCurrentIndex(0);
    QVERIFY(!part<QPushButton>(page, "closePeriod")->isVisible());
}

void TestTaxPage::choosingALineListsItsInvoices()
{
    TaxFixture studio;
    TD_VERIFY(studio.fill(u"CA-ON"_s));
    TaxPage page(studio.services());
    page.show();
    auto* lines = part<QTableView>(page, "taxWorksheet");
    auto* entries = part<QTableView>(page, "taxEntries");
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(0, 0));
    const int documents = entries->model()->rowCount();
    QCOMPARE(documents, 13 + 3); // weeks of the quarter, a credit note, an invoice and its void
    QTest::keyClick(lines, Qt::Key_Down); // 103
    QCOMPARE(part<QLabel>(page, "taxEntriesTitle")->text(), u"Line 103: Tax collected or collectible"_s);
    QSignalSpy opened(&page, &TaxPage::openInvoice);
    entries->setFocus();
    entries->setCurrentIndex(entries->model()->index(0, 0));
    QTest::keyClick(entries, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(!opened[0][0].value<InvoiceId>().isNull());
    lines->setCurrentIndex(lines->model()->index(2, 0)); // 104: nothing behind it
    QCOMPARE(entries->model()->rowCount(), 0);
    QVERIFY(!entries->isVisible());
    QSignalSpy expense(&page, &TaxPage::openExpense);
    lines->setCurrentIndex(lines->model()->index(4, 0)); // 106
    QCOMPARE(entries->model()->rowCount(), 3);
    entries->setCurrentIndex(entries->model()->index(1, 0));
    QTest::keyClick(entries, Qt::Key_Return);
    QCOMPARE(expense.size(), 1);
}

void TestTaxPage::closesFilesAndPays()
{
    TaxFixture studio;
    TD_VERIFY(studio.fill(u"CA-ON"_s));
    TaxPage page(studio.services());
    page.show();
    studio.prompts.confirms.enqueue(true);
    QTest::mouseClick(part<QPushButton>(page, "closePeriod"), Qt::LeftButton);
    QVERIFY(studio.prompts.asked.last().contains(u"cannot be undone"_s));
    const auto closed = [&] {
        const QList<TaxPeriod> periods = *studio.returns().periods(gst);
        return periods[1];
    };
    QCOMPARE(closed().status, TaxPeriodStatus::Closed);
    QVERIFY(!part<QPushButton>(page, "closePeriod")->isVisible());
    studio.prompts.inputs.enqueue(u"CONF-77"_s);
    QTest::mouseClick(part<QPushButton>(page, "markFiled"), Qt::LeftButton);
    QCOMPARE(closed().status, TaxPeriodStatus::Filed);
    QCOMPARE(closed().reference, u"CONF-77"_s);
    studio.prompts.inputs.enqueue(std::nullopt);
    QTest::mouseClick(part<QPushButton>(page, "markPaid"), Qt::LeftButton);
    QCOMPARE(closed().status, TaxPeriodStatus::Filed);
    studio.prompts.inputs.enqueue(u"BANK-1"_s);
    QTest::mouseClick(part<QPushButton>(page, "markPaid"), Qt::LeftButton);
    QCOMPARE(closed().status, TaxPeriodStatus::Paid);
    QVERIFY(!part<QPushButton>(page, "markPaid")->isVisible());
    QVERIFY(part<QLabel>(page, "taxDue")->text().startsWith(u"Paid on"_s));
}

void TestTaxPage::keepingItOpenClosesNothing()
{
    TaxFixture studio;
    TD_VERIFY(studio.fill(u"CA-ON"_s));
    TaxPage page(studio.services());
    page.show();
    studio.prompts.confirms.enqueue(false);
    QTest::mouseClick(part<QPushButton>(page, "closePeriod"), Qt::LeftButton);
    QCOMPARE(studio.returns().periods(gst)->at(1).status, TaxPeriodStatus::Open);
}

void TestTaxPage::provincesHaveTheirTab()
{
    TaxFixture studio;
    TD_VERIFY(studio.fill(u"CA-BC"_s));
    TaxPage page(studio.services());
    page.show();
    auto* tabs = part<QTabBar>(page, "taxReturns");
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->tabText(1), u"PST British Columbia"_s);
    tabs->setCurrentIndex(1);
    auto* lines = part<QTableView>(page, "taxWorksheet");
    QVERIFY(lines->isColumnHidden(WorksheetModel::Quick));
    QVERIFY(lines->isColumnHidden(WorksheetModel::Number));
    QCOMPARE(cell(lines, 1, WorksheetModel::Title), u"British Columbia at 7 %"_s);
    QVERIFY(!part<QLabel>(page, "taxDifference")->isVisible());
}

void TestTaxPage::notRegisteredShowsTheMeter()
{
    TaxFixture studio;
    TD_VERIFY(studio.books.invoice({2026, 2, 2}, u"CA-ON"_s, {{u"service"_s, 1'500'000}}));
    TaxPage page(studio.services());
    page.show();
    auto* meter = part<QProgressBar>(page, "smallSupplierMeter");
    QVERIFY(meter->isVisible());
    QCOMPARE(meter->value(), 500);
    QVERIFY(part<QLabel>(page, "smallSupplierText")->text().contains(u"$15,000.00"_s));
    QVERIFY(!part<QTableView>(page, "taxWorksheet")->isVisible());
}

void TestTaxPage::privacyHidesAmounts()
{
    TaxFixture studio;
    TD_VERIFY(studio.fill(u"CA-ON"_s));
    TaxPage page(studio.services());
    page.show();
    studio.privacy.setHidden(true);
    auto* lines = part<QTableView>(page, "taxWorksheet");
    QCOMPARE(cell(lines, 0, WorksheetModel::Regular), PrivacyState::mask());
    QCOMPARE(cell(part<QTableView>(page, "taxEntries"), 0, TaxEntryModel::Net), PrivacyState::mask());
    QVERIFY(!part<QLabel>(page, "taxDifference")->text().contains(u'$'));
    studio.privacy.setHidden(false);
    QVERIFY(cell(lines, 0, WorksheetModel::Regular).contains(u'$'));
}

void TestTaxPage::followsTheBooks()
{
    TaxFixture studio;
    TD_VERIFY(studio.fill(u"CA-ON"_s));
    TaxPage page(studio.services());
    page.show();
    auto* lines = part<QTableView>(page, "taxWorksheet");
    const QString before = cell(lines, 0, WorksheetModel::Regular);
    TD_VERIFY(studio.books.invoice({2026, 3, 3}, u"CA-ON"_s, {{u"service"_s, 100}}));
    QVERIFY(cell(lines, 0, WorksheetModel::Regular) != before);
}

void TestTaxPage::everythingHasAName()
{
    TaxFixture studio;
    TD_VERIFY(studio.fill(u"CA-ON"_s));
    TaxPage page(studio.services());
    page.show();
    QCOMPARE(test::unnamedFocusable(&page), QStringList());
    TaxRatesPage rates(studio.services());
    rates.show();
    QCOMPARE(test::unnamedFocusable(&rates), QStringList());
}

void TestTaxPage::modelsAreSound()
{
    TaxFixture studio;
    TD_VERIFY(studio.fill(u"CA-BC"_s));
    const auto amount = [](qint64 minor) { return QString::number(minor); };
    WorksheetModel sheet(amount);
    TaxEntryModel entries(amount);
    TaxRatesModel rates;
    const QAbstractItemModelTester first(&sheet, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&entries, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester third(&rates, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const DayRange year{{2025, 7, 1}, {2026, 6, 30}};
    const auto worksheet = studio.returns().worksheet(gst, year);
    TD_VERIFY(worksheet);
    sheet.setWorksheet(*worksheet);
    sheet.refresh();
    entries.setEntries(*studio.returns().entries(gst, year, worksheet->lines.first()));
    entries.refresh();
    rates.setRates(TaxTable::builtIn()->rates());
    QCOMPARE(sheet.rowCount(), 14);
    QVERIFY(entries.rowCount() > 30);
    QVERIFY(rates.rowCount() > 40);
    sheet.setWorksheet({});
    QCOMPARE(sheet.rowCount(), 0);
}

void TestTaxPage::rates()
{
    TaxFixture studio;
    TaxRatesPage page(studio.services());
    page.show();
    auto* table = part<QTableView>(page, "taxRates");
    QCOMPARE(table->model()->rowCount(), 2); // Ontario: HST on services and on goods
    QTest::mouseClick(part<QCheckBox>(page, "taxRatePast"), Qt::LeftButton, {}, QPoint(8, part<QCheckBox>(page, "taxRatePast")->height() / 2));
    QCOMPARE(table->model()->rowCount(), 5); // GST before, and the retail sales tax on goods
    part<QCheckBox>(page, "taxRatePast")->setChecked(false);
    QTest::mouseClick(part<QPushButton>(page, "newTaxRate"), Qt::LeftButton);
    part<QComboBox>(page, "region")->setEditText(u"fr"_s);
    type(part<QLineEdit>(page, "code"), u"VAT"_s);
    type(part<QLineEdit>(page, "rate"), u"5.5"_s);
    QTest::mouseClick(part<QPushButton>(page, "saveTaxRate"), Qt::LeftButton);
    BillingSettingsStore store(studio.studio.db());
    auto own = store.ownRates();
    TD_VERIFY(own);
    QCOMPARE(own->size(), 1);
    QCOMPARE(own->first().region, u"FR"_s);
    QCOMPARE(own->first().rate, 5500);
    QCOMPARE(own->first().category, u"service"_s);
    QCOMPARE(own->first().regime, TaxRegime::Vat);
    QVERIFY(part<QPushButton>(page, "endTaxRate")->isVisible());
    QTest::mouseClick(part<QPushButton>(page, "endTaxRate"), Qt::LeftButton);
    QCOMPARE(store.ownRates()->first().until, QDate(2026, 6, 1));
    QTest::mouseClick(part<QPushButton>(page, "removeTaxRate"), Qt::LeftButton);
    QCOMPARE(store.ownRates()->size(), 0);
    // A built-in rate is the beginning of an own one.
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(part<QLineEdit>(page, "code")->text(), u"HST"_s);
    type(part<QLineEdit>(page, "rate"), u"12"_s);
    QTest::mouseClick(part<QPushButton>(page, "saveTaxRate"), Qt::LeftButton);
    own = store.ownRates();
    QCOMPARE(own->size(), 1);
    QCOMPARE(own->first().rate, 12000);
    QCOMPARE(own->first().from, QDate(2026, 6, 1));
}

void TestTaxPage::wrongRatesAreRefused()
{
    TaxFixture studio;
    TaxRatesPage page(studio.services());
    page.show();
    type(part<QLineEdit>(page, "code"), u"VAT"_s);
    for (const QString& wrong : {u"abc"_s, u""_s, u"-3"_s, u"101"_s, u"5.1234"_s}) {
        type(part<QLineEdit>(page, "rate"), wrong);
        QTest::mouseClick(part<QPushButton>(page, "saveTaxRate"), Qt::LeftButton);
        QCOMPARE(BillingSettingsStore(studio.studio.db()).ownRates()->size(), 0);
    }
}

void TestTaxPage::rateTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rate");
    QTest::newRow("whole") << u"5"_s << 5000;
    QTest::newRow("three decimals") << u"9.975"_s << 9975;
    QTest::newRow("French") << u"9,975 %"_s << 9975;
    QTest::newRow("one decimal") << u"5.5%"_s << 5500;
    QTest::newRow("all") << u"100"_s << 100000;
    QTest::newRow("nothing") << u"0"_s << 0;
    QTest::newRow("more than all") << u"100.001"_s << -1;
    QTest::newRow("two points") << u"1.2.3"_s << -1;
    QTest::newRow("sign inside") << u"5.-12"_s << -1;
}

void TestTaxPage::rateTexts()
{
    QFETCH(QString, text);
    QFETCH(int, rate);
    const auto parsed = TaxText::parseRate(text);
    QCOMPARE(parsed ? *parsed : -1, rate);
    if (parsed)
        QCOMPARE(*TaxText::parseRate(TaxText::rate(rate)), rate);
}

} // namespace td

QTEST_MAIN(td::TestTaxPage)
#include "tst_taxpage.moc"

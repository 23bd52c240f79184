// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/packdialog.h"
#include "reports/periodchooser.h"
#include "reports/reportspage.h"
#include "reports/reporttablemodel.h"
#include "reports/reportview.h"
#include "support/accessibility.h"
#include "support/zipreader.h"
#include "ui/reportsfixture.h"
#include "widgets/dateedit.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

/// The reports on screen: found, asked for other days and groupings, saved, followed to what they are made of; and the accountant pack.
class TestReportsScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void model();
    void gallery();
    void groupings();
    void periods();
    void statement();
    void save();
    void saveFails();
    void drill();
    void privacy();
    void pack();
    void packCancelled();
    void names();

private:
    template <class Widget> Widget* find(const char* name) { return m_page->findChild<Widget*>(QLatin1String(name)); }
    void open(const char* report) { find<QPushButton>(report)->click(); }
    [[nodiscard]] QString cell(int row, int column) { return find<QTableView>("reportTable")->model()->index(row, column).data().toString(); }

    std::unique_ptr<ReportsFixture> m_fixture;
    std::unique_ptr<ReportsPage> m_page;
};

void TestReportsScreen::init()
{
    m_page.reset();
    m_fixture = std::make_unique<ReportsFixture>();
    TD_VERIFY(m_fixture->ready());
    m_page = std::make_unique<ReportsPage>(m_fixture->context());
    m_page->resize(1080, 720);
    m_page->show();
}

void TestReportsScreen::model()
{
    ReportTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const auto income = makeReport(m_fixture->studio.db(), {u"income"_s, QDate(2026, 1, 1), QDate(2026, 12, 31), {}, {}});
    TD_VERIFY(income);
    model.setReport(*income);
    QCOMPARE(model.index(0, 0).data(), QVariant(u"Revenue"_s));
    QCOMPARE(model.index(0, 0).data(ReportTableModel::KindRole).value<ReportTableModel::RowKind>(), ReportTableModel::RowKind::Section);
    QCOMPARE(model.index(1, 0).data(), QVariant(u"Sessions and fees"_s));
    model.setReport(Report());
    QCOMPARE(model.rowCount(), 0);
}

void TestReportsScreen::gallery()
{
    for (const ReportInfo& info : reportList())
        QVERIFY2(find<QPushButton>(qPrintable(u"report-"_s + info.id)) != nullptr, qPrintable(info.id));
    open("report-ageing");
    QVERIFY(find<QTableView>("reportTable")->isVisible());
    find<QToolButton>("reportBack")->click();
    QVERIFY(find<QPushButton>("report-ageing")->isVisible());
}

void TestReportsScreen::groupings()
{
    open("report-revenue");
    auto* by = find<QComboBox>("reportBy");
    QCOMPARE(by->count(), 4);
    QCOMPARE(cell(0, 0), u"March 2026"_s);
    by->setCurrentIndex(1);
    emit by->activated(1);
    QCOMPARE(cell(0, 0), u"Tess Trainer"_s);
}

void TestReportsScreen::periods()
{
    open("report-invoices");
    const int year = find<QTableView>("reportTable")->model()->rowCount();
    auto* named = find<QComboBox>("period");
    named->setCurrentIndex(1); // last month: May
    emit named->activated(1);
    QCOMPARE(find<DateEdit>("periodFrom")->date(), QDate(2026, 5, 1));
    QCOMPARE(find<DateEdit>("periodTo")->date(), QDate(2026, 5, 31));
    QVERIFY(find<QTableView>("reportTable")->model()->rowCount() < year);
    find<DateEdit>("periodFrom")->setDate(QDate(2026, 5, 2));
    QCOMPARE(named->currentText(), u"Other days"_s);
    // A first day after the last is said, and the table stays.
    find<DateEdit>("periodFrom")->setDate(QDate(2026, 6, 2));
    QCOMPARE(m_fixture->errors, QStringList{u"report.period"_s});
}

void TestReportsScreen::statement()
{
    open("report-statement");
    auto* client = find<QLineEdit>("reportClient");
    QVERIFY(client->isVisible());
    QTest::keyClicks(client, u"ada"_s);
    QTest::keyClick(client, Qt::Key_Return);
    QVERIFY(find<QTableView>("reportTable")->isVisible());
    QVERIFY(find<QTableView>("reportTable")->model()->rowCount() > 1);
}

void TestReportsScreen::save()
{
    open("report-payments");
    m_fixture->path = m_fixture->folder.filePath(u"payments.csv"_s);
    find<QPushButton>("reportCsv")->click();
    QFile csv(m_fixture->path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().startsWith("\xEF\xBB\xBFMethod,Count,Received"));
    m_fixture->path = m_fixture->folder.filePath(u"payments.xlsx"_s);
    find<QPushButton>("reportXlsx")->click();
    QVERIFY(!readZip(m_fixture->path).isEmpty());
    m_fixture->path = m_fixture->folder.filePath(u"payments.pdf"_s);
    find<QPushButton>("reportPdf")->click();
    QCOMPARE(m_fixture->written, QStringList{u"payments"_s});
    find<QPushButton>("reportPrint")->click();
    QCOMPARE(m_fixture->printed, QStringList{u"payments"_s});
    QCOMPARE(m_fixture->sentences.size(), 3);
    const auto log = m_fixture->studio.db().query("SELECT count(*) FROM access_log WHERE resource = 'report'").number();
    QCOMPARE(log.value_or(0), 4);
}

void TestReportsScreen::saveFails()
{
    open("report-payments");
    m_fixture->path = u"/nonexistent/payments.csv"_s;
    find<QPushButton>("reportCsv")->click();
    QCOMPARE(m_fixture->errors, QStringList{u"export.write"_s});
    m_fixture->path.clear(); // the dialog was cancelled
    find<QPushButton>("reportCsv")->click();
    QCOMPARE(m_fixture->errors.size(), 1);
    QVERIFY(m_fixture->sentences.isEmpty());
}

void TestReportsScreen::drill()
{
    QSignalSpy drilled(m_page.get(), &ReportsPage::drillRequested);
    open("report-invoices");
    auto* table = find<QTableView>("reportTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(drilled.size(), 1);
    QVERIFY(drilled.first().first().toString().startsWith(u"invoice:"_s));
    // The line of sums leads nowhere.
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(drilled.size(), 1);
}

void TestReportsScreen::privacy()
{
    open("report-payments");
    QVERIFY(cell(0, 2).contains(u"904"_s));
    m_fixture->privacy.setHidden(true);
    QCOMPARE(cell(0, 2), PrivacyState::mask());
}

void TestReportsScreen::pack()
{
    m_page->makePack();
    auto* dialog = m_page->findChild<PackDialog*>();
    QVERIFY(dialog != nullptr);
    m_fixture->path = m_fixture->folder.filePath(u"pack.zip"_s);
    dialog->findChild<QPushButton*>(u"packMake"_s)->click();
    QVERIFY(dialog->isRunning());
    QTRY_VERIFY(!dialog->isRunning());
    const auto members = readZip(m_fixture->path);
    QVERIFY(members.contains(u"manifest.json"_s));
    QVERIFY(members.contains(u"tax-worksheet.csv"_s));
    QVERIFY(m_fixture->errors.isEmpty());
    QCOMPARE(unnamedFocusable(dialog), QStringList());
}

void TestReportsScreen::packCancelled()
{
    m_page->makePack();
    auto* dialog = m_page->findChild<PackDialog*>();
    m_fixture->path = m_fixture->folder.filePath(u"pack.zip"_s);
    dialog->findChild<QPushButton*>(u"packMake"_s)->click();
    dialog->findChild<QPushButton*>(u"packClose"_s)->click();
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(!dialog->isRunning());
    QVERIFY(!QFile::exists(m_fixture->path));
    dialog->findChild<QPushButton*>(u"packClose"_s)->click();
    QVERIFY(!dialog->isVisible());
}

void TestReportsScreen::names()
{
    QCOMPARE(unnamedFocusable(m_page.get()), QStringList());
}

QTEST_MAIN(TestReportsScreen)
#include "tst_reportsscreen.moc"

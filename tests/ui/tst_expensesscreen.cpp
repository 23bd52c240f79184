// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/expensespage.h"
#include "books/expensetablemodel.h"
#include "books/mileagepane.h"
#include "books/monthswitch.h"
#include "books/receiptview.h"
#include "books/triptablemodel.h"
#include "support/accessibility.h"
#include "ui/expensesfixture.h"
#include "widgets/dateedit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

/// Expenses typed, changed, removed, with their receipts; and drives: all by keyboard.
class TestExpensesScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void models();
    void month();
    void typed();
    void refused();
    void duplicate();
    void changed();
    void removed();
    void receipt();
    void dropped();
    void trips();
    void privacy();
    void names();

private:
    template <class Widget> Widget* find(const char* name) { return m_page->findChild<Widget*>(QLatin1String(name)); }
    QAbstractItemModel* table() { return find<QTableView>("expenseTable")->model(); }
    void type(const char* field, const QString& text) { QTest::keyClicks(find<QLineEdit>(field), text); }
    void choose(const char* box, const QString& data)
    {
        auto* combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(data));
    }

    std::unique_ptr<ExpensesFixture> m_fixture;
    std::unique_ptr<ExpensesPage> m_page;
};

void TestExpensesScreen::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    m_page.reset();
    m_fixture = std::make_unique<ExpensesFixture>();
    TD_VERIFY(m_fixture->ready());
    m_page = std::make_unique<ExpensesPage>(m_fixture->context());
    m_page->resize(1080, 720);
    m_page->show();
}

void TestExpensesScreen::models()
{
    ExpenseTableModel expenses(u"CAD"_s);
    QAbstractItemModelTester one(&expenses, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto list = m_fixture->expenses().list(QDate(2026, 6, 1), QDate(2026, 6, 30));
    TD_VERIFY(list);
    expenses.setExpenses(*list);
    QCOMPARE(expenses.rowCount(), 5);
    QCOMPARE(expenses.index(0, ExpenseTableModel::Category).data(), QVariant(u"Rent"_s));
    expenses.setMoneyHidden(true);
    QCOMPARE(expenses.index(0, ExpenseTableModel::Paid).data(), QVariant(PrivacyState::mask()));
    TripTableModel drives(u"CAD"_s, {});
    QAbstractItemModelTester two(&drives, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto trips = m_fixture->mileage().trips(QDate(2026, 6, 1), QDate(2026, 6, 30));
    TD_VERIFY(trips);
    drives.setTrips(*trips);
    QCOMPARE(drives.rowCount(), 3);
    drives.setTrips({});
    QCOMPARE(drives.rowCount(), 0);
}

void TestExpensesScreen::month()
{
    QCOMPARE(table()->rowCount(), 5);
    find<QToolButton>("monthBack")->click();
    QCOMPARE(table()->rowCount(), 0);
    QCOMPARE(find<DateEdit>("expenseDay")->date(), QDate(2026, 5, 1));
    QTest::keyClick(m_page.get(), Qt::Key_PageDown);
    QCOMPARE(table()->rowCount(), 5);
}

void TestExpensesScreen::typed()
{
    choose("expenseCategory", u"supplies"_s);
    type("expenseSupplier", u"Towels Inc"_s);
    type("expenseGross", u"113"_s);
    QCOMPARE(find<QLineEdit>("expenseGst")->text(), u"$13.00"_s);
    QVERIFY(!find<QLineEdit>("expenseQst")->isVisible());
    QVERIFY(!find<QLineEdit>("expenseVat")->isVisible());
    QTest::keyClick(find<QLineEdit>("expenseGross"), Qt::Key_Return);
    QCOMPARE(m_fixture->errors, QStringList());
    QCOMPARE(table()->rowCount(), 6);
    const auto list = m_fixture->expenses().list(QDate(2026, 6, 1), QDate(2026, 6, 30));
    TD_VERIFY(list);
    const auto found = std::find_if(list->begin(), list->end(), [](const Expense& one) { return one.supplier == u"Towels Inc"_s; });
    QVERIFY(found != list->end());
    QCOMPARE(found->netMinor, 10'000);
    QCOMPARE(found->taxes.gstMinor, 1'300);
    // Ready for the next one: empty, and the new row is chosen.
    QVERIFY(find<QLineEdit>("expenseSupplier")->text().isEmpty());
    QVERIFY(find<QTableView>("expenseTable")->currentIndex().isValid());
}

void TestExpensesScreen::refused()
{
    type("expenseSupplier", u"Nothing Ltd"_s);
    QTest::keyClick(find<QLineEdit>("expenseSupplier"), Qt::Key_Return);
    QCOMPARE(m_fixture->errors, QStringList{u"expense.nothing"_s});
    QCOMPARE(find<QLineEdit>("expenseSupplier")->text(), u"Nothing Ltd"_s);
    type("expenseGross", u"abc"_s);
    QTest::keyClick(find<QLineEdit>("expenseGross"), Qt::Key_Return);
    QCOMPARE(m_fixture->errors.last(), u"money.format"_s);
    QCOMPARE(table()->rowCount(), 5);
}

void TestExpensesScreen::duplicate()
{
    choose("expenseCategory", u"equipment"_s);
    find<DateEdit>("expenseDay")->setDate(QDate(2026, 6, 6));
    type("expenseSupplier", u"iron house"_s);
    type("expenseGross", u"179.67"_s);
    QTest::keyClick(find<QLineEdit>("expenseGross"), Qt::Key_Return);
    auto* hint = find<QLabel>("expenseHint");
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"June"_s));
}

void TestExpensesScreen::changed()
{
    auto* view = find<QTableView>("expenseTable");
    view->setCurrentIndex(table()->index(0, 0)); // the latest: meals
    QTest::keyClick(view, Qt::Key_Return);
    auto* supplier = find<QLineEdit>("expenseSupplier");
    QCOMPARE(supplier->text(), u"Cafe du Port"_s);
    QCOMPARE(find<QPushButton>("expenseStore")->text(), u"Save"_s);
    supplier->setText(u"Harbour Cafe"_s);
    QTest::keyClick(supplier, Qt::Key_Return);
    QCOMPARE(table()->rowCount(), 5);
    QCOMPARE(table()->index(0, ExpenseTableModel::Supplier).data().toString(), u"Harbour Cafe"_s);
    // Esc leaves the row as it is.
    QTest::keyClick(view, Qt::Key_Return);
    supplier->setText(u"Other"_s);
    QTest::keyClick(supplier, Qt::Key_Escape);
    QCOMPARE(find<QPushButton>("expenseStore")->text(), u"Add"_s);
    QCOMPARE(table()->index(0, ExpenseTableModel::Supplier).data().toString(), u"Harbour Cafe"_s);
}

void TestExpensesScreen::removed()
{
    auto* view = find<QTableView>("expenseTable");
    view->setFocus();
    view->setCurrentIndex(table()->index(0, 0));
    find<QPushButton>("expenseRemove")->click();
    QCOMPARE(table()->rowCount(), 4);
    QCOMPARE(m_fixture->sentences.size(), 1);
}

void TestExpensesScreen::receipt()
{
    auto* view = find<QTableView>("expenseTable");
    QVERIFY(!find<QPushButton>("receiptAttach")->isEnabled());
    view->setCurrentIndex(table()->index(0, 0));
    QVERIFY(find<QPushButton>("receiptAttach")->isEnabled());
    m_fixture->path = m_fixture->folder.filePath(u"receipt.png"_s);
    QImage picture(40, 60, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QVERIFY(picture.save(m_fixture->path));
    find<QPushButton>("receiptAttach")->click();
    QCOMPARE(m_fixture->errors, QStringList());
    QCOMPARE(table()->index(0, ExpenseTableModel::Receipt).data().toString(), u"Yes"_s);
    m_fixture->path = m_fixture->folder.filePath(u"copy.png"_s);
    find<QPushButton>("receiptSave")->click();
    QCOMPARE(QImage(m_fixture->path).size(), QSize(40, 60));
}

void TestExpensesScreen::dropped()
{
    find<QTableView>("expenseTable")->setCurrentIndex(table()->index(0, 0));
    QFile file(m_fixture->folder.filePath(u"notes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no receipt");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto* target = m_page->findChild<ReceiptView*>();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    QCOMPARE(m_fixture->errors, QStringList{u"receipt.format"_s});
}

void TestExpensesScreen::trips()
{
    m_page->showMileage();
    auto* view = find<QTableView>("tripTable");
    QCOMPARE(view->model()->rowCount(), 3);
    type("tripOrigin", u"Studio"_s);
    type("tripDestination", u"Arena"_s);
    type("tripDistance", u"far"_s);
    QTest::keyClick(find<QLineEdit>("tripDistance"), Qt::Key_Return);
    QCOMPARE(m_fixture->errors.last(), u"value.range"_s);
    find<QLineEdit>("tripDistance")->setText(u"10"_s);
    QTest::keyClick(find<QLineEdit>("tripDistance"), Qt::Key_Return);
    QCOMPARE(m_fixture->errors.last(), u"text.empty"_s); // the purpose is what the tax office asks for
    type("tripPurpose", u"Fitness test"_s);
    QTest::keyClick(find<QLineEdit>("tripPurpose"), Qt::Key_Return);
    QCOMPARE(view->model()->rowCount(), 4);
    QCOMPARE(view->currentIndex().siblingAtColumn(TripTableModel::Allowance).data().toString(), u"$7.30"_s);
    find<QPushButton>("expenseRemove")->click();
    QCOMPARE(view->model()->rowCount(), 3);
}

void TestExpensesScreen::privacy()
{
    m_fixture->privacy.setHidden(true);
    QCOMPARE(table()->index(0, ExpenseTableModel::Paid).data().toString(), PrivacyState::mask());
}

void TestExpensesScreen::names()
{
    QCOMPARE(unnamedFocusable(m_page.get()), QStringList());
}

QTEST_MAIN(TestExpensesScreen)
#include "tst_expensesscreen.moc"

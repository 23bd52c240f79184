// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/listtable.h"
#include "selling/productspage.h"
#include "selling/tillpage.h"
#include "support/accessibility.h"
#include "ui/sellingfixture.h"
#include "widgets/label.h"
#include "widgets/moneyedit.h"
#include "widgets/typeahead.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace td;
using namespace td::test;

class TestSellingTill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        m_fixture = std::make_unique<SellingFixture>(*m_studio);
        TD_VERIFY(m_fixture->prepare());
        m_water = m_fixture->product(u"Water"_s, 250, u"111"_s, 5, 2);
        m_band = m_fixture->product(u"Band"_s, 1500, u"222"_s, 1, 3);
    }
    void cleanup()
    {
        m_till.reset();
        m_fixture.reset();
        m_studio.reset();
    }

    void scanPayReceipt()
    {
        openTill();
        scan(u"111"_s);
        scan(u"111"_s);
        scan(u"Ban"_s);
        QCOMPARE(m_till->basket().lines.size(), 2);
        QCOMPARE(m_till->basket().lines.first().quantity, 2);
        QCOMPARE(text("tillTotal"), u"$22.60"_s); // 20.00 and 13 %
        QSignalSpy receipts(m_till.get(), &TillPage::receiptRequested);
        QTest::keyClick(m_till.get(), Qt::Key_F8);
        QVERIFY(m_till->basket().isEmpty());
        QVERIFY(text("tillDone").contains(u"Sold"_s));
        // The receipt button has the focus: one more key prints.
        QTest::keyClick(button("tillReceipt"), Qt::Key_Space);
        QCOMPARE(receipts.size(), 1);
        QCOMPARE(m_fixture->payments.find(receipts.first().first().value<PaymentId>())->amountMinor, 2260);
        QCOMPARE(*m_fixture->selling.products().onHand(m_water.id), 3);
        QVERIFY(m_fixture->errors.isEmpty());
    }

    void cashShowsTheChange()
    {
        openTill();
        scan(u"222"_s); // 15.00 and 1.95
        auto* handed = m_till->findChild<MoneyEdit*>(u"tillHanded"_s);
        handed->selectAll();
        QTest::keyClicks(handed, u"20"_s);
        QCOMPARE(text("tillChange"), u"$3.05"_s);
        QTest::mouseClick(button("pay0"), Qt::LeftButton);
        QVERIFY2(text("tillDone").contains(u"$3.05"_s), qPrintable(text("tillDone")));
        QCOMPARE(m_fixture->payments.list(QDate(2026, 6, 1), QDate(2026, 6, 1))->first().method, PaymentMethod::Cash);
    }

    void linesAreChangedDiscountedAndRemoved()
    {
        openTill();
        scan(u"111"_s);
        auto* quantity = m_till->findChild<QSpinBox*>(u"tillQuantity"_s);
        quantity->setValue(4);
        QCOMPARE(m_till->basket().lines.first().quantity, 4);
        m_fixture->prompts.inputs.enqueue(u"1.00"_s);
        QTest::mouseClick(button("tillDiscount"), Qt::LeftButton);
        QCOMPARE(m_till->basket().lines.first().discountMinor, 100);
        m_fixture->prompts.inputs.enqueue(u"99"_s);
        QTest::mouseClick(button("tillDiscount"), Qt::LeftButton);
        QCOMPARE(m_fixture->errors, QStringList{u"invoice.discount"_s});
        QTest::mouseClick(button("tillRemove"), Qt::LeftButton);
        QVERIFY(m_till->basket().isEmpty());
        QVERIFY(!button("pay1")->isEnabled());
    }

    void onlyAClientPaysLater()
    {
        openTill();
        scan(u"111"_s);
        QVERIFY(!button("payLater")->isEnabled());
        auto* client = m_till->findChild<TypeAhead*>(u"tillClient"_s);
        client->setFocus();
        QTest::keyClicks(client, u"Ana"_s);
        QTest::keyClick(client, Qt::Key_Return);
        QVERIFY(button("payLater")->isEnabled());
        QTest::mouseClick(button("payLater"), Qt::LeftButton);
        QCOMPARE(m_fixture->payments.account(m_fixture->ana)->owingMinor, 283);
        QVERIFY(button("tillReceipt")->isHidden());
    }

    void lowStockComesFirst()
    {
        ProductsPage page(m_fixture->context);
        auto* list = page.findChild<ListTable*>(u"products"_s);
        QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list->list()->rows().first().cells.first().text, u"Band"_s);
        QCOMPARE(list->list()->rows().first().cells.last().chip.word, u"Low"_s);
        list->selectRow(0);
        QCOMPARE(page.findChild<ListTable*>(u"stockMoves"_s)->list()->rowCount(), 1);
        QTest::mouseClick(page.findChild<QPushButton*>(u"moveStock"_s), Qt::LeftButton);
        auto* dialog = page.findChild<QDialog*>(u"stockDialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QSpinBox*>(u"quantity"_s)->setValue(10);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QCOMPARE(*m_fixture->selling.products().onHand(m_band.id), 11);
        QCOMPARE(list->key(), m_band.id.blob()); // chosen still, though it is no longer low
        list->sortByColumn(4, Qt::DescendingOrder);
        QCOMPARE(list->list()->rows().first().cells.first().text, u"Band"_s);
    }

    void theProductDialogNamesTheField()
    {
        ProductsPage page(m_fixture->context);
        page.show();
        QTest::mouseClick(page.findChild<QPushButton*>(u"addProduct"_s), Qt::LeftButton);
        auto* dialog = page.findChild<QDialog*>(u"productDialog"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"name"_s), u"Bar"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"code"_s), u"111"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<Label*>(u"codeError"_s)->text().contains(u"Water"_s));
        dialog->findChild<QLineEdit*>(u"code"_s)->clear();
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->selling.products().stock()->size(), 3);
    }

    void everythingHasAName()
    {
        openTill();
        ProductsPage products(m_fixture->context);
        QCOMPARE(unnamedFocusable(m_till.get()), QStringList());
        QCOMPARE(unnamedFocusable(&products), QStringList());
    }

    void hiddenAmountsStayHidden()
    {
        m_fixture->privacy.setHidden(true);
        openTill();
        scan(u"111"_s);
        QCOMPARE(text("tillTotal"), PrivacyState::mask());
    }

private:
    void openTill()
    {
        m_till = std::make_unique<TillPage>(m_fixture->context);
        m_till->resize(1080, 740);
        m_till->show();
        QApplication::setActiveWindow(m_till.get());
    }
    void scan(const QString& text)
    {
        auto* line = m_till->findChild<TypeAhead*>(u"tillScan"_s);
        line->setFocus();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QString text(const char* name) { return m_till->findChild<Label*>(QLatin1String(name))->text(); }
    QPushButton* button(const char* name) { return m_till->findChild<QPushButton*>(QLatin1String(name)); }

    std::unique_ptr<ScratchStudio> m_studio;
    std::unique_ptr<SellingFixture> m_fixture;
    std::unique_ptr<TillPage> m_till;
    Product m_water;
    Product m_band;
};

QTEST_MAIN(TestSellingTill)
#include "tst_sellingtill.moc"

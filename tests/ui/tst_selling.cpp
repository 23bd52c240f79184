// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/billingrundialog.h"
#include "selling/clientmoneypanel.h"
#include "selling/joindialog.h"
#include "selling/listtable.h"
#include "selling/lotdialogs.h"
#include "selling/membershiptypedialog.h"
#include "selling/membershipspage.h"
#include "selling/packagedialog.h"
#include "selling/packagespage.h"
#include "selling/refunddialog.h"
#include "selling/selldialog.h"
#include "support/accessibility.h"
#include "ui/sellingfixture.h"
#include "widgets/label.h"
#include "widgets/moneyedit.h"
#include "widgets/typeahead.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace td;
using namespace td::test;

class TestSelling : public QObject
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
        m_ten = m_fixture->package(u"Ten"_s, 10, 80000);
    }
    void cleanup()
    {
        m_fixture.reset();
        m_studio.reset();
    }

    void packageEnterEnterSells()
    {
        QWidget window;
        window.show();
        auto* dialog = new SellDialog(m_fixture->context, m_fixture->ana, &window);
        dialog->present();
        QApplication::setActiveWindow(dialog);
        auto* package = dialog->findChild<TypeAhead*>(u"package"_s);
        QVERIFY(package->hasFocus());
        QTest::keyClick(package, Qt::Key_T);
        QTest::keyClick(package, Qt::Key_Return);
        const QString preview = dialog->findChild<Label*>(u"salePreview"_s)->text();
        QVERIFY2(preview.contains(u"$904.00"_s) && preview.contains(u"2026-11-28"_s), qPrintable(preview));
        QSignalSpy sold(dialog, &SellDialog::sold);
        QTest::keyClick(package, Qt::Key_Return);
        QCOMPARE(sold.size(), 1);
        QCOMPARE(m_fixture->credits.lotsOf(m_fixture->ana)->first().available, 10);
        QCOMPARE(m_fixture->payments.account(m_fixture->ana)->owingMinor, 90400);
    }

    void anotherPriceAsksForItsReason()
    {
        SellDialog dialog(m_fixture->context, m_fixture->ana, nullptr);
        dialog.show();
        dialog.setPackage(*m_fixture->selling.packages().find(m_ten));
        auto* reason = dialog.findChild<QLineEdit*>(u"reason"_s);
        QVERIFY(reason->isHidden());
        auto* price = dialog.findChild<MoneyEdit*>(u"price_minor"_s);
        price->selectAll();
        QTest::keyClicks(price, u"700"_s);
        QVERIFY(!reason->isHidden());
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QVERIFY(!dialog.findChild<Label*>(u"reasonError"_s)->text().isEmpty());
        QTest::keyClicks(reason, u"Sister of a client"_s);
        choose(dialog.findChild<QComboBox*>(u"pay_method"_s), int(PaymentMethod::Card));
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->payments.account(m_fixture->ana)->paidMinor, 79100);
        QCOMPARE(m_fixture->payments.account(m_fixture->ana)->owingMinor, 0);
    }

    void withoutClientNothingIsSold()
    {
        SellDialog dialog(m_fixture->context, {}, nullptr);
        dialog.show();
        dialog.setPackage(*m_fixture->selling.packages().find(m_ten));
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<Label*>(u"clientError"_s)->text().isEmpty());
    }

    void thePanelShowsWhatThereIs()
    {
        const auto sale = m_fixture->sell(m_fixture->ana, m_ten, 40400);
        TD_VERIFY(sale);
        ClientMoneyPanel panel(m_fixture->context);
        panel.setClient(m_fixture->ana);
        panel.show();
        QCOMPARE(panel.findChild<Label*>(u"clientOwing"_s)->text(), u"$500.00"_s);
        QCOMPARE(panel.findChild<Label*>(u"clientPaid"_s)->text(), u"$404.00"_s);
        auto* lots = panel.findChild<ListTable*>(u"clientLots"_s);
        QAbstractItemModelTester tester(lots->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(lots->list()->rows().first().cells.at(1).text,
                 u"10 of 10 sessions left"_s.replace(u"sessions"_s, u"session(s)"_s));
        QSignalSpy invoices(&panel, &ClientMoneyPanel::openInvoice);
        auto* invoiceList = panel.findChild<ListTable*>(u"clientInvoices"_s);
        invoiceList->selectRow(0);
        QTest::keyClick(invoiceList, Qt::Key_Return);
        QCOMPARE(invoices.first().first().value<InvoiceId>(), sale->invoice);
        QSignalSpy take(&panel, &ClientMoneyPanel::takePaymentRequested);
        QTest::mouseClick(panel.findChild<QPushButton*>(u"clientTakePayment"_s), Qt::LeftButton);
        QCOMPARE(take.size(), 1);
        // It follows what happens elsewhere.
        TD_VERIFY(m_fixture->sell(m_fixture->ana, m_ten));
        QCOMPARE(lots->list()->rowCount(), 2);
        m_fixture->privacy.setHidden(true);
        QCOMPARE(panel.findChild<Label*>(u"clientOwing"_s)->text(), PrivacyState::mask());
    }

    void theRefundShowsItsWorking()
    {
        const LotId lot = m_fixture->sell(m_fixture->ana, m_ten, 90400)->lots.first();
        RefundDialog dialog(m_fixture->context, *m_fixture->credits.lot(lot), nullptr);
        dialog.show();
        dialog.findChild<QSpinBox*>(u"cooling_off"_s)->setValue(0);
        dialog.findChild<QSpinBox*>(u"kept"_s)->setValue(10);
        choose(dialog.findChild<QComboBox*>(u"pay_method"_s), int(PaymentMethod::Card));
        QStringList texts;
        for (const Label* label : dialog.findChild<QWidget*>(u"refundWorking"_s)->findChildren<Label*>())
            texts.append(label->text());
        QVERIFY2(texts.contains(u"$720.00"_s) && texts.contains(u"$813.60"_s), qPrintable(texts.join(u'|')));
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QVERIFY(!dialog.findChild<Label*>(u"reasonError"_s)->text().isEmpty());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"reason"_s), u"Moving away"_s);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->credits.lot(lot)->available, 0);
    }

    void freezeTransferExplain()
    {
        const LotId lot = m_fixture->sell(m_fixture->ana, m_ten)->lots.first();
        FreezeDialog freeze(m_fixture->context, *m_fixture->credits.lot(lot), nullptr);
        freeze.show();
        QTest::mouseClick(freeze.findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QVERIFY(m_fixture->credits.lot(lot)->frozenNow);
        TransferDialog transfer(m_fixture->context, *m_fixture->credits.lot(lot), nullptr);
        transfer.show();
        QTest::mouseClick(transfer.findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QVERIFY(!transfer.findChild<Label*>(u"clientError"_s)->text().isEmpty());
        auto* to = transfer.findChild<TypeAhead*>(u"to"_s);
        to->setFocus();
        QTest::keyClicks(to, u"Bo"_s);
        QTest::keyClick(to, Qt::Key_Return);
        transfer.findChild<QSpinBox*>(u"units"_s)->setValue(3);
        QTest::keyClicks(transfer.findChild<QLineEdit*>(u"reason"_s), u"Family"_s);
        QTest::mouseClick(transfer.findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->credits.lotsOf(m_fixture->bo)->first().available, 3);
        ExplainDialog explain(m_fixture->context, *m_fixture->credits.lot(lot), nullptr);
        explain.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(explain.findChildren<Label*>().size() > 3);
    }

    void aBillingRunInTheWindow()
    {
        const MembershipType type = m_fixture->membershipType(u"Gym"_s, 5000);
        for (const ClientId& client : {m_fixture->ana, m_fixture->bo})
            QVERIFY(!m_fixture->join(client, type.id).isNull());
        m_studio->clock.set(*toInstant({QDate(2026, 7, 1), 600}, "America/Toronto") * 1000);
        BillingRunDialog dialog(m_fixture->context, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(dialog.findChild<ListTable*>(u"runDue"_s)->list()->rowCount(), 2);
        QVERIFY(dialog.findChild<Label*>(u"runSummary"_s)->text().contains(u"$113.00"_s));
        QSignalSpy billed(&dialog, &BillingRunDialog::billed);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"runBilling"_s), Qt::LeftButton);
        QVERIFY(billed.wait());
        QCOMPARE(billed.first().first().toInt(), 2);
        QCOMPARE(dialog.findChild<ListTable*>(u"runDue"_s)->list()->rowCount(), 0);
        QVERIFY(!dialog.findChild<QPushButton*>(u"runBilling"_s)->isEnabled());
    }

    void cancellingARunKeepsWhatIsDone()
    {
        const MembershipType type = m_fixture->membershipType(u"Gym"_s, 5000);
        for (int i = 0; i < 4; ++i)
            QVERIFY(!m_fixture->join(m_fixture->ana, type.id).isNull());
        m_studio->clock.set(*toInstant({QDate(2026, 7, 1), 600}, "America/Toronto") * 1000);
        BillingRunDialog dialog(m_fixture->context, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"runBilling"_s), Qt::LeftButton);
        QVERIFY(m_fixture->selling.billingRun().step()); // one by hand, then Cancel
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"closeBilling"_s), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        const int left = dialog.findChild<ListTable*>(u"runDue"_s)->list()->rowCount();
        QVERIFY(left > 0 && left < 4);
        QSignalSpy billed(&dialog, &BillingRunDialog::billed);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"runBilling"_s), Qt::LeftButton);
        QVERIFY(billed.wait());
        QCOMPARE(billed.first().first().toInt(), left);
    }

    void membershipsPauseResumeEnd()
    {
        const MembershipType type = m_fixture->membershipType(u"Gym"_s, 5000);
        const MembershipId id = m_fixture->join(m_fixture->ana, type.id);
        MembershipsPage page(m_fixture->context);
        page.show();
        auto* list = page.findChild<ListTable*>(u"memberships"_s);
        QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        list->selectRow(0);
        auto* pause = page.findChild<QPushButton*>(u"pauseMembership"_s);
        QTest::mouseClick(pause, Qt::LeftButton);
        QTest::mouseClick(page.findChild<QDialog*>(u"pauseDialog"_s)->findChild<QPushButton*>(u"promptYes"_s),
                          Qt::LeftButton);
        QCOMPARE(m_fixture->selling.memberships().find(id)->stateOn(QDate(2026, 6, 1)), MembershipState::Paused);
        QCOMPARE(pause->text(), u"Resume"_s);
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(m_fixture->selling.memberships().find(id)->stateOn(QDate(2026, 6, 1)), MembershipState::Active);
        m_fixture->prompts.inputs.enqueue(u"60"_s);
        QTest::mouseClick(page.findChild<QPushButton*>(u"priceMembership"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->selling.memberships().find(id)->priceMinor, 6000);
        QTest::mouseClick(page.findChild<QPushButton*>(u"endMembership"_s), Qt::LeftButton);
        QTest::mouseClick(page.findChild<QDialog*>(u"endDialog"_s)->findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->selling.memberships().find(id)->end, QDate(2026, 6, 30));
        QVERIFY(m_fixture->errors.isEmpty());
    }

    void joiningShowsTheFirstBill()
    {
        (void)m_fixture->membershipType(u"Gym"_s, 5000);
        JoinDialog dialog(m_fixture->context, m_fixture->bo, nullptr);
        dialog.show();
        QVERIFY(dialog.findChild<Label*>(u"joinPreview"_s)->text().contains(u"$56.50"_s));
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->selling.memberships().list(m_fixture->bo)->size(), 1);
    }

    void theCatalogueIsEdited()
    {
        PackagesPage page(m_fixture->context);
        page.show();
        QTest::mouseClick(page.findChild<QPushButton*>(u"addPackage"_s), Qt::LeftButton);
        auto* package = page.findChild<QDialog*>(u"packageDialog"_s);
        QTest::keyClicks(package->findChild<QLineEdit*>(u"name"_s), u"Five"_s);
        package->findChild<QSpinBox*>(u"units"_s)->setValue(5);
        package->findChild<MoneyEdit*>(u"price_minor"_s)->setMoney({42000, u"CAD"_s});
        package->findChild<MoneyEdit*>(u"trainerPrice0"_s)->setMoney({45000, u"CAD"_s});
        QTest::mouseClick(package->findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        auto* list = page.findChild<ListTable*>(u"packageTypes"_s);
        QCOMPARE(list->list()->rowCount(), 2);
        const auto types = m_fixture->selling.packages().list();
        QCOMPARE(types->last().name, u"Five"_s);
        QCOMPARE(types->last().trainerPrices.size(), 1);
        QTest::mouseClick(page.findChild<QPushButton*>(u"addMembershipType"_s), Qt::LeftButton);
        auto* type = page.findChild<QDialog*>(u"membershipTypeDialog"_s);
        QTest::keyClicks(type->findChild<QLineEdit*>(u"name"_s), u"Gold"_s);
        choose(type->findChild<QComboBox*>(u"where"_s), false);
        QTest::mouseClick(type->findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QVERIFY(!type->findChild<Label*>(u"locationsError"_s)->text().isEmpty());
        choose(type->findChild<QComboBox*>(u"where"_s), true);
        QTest::mouseClick(type->findChild<QPushButton*>(u"promptYes"_s), Qt::LeftButton);
        QCOMPARE(page.findChild<ListTable*>(u"membershipTypes"_s)->list()->rowCount(), 1);
    }

    void everythingHasAName()
    {
        const LotId lot = m_fixture->sell(m_fixture->ana, m_ten)->lots.first();
        const LotBalance balance = *m_fixture->credits.lot(lot);
        PackagesPage packages(m_fixture->context);
        MembershipsPage memberships(m_fixture->context);
        ClientMoneyPanel panel(m_fixture->context);
        SellDialog sell(m_fixture->context, m_fixture->ana, nullptr);
        JoinDialog join(m_fixture->context, m_fixture->ana, nullptr);
        RefundDialog refund(m_fixture->context, balance, nullptr);
        FreezeDialog freeze(m_fixture->context, balance, nullptr);
        TransferDialog transfer(m_fixture->context, balance, nullptr);
        PackageDialog package(m_fixture->context, {}, nullptr);
        MembershipTypeDialog type(m_fixture->context, {}, nullptr);
        for (QWidget* widget :
             {static_cast<QWidget*>(&packages), static_cast<QWidget*>(&memberships), static_cast<QWidget*>(&panel),
              static_cast<QWidget*>(&sell), static_cast<QWidget*>(&join), static_cast<QWidget*>(&refund),
              static_cast<QWidget*>(&freeze), static_cast<QWidget*>(&transfer), static_cast<QWidget*>(&package),
              static_cast<QWidget*>(&type)})
            QCOMPARE(unnamedFocusable(widget), QStringList());
    }

    void staffSeesNoButtonsOfTheOffice()
    {
        m_fixture.reset();
        TD_VERIFY(m_studio->signInAs(m_studio->desk()));
        m_fixture = std::make_unique<SellingFixture>(*m_studio);
        PackagesPage page(m_fixture->context);
        page.show();
        QVERIFY(page.findChild<QPushButton*>(u"addPackage"_s)->isHidden());
        QVERIFY(!page.findChild<QPushButton*>(u"sellPackage"_s)->isHidden());
    }

private:
    static void choose(QComboBox* box, const QVariant& value) { box->setCurrentIndex(box->findData(value)); }

    std::unique_ptr<ScratchStudio> m_studio;
    std::unique_ptr<SellingFixture> m_fixture;
    PackageTypeId m_ten;
};

QTEST_MAIN(TestSelling)
#include "tst_selling.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstrunwizard.h"
#include "shell/recoverystep.h"
#include "shell/unlockscreen.h"
#include "support/accessibility.h"
#include "support/firstrun.h"
#include "widgets/banner.h"
#include "widgets/places.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace td;

class TestSignIn : public QObject
{
    Q_OBJECT

    std::unique_ptr<ThemeControl> m_theme;

    static FirstRunHooks hooks()
    {
        FirstRunHooks h;
        h.rate = [](const QString& password, const QStringList&) { return PasswordRating{password.contains(u' ') ? 4 : 1, {}}; };
        h.makeRecoveryKey = [] { return u"K7QW2-MZ4PX"_s; };
        return h;
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<ThemeControl>(*qApp, ThemeChoice::Light); }

    void wizardCollectsARequest()
    {
        NewStudioRequest got;
        FirstRunHooks h = hooks();
        h.create = [&](const NewStudioRequest& request, const StudioProgress& progress) -> Result<void> {
            got = request;
            if (!progress(50, u"Writing"_s))
                return fail(ErrorKind::Cancelled, "cancelled");
            return {};
        };
        FirstRunWizard wizard(h);
        wizard.show();
        QSignalSpy created(&wizard, &FirstRunWizard::created);
        QList<int> steps;
        test::walkWizard(wizard, [&](int step) { steps.append(step); });
        QCOMPARE(steps, (QList<int>{1, 2, 3, 4}));
        QTest::mouseClick(wizard.findChild<QPushButton*>(u"presetStudio"_s), Qt::LeftButton);
        QTest::mouseClick(wizard.findChild<QPushButton*>(u"day5"_s), Qt::LeftButton);
        QTest::mouseClick(wizard.findChild<QPushButton*>(u"wizardNext"_s), Qt::LeftButton);
        QCOMPARE(created.count(), 1);
        QCOMPARE(got.studio, u"Harbour Strength"_s);
        QCOMPARE(got.country, u"CA"_s);
        QCOMPARE(got.region, u"ON"_s);
        QCOMPARE(got.zone, QByteArrayLiteral("America/Toronto"));
        QCOMPARE(got.currency, u"CAD"_s);
        QCOMPARE(got.login, u"ada"_s);
        QCOMPARE(got.recoveryKey, u"K7QW2-MZ4PX"_s);
        QCOMPARE(got.preset, StudioPreset::StudioWithClasses);
        QCOMPARE(got.weekdays, 0x3f);
        QCOMPARE(got.opens, 420);
    }

    void wizardKeepsWhatIsWrong()
    {
        FirstRunWizard wizard(hooks());
        wizard.show();
        auto* next = wizard.findChild<QPushButton*>(u"wizardNext"_s);
        wizard.findChild<QPushButton*>(u"startCreate"_s)->click();
        next->click();
        QCOMPARE(wizard.step(), 1);
        QVERIFY(wizard.findChild<QLabel*>(u"studioError"_s)->isVisible());
        wizard.findChild<QPushButton*>(u"wizardBack"_s)->click();
        test::walkWizard(wizard);
        QCOMPARE(wizard.step(), 4);
        for (int i = 0; i < 2; ++i)
            wizard.findChild<QPushButton*>(u"wizardBack"_s)->click();
        const std::initializer_list<std::pair<QString, QString>> bad = {
            {u"short"_s, u"short"_s}, {u"nospacesbutlong"_s, u"nospacesbutlong"_s}, {u"long enough words"_s, u"other words here"_s}};
        for (const auto& [password, again] : bad) {
            test::fill(wizard, u"ownerPassword"_s, password);
            test::fill(wizard, u"ownerAgain"_s, again);
            next->click();
            QCOMPARE(wizard.step(), 2);
        }
        test::fill(wizard, u"ownerAgain"_s, u"long enough words"_s);
        next->click();
        QCOMPARE(wizard.step(), 3);
        test::fill(wizard, u"recoveryTyped"_s, u"K7QW2-MZ4PY"_s);
        next->click();
        QCOMPARE(wizard.step(), 3);
        test::fill(wizard, u"recoveryTyped"_s, u"k7qw2 mz4px"_s);
        next->click();
        QCOMPARE(wizard.step(), 4);
    }

    void failureToCreateIsShown()
    {
        FirstRunHooks h = hooks();
        h.create = [](const NewStudioRequest&, const StudioProgress&) -> Result<void> { return fail(ErrorKind::DiskFull, "x"); };
        FirstRunWizard wizard(h);
        wizard.show();
        test::walkWizard(wizard);
        wizard.findChild<QPushButton*>(u"wizardNext"_s)->click();
        QCOMPARE(wizard.step(), 4);
        QVERIFY(wizard.banner().text().contains(u"disk is full"_s));
    }

    void unlocks()
    {
        UnlockRequest got;
        Result<void> answer;
        UnlockScreen screen({u"Harbour"_s, {u"ada"_s}, [&](const UnlockRequest& request) {
                                 got = request;
                                 return answer;
                             }});
        screen.show();
        QSignalSpy unlocked(&screen, &UnlockScreen::unlocked);
        auto* password = screen.findChild<QLineEdit*>(u"password"_s);
        auto* code = screen.findChild<QLineEdit*>(u"code"_s);
        auto* button = screen.findChild<QPushButton*>(u"unlockButton"_s);
        button->click();
        QVERIFY(screen.findChild<QLabel*>(u"passwordError"_s)->isVisible());
        answer = fail(ErrorKind::WrongPassword, "login.wrong");
        QTest::keyClicks(password, u"pw"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(got.login, u"ada"_s);
        QCOMPARE(got.password, u"pw"_s);
        QVERIFY(screen.findChild<Banner*>()->isVisible());
        QVERIFY(password->text().isEmpty());
        answer = fail(ErrorKind::WrongPassword, "login.code");
        QTest::keyClicks(password, u"pw"_s);
        button->click();
        QVERIFY(code->isVisible());
        QCOMPARE(password->text(), u"pw"_s);
        answer = {};
        QTest::keyClicks(code, u"123456"_s);
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(got.code, u"123456"_s);
        QCOMPARE(unlocked.count(), 1);
        QVERIFY(password->text().isEmpty());
    }

    void unlockWaits()
    {
        int tries = 0;
        UnlockScreen screen({u"Harbour"_s, {u"ada"_s}, [&](const UnlockRequest&) -> Result<void> {
                                 ++tries;
                                 return fail(ErrorKind::WrongPassword, "login.wait", "", {u"2"_s});
                             }});
        screen.show();
        auto* button = screen.findChild<QPushButton*>(u"unlockButton"_s);
        auto* password = screen.findChild<QLineEdit*>(u"password"_s);
        QTest::keyClicks(password, u"x"_s);
        button->click();
        QVERIFY(!button->isEnabled());
        QVERIFY(button->text().contains(u'2'));
        QTest::keyClicks(password, u"x"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(tries, 1);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20000);
    }

    void capsLockIsSaid()
    {
        UnlockScreen screen({u"Harbour"_s, {u"ada"_s}, {}});
        screen.show();
        auto* password = screen.findChild<QLineEdit*>(u"password"_s);
        auto* caps = screen.findChild<QLabel*>(u"capsLock"_s);
        QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_s, Qt::NoModifier);
        QVERIFY(caps->isVisible());
        QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"a"_s, Qt::NoModifier);
        QVERIFY(!caps->isVisible());
    }

    void places()
    {
        QCOMPARE(countries().value(0).code, u"CA"_s);
        QCOMPARE(regionsOf(u"CA"_s).size(), 13);
        QCOMPARE(regionsOf(u"US"_s).size(), 51);
        QVERIFY(regionsOf(u"FR"_s).isEmpty());
        QCOMPARE(currencyOf(u"CA"_s), u"CAD"_s);
        QCOMPARE(zonesOf(u"CA"_s, QByteArrayLiteral("America/Toronto")).value(0), QByteArrayLiteral("America/Toronto"));
        for (const QString& country : {u"CA"_s, u"US"_s}) {
            const QList<QByteArray> zones = zonesOf(country, {});
            for (const PlaceName& place : regionsOf(country))
                QVERIFY2(zones.contains(place.zone), place.zone.constData());
        }
        QVERIFY(!zonesOf(u"AQ"_s, {}).isEmpty());
    }

    void recoveryKeysCompareByTheirLetters() { QCOMPARE(plainRecoveryKey(u" k7q-w2 "_s), u"K7QW2"_s); }

    void everyFocusableWidgetHasAName()
    {
        FirstRunWizard wizard(hooks());
        QCOMPARE(test::unnamedFocusable(&wizard).join(u','), QString());
        UnlockScreen screen({u"Harbour"_s, {u"ada"_s}, {}});
        QCOMPARE(test::unnamedFocusable(&screen).join(u','), QString());
    }
};

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"

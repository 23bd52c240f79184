// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofixture.h"
#include "desktop/desktopapp.h"
#include "kiosk/kioskpins.h"
#include "kiosk/kioskwindow.h"
#include "shell/unlockscreen.h"
#include "shell/mainwindow.h"
#include "support/firstrun.h"
#include "support/scratchstudio.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QSettings>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

/// From the first start to a locked and opened studio, through the screens that a new user sees.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNewStudioOpensLocksAndOpensAgain();
    void aFolderWithoutAStudioIsExplained();
    void theKioskTakesTheStudioAndOnlyThePasswordBringsItBack();

private:
    template <class Widget> static Widget* shown()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<Widget*>(widget); found != nullptr && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void typePassword(UnlockScreen& screen, const QString& password)
    {
        screen.findChild<QLineEdit*>(u"password"_s)->setText(password);
        screen.findChild<QPushButton*>(u"unlockButton"_s)->click();
    }

    QTemporaryDir m_dir;
};

void TestDesktop::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setOrganizationName(u"TrainerdeskTest"_s);
    QApplication::setApplicationName(u"TrainerdeskTest"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.filePath(u"config"_s));
}

void TestDesktop::aNewStudioOpensLocksAndOpensAgain()
{
    DesktopApp desktop(*qApp);
    desktop.start({});
    auto* wizard = shown<FirstRunWizard>();
    QVERIFY(wizard);
    const QString folder = m_dir.filePath(u"harbour"_s);
    walkWizard(*wizard, [&](int step) {
        if (step == 1)
            fill(*wizard, u"folder"_s, folder);
    });
    wizard->findChild<QPushButton*>(u"wizardNext"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), 20'000);
    QVERIFY(Studio::isStudio(folder));
    auto* window = shown<MainWindow>();
    QCOMPARE(window->currentPage(), u"today"_s);
    for (const QString& page : {u"calendar"_s, u"clients"_s, u"settings"_s})
        QVERIFY2(window->showPage(page), qPrintable(page));

    window->actions().trigger(u"studio.lock"_s);
    QTRY_VERIFY(shown<UnlockScreen>() && !shown<MainWindow>());
    typePassword(*shown<UnlockScreen>(), u"teal lantern orbit six"_s);
    QTRY_VERIFY(!shown<UnlockScreen>()->findChild<Banner*>()->text().isEmpty() || !shown<MainWindow>());
    QVERIFY(!shown<MainWindow>());
    shown<UnlockScreen>()->findChild<QComboBox*>(u"login"_s)->setEditText(u"ada"_s);
    typePassword(*shown<UnlockScreen>(), u"teal lantern orbit seven"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), 20'000);
}

void TestDesktop::aFolderWithoutAStudioIsExplained()
{
    DesktopApp desktop(*qApp);
    desktop.start(m_dir.filePath(u"nothing-here"_s));
    auto* wizard = shown<FirstRunWizard>();
    QVERIFY(wizard);
    QVERIFY(!wizard->banner().text().isEmpty());
}

void TestDesktop::theKioskTakesTheStudioAndOnlyThePasswordBringsItBack()
{
    DemoRequest wanted = request(m_dir.filePath(u"demo"_s));
    wanted.years = 1;
    wanted.clients = 12;
    TD_VERIFY(makeDemo(wanted, {}));
    QString name;
    {
        Made made(wanted);
        TD_VERIFY(made.studio);
        auto q = made.db().query("SELECT c.id, c.first_name FROM clients c JOIN plans p ON p.client_id = c.id AND p.status = 'active' WHERE c.deleted = 0 LIMIT 1");
        QVERIFY(q.next());
        const auto client = q.id<ClientId>(0);
        name = q.text(1);
        TD_VERIFY(q.finish());
        TD_VERIFY(KioskPins(made.db()).set(client, u"7391"_s));
    }
    DesktopApp desktop(*qApp);
    desktop.start(wanted.folder);
    QTRY_VERIFY(shown<UnlockScreen>());
    shown<UnlockScreen>()->findChild<QComboBox*>(u"login"_s)->setEditText(u"owner"_s);
    typePassword(*shown<UnlockScreen>(), wanted.password);
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), 20'000);
    shown<MainWindow>()->showPage(u"training"_s);

    QTimer::singleShot(200, this, [] {
        if (auto* question = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            question->accept();
    });
    shown<MainWindow>()->actions().trigger(u"kiosk.start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown<KioskWindow>() && !shown<MainWindow>(), 10'000);

    auto* kiosk = shown<KioskWindow>();
    kiosk->findChild<QLineEdit*>(u"kioskName"_s)->setText(name);
    QPushButton* found = nullptr;
    for (auto* button : kiosk->findChild<QWidget*>(u"kioskFind"_s)->findChildren<QPushButton*>()) {
        if (button->text().startsWith(name))
            found = button;
    }
    QVERIFY(found);
    found->click();
    QTRY_VERIFY(kiosk->findChild<QWidget*>(u"kioskPin"_s) && kiosk->findChild<QWidget*>(u"kioskPin"_s)->isVisible());
    QTest::keyClicks(kiosk->findChild<QWidget*>(u"kioskPin"_s), u"7391"_s);
    QTest::keyClick(kiosk->findChild<QWidget*>(u"kioskPin"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk->findChild<QWidget*>(u"kioskHome"_s) && kiosk->findChild<QWidget*>(u"kioskHome"_s)->isVisible(), 10'000);

    kiosk->close(); // as Alt+F4 would
    QTRY_VERIFY_WITH_TIMEOUT(shown<UnlockScreen>() && !shown<KioskWindow>(), 10'000);
    QVERIFY(!shown<MainWindow>());
    shown<UnlockScreen>()->findChild<QComboBox*>(u"login"_s)->setEditText(u"owner"_s);
    typePassword(*shown<UnlockScreen>(), wanted.password);
    QTRY_VERIFY_WITH_TIMEOUT(shown<MainWindow>(), 20'000);
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"

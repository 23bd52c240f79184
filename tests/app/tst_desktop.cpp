// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopapp.h"
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

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"

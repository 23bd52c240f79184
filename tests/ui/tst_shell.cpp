// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/capslockwatcher.h"
#include "shell/commandpalette.h"
#include "shell/fuzzy.h"
#include "shell/mainwindow.h"
#include "shell/navrail.h"
#include "shell/paletteindex.h"
#include "shell/shortcutspage.h"
#include "support/accessibility.h"
#include "widgets/banner.h"
#include "widgets/privacystate.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;

class TestShell : public QObject
{
    Q_OBJECT

    std::unique_ptr<ThemeControl> m_theme;
    std::unique_ptr<PrivacyState> m_privacy;
    std::unique_ptr<MainWindow> m_window;
    QHash<QString, QByteArray> m_stored;
    QStringList m_created;

    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(
            *m_theme, *m_privacy,
            WindowStore{[this](const QString& key, const QByteArray& value) { m_stored[key] = value; },
                        [this](const QString& key) { return m_stored.value(key); }});
        for (const QString& id : {u"today"_s, u"calendar"_s, u"clients"_s, u"settings"_s})
            m_window->addPage({id, id.toUpper(), Glyph::Today, {}, [this, id] {
                                   m_created.append(id);
                                   return new QWidget;
                               }});
        m_window->addPage({u"team"_s, u"TEAM"_s, Glyph::Team, {}, [] { return new QWidget; }, false});
        m_window->start();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

private slots:
    void init()
    {
        m_stored.clear();
        m_created.clear();
        m_theme = std::make_unique<ThemeControl>(*qApp, ThemeChoice::Light);
        m_privacy = std::make_unique<PrivacyState>();
        makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }

    void pagesAreMadeWhenShown()
    {
        QCOMPARE(m_created, QStringList{u"today"_s});
        QTest::mouseClick(m_window->findChild<QPushButton*>(u"nav_clients"_s), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), u"clients"_s);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), u"calendar"_s);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_created, (QStringList{u"today"_s, u"clients"_s, u"calendar"_s}));
        QVERIFY(m_window->findChild<QPushButton*>(u"nav_clients"_s)->isChecked());
        QVERIFY(!m_window->showPage(u"team"_s));
        QVERIFY(m_window->findChild<QPushButton*>(u"nav_team"_s) == nullptr);
    }

    void stateIsRemembered()
    {
        m_window->showPage(u"calendar"_s);
        m_window->findChild<NavRail*>()->setCollapsed(true);
        m_window->close();
        makeWindow();
        QCOMPARE(m_window->currentPage(), u"calendar"_s);
        QVERIFY(m_window->findChild<NavRail*>()->isCollapsed());
        QCOMPARE(m_window->findChild<QPushButton*>(u"nav_today"_s)->accessibleName(), u"TODAY"_s);
    }

    void paletteFindsAndRuns()
    {
        int booked = 0;
        m_window->actions().add({u"booking.new"_s, u"New booking"_s, u"Calendar"_s, {}, Glyph::Add, [&] { ++booked; }});
        m_window->actions().add({u"never"_s, u"New nothing"_s, u"Calendar"_s, {}, Glyph::Add, [&] { booked = 99; }, [] { return false; }});
        m_window->addPaletteProvider([](const QString& text) {
            return text.startsWith(u"ad"_s) ? QList<PaletteItem>{{u"c1"_s, u"Ada Novak"_s, {}, u"Client"_s, {}, Glyph::User}} : QList<PaletteItem>{};
        });
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        CommandPalette& palette = m_window->commandPalette();
        QVERIFY(palette.isVisible());
        auto* line = palette.findChild<QLineEdit*>(u"paletteLine"_s);
        QTest::keyClicks(line, u"nb"_s);
        QCOMPARE(palette.shownTitles().value(0), u"New booking"_s);
        QVERIFY(!palette.shownTitles().contains(u"New nothing"_s));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(booked, 1);
        QVERIFY(!palette.isVisible());
        palette.open();
        QTest::keyClicks(line, u"ada"_s);
        QTRY_COMPARE(palette.shownTitles().value(0), u"Ada Novak"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }

    void actionRunsFromPaletteByName()
    {
        QSignalSpy locked(m_window.get(), &MainWindow::lockRequested);
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(locked.count(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_F12);
        QVERIFY(m_privacy->isHidden());
    }

    void undoHasTheNameOfTheAction()
    {
        QSignalSpy undone(m_window.get(), &MainWindow::undoRequested);
        auto* action = m_window->findChild<QAction*>(u"action_edit.undo"_s);
        QVERIFY(!action->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), 0);
        m_window->setUndo(u"Move booking"_s, {});
        QCOMPARE(action->text(), u"Undo: Move booking"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), 1);
        QVERIFY(!m_window->actions().isEnabled(u"edit.redo"_s));
    }

    void themeChangesFromTheMenu()
    {
        QSignalSpy chosen(m_window.get(), &MainWindow::themeChosen);
        m_window->findChild<QAction*>(u"theme_dark"_s)->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(themeOf(QApplication::palette()), Theme::Dark);
    }

    void registryReplacesAndRemoves()
    {
        ActionRegistry registry;
        QSignalSpy changed(&registry, &ActionRegistry::changed);
        int ran = 0;
        registry.add({u"a"_s, u"One"_s, {}, {}, Glyph::None, [&] { ++ran; }});
        registry.add({u"a"_s, u"Two"_s, {}, {}, Glyph::None, [&] { ran += 10; registry.remove(u"a"_s); }});
        QCOMPARE(registry.actions().size(), 1);
        QVERIFY(registry.trigger(u"a"_s));
        QCOMPARE(ran, 10);
        QVERIFY(!registry.trigger(u"a"_s));
        QCOMPARE(changed.count(), 3);
    }

    void fuzzyOrder()
    {
        QVERIFY(fuzzyScore(u"nb", u"new booking") > fuzzyScore(u"nb", u"an orb"));
        QVERIFY(fuzzyScore(u"book", u"book a client") > fuzzyScore(u"book", u"new booking"));
        QVERIFY(fuzzyScore(u"book", u"new booking") > fuzzyScore(u"book", u"unbooked"));
        QVERIFY(fuzzyScore(u"nvk", u"ada novak") > 0);
        QCOMPARE(fuzzyScore(u"xyz", u"ada novak"), 0);
        QCOMPARE(fuzzyScore(u"kn", u"novak"), 0);
        QCOMPARE(fuzzyScore(u"", u"novak"), 1);
    }

    void indexFindsAmongTenThousand()
    {
        QList<PaletteItem> items;
        for (int i = 0; i < 10000; ++i)
            items.append({QString::number(i), u"Person Number %1"_s.arg(i)});
        items.append({u"z"_s, u"Élodie Brûlé"_s});
        PaletteIndex index;
        index.setItems(items);
        QCOMPARE(index.match(u"elodie"_s, 10).value(0).id, u"z"_s);
        QCOMPARE(index.match(u"person"_s, 10).size(), 10);
        QCOMPARE(index.match(u"9999"_s, 10).value(0).id, u"9999"_s);
        QVERIFY(!index.match(u"prs 99"_s, 40).isEmpty());
    }

    void capsLock()
    {
        QCOMPARE(capsLockFrom(u"A"_s, Qt::NoModifier), std::optional<bool>(true));
        QCOMPARE(capsLockFrom(u"A"_s, Qt::ShiftModifier), std::optional<bool>(false));
        QCOMPARE(capsLockFrom(u"a"_s, Qt::ShiftModifier), std::optional<bool>(true));
        QVERIFY(!capsLockFrom(u"7"_s, Qt::NoModifier));
        QVERIFY(!capsLockFrom({}, Qt::NoModifier));
    }

    void everyFocusableWidgetHasAName()
    {
        m_window->setUser(u"Ada Novak"_s);
        QCOMPARE(test::unnamedFocusable(m_window.get()).join(u','), QString());
        ShortcutsPage shortcuts(m_window->actions(), nullptr);
        QCOMPARE(test::unnamedFocusable(&shortcuts).join(u','), QString());
        // The walker must be able to fail.
        QWidget root;
        new QLineEdit(&root);
        QCOMPARE(test::unnamedFocusable(&root).size(), 1);
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"

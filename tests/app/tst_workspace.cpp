// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/calendarpage.h"
#include "clients/clientspage.h"
#include "cockpit/cockpitpage.h"
#include "cockpit/setline.h"
#include "desktop/workspace.h"
#include "presets/studiopresets.h"
#include "settings/settingspage.h"
#include "support/accessibility.h"
#include "support/scratchstudio.h"
#include "widgets/banner.h"
#include "widgets/scriptedprompts.h"
#include "widgets/typeahead.h"

#include <QApplication>
#include <QSignalSpy>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

/// The whole window on a real studio folder: pages, undo, language, lock.
class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageOpensWithNamedWidgets();
    void undoAndRedoFromTheWindow();
    void aChangeOfLanguageKeepsTheUser();
    void lockIsAskedFor();
    void theDeskSeesNoOwnerSettings();
    void aSessionIsWorkedFromTheClientsPage();
    void theDeskHasNoSessions();

private:
    std::unique_ptr<Workspace> workspace(const QString& login = u"owner"_s);

    QTemporaryDir m_dir;
    SystemClock m_clock;
    IdSource m_ids{m_clock};
    std::unique_ptr<ThemeControl> m_theme;
    Language m_language;
    ScriptedPrompts m_prompts;
};

void TestWorkspace::initTestCase()
{
    m_theme = std::make_unique<ThemeControl>(*qApp, ThemeChoice::Light);
    NewStudio wanted;
    wanted.name = u"North Studio"_s;
    wanted.country = u"CA"_s;
    wanted.region = u"CA-ON"_s;
    wanted.zone = "America/Toronto";
    wanted.currency = u"CAD"_s;
    wanted.ownerLogin = u"owner"_s;
    wanted.ownerName = u"Olive Owner"_s;
    wanted.password = u"tall copper kettle 44"_s;
    auto created = Studio::create(m_dir.filePath(u"studio"_s), wanted, {m_clock, m_ids, KdfCost::floor()});
    TD_VERIFY(created);
    TD_VERIFY(applyStudioPreset(created->studio->db(), {}));
    TD_VERIFY(created->studio->addUser({u"desk"_s, u"Dana Desk"_s, Role::Desk, {}, {}}, u"tall copper kettle 44"_s));
}

std::unique_ptr<Workspace> TestWorkspace::workspace(const QString& login)
{
    auto studio = Studio::signIn(m_dir.filePath(u"studio"_s), login, u"tall copper kettle 44"_s, {},
                                 {m_clock, m_ids, KdfCost::floor()});
    if (!studio)
        return nullptr;
    auto made = std::make_unique<Workspace>(std::make_unique<Services>(std::move(*studio)),
                                            DesktopWorld{m_clock, *m_theme, m_language, m_prompts});
    made->window().resize(1280, 800);
    made->window().show();
    return made;
}

void TestWorkspace::everyPageOpensWithNamedWidgets()
{
    const auto open = workspace();
    QVERIFY(open);
    for (const QString& page : {u"today"_s, u"calendar"_s, u"clients"_s, u"settings"_s}) {
        QVERIFY2(open->window().showPage(page), qPrintable(page));
        QTest::qWait(50);
        const QStringList unnamed = unnamedFocusable(&open->window());
        QVERIFY2(unnamed.isEmpty(), qPrintable(page + u": "_s + unnamed.join(u", "_s)));
    }
    auto* settings = static_cast<SettingsPage*>(open->window().pageWidget(u"settings"_s));
    for (const QString& section : settings->sections())
        settings->showSection(section);
    QVERIFY2(unnamedFocusable(&open->window()).isEmpty(), qPrintable(unnamedFocusable(&open->window()).join(u", "_s)));
}

void TestWorkspace::undoAndRedoFromTheWindow()
{
    const auto open = workspace();
    QVERIFY(open);
    Client client;
    client.firstName = u"Ada"_s;
    const auto id = open->services().clients.add(client);
    TD_VERIFY(id);
    QVERIFY(open->window().actions().find(u"edit.undo"_s)->name.contains(u"Ada"));
    QVERIFY(open->window().actions().trigger(u"edit.undo"_s));
    QVERIFY(open->services().clients.find(*id)->deleted);
    QVERIFY(open->window().banner().text().contains(u"Ada"));
    QVERIFY(open->window().actions().trigger(u"edit.redo"_s));
    QVERIFY(!open->services().clients.find(*id)->deleted);
    QCOMPARE(open->services().search.find(u"ada"_s, 5).size(), 1);
}

void TestWorkspace::aChangeOfLanguageKeepsTheUser()
{
    const auto open = workspace();
    QVERIFY(open);
    open->window().showPage(u"clients"_s);
    QPointer<MainWindow> before = &open->window();
    emit open->window().languageRequested(u"fr"_s);
    QTRY_VERIFY(before.isNull() || before != &open->window());
    QCOMPARE(m_language.current(), u"fr"_s);
    QVERIFY(open->window().isVisible());
    QCOMPARE(open->window().currentPage(), u"clients"_s);
    emit open->window().languageRequested(u"en"_s);
    QTRY_COMPARE(m_language.current(), u"en"_s);
}

void TestWorkspace::lockIsAskedFor()
{
    const auto open = workspace();
    QVERIFY(open);
    QSignalSpy locked(open.get(), &Workspace::lockRequested);
    QVERIFY(open->window().actions().trigger(u"studio.lock"_s));
    QCOMPARE(locked.count(), 1);
}

void TestWorkspace::theDeskSeesNoOwnerSettings()
{
    auto owner = workspace();
    QVERIFY(owner);
    owner->window().showPage(u"settings"_s);
    const QStringList all = static_cast<SettingsPage*>(owner->window().pageWidget(u"settings"_s))->sections();
    owner.reset();
    const auto desk = workspace(u"desk"_s);
    QVERIFY(desk);
    desk->window().showPage(u"settings"_s);
    const QStringList few = static_cast<SettingsPage*>(desk->window().pageWidget(u"settings"_s))->sections();
    QVERIFY(few.size() < all.size());
    QVERIFY(!few.contains(u"users"_s) && !few.contains(u"studio"_s));
}

void TestWorkspace::aSessionIsWorkedFromTheClientsPage()
{
    const auto open = workspace();
    QVERIFY(open);
    Client client;
    client.firstName = u"Ben"_s;
    const auto id = open->services().clients.add(client);
    TD_VERIFY(id);
    open->window().showPage(u"clients"_s);
    static_cast<ClientsPage*>(open->window().pageWidget(u"clients"_s))->openClient(*id);
    QVERIFY(QTest::qWaitForWindowActive(&open->window()));
    QVERIFY(open->window().actions().trigger(u"session.start"_s));
    QCOMPARE(open->window().currentPage(), u"cockpit"_s);
    auto* page = static_cast<CockpitPage*>(open->window().pageWidget(u"cockpit"_s));
    QVERIFY(page->isOpen());
    QCOMPARE(page->session().client, *id);
    QVERIFY2(unnamedFocusable(page).isEmpty(), qPrintable(unnamedFocusable(page).join(u", "_s)));
    auto* add = page->findChild<TypeAhead*>(u"addExercise"_s);
    add->setFocus();
    QTest::keyClicks(add, u"back squat"_s);
    QTest::keyClick(add, Qt::Key_Return);
    auto* line = page->findChild<SetLine*>();
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"100x5"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const QDate day = page->session().day;
    const auto logged = open->services().training.workouts.ofClient(*id, day, day);
    TD_VERIFY(logged);
    QCOMPARE(logged->size(), 1);
    QCOMPARE(logged->first().finishedAt, Instant(0));
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(open->services().training.workouts.find(logged->first().id)->finishedAt > 0);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(open->window().currentPage(), u"clients"_s);
}

void TestWorkspace::theDeskHasNoSessions()
{
    const auto desk = workspace(u"desk"_s);
    QVERIFY(desk);
    QVERIFY(desk->window().actions().find(u"session.start"_s) == nullptr);
    QVERIFY(!desk->window().showPage(u"cockpit"_s));
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the clients' screens as people do, over an encrypted scratch studio.
#include "clients/clienteditor.h"
#include "clients/clientform.h"
#include "clients/clientlist.h"
#include "clients/clientpage.h"
#include "clients/clientspage.h"
#include "clients/clientwords.h"
#include "clients/dayedit.h"
#include "clients/duplicatesdialog.h"
#include "clients/filterlist.h"
#include "clients/mergedialog.h"
#include "clients/pictures.h"
#include "clients/recordhistory.h"
#include "support/accessibility.h"
#include "ui/clientsfixture.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace td;
using namespace td::test;

class TestClientsScreen : public QObject
{
    Q_OBJECT

private:
    struct Screen {
        explicit Screen(ScratchStudio& studio)
            : fixture(studio)
            , page(fixture.context())
        {
            page.resize(1280, 800);
            page.show();
            QApplication::setActiveWindow(&page);
        }
        template <class Widget> Widget* get(const QString& name) { return page.findChild<Widget*>(name); }
        QTableView* table() { return get<QTableView>(u"clientTable"_s); }
        QString name(int row) { return table()->model()->index(row, 0).data().toString(); }
        void key(int key, Qt::KeyboardModifiers modifiers = {})
        {
            QWidget* target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &page;
            QTest::keyClick(target, Qt::Key(key), modifiers);
            QCoreApplication::processEvents();
        }
        void type(const QString& field, const QString& text)
        {
            auto* line = get<QLineEdit>(field);
            line->setFocus();
            line->clear();
            QTest::keyClicks(line, text);
        }
        ClientsFixture fixture;
        ClientsPage page;
    };
    static int viewsOf(Screen& s, const ClientId& id)
    {
        int count = 0;
        for (const auto& entry : s.fixture.accessLog.latest(100).value_or(std::vector<AccessLog::Entry>()))
            count += entry.resource == u"client-health"_s && entry.subject == AnyId(id.raw()) ? 1 : 0;
        return count;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        m_theme = std::make_unique<ThemeControl>(*qApp, ThemeChoice::Light);
    }

    void createsAClientByKeyboard()
    {
        ScratchStudio studio;
        TD_VERIFY(studio.ready());
        Screen s(studio);
        QVERIFY(s.get<QWidget>(u"noClients"_s)->isVisible());
        s.page.focusSearch();
        s.key(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"first_name"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Ada"_s);
        s.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"last_name"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Novak"_s);
        s.type(u"birthday"_s, u"1990-04-12"_s);
        QCOMPARE(s.get<QLabel>(u"age"_s)->isVisible(), true);
        s.type(u"tagLine"_s, u"morning,"_s);
        s.key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(s.fixture.errors, QStringList());
        const auto rows = s.fixture.clients.rows();
        TD_VERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->front().name, u"Ada Novak"_s);
        QCOMPARE(rows->front().birthday, QDate(1990, 4, 12));
        QCOMPARE(rows->front().tags, QStringList{u"morning"_s});
        QCOMPARE(s.get<QLabel>(u"clientName"_s)->text(), u"Ada Novak"_s); // the new client's page is open
        s.key(Qt::Key_Escape);
        QCOMPARE(s.name(0), u"Novak, Ada"_s);
    }

    void saysWhatIsWrongUnderTheField()
    {
        ScratchStudio studio;
        Screen s(studio);
        s.page.newClient();
        s.type(u"email"_s, u"ada@"_s);
        s.get<QLineEdit>(u"phone"_s)->setFocus();
        const ClientForm& form = s.page.findChild<ClientEditor*>()->form();
        QVERIFY(!form.errorOf(u"email"_s).isEmpty());
        QVERIFY(form.errorOf(u"first_name"_s).isEmpty()); // not looked at yet
        s.type(u"email"_s, u"ada@example.com"_s);
        s.get<QLineEdit>(u"phone"_s)->setFocus();
        QVERIFY(form.errorOf(u"email"_s).isEmpty());
        s.type(u"birthday"_s, u"31 of May"_s);
        s.get<QLineEdit>(u"phone"_s)->setFocus();
        QVERIFY(!form.errorOf(u"birthday"_s).isEmpty());
        s.type(u"birthday"_s, {});
        s.get<QPushButton>(u"saveClient"_s)->click();
        QVERIFY(!form.errorOf(u"first_name"_s).isEmpty());
        QCOMPARE(s.fixture.clients.rows()->size(), 0);
    }

    void escapeAsksOnlyAfterTyping()
    {
        ScratchStudio studio;
        Screen s(studio);
        s.page.newClient();
        s.key(Qt::Key_Escape);
        QVERIFY(s.fixture.prompts.asked.isEmpty());
        s.page.newClient();
        s.type(u"first_name"_s, u"Ada"_s);
        s.fixture.prompts.confirms.append({false, true});
        s.key(Qt::Key_Escape);
        QCOMPARE(s.fixture.prompts.asked.size(), 1);
        QVERIFY(s.get<QPushButton>(u"saveClient"_s)->isVisible());
        s.key(Qt::Key_Escape);
        QVERIFY(!s.get<QPushButton>(u"saveClient"_s)->isVisible());
    }

    void warnsOfADuplicateWhileTyping()
    {
        ScratchStudio studio;
        Screen s(studio);
        const ClientId ada = s.fixture.add(u"Ada Novak"_s, u"416 555 0110"_s);
        s.page.newClient();
        s.type(u"first_name"_s, u"Ada"_s);
        s.type(u"phone"_s, u"4165550110"_s);
        auto* open = s.get<QPushButton>(u"openExisting"_s);
        QTRY_VERIFY(open->isVisible());
        s.fixture.prompts.confirms.append(true);
        open->click();
        QCOMPARE(s.page.current(), ada);
    }

    void searchesAndFilters()
    {
        ScratchStudio studio;
        Screen s(studio);
        s.fixture.add(u"Ada Novak"_s, u"416 555 0110"_s, {u"morning"_s}, studio.trainer);
        s.fixture.add(u"Bea Stone"_s, {}, {}, studio.otherTrainer);
        s.fixture.add(u"Carl Ibsen"_s, {}, {}, {}, ClientStatus::Former);
        QCoreApplication::processEvents();
        QTRY_COMPARE(s.table()->model()->rowCount(), 2); // active ones
        auto* filters = s.get<FilterList>(u"clientFilters"_s);
        filters->choose(u"all"_s);
        QCOMPARE(s.table()->model()->rowCount(), 3);
        s.table()->setFocus();
        s.key(Qt::Key_Slash);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"clientSearch"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"nov"_s);
        QCOMPARE(s.table()->model()->rowCount(), 1);
        QCOMPARE(s.get<QLabel>(u"previewName"_s)->text(), u"Ada Novak"_s);
        s.key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), s.table());
        s.key(Qt::Key_Return);
        QCOMPARE(s.get<QLabel>(u"clientName"_s)->text(), u"Ada Novak"_s);
        s.key(Qt::Key_Escape);
        s.get<QLineEdit>(u"clientSearch"_s)->clear();
        s.get<QPushButton>(u"toggleFilter"_s)->click();
        auto* trainer = s.get<QComboBox>(u"filterTrainer"_s);
        trainer->setCurrentIndex(trainer->findText(u"Theo Trainer"_s));
        QCOMPARE(s.table()->model()->rowCount(), 1);
        s.fixture.prompts.inputs.append({u"With Theo"_s, u"Theo's"_s});
        s.get<QPushButton>(u"saveFilter"_s)->click();
        QCOMPARE(filters->currentName(), u"With Theo"_s);
        QCOMPARE(s.table()->model()->rowCount(), 1);
        filters->renameCurrent();
        QCOMPARE(filters->currentName(), u"Theo's"_s);
        filters->removeCurrent();
        QCOMPARE(filters->currentName(), u"active"_s);
    }

    void removesWithUndoAndRestores()
    {
        ScratchStudio studio;
        Screen s(studio);
        s.fixture.add(u"Ada Novak"_s);
        s.fixture.add(u"Bea Stone"_s);
        QTRY_COMPARE(s.table()->model()->rowCount(), 2);
        QSignalSpy undo(&s.page, &ClientsPage::undoRequested);
        s.get<FilterList>(u"clientFilters"_s)->setFocus();
        s.key(Qt::Key_Delete); // the program's filters stay, and so do the clients
        QCOMPARE(s.table()->model()->rowCount(), 2);
        s.table()->setFocus();
        s.table()->selectRow(0);
        s.key(Qt::Key_Delete);
        QVERIFY(s.fixture.prompts.asked.isEmpty());
        QCOMPARE(s.fixture.told.size(), 1);
        QVERIFY(s.fixture.told.front().contains(u"Ada Novak"_s));
        QCOMPARE(s.table()->model()->rowCount(), 1);
        s.fixture.lastAction.run();
        QCOMPARE(undo.size(), 1);
        s.get<FilterList>(u"clientFilters"_s)->choose(u"removed"_s);
        QCOMPARE(s.name(0), u"Novak, Ada"_s);
        QVERIFY(!s.get<QPushButton>(u"previewBook"_s)->isVisible());
        s.get<QPushButton>(u"previewRestore"_s)->click();
        QCOMPARE(s.fixture.clients.rows()->size(), 2);
    }

    void keepsTheSelectionOverAChange()
    {
        ScratchStudio studio;
        Screen s(studio);
        s.fixture.add(u"Bea Stone"_s);
        const ClientId carl = s.fixture.add(u"Carl Ibsen"_s);
        QTRY_COMPARE(s.table()->model()->rowCount(), 2);
        auto* list = s.page.findChild<ClientList*>();
        list->select(carl);
        s.fixture.add(u"Ada Abel"_s);
        QTRY_COMPARE(s.table()->model()->rowCount(), 3);
        QCOMPARE(list->selected(), carl);
    }

    void editsHealthAndNotesTheViewOnce()
    {
        ScratchStudio studio;
        Screen s(studio);
        const ClientId ada = s.fixture.add(u"Ada Novak"_s);
        TD_VERIFY(s.fixture.clients.saveHealth({ada, u"Asthma"_s, {}, {}, {}, 0}));
        s.page.openClient(ada);
        s.page.findChild<ClientPage*>()->refresh();
        QCOMPARE(viewsOf(s, ada), 1);
        s.get<QPushButton>(u"healthEdit"_s)->click();
        s.get<QPlainTextEdit>(u"allergies"_s)->setPlainText(u"Nuts"_s);
        s.get<QPushButton>(u"healthSave"_s)->click();
        QCOMPARE(s.fixture.clients.health(ada)->allergies, u"Nuts"_s);
        s.page.openClient(ada);
        QCOMPARE(viewsOf(s, ada), 2);
        s.fixture.privacy.setHidden(true);
        QVERIFY(!s.get<QPushButton>(u"healthEdit"_s)->isVisible());
        for (const QLabel* label : s.get<QWidget>(u"healthCard"_s)->findChildren<QLabel*>())
            QVERIFY(!label->isVisible() || !label->text().contains(u"Nuts"_s));
    }

    void addsAndEndsAlerts()
    {
        ScratchStudio studio;
        Screen s(studio);
        const ClientId ada = s.fixture.add(u"Ada Novak"_s);
        s.page.openClient(ada);
        s.get<QPushButton>(u"alertAdd"_s)->click();
        QTest::keyClicks(s.get<QLineEdit>(u"message"_s), u"Bring the key"_s);
        QTest::keyClick(s.get<QLineEdit>(u"message"_s), Qt::Key_Return);
        QCOMPARE(s.fixture.clients.alerts(ada)->size(), 1);
        QTRY_VERIFY(s.get<QPushButton>(u"alertEnd"_s) != nullptr);
        s.get<QPushButton>(u"alertEnd"_s)->click();
        QCOMPARE(s.fixture.clients.alerts(ada)->size(), 0);
    }

    void assignsATrainer()
    {
        ScratchStudio studio;
        Screen s(studio);
        const ClientId ada = s.fixture.add(u"Ada Novak"_s);
        s.page.openClient(ada);
        s.fixture.prompts.choices.append({1, 0, 0});
        s.get<QPushButton>(u"trainerAssign"_s)->click();
        QCOMPARE(s.fixture.team.assignmentsOf(ada)->size(), 1);
        s.get<QPushButton>(u"grantAdd"_s)->click();
        QCOMPARE(s.fixture.team.grantsOf(ada)->size(), 1);
        QCOMPARE(s.fixture.errors, QStringList());
    }

    void listsSessionsAndTimeline()
    {
        ScratchStudio studio;
        Screen s(studio);
        const ClientId ada = s.fixture.add(u"Ada Novak"_s, {}, {}, studio.trainer);
        TD_VERIFY(s.fixture.book(ada, studio.trainer, 1));
        s.page.openClient(ada);
        auto* tabs = s.get<QTabWidget>(u"clientTabs"_s);
        tabs->setCurrentIndex(2);
        auto* sessions = s.get<QTableView>(u"clientSessions"_s);
        QCOMPARE(sessions->model()->rowCount(), 1);
        QSignalSpy opened(&s.page, &ClientsPage::openAppointment);
        sessions->setFocus();
        sessions->selectRow(0);
        QTest::keyClick(sessions, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        tabs->setCurrentIndex(1);
        auto* timeline = s.get<QTableView>(u"timeline"_s);
        const int all = timeline->model()->rowCount();
        QVERIFY(all >= 3); // booked, assigned, added
        auto* kinds = s.get<QComboBox>(u"timelineKinds"_s);
        kinds->setCurrentIndex(1);
        QCOMPARE(timeline->model()->rowCount(), 1);
        QSignalSpy booking(&s.page, &ClientsPage::bookRequested);
        timeline->setFocus();
        s.key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(booking.size(), 1);
    }

    void mergesTwoClients()
    {
        ScratchStudio studio;
        Screen s(studio);
        const ClientId keep = s.fixture.add(u"Ada Novak"_s, u"416 555 0110"_s);
        const ClientId other = s.fixture.add(u"Ada Novac"_s, u"416 555 0110"_s, {}, studio.trainer);
        TD_VERIFY(s.fixture.book(other, studio.trainer, 1));
        const ClientsContext context = s.fixture.context();
        DuplicatesDialog pairs(context);
        QCOMPARE(pairs.findChild<QTableView*>(u"duplicatePairs"_s)->model()->rowCount(), 1);
        MergeDialog dialog(context, keep, other);
        QSignalSpy merged(&dialog, &MergeDialog::merged);
        QVERIFY(dialog.findChild<QRadioButton*>(u"take_phone"_s) == nullptr); // the same: no choice
        dialog.findChild<QRadioButton*>(u"take_last_name"_s)->setChecked(true);
        QCOMPARE(dialog.choices(), MergeChoices{"last_name"});
        QVERIFY(s.fixture.clients.find(other)->mergedInto.isNull()); // showing the effects changes nothing
        dialog.findChild<QPushButton*>(u"promptYes"_s)->click();
        QCOMPARE(merged.size(), 1);
        QCOMPARE(s.fixture.clients.find(keep)->lastName, u"Novac"_s);
        QCOMPARE(s.fixture.clients.find(other)->mergedInto, keep);
    }

    void showsTheHistoryOfARecord()
    {
        ScratchStudio studio;
        Screen s(studio);
        const ClientId ada = s.fixture.add(u"Ada Novak"_s, u"416 555 0110"_s);
        Client changed = *s.fixture.clients.find(ada);
        changed.phone = u"416 555 0111"_s;
        TD_VERIFY(s.fixture.clients.save(changed));
        const ClientsContext context = s.fixture.context();
        RecordHistory history(context, changed);
        history.load();
        const auto* model = history.findChild<QTableView*>(u"historyTable"_s)->model();
        QCOMPARE(model->index(0, 1).data().toString(), u"Olive Owner"_s);
        QCOMPARE(model->index(0, 2).data().toString(), u"Phone"_s);
        QCOMPARE(model->index(0, 3).data().toString(), u"416 555 0110"_s);
        QCOMPARE(model->index(0, 4).data().toString(), u"416 555 0111"_s);
    }

    void trainersSeeTheirsAndTheDeskNoHealth()
    {
        ScratchStudio studio;
        ClientId mine;
        {
            ClientsFixture f(studio);
            mine = f.add(u"Ada Novak"_s, {}, {}, studio.trainer);
            f.add(u"Bea Stone"_s, {}, {}, studio.otherTrainer);
            TD_VERIFY(f.clients.saveHealth({mine, u"Asthma"_s, {}, {}, {}, 0}));
        }
        TD_VERIFY(studio.signInAs(studio.trainerActor()));
        {
            Screen s(studio);
            QCOMPARE(s.table()->model()->rowCount(), 1);
            s.page.openClient(mine);
            QVERIFY(s.get<QWidget>(u"healthCard"_s) != nullptr);
            QVERIFY(!s.get<QPushButton>(u"trainerAssign"_s)->isVisible());
            QVERIFY(!s.get<QPushButton>(u"moreClients"_s)->isVisible());
            QCOMPARE(s.fixture.errors, QStringList());
        }
        TD_VERIFY(studio.signInAs(studio.desk()));
        Screen s(studio);
        QCOMPARE(s.table()->model()->rowCount(), 2);
        s.page.openClient(mine);
        QVERIFY(s.get<QWidget>(u"healthCard"_s) == nullptr);
        QVERIFY(s.get<QComboBox>(u"timelineKinds"_s)->findText(u"Health"_s) < 0);
        for (const QLabel* label : s.page.findChildren<QLabel*>())
            QVERIFY(!label->text().contains(u"Asthma"_s));
        QCOMPARE(s.fixture.errors, QStringList());
    }

    void everythingThatTakesTheFocusHasAName()
    {
        ScratchStudio studio;
        Screen s(studio);
        const ClientId ada = s.fixture.add(u"Ada Novak"_s, {}, {u"morning"_s}, studio.trainer);
        s.page.openClient(ada);
        QCOMPARE(unnamedFocusable(&s.page).join(u' '), QString());
        s.page.editClient(ada);
        QCOMPARE(unnamedFocusable(&s.page).join(u' '), QString());
        const ClientsContext context = s.fixture.context();
        MergeDialog merge(context, ada, s.fixture.add(u"Bea Stone"_s));
        QCOMPARE(unnamedFocusable(&merge), QStringList());
        DuplicatesDialog pairs(context);
        QCOMPARE(unnamedFocusable(&pairs), QStringList());
    }

    void readsDaysAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("iso") << u"1990-04-12"_s << QDate(1990, 4, 12);
        QTest::newRow("short iso") << u" 1990-4-2 "_s << QDate(1990, 4, 2);
        QTest::newRow("words") << u"12 April 1990"_s << QDate(1990, 4, 12);
        QTest::newRow("month first") << u"April 12, 1990"_s << QDate(1990, 4, 12);
        QTest::newRow("leap day") << u"29 Feb 2000"_s << QDate(2000, 2, 29);
        QTest::newRow("no such day") << u"30 Feb 2000"_s << QDate();
        QTest::newRow("nonsense") << u"yesterday"_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }
    void readsDaysAsTheyAreTyped()
    {
        QFETCH(QString, text);
        QTEST(DayEdit::read(text, QLocale(QLocale::English, QLocale::Canada)), "day");
    }

    void agesByTheCalendar()
    {
        QCOMPARE(ClientWords::age(QDate(1990, 6, 1), QDate(2026, 6, 1)), 36);
        QCOMPARE(ClientWords::age(QDate(1990, 6, 2), QDate(2026, 6, 1)), 35);
        QCOMPARE(ClientWords::age(QDate(2000, 2, 29), QDate(2026, 2, 28)), 25);
        QCOMPARE(ClientWords::age(QDate(), QDate(2026, 6, 1)), -1);
    }

    void cutsPhotosToSmallSquares()
    {
        QCOMPARE(squarePhoto(QImage(1600, 900, QImage::Format_RGB32)).size(), QSize(photoSide, photoSide));
        QCOMPARE(squarePhoto(QImage(300, 200, QImage::Format_RGB32)).size(), QSize(200, 200));
        QVERIFY(!photoFromFile(u"/nonexistent.png"_s));
    }

private:
    std::unique_ptr<ThemeControl> m_theme;
};

QTEST_MAIN(TestClientsScreen)
#include "tst_clientsscreen.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/barchart.h"
#include "support/accessibility.h"
#include "today/attentionpane.h"
#include "today/daypane.h"
#include "today/keylist.h"
#include "ui/todaydemo.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace td;
using namespace td::test;

namespace
{
const QDate monday(2026, 6, 1); // 8:00 in Toronto

/// A studio with Ana at 9:00, Bo at 10:00 and a class of three at 12:00, and Today over it.
struct Fixture {
    Fixture()
        : diary(studio)
    {
        ana = diary.client(u"Ana"_s, u"Ruiz"_s, u"active"_s, monday.addDays(-3));
        bo = diary.client(u"Bo"_s, u"Chen"_s, u"active"_s, monday.addDays(-3));
        clara = diary.client(u"Clara"_s, u"Holm"_s, u"active"_s, monday.addDays(-3));
        anaSession = diary.book(monday, 540, {ana});
        boSession = diary.book(monday, 600, {bo});
        group = diary.book(monday, 720, {ana, bo, clara}, {.group = true});
        diary.alert(ana, u"Left knee"_s);
        if (!diary.error)
            bench = std::make_unique<TodayBench>(studio);
    }

    void show()
    {
        bench->page.resize(1080, 660);
        bench->page.show();
        bench->page.activateWindow();
        list()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&bench->page));
    }
    KeyList* list() { return bench->page.findChild<KeyList*>(u"dayTimeline"_s); }
    KeyList* attention() { return bench->page.findChild<KeyList*>(u"attentionList"_s); }
    const DayModel& rows() { return *static_cast<const DayModel*>(list()->model()); }
    const DayRow& current() { return rows().row(list()->currentIndex().row()); }
    void key(int code, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list(), Qt::Key(code), modifiers); }
    void go(const AppointmentId& id) { list()->setCurrentIndex(rows().index(rows().rowOf(id))); }
    QString stateOf(const AppointmentId& id)
    {
        auto q = studio.db().query("SELECT status FROM appointments WHERE id = ?", id);
        return q.next() ? q.text(0) : QString();
    }
    int attended(const AppointmentId& id)
    {
        return int(studio.db()
                       .query("SELECT count(*) FROM participants WHERE appointment_id = ? AND attended = 1", id)
                       .number()
                       .value_or(-1));
    }

    ScratchStudio studio;
    Diary diary;
    ClientId ana, bo, clara;
    AppointmentId anaSession, boSession, group;
    std::unique_ptr<TodayBench> bench;
};
} // namespace

class TestTodayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOnTheNextSession();
    void movesWithArrows();
    void marksArrivedDoneAndReopens();
    void asksBeforeANoShow();
    void forwardsWhatOtherScreensDo();
    void rebooksAWeekLater();
    void offersAnotherTimeWhenRefused();
    void checksInAClass();
    void changesTheDay();
    void booksFreeTime();
    void actsOnAttention();
    void decidesTimeOff();
    void tabChangesPane();
    void followsChanges();
    void hidesHealthInPrivacy();
    void showsAnEmptyDay();
    void buttonsDoWhatKeysDo();
    void everythingHasAName();
    void fitsSmallWindows();
    void modelsAreSound();
};

void TestTodayPage::startsOnTheNextSession()
{
    Fixture f;
    TD_DIARY(f.diary);
    f.show();
    QCOMPARE(f.current().session.id, f.anaSession);
    QCOMPARE(f.current().moment, DayRow::Moment::Next);
    QCOMPARE(f.current().alerts, QStringList{u"Left knee"_s});
    QVERIFY(f.current().facts.contains(u"First session"_s));
    QVERIFY(f.list()->currentIndex().data().toString().contains(u"Ana Ruiz"_s));
    QTRY_VERIFY(f.bench->page.findChild<BarChart*>(u"weeksChart"_s) != nullptr);
    QVERIFY(f.bench->errors.isEmpty());
}

void TestTodayPage::movesWithArrows()
{
    Fixture f;
    TD_DIARY(f.diary);
    f.show();
    f.key(Qt::Key_Down);
    QCOMPARE(f.current().session.id, f.boSession);
    f.key(Qt::Key_Up);
    QCOMPARE(f.current().session.id, f.anaSession);
}

void TestTodayPage::marksArrivedDoneAndReopens()
{
    Fixture f;
    TD_DIARY(f.diary);
    f.show();
    f.key(Qt::Key_A);
    QVERIFY(f.current().session.participants.front().arrived);
    f.key(Qt::Key_A);
    QVERIFY(!f.current().session.participants.front().arrived);
    f.key(Qt::Key_D);
    QCOMPARE(f.stateOf(f.anaSession), u"completed"_s);
    QCOMPARE(f.current().session.id, f.anaSession); // the selection stays
    f.key(Qt::Key_R);
    QCOMPARE(f.stateOf(f.anaSession), u"scheduled"_s);
    QVERIFY(f.bench->errors.isEmpty());
}

void TestTodayPage::asksBeforeANoShow()
{
    Fixture f;
    TD_DIARY(f.diary);
    f.show();
    f.key(Qt::Key_N);
    QCOMPARE(f.bench->prompts.asked.size(), 1);
    QVERIFY(f.bench->prompts.asked.front().contains(u"Ana Ruiz"_s));
    QCOMPARE(f.stateOf(f.anaSession), u"scheduled"_s); // not confirmed
    f.bench->prompts.confirms.enqueue(true);
    f.key(Qt::Key_N);
    QCOMPARE(f.stateOf(f.anaSession), u"no_show"_s);
    QVERIFY(f.bench->errors.isEmpty());
}

void TestTodayPage::forwardsWhatOtherScreensDo()
{
    Fixture f;
    TD_DIARY(f.diary);
    f.show();
    QList<AppointmentId> opened;
    QList<AppointmentId> cancelled;
    QList<ClientId> clients;
    connect(&f.bench->page, &TodayPage::openAppointment, this, [&](const AppointmentId& id) { opened.append(id); });
    connect(&f.bench->page, &TodayPage::cancelRequested, this, [&](const AppointmentId& id) { cancelled.append(id); });
    connect(&f.bench->page, &TodayPage::openClient, this, [&](const ClientId& id) { clients.append(id); });
    f.key(Qt::Key_Return);
    f.key(Qt::Key_Enter, Qt::KeypadModifier);
    f.key(Qt::Key_X);
    f.key(Qt::Key_O);
    QCOMPARE(opened, (QList<AppointmentId>{f.anaSession, f.anaSession}));
    QCOMPARE(cancelled, QList<AppointmentId>{f.anaSession});
    QCOMPARE(clients, QList<ClientId>{f.ana});
    QCOMPARE(f.stateOf(f.anaSession), u"scheduled"_s);
}

void TestTodayPage::rebooksAWeekLater()
{
    Fixture f;
    TD_DIARY(f.diary);
    f.show();
    f.key(Qt::Key_B);
    auto q = f.studio.db().query("SELECT start_min FROM appointments WHERE day = ?", monday.addDays(7));
    QVERIFY(q.next());
    QCOMPARE(q.integer(0), 540);
    QVERIFY(f.bench->page.findChild<QLabel*>(u"bannerText"_s)->text().contains(u"Ana Ruiz"_s));
}

void TestTodayPage::offersAnotherTimeWhenRefused()
{
    Fixture f;
    f.diary.book(monday.addDays(7), 540, {f.bo});
    TD_DIARY(f.diary);
    f.show();
    std::optional<BookingStart> start;
    connect(&f.bench->page, &TodayPage::bookRequested, this, [&](const BookingStart& s) { start = s; });
    f.key(Qt::Key_B);
    auto* action = f.bench->page.findChild<QPushButton*>(u"bannerAction"_s);
    QVERIFY(action->isVisible());
    QTest::keyClick(action, Qt::Key_Space);
    QVERIFY(start.has_value());
    QCOMPARE(start->client, f.ana);
    QCOMPARE(start->day, monday.addDays(7));
    QCOMPARE(start->minute, std::optional(540));
}

void TestTodayPage::checksInAClass()
{
    Fixture f;
    TD_DIARY(f.diary);
    f.show();
    f.go(f.group);
    const int before = f.rows().rowCount();
    f.key(Qt::Key_Space); // lists the people
    QCOMPARE(f.rows().rowCount(), before + 3);
    QCOMPARE(f.current().session.id, f.group);
    f.key(Qt::Key_Down);
    QCOMPARE(f.current().participant()->client, f.ana);
    f.key(Qt::Key_Space);
    QCOMPARE(f.attended(f.group), 1);
    f.key(Qt::Key_Space);
    QCOMPARE(f.attended(f.group), 0);
    f.key(Qt::Key_Space); // who is marked as missing stays so when all others came
    f.key(Qt::Key_Down);
    f.key(Qt::Key_A);
    QVERIFY(f.current().participant()->arrived);
    QCOMPARE(f.current().participant()->client, f.bo);
    f.key(Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(f.attended(f.group), 3);
    f.go(f.group);
    f.key(Qt::Key_Space); // and closes the list again
    QCOMPARE(f.rows().rowCount(), before);
}

void TestTodayPage::changesTheDay()
{
    Fixture f;
    f.diary.book(monday.addDays(1), 540, {f.clara});
    TD_DIARY(f.diary);
    f.show();
    f.key(Qt::Key_Right);
    QCOMPARE(f.current().session.names(), u"Clara Holm"_s);
    f.key(Qt::Key_Left);
    f.key(Qt::Key_Left);
    QCOMPARE(f.rows().rowCount(), 0); // Sunday
    QTest::keyClick(f.bench->page.findChild<QPushButton*>(u"todayToday"_s), Qt::Key_Space);
    QCOMPARE(f.current().session.id, f.anaSession);
    f.key(Qt::Key_Right);
    f.key(Qt::Key_T);
    QCOMPARE(f.current().session.id, f.anaSession);
}

void TestTodayPage::booksFreeTime()
{
    Fixture f;
    TD_DIARY(f.diary);
    f.bench.reset();
    TD_VERIFY(f.studio.signInAs(f.studio.trainerActor()));
    f.bench = std::make_unique<TodayBench>(f.studio);
    f.show();
    std::optional<BookingStart> start;
    connect(&f.bench->page, &TodayPage::bookRequested, this, [&](const BookingStart& s) { start = s; });
    f.key(Qt::Key_Home);
    QCOMPARE(f.current().kind, DayRow::Kind::Gap); // 8:00 to 9:00
    f.key(Qt::Key_Return);
    QVERIFY(start.has_value());
    QCOMPARE(start->minute, std::optional(480));
    QCOMPARE(start->trainer, f.studio.trainer);
    f.key(Qt::Key_D); // means nothing here, and harms nothing
    QVERIFY(f.bench->errors.isEmpty());
}

void TestTodayPage::actsOnAttention()
{
    Fixture f;
    const AppointmentId open = f.diary.book(monday.addDays(-1), 600, {f.bo});
    const ClientId lead = f.diary.client(u"Dev"_s, u"Anand"_s, u"lead"_s);
    TD_DIARY(f.diary);
    f.show();
    std::optional<BookingStart> start;
    connect(&f.bench->page, &TodayPage::bookRequested, this, [&](const BookingStart& s) { start = s; });
    QCOMPARE(f.attention()->model()->rowCount(), 2);
    f.key(Qt::Key_2);
    QVERIFY(start.has_value());
    QCOMPARE(start->client, lead);
    f.key(Qt::Key_9); // no such row
    f.attention()->setFocus();
    QTest::keyClick(f.attention(), Qt::Key_Return);
    QCOMPARE(f.stateOf(open), u"completed"_s);
    QCOMPARE(f.attention()->model()->rowCount(), 1);
}

void TestTodayPage::decidesTimeOff()
{
    Fixture f;
    const TimeOffId request = f.diary.timeOff(f.studio.trainer, monday.addDays(20), monday.addDays(21), u"requested"_s);
    TD_DIARY(f.diary);
    f.show();
    f.bench->prompts.choices.enqueue(std::nullopt);
    f.key(Qt::Key_1);
    f.bench->prompts.choices.enqueue(0);
    f.key(Qt::Key_1);
    auto q = f.studio.db().query("SELECT status FROM time_off WHERE id = ?", request);
    QVERIFY(q.next());
    QCOMPARE(q.text(0), u"approved"_s);
    QCOMPARE(f.bench->prompts.asked.size(), 2);
    QVERIFY(f.bench->prompts.asked.front().contains(u"Tess Trainer"_s));
}

void TestTodayPage::tabChangesPane()
{
    Fixture f;
    f.diary.client(u"Dev"_s, u"Anand"_s, u"lead"_s);
    TD_DIARY(f.diary);
    f.show();
    QVERIFY(f.list()->hasFocus());
    f.key(Qt::Key_Tab);
    QVERIFY(f.attention()->hasFocus());
    QTest::keyClick(f.attention(), Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(f.list()->hasFocus());
}

void TestTodayPage::followsChanges()
{
    Fixture f;
    TD_DIARY(f.diary);
    f.show();
    f.go(f.boSession);
    const AppointmentId fresh = f.diary.book(monday, 840, {f.clara});
    TD_DIARY(f.diary);
    QTRY_VERIFY(f.rows().rowOf(fresh) >= 0);
    QCOMPARE(f.current().session.id, f.boSession);
    TD_VERIFY(f.studio.db().change("client.save", {}, [&] {
        return f.studio.db().exec("UPDATE clients SET last_name = 'Chang' WHERE id = ?", f.bo);
    }));
    QTRY_COMPARE(f.current().session.names(), u"Bo Chang"_s);
}

void TestTodayPage::hidesHealthInPrivacy()
{
    Fixture f;
    TD_DIARY(f.diary);
    TD_VERIFY(f.studio.db().change("health.save", {}, [&] {
        return f.studio.db().exec("INSERT INTO client_health (id, conditions) VALUES (?, 'Asthma')", f.ana);
    }));
    f.show();
    QVERIFY(f.current().alerts.contains(u"Asthma"_s));
    f.bench->privacy.setHidden(true);
    QVERIFY(!f.current().alerts.contains(u"Asthma"_s));
    QVERIFY(f.current().alerts.contains(u"Left knee"_s));
}

void TestTodayPage::showsAnEmptyDay()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    TodayBench bench(studio);
    bench.page.resize(1080, 660);
    bench.page.show();
    int asked = 0;
    connect(&bench.page, &TodayPage::bookRequested, this,
            [&](const BookingStart& start) { asked += start.day == monday ? 1 : 0; });
    auto* action = bench.page.findChild<QPushButton*>(u"emptyAction"_s);
    QVERIFY(action != nullptr && action->isVisible());
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(asked, 1);
}

void TestTodayPage::buttonsDoWhatKeysDo()
{
    Fixture f;
    TD_DIARY(f.diary);
    f.show();
    const auto press = [&](const QString& name) { f.bench->page.findChild<QPushButton*>(name)->click(); };
    press(u"actionArrived"_s);
    QVERIFY(f.current().session.participants.front().arrived);
    press(u"actionDone"_s);
    QCOMPARE(f.stateOf(f.anaSession), u"completed"_s);
    press(u"actionReopen"_s);
    QCOMPARE(f.stateOf(f.anaSession), u"scheduled"_s);
    QVERIFY(!f.bench->page.findChild<QPushButton*>(u"actionAll"_s)->isVisible());
    f.go(f.group);
    press(u"actionAll"_s);
    QCOMPARE(f.attended(f.group), 3);
}

void TestTodayPage::everythingHasAName()
{
    Fixture f;
    TD_DIARY(f.diary);
    f.show();
    QTRY_VERIFY(f.bench->page.findChild<BarChart*>(u"weeksChart"_s) != nullptr);
    QCOMPARE(unnamedFocusable(&f.bench->page, true).join(u", "_s), QString());
}

void TestTodayPage::fitsSmallWindows()
{
    Fixture f;
    TD_DIARY(f.diary);
    f.show();
    QTRY_VERIFY(f.bench->page.findChild<BarChart*>(u"weeksChart"_s) != nullptr);
    QCoreApplication::processEvents();
    QVERIFY2(f.bench->page.minimumSizeHint().width() <= 1020,
             qPrintable(QString::number(f.bench->page.minimumSizeHint().width())));
    QVERIFY2(f.bench->page.minimumSizeHint().height() <= 600,
             qPrintable(QString::number(f.bench->page.minimumSizeHint().height())));
}

void TestTodayPage::modelsAreSound()
{
    DayModel day;
    AttentionModel attention;
    QAbstractItemModelTester dayTester(&day, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester attentionTester(&attention, QAbstractItemModelTester::FailureReportingMode::QtTest);
    DayRow gap;
    gap.kind = DayRow::Kind::Gap;
    gap.gap = {540, 600};
    QSignalSpy resets(&day, &QAbstractItemModel::modelReset);
    day.setRows({gap});
    day.setRows({gap});
    QCOMPARE(resets.size(), 1); // the same rows are only updated
    day.setRows({});
    AttentionItem item;
    item.name = u"Ana Ruiz"_s;
    attention.setItems({item}, monday);
    attention.setItems({item, item}, monday);
    QCOMPARE(attention.rowCount(), 2);
}

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"

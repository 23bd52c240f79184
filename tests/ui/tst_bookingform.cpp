// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/bookingform.h"
#include "booking/clientpicker.h"
#include "booking/repeatrule.h"
#include "booking/seriesmodel.h"
#include "booking/seriesplanner.h"
#include "booking/whenfield.h"
#include "support/accessibility.h"
#include "ui/bookingbench.h"
#include "widgets/label.h"
#include "widgets/themecontrol.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::bookingtest;

/// The booking form and the planner of standing slots on a real studio, by keyboard.
class TestBookingForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<ThemeControl> m_theme;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<BookingForm> m_form;
    ClientId m_ana;

    QDate tuesday() const { return m_bench->monday.addDays(1); }
    BookingRequest startAt(int minute) const
    {
        BookingRequest start;
        start.day = tuesday();
        start.minute = minute;
        start.classType = m_bench->studio.personal;
        return start;
    }
    void open(const BookingRequest& start)
    {
        m_form = std::make_unique<BookingForm>(*m_bench->context, start);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }
    QLineEdit* line(const QString& name) const { return m_form->findChild<QLineEdit*>(name); }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void key(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }

private slots:
    void init()
    {
        m_theme = std::make_unique<ThemeControl>(*qApp, ThemeChoice::Light);
        m_bench = std::make_unique<Bench>();
        TD_VERIFY(m_bench->ready());
        m_ana = m_bench->addClient(u"Ana"_s, u"Ruiz"_s);
    }
    void cleanup()
    {
        m_form.reset();
        m_bench.reset();
    }

    void booksAKnownClientByKeyboard()
    {
        open(startAt(Bench::minute(9)));
        QCOMPARE(test::unnamedFocusable(m_form.get()), QStringList());
        QSignalSpy booked(m_form.get(), &BookingForm::booked);
        type(u"ana"_s);
        key(Qt::Key_Return); // chooses
        QCOMPARE(m_form->request().clients, QList<ClientId>{m_ana});
        line(u"bookingWhen"_s)->setFocus();
        type(u"wed 7:30 for 45 min"_s);
        QCOMPARE(m_form->request().day, tuesday().addDays(1));
        key(Qt::Key_Return); // books
        QCOMPARE(booked.size(), 1);
        const QList<ScheduleItem> items = m_bench->day(tuesday().addDays(1));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().minute, Bench::minute(7, 30));
        QCOMPARE(items.first().durationMin, 45);
        QCOMPARE(m_bench->lastTone(), Tone::Success);
    }

    void saysAClashWhileTypingAndRefusesIt()
    {
        const ClientId bo = m_bench->addClient(u"Bo"_s, u"Chen"_s);
        QVERIFY(!m_bench->book(bo, tuesday(), Bench::minute(9)).isNull());
        BookingRequest start = startAt(Bench::minute(9));
        start.clients = {m_ana};
        start.trainer = m_bench->studio.trainer;
        open(start);
        QCOMPARE(m_form->problems().size(), 1);
        QCOMPARE(m_form->problems().first().kind, ProblemKind::TrainerClash);
        key(Qt::Key_Return);
        QVERIFY(m_form->isVisible());
        QCOMPARE(m_bench->day(tuesday()).size(), 1);
        type(u"10"_s);
        QVERIFY(m_form->problems().isEmpty());
        key(Qt::Key_Return);
        QCOMPARE(m_bench->day(tuesday()).size(), 2);
    }

    void choosesWhatPays()
    {
        const LotId soon = m_bench->giveCredits(m_ana, 2, u"Two sessions"_s);
        BookingRequest start = startAt(Bench::minute(9));
        start.clients = {m_ana};
        start.trainer = m_bench->studio.trainer;
        open(start);
        auto* pays = m_form->findChild<QComboBox*>(u"bookingPays"_s);
        QVERIFY(pays != nullptr);
        QCOMPARE(pays->currentText(), u"A credit of “Two sessions”"_s);
        QCOMPARE(pays->count(), 4); // by itself, the lot, the rate, free
        QVERIFY2(pays->itemText(1).contains(u"2 session"_s), qPrintable(pays->itemText(1)));
        pays->setFocus();
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(m_form->request().pays, Pays::Rate);
        key(Qt::Key_Return);
        QCOMPARE(m_bench->services->credits.lot(soon)->booked, 0);
        const AppointmentId booked = m_bench->day(tuesday()).first().id;
        BookingForm edit(*m_bench->context, m_bench->find(booked));
        edit.show();
        auto* again = edit.findChild<QComboBox*>(u"bookingPays"_s);
        QVERIFY(again->currentText().startsWith(u"Always the rate"_s));
        QTest::keyClick(again, Qt::Key_Home);
        QCOMPARE(edit.request().pays, Pays::Auto);
        edit.accept();
        QCOMPARE(m_bench->services->credits.lot(soon)->booked, 1);
    }

    void thePlannerCountsWhatCreditsPayFor()
    {
        m_bench->giveCredits(m_ana, 5);
        BookingRequest start = startAt(Bench::minute(9));
        start.clients = {m_ana};
        start.trainer = m_bench->studio.trainer;
        SeriesPlanner planner(*m_bench->context, start);
        planner.show();
        const auto* counts = planner.findChild<Label*>(u"seriesCounts"_s);
        QVERIFY2(counts->text().contains(u"Credits pay for 5 of 12."_s), qPrintable(counts->text()));
    }

    void writesDownANewClientOnTheSpot()
    {
        open(startAt(Bench::minute(9)));
        type(u"Zoe Quist"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_form->request().clients.size(), 1);
        const auto client = m_bench->services->clients.find(m_form->request().clients.first());
        TD_VERIFY(client);
        QCOMPARE(client->firstName, u"Zoe"_s);
        QCOMPARE(client->lastName, u"Quist"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_bench->day(tuesday()).first().names(), u"Zoe Quist"_s);
    }

    void wantsAClientAndSaysSo()
    {
        open(startAt(Bench::minute(9)));
        key(Qt::Key_Return);
        QVERIFY(m_form->isVisible());
        QVERIFY(m_bench->day(tuesday()).isEmpty());
    }

    void remembersTheClassOfTheClient()
    {
        QVERIFY(!m_bench->book(m_ana, tuesday(), Bench::minute(9)).isNull());
        BookingRequest start;
        start.day = tuesday();
        start.minute = Bench::minute(15);
        open(start);
        auto* types = m_form->findChild<QComboBox*>(u"bookingClass"_s);
        types->setCurrentIndex(types->findData(m_bench->studio.group.toString()));
        type(u"ana"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_form->request().classType, m_bench->studio.personal);
        QCOMPARE(m_form->request().trainer, m_bench->studio.trainer);
    }

    void needsAReasonOutsideHours()
    {
        BookingRequest start = startAt(Bench::minute(22));
        start.clients = {m_ana};
        open(start);
        QLineEdit* reason = line(u"bookingReason"_s);
        QVERIFY(reason->isVisible());
        key(Qt::Key_Return);
        QVERIFY(m_bench->day(tuesday()).isEmpty());
        QCOMPARE(QApplication::focusWidget(), reason);
        type(u"Late shift"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_bench->day(tuesday()).size(), 1);
        QCOMPARE(m_bench->find(m_bench->day(tuesday()).first().id).overrideReason, u"Late shift"_s);
    }

    void understandsFrench_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("minute");
        QTest::addColumn<int>("duration");
        QTest::newRow("demain") << u"demain 18h"_s << QDate(2026, 6, 2) << 1080 << 60;
        QTest::newRow("english") << u"thu 7pm for 45 min"_s << QDate(2026, 6, 4) << 1140 << 45;
        QTest::newRow("week on") << u"+1w"_s << QDate(2026, 6, 8) << 540 << 60;
    }
    void understandsFrench()
    {
        QFETCH(QString, text);
        open(startAt(Bench::minute(9)));
        line(u"bookingWhen"_s)->setFocus();
        type(text);
        QTEST(m_form->request().day, "day");
        QTEST(m_form->request().minute, "minute");
        QTEST(*m_form->request().durationMin, "duration");
    }

    void offersFreeTimes()
    {
        QVERIFY(!m_bench->book(m_ana, tuesday(), Bench::minute(9)).isNull());
        BookingRequest start = startAt(Bench::minute(9));
        start.trainer = m_bench->studio.trainer;
        open(start);
        QTest::mouseClick(m_form->findChild<QPushButton*>(u"slotNext"_s), Qt::LeftButton);
        QCOMPARE(m_form->request().minute, Bench::minute(10));
    }

    void asksBeforeThrowingAwayWhatWasTyped()
    {
        open(startAt(Bench::minute(9)));
        line(u"bookingWhen"_s)->setFocus();
        type(u"10"_s);
        key(Qt::Key_Escape); // the answer is no
        QVERIFY(m_form->isVisible());
        QCOMPARE(m_bench->prompts.asked.size(), 1);
        m_bench->prompts.confirms.enqueue(true);
        key(Qt::Key_Escape);
        QVERIFY(!m_form->isVisible());
    }

    void changesABookingAndUndoesItAtOnce()
    {
        const AppointmentId id = m_bench->book(m_ana, tuesday(), Bench::minute(9));
        m_form = std::make_unique<BookingForm>(*m_bench->context, m_bench->find(id));
        m_form->show();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
        line(u"bookingWhen"_s)->setFocus();
        type(u"+1d"_s);
        line(u"bookingFormNote"_s)->setText(u"moved by phone"_s);
        key(Qt::Key_Return);
        QCOMPARE(m_bench->find(id).day, tuesday().addDays(1));
        QCOMPARE(m_bench->find(id).note, u"moved by phone"_s);
        m_bench->said.last().action.run();
        QCOMPARE(m_bench->find(id).day, tuesday());
        QCOMPARE(m_bench->find(id).note, QString());
    }

    void plansAStandingSlotAroundAClash()
    {
        const ClientId bo = m_bench->addClient(u"Bo"_s, u"Chen"_s);
        QVERIFY(!m_bench->book(bo, tuesday().addDays(7), Bench::minute(9)).isNull());
        BookingRequest start = startAt(Bench::minute(9));
        start.trainer = m_bench->studio.trainer;
        start.clients = {m_ana};
        SeriesPlanner planner(*m_bench->context, start);
        QAbstractItemModelTester tester(planner.model());
        planner.show();
        QVERIFY(QTest::qWaitForWindowActive(&planner));
        QCOMPARE(test::unnamedFocusable(&planner), QStringList());
        QCOMPARE(planner.model()->rowCount(), 12);
        QCOMPARE(planner.model()->bookedCount(), 11);
        QVERIFY(planner.model()->index(1, SeriesModel::State).data().toString().contains(u"Bo Chen"_s));
        QSignalSpy booked(&planner, &SeriesPlanner::booked);
        planner.accept();
        QCOMPARE(booked.size(), 1);
        const QList<ScheduleItem> second = m_bench->day(tuesday().addDays(7));
        QCOMPARE(second.size(), 1);
        QCOMPARE(second.first().names(), u"Bo Chen"_s);
        QCOMPARE(m_bench->day(tuesday().addDays(77)).size(), 1);
    }

    void movesOneDateToTheSuggestion()
    {
        const ClientId bo = m_bench->addClient(u"Bo"_s, u"Chen"_s);
        QVERIFY(!m_bench->book(bo, tuesday(), Bench::minute(9)).isNull());
        BookingRequest start = startAt(Bench::minute(9));
        start.trainer = m_bench->studio.trainer;
        start.clients = {m_ana};
        SeriesPlanner planner(*m_bench->context, start);
        planner.show();
        QTest::mouseClick(planner.findChild<QPushButton*>(u"seriesSuggestion"_s), Qt::LeftButton);
        QCOMPARE(planner.model()->bookedCount(), 12);
        QCOMPARE(planner.model()->blockedCount(), 0);
        planner.accept();
        QCOMPARE(m_bench->day(tuesday()).size(), 2);
    }

    void writesRulesOut_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<QString>("rule");
        QTest::newRow("week") << 0 << u"FREQ=WEEKLY;COUNT=12;BYDAY=TU"_s;
        QTest::newRow("two weeks") << 1 << u"FREQ=WEEKLY;INTERVAL=2;COUNT=12;BYDAY=TU"_s;
        QTest::newRow("month by weekday") << 2 << u"FREQ=MONTHLY;COUNT=12;BYDAY=1TU"_s;
        QTest::newRow("month by date") << 3 << u"FREQ=MONTHLY;COUNT=12;BYMONTHDAY=2"_s;
    }
    void writesRulesOut()
    {
        QFETCH(int, every);
        QFETCH(QString, rule);
        RepeatRule repeat(tuesday());
        repeat.findChild<QComboBox*>(u"repeatEvery"_s)->setCurrentIndex(every);
        const auto written = parseRule(repeat.rrule(), 0, "America/Toronto");
        const auto expected = parseRule(rule, 0, "America/Toronto");
        TD_VERIFY(written);
        TD_VERIFY(expected);
        QCOMPARE(ruleText(*written), ruleText(*expected));
    }
};

QTEST_MAIN(TestBookingForm)
#include "tst_bookingform.moc"

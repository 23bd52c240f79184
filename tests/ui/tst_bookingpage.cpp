// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/billingsettings.h"
#include "booking/bookingform.h"
#include "booking/bookingpanel.h"
#include "booking/calendarfilterbar.h"
#include "booking/calendarpage.h"
#include "booking/canceldialog.h"
#include "calendar/calendarview.h"
#include "support/accessibility.h"
#include "ui/bookingbench.h"
#include "widgets/label.h"
#include "widgets/themecontrol.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::bookingtest;

/// The calendar page on a real studio, driven by mouse and keyboard.
class TestBookingPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<ThemeControl> m_theme;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<CalendarPage> m_page;
    ClientId m_ana;
    AppointmentId m_session; ///< Tuesday 10:00, Ana

    void show()
    {
        m_page = std::make_unique<CalendarPage>(*m_bench->context);
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->view()->setFocus();
    }
    QDate tuesday() const { return m_bench->monday.addDays(1); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
    void drag(int column, int fromMinute, int toColumn, int toMinute)
    {
        const QPoint inside(20, 20); // clear of the edge that changes the length
        TimeGridView* grid = m_page->view()->grid();
        grid->scrollToMinute(std::max(0, std::min(fromMinute, toMinute) - 60));
        const QPoint from = grid->pointOf(column, fromMinute) + inside;
        const QPoint to = grid->pointOf(toColumn, toMinute) + inside;
        QTest::mousePress(grid->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(grid->viewport(), from + QPoint(0, 9));
        QTest::mouseMove(grid->viewport(), to);
        QTest::mouseRelease(grid->viewport(), Qt::LeftButton, {}, to);
    }
    AppointmentId makeSeries(int count, int minute)
    {
        BookingRequest request;
        request.trainer = m_bench->studio.trainer;
        request.classType = m_bench->studio.personal;
        request.clients = {m_ana};
        request.day = tuesday();
        request.minute = minute;
        StandingSlots& standing = m_bench->services->scheduling.standingSlots();
        const auto draft = standing.planSeries(request, u"FREQ=WEEKLY;COUNT=%1"_s.arg(count));
        const auto booked = draft ? standing.bookSeries(*draft) : Result<BookedSeries>(BookedSeries{});
        return booked && !booked->appointments.isEmpty() ? booked->appointments.first() : AppointmentId();
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<ThemeControl>(*qApp, ThemeChoice::Light);
        m_bench = std::make_unique<Bench>();
        TD_VERIFY(m_bench->ready());
        m_ana = m_bench->addClient(u"Ana"_s, u"Ruiz"_s);
        m_session = m_bench->book(m_ana, tuesday(), Bench::minute(10));
        QVERIFY(!m_session.isNull());
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void showsTheWeekAndTheSelectedBooking()
    {
        show();
        QCOMPARE(m_page->view()->grid()->scene().items.size(), size_t(1));
        QVERIFY(!m_page->panel()->item());
        key(Qt::Key_Tab);
        QVERIFY(m_page->panel()->item().has_value());
        QCOMPARE(m_page->panel()->item()->id, m_session);
        QCOMPARE(test::unnamedFocusable(m_page.get()), QStringList());
    }

    void rebooksWithTwoKeys()
    {
        show();
        key(Qt::Key_Tab);
        key(Qt::Key_B);
        const QList<ScheduleItem> next = m_bench->day(tuesday().addDays(7));
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.first().minute, Bench::minute(10));
        QCOMPARE(m_bench->lastTone(), Tone::Success);
        m_bench->said.last().action.run();
        QVERIFY(m_bench->day(tuesday().addDays(7)).isEmpty());
    }

    void movesByDragging()
    {
        show();
        drag(1, Bench::minute(10), 2, Bench::minute(14));
        const Appointment moved = m_bench->find(m_session);
        QCOMPARE(moved.day, tuesday().addDays(1));
        QCOMPARE(moved.minute, Bench::minute(14));
        QCOMPARE(m_page->view()->selected(), m_session);
    }

    void refusesAClashAndMovesNothing()
    {
        const ClientId bo = m_bench->addClient(u"Bo"_s, u"Chen"_s);
        QVERIFY(!m_bench->book(bo, tuesday(), Bench::minute(12)).isNull());
        show();
        drag(1, Bench::minute(10), 1, Bench::minute(12));
        QCOMPARE(m_bench->find(m_session).minute, Bench::minute(10));
        QCOMPARE(m_bench->lastTone(), Tone::Danger);
        QVERIFY2(m_bench->lastSaid().contains(u"Bo Chen"_s), qPrintable(m_bench->lastSaid()));
    }

    void asksForTheReasonOutsideHours()
    {
        show();
        const QDate sunday = m_bench->monday.addDays(6);
        drag(1, Bench::minute(10), 6, Bench::minute(10)); // nobody answers
        QCOMPARE(m_bench->find(m_session).day, tuesday());
        m_bench->prompts.inputs.enqueue(u"Only day she is in town"_s);
        drag(1, Bench::minute(10), 6, Bench::minute(10));
        QCOMPARE(m_bench->find(m_session).day, sunday);
        QCOMPARE(m_bench->find(m_session).overrideReason, u"Only day she is in town"_s);
    }

    void asksWhichBookingsOfASeries()
    {
        const AppointmentId first = makeSeries(3, Bench::minute(15));
        QVERIFY(!first.isNull());
        show();
        drag(1, Bench::minute(15), 1, Bench::minute(16)); // cancelled
        QCOMPARE(m_bench->find(first).minute, Bench::minute(15));
        m_bench->prompts.choices.enqueue(1); // this and the following
        drag(1, Bench::minute(15), 1, Bench::minute(16));
        QCOMPARE(m_bench->find(first).minute, Bench::minute(16));
        const QList<ScheduleItem> last = m_bench->day(tuesday().addDays(14));
        QCOMPARE(last.size(), 1);
        QCOMPARE(last.first().minute, Bench::minute(16));
    }

    void actsFromThePanel()
    {
        show();
        key(Qt::Key_Tab);
        key(Qt::Key_Return);
        auto* came = qobject_cast<QCheckBox*>(QApplication::focusWidget());
        QVERIFY(came != nullptr);
        key(Qt::Key_A);
        QVERIFY(m_bench->find(m_session).participants.first().arrivedAt.has_value());
        key(Qt::Key_Space);
        QCOMPARE(m_bench->find(m_session).participants.first().attended, std::optional(true));
        QCOMPARE(QApplication::focusWidget(), came); // the row stays
        key(Qt::Key_D);
        QCOMPARE(m_bench->find(m_session).state, AppointmentState::Completed);
        QCOMPARE(m_page->view()->mode(), CalendarMode::Week);
        QTest::mouseClick(m_page->findChild<QPushButton*>(u"bookingReopen"_s), Qt::LeftButton);
        QCOMPARE(m_bench->find(m_session).state, AppointmentState::Scheduled);
    }

    void showsTheDayWithDInTheCalendar()
    {
        show();
        key(Qt::Key_D);
        QCOMPARE(m_page->view()->mode(), CalendarMode::Day);
    }

    void keepsTheNote()
    {
        show();
        m_page->showBooking(m_session);
        auto* note = m_page->findChild<QPlainTextEdit*>(u"bookingNote"_s);
        note->setFocus();
        QTest::keyClicks(note, u"bring bands"_s);
        m_page->view()->setFocus();
        QCOMPARE(m_bench->find(m_session).note, u"bring bands"_s);
    }

    void cancelsLateWithTheFeeShownFirst()
    {
        const LotId lot = m_bench->giveCredits(m_ana, 10);
        m_bench->studio.clock.set((m_bench->find(m_session).startsAt - 3600) * 1000);
        show();
        key(Qt::Key_Tab);
        key(Qt::Key_X);
        auto* dialog = m_page->findChild<CancelDialog*>();
        QVERIFY(dialog != nullptr);
        QString shown;
        for (const Label* label : dialog->findChildren<Label*>())
            shown += label->text() + u'\n';
        QVERIFY2(shown.contains(u"25.00"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"of “Ten sessions” is forfeited"_s), qPrintable(shown));
        QCOMPARE(test::unnamedFocusable(dialog), QStringList());
        QTest::keyClick(dialog, Qt::Key_Return);
        const Appointment cancelled = m_bench->find(m_session);
        QCOMPARE(cancelled.state, AppointmentState::Cancelled);
        QCOMPARE(cancelled.participants.first().feeMinor, 2500);
        QCOMPARE(m_bench->services->credits.lot(lot)->used, 1);
        m_bench->said.last().action.run(); // undo
        QCOMPARE(m_bench->services->credits.lot(lot)->used, 0);
        QCOMPARE(m_bench->services->credits.lot(lot)->booked, 1);
    }

    void saysTheTaxOnTheFeeAndThePayOfTheTrainer()
    {
        BillingSettingsStore billing(m_bench->studio.db());
        BillingSettings settings = billing.settings().value_or(BillingSettings());
        settings.registered = true;
        settings.taxNumber = u"123456789 RT0001"_s;
        TD_VERIFY(billing.save(settings));
        Trainer trainer = m_bench->services->team.findTrainer(m_bench->studio.trainer).value_or(Trainer());
        trainer.hourlyRateMinor = 4000;
        trainer.commissionRate = 50'000;
        TD_VERIFY(m_bench->services->team.saveTrainer(trainer));
        m_bench->studio.clock.set((m_bench->find(m_session).startsAt - 3600) * 1000);
        show();
        m_page->cancelBooking(m_session);
        auto* dialog = m_page->findChild<CancelDialog*>();
        QVERIFY(dialog != nullptr);
        const auto shown = [dialog] {
            QString text;
            for (const Label* label : dialog->findChildren<Label*>())
                text += label->text() + u'\n';
            return text.replace(QChar(0xA0), u' ');
        };
        QVERIFY2(shown().contains(u"Fee 25.00 $ + HST 13 % 3.25 $ = 28.25 $"_s), qPrintable(shown()));
        QVERIFY2(shown().contains(u"The trainer is paid 40.00 $ for the time and 12.50 $ of commission on the fee."_s), qPrintable(shown()));
        dialog->findChild<QRadioButton*>(u"cancelByStudio"_s)->setChecked(true);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY2(!shown().contains(u"HST"_s) && !shown().contains(u"The trainer is paid"_s), qPrintable(shown()));
        dialog->close();
    }

    void saysWhatPays()
    {
        m_bench->giveCredits(m_ana, 10);
        show();
        m_page->showBooking(m_session);
        const auto* pays = m_page->panel()->findChild<Label*>(u"bookingPanelPays"_s);
        QVERIFY(pays != nullptr);
        QCOMPARE(pays->text(), u"Paid with “Ten sessions”"_s);
    }

    void saysThatNoCreditIsLost()
    {
        show();
        m_page->cancelBooking(m_session);
        auto* dialog = m_page->findChild<CancelDialog*>();
        QVERIFY(dialog != nullptr);
        QString shown;
        for (const Label* label : dialog->findChildren<Label*>())
            shown += label->text() + u'\n';
        QVERIFY2(shown.contains(u"no credit is booked"_s), qPrintable(shown));
        dialog->close();
    }

    void cancelsForTheStudioWithoutAFee()
    {
        m_bench->studio.clock.set((m_bench->find(m_session).startsAt - 3600) * 1000);
        show();
        m_page->cancelBooking(m_session);
        auto* dialog = m_page->findChild<CancelDialog*>();
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(dialog->findChild<QRadioButton*>(u"cancelByStudio"_s), Qt::LeftButton, {}, QPoint(8, 10));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(m_bench->find(m_session).state, AppointmentState::Cancelled);
        QCOMPARE(m_bench->find(m_session).participants.first().feeMinor, 0);
    }

    void marksANoShowWithItsFee()
    {
        m_bench->studio.clock.set((m_bench->find(m_session).startsAt + 900) * 1000);
        show();
        key(Qt::Key_Tab);
        key(Qt::Key_N);
        auto* dialog = m_page->findChild<CancelDialog*>();
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(m_bench->find(m_session).state, AppointmentState::NoShow);
        QCOMPARE(m_page->panel()->item()->state, AppointmentState::NoShow);
    }

    void cancelsTheRestOfASeries()
    {
        const AppointmentId first = makeSeries(3, Bench::minute(15));
        show();
        m_page->showBooking(first);
        m_page->cancelBooking(first);
        auto* dialog = m_page->findChild<CancelDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->findChild<QRadioButton*>(u"scopeFollowing"_s)->setChecked(true);
        QTest::keyClick(dialog, Qt::Key_Return);
        for (int week = 0; week < 3; ++week) {
            for (const ScheduleItem& item : m_bench->day(tuesday().addDays(7 * week)))
                QCOMPARE(item.state, item.isSeries() ? AppointmentState::Cancelled : AppointmentState::Scheduled);
        }
    }

    void keepsTheSelectionInAnotherMode()
    {
        show();
        key(Qt::Key_Tab);
        for (const CalendarMode mode : {CalendarMode::Month, CalendarMode::Agenda, CalendarMode::Day}) {
            m_page->view()->setDate(tuesday());
            m_page->view()->setMode(mode);
            QVERIFY(m_page->panel()->item().has_value());
            QCOMPARE(m_page->view()->selected(), m_session);
        }
    }

    void promotesFromTheWaitingList()
    {
        QList<ClientId> people{m_ana};
        for (const QString& name : {u"Bo"_s, u"Cy"_s, u"Di"_s})
            people.append(m_bench->addClient(name, u"Chen"_s));
        BookingRequest request;
        request.trainer = m_bench->studio.trainer;
        request.classType = m_bench->studio.group;
        request.clients = people;
        request.day = tuesday();
        request.minute = Bench::minute(17);
        request.allowWaitlist = true;
        const auto booked = m_bench->services->scheduling.booking().book(request);
        TD_VERIFY(booked);
        show();
        m_page->showBooking(booked->id);
        auto* promote = m_page->findChild<QPushButton*>(u"waitPromote"_s);
        QVERIFY(promote != nullptr);
        QTest::mouseClick(promote, Qt::LeftButton); // full: refused
        QCOMPARE(m_bench->lastTone(), Tone::Danger);
        QTest::mouseClick(m_page->findChild<QPushButton*>(u"waitLeave"_s), Qt::LeftButton);
        QCOMPARE(m_bench->lastTone(), Tone::Success);
        QCOMPARE(m_page->panel()->item()->waiting, 0);
    }

    void trainersSeeOthersOnlyAsBusy()
    {
        m_bench->signInAs(m_bench->studio.otherTrainerActor());
        TD_VERIFY(m_bench->signedIn);
        show();
        const auto& items = m_page->view()->grid()->scene().items;
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(items.front().state, ItemState::Busy);
        QVERIFY(!items.front().title.contains(u"Ana"_s));
        key(Qt::Key_Tab);
        QVERIFY(!m_page->panel()->item());
        QTest::mouseClick(m_page->findChild<QPushButton*>(u"filterMine"_s), Qt::LeftButton);
        QVERIFY(m_page->view()->grid()->scene().items.empty());
    }

    void filtersByState()
    {
        CancelRequest request;
        TD_VERIFY(m_bench->services->scheduling.cancelling().cancel(m_session, request));
        show();
        QVERIFY(m_page->view()->grid()->scene().items.empty());
        auto* states = m_page->findChild<QComboBox*>(u"filterState"_s);
        states->setCurrentIndex(1);
        QCOMPARE(m_page->view()->grid()->scene().items.size(), size_t(1));
    }

    void loadsTrainersAndRooms()
    {
        show();
        m_page->view()->setDate(tuesday());
        key(Qt::Key_C);
        QCOMPARE(m_page->view()->grid()->scene().columns.size(), size_t(2));
        drag(0, Bench::minute(10), 1, Bench::minute(10));
        QCOMPARE(m_bench->find(m_session).trainer, m_bench->studio.otherTrainer);
        QTest::keyClick(m_page->view()->focusProxy(), Qt::Key_R);
        QCOMPARE(m_page->view()->grid()->scene().columns.size(), size_t(1));
    }

    void saysWhatIsPrinted()
    {
        show();
        QSignalSpy printed(m_page.get(), &CalendarPage::printRequested);
        QTest::mouseClick(m_page->findChild<QToolButton*>(u"calendarPrint"_s), Qt::LeftButton);
        QCOMPARE(printed.size(), 1);
        QCOMPARE(printed.first().at(0).toDate(), m_bench->monday);
        QCOMPARE(printed.first().at(1).toDate(), m_bench->monday.addDays(6));
    }
};

QTEST_MAIN(TestBookingPage)
#include "tst_bookingpage.moc"

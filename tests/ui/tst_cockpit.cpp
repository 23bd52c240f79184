// SPDX-License-Identifier: GPL-3.0-or-later
#include "cockpit/setline.h"
#include "cockpit/sheetmodel.h"
#include "cockpit/sheetview.h"
#include "cockpit/workoutpane.h"
#include "support/accessibility.h"
#include "storage/undo.h"
#include "ui/cockpitfixture.h"
#include "widgets/banner.h"
#include "widgets/typeahead.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
const QDate today(2026, 6, 1); // a Monday
} // namespace

class TestCockpit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<CockpitFixture>();
        TD_VERIFY(m_fixture->prepare());
        m_ana = m_fixture->booked.ana;
    }
    void cleanup()
    {
        m_page.reset();
        m_context.reset();
        m_fixture.reset();
    }

    void theGhostIsTakenWithEnter()
    {
        prepareAna();
        open(m_ana, book());
        QCOMPARE(line()->placeholderText(), u"100x5"_s);
        QCOMPARE(line()->text(), QString());
        QVERIFY(line()->hasFocus());
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(logged(), QStringList{u"100x5"_s});
        QCOMPARE(line()->placeholderText(), u"102.5x5"_s); // the second set of the last time
        QTest::keyClick(line(), Qt::Key_Return);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(logged(), (QStringList{u"100x5"_s, u"102.5x5"_s, u"102.5x5"_s}));
        QCOMPARE(rowSentence(), u"Bench press, Set 1 of 2"_s); // on to the next exercise
        QCOMPARE(line()->placeholderText(), u"60x8"_s);        // no last time: what the plan says
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(logged().last(), u"60x8"_s);
    }

    void setsAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("sets");
        QTest::newRow("whole") << u"110x3@8.5"_s << QStringList{u"110x3@8.5"_s};
        QTest::newRow("three at once") << u"3x10 60"_s << QStringList{u"60x10"_s, u"60x10"_s, u"60x10"_s};
        QTest::newRow("more than last time") << u"+2.5"_s << QStringList{u"102.5x5"_s};
        QTest::newRow("load alone") << u"105"_s << QStringList{u"105x5"_s};
        QTest::newRow("warm-up") << u"w 40x5"_s << QStringList{u"w 40x5"_s};
        QTest::newRow("cardio") << u"20 min"_s << QStringList{u"20 min"_s};
    }

    void setsAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, sets);
        prepareAna();
        open(m_ana, book());
        type(typed);
        QStringList wanted;
        for (const QString& one : sets)
            wanted.append(setEntryText(*parseSetEntry(one, MassUnit::Kilogram, QLocale()), MassUnit::Kilogram, QLocale()));
        QCOMPARE(logged(), wanted);
        TD_VERIFY(Undo(db()).undo()); // one step, with the workout itself
        QVERIFY(logged().isEmpty());
        QCOMPARE(m_fixture->booked.count("SELECT count(*) FROM workouts WHERE deleted = 0 AND appointment_id IS NOT NULL"), 0);
        type(u"90x5"_s); // begins anew
        QCOMPARE(logged().size(), 1);
    }

    void whatIsNotUnderstoodStays()
    {
        prepareAna();
        open(m_ana, book());
        type(u"heavy"_s);
        QVERIFY(banner()->isVisible());
        QVERIFY(banner()->text().contains(u"heavy"_s));
        QCOMPARE(line()->text(), u"heavy"_s);
        QTest::keyClick(line(), Qt::Key_Escape); // takes back what was typed
        QCOMPARE(line()->text(), QString());
        QVERIFY(logged().isEmpty());
        QCOMPARE(m_fixture->booked.count("SELECT count(*) FROM workouts WHERE appointment_id IS NOT NULL"), 0); // looking leaves no trace
    }

    void upDownAndMending()
    {
        prepareAna();
        open(m_ana, book());
        type(u"100x5"_s);
        type(u"100x6"_s);
        QTest::keyClick(line(), Qt::Key_Up);
        QCOMPARE(line()->text(), u"100x6"_s);
        QTest::keyClick(line(), Qt::Key_Backspace); // mends from the end
        QTest::keyClick(line(), Qt::Key_Backspace);
        QTest::keyClicks(line(), u"4"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(logged(), (QStringList{u"100x5"_s, u"100x4"_s}));
        QTest::keyClick(line(), Qt::Key_Up);
        QTest::keyClick(line(), Qt::Key_Up);
        QCOMPARE(line()->text(), u"100x5"_s);
        QTest::keyClick(line(), Qt::Key_Delete);
        QCOMPARE(logged(), QStringList{u"100x4"_s});
        TD_VERIFY(Undo(db()).undo());
        QCOMPARE(logged(), (QStringList{u"100x5"_s, u"100x4"_s}));
        QTest::keyClick(line(), Qt::Key_PageDown);
        QCOMPARE(rowSentence(), u"Bench press, Set 1 of 2"_s);
        QTest::keyClick(line(), Qt::Key_PageUp);
        QVERIFY(rowSentence().startsWith(u"Back squat, Set 3 of 3"_s));
    }

    void supersetsGoInTurn()
    {
        TD_VERIFY(m_fixture->givePlan(m_ana, u"A"_s));
        open(m_ana, book());
        QStringList order;
        for (int i = 0; i < 5; ++i) {
            order.append(rowSentence().section(u',', 0, 0));
            type(u"50x5"_s);
        }
        QCOMPARE(order, (QStringList{u"Back squat"_s, u"Bench press"_s, u"Back squat"_s, u"Bench press"_s, u"Back squat"_s}));
    }

    void exercisesAreSkippedAndAdded()
    {
        prepareAna();
        open(m_ana, book());
        QTest::keyClick(line(), Qt::Key_F7);
        QVERIFY(pane()->desk().sheet().at(0).skipped);
        QVERIFY(rowSentence().startsWith(u"Bench press"_s));
        QTest::keyClick(line(), Qt::Key_PageUp);
        QTest::keyClick(line(), Qt::Key_F7);
        QVERIFY(!pane()->desk().sheet().at(0).skipped);
        QTest::keyClick(line(), Qt::Key_Plus, Qt::ControlModifier);
        auto* add = find<TypeAhead>("addExercise");
        QVERIFY(add->hasFocus());
        QTest::keyClicks(add, u"pull"_s);
        QTest::keyClick(add, Qt::Key_Return);
        QVERIFY(rowSentence().startsWith(u"Pull-up"_s));
        QVERIFY(line()->hasFocus());
        type(u"x8"_s);
        const SheetBlock& block = pane()->desk().sheet().at(2);
        QVERIFY(!block.item);
        QVERIFY(block.done.first().bodyweight);
        QCOMPARE(block.exerciseNo, 2);
    }

    void theDayOfThePlanCanBeChosen()
    {
        prepareAna();
        open(m_ana, book());
        auto* days = find<QComboBox>("planDay");
        QCOMPARE(days->currentText(), u"Week 1, Monday"_s);
        QVERIFY(days->isEnabled());
        QTest::keyClick(days, Qt::Key_Down);
        QCOMPARE(pane()->desk().planDay(), (PlanDay{1, 4}));
        QTest::keyClick(days, Qt::Key_End);
        QCOMPARE(pane()->desk().planDay(), PlanDay());
        QVERIFY(pane()->desk().sheet().isEmpty());
        QTest::keyClick(days, Qt::Key_Home);
        line()->setFocus();
        type(u"100x5"_s);
        QVERIFY(!days->isEnabled());
        const Workout workout = pane()->desk().workout();
        QCOMPARE(workout.planWeek, 1);
        QCOMPARE(workout.planWeekday, 1);
        // The next session is the other day.
        const AppointmentId later = book(today.addDays(1));
        open(m_ana, later);
        QCOMPARE(pane()->desk().planDay(), (PlanDay{1, 4}));
    }

    void restIsCounted()
    {
        prepareAna();
        open(m_ana, book());
        type(u"100x5"_s);
        QCOMPARE(pane()->rest().left(), 120); // of the plan
        QTest::keyClick(line(), Qt::Key_F9);
        QCOMPARE(pane()->rest().left(), 150);
        m_fixture->booked.studio.clock.advance(151'000);
        pane()->rest().tick();
        QCOMPARE(pane()->rest().state(), RestTimer::State::Over);
        QTest::keyClick(line(), Qt::Key_F8);
        QCOMPARE(pane()->rest().state(), RestTimer::State::Idle);
        type(u"100x5"_s);
        type(u"100x5"_s);
        type(u"60x8"_s);
        QCOMPARE(pane()->rest().left(), 90); // of the settings
        type(u"w 40x5"_s);
        QCOMPARE(pane()->rest().left(), 90);
    }

    void aRecordIsSaidInWords()
    {
        prepareAna();
        open(m_ana, book());
        type(u"110x5"_s);
        const QString said = find<QLabel>("cockpitRecord")->text();
        QVERIFY2(said.contains(u"Record"_s) && said.contains(u"Back squat"_s) && said.contains(u"110 kg"_s), qPrintable(said));
        const int row = pane()->model().step(-1, 1);
        QVERIFY(pane()->model().recordOf(*pane()->model().setOf(row)).startsWith(u"Record"_s));
    }

    void finishingDoesAllThatIsTicked()
    {
        prepareAna();
        const AppointmentId booking = book();
        open(m_ana, booking);
        type(u"100x5"_s);
        QTest::keyClick(line(), Qt::Key_4, Qt::AltModifier);
        QCOMPARE(m_fixture->note->rating(), 4);
        QTest::keyClick(line(), Qt::Key_F3);
        QTest::keyClicks(find<QLineEdit>("plainNote"), u"Went well"_s);
        QVERIFY(find<QCheckBox>("finishNote")->isChecked());
        QVERIFY(find<QCheckBox>("finishRebook")->isChecked());
        QVERIFY(find<QCheckBox>("finishPay")->isChecked()); // no credit pays
        m_fixture->booked.studio.clock.advance(50 * 60 * 1000);
        QTest::keyClick(find<QLineEdit>("plainNote"), Qt::Key_Return, Qt::ControlModifier);
        const auto done = m_fixture->booked.booking().find(booking);
        TD_VERIFY(done);
        QCOMPARE(done->state, AppointmentState::Completed);
        const auto workout = m_fixture->workouts->ofAppointment(booking, m_ana);
        QVERIFY(workout && *workout);
        QCOMPARE((*workout)->rating, std::optional(4));
        QCOMPARE((*workout)->minutes, std::optional(50));
        QVERIFY((*workout)->finishedAt > 0);
        QVERIFY(m_fixture->note->isSigned());
        const auto next = m_fixture->booked.services->schedule().next(m_ana);
        QVERIFY(next && *next);
        QCOMPARE((*next)->day, today.addDays(7));
        QCOMPARE(m_fixture->paid, QList<ClientId>{m_ana});
        for (const FinishStep step : {FinishStep::Attendance, FinishStep::Note, FinishStep::Rebook})
            QVERIFY(m_page->finishBar()->isDone(step));
        // Once more changes nothing.
        const qint64 rows = m_fixture->booked.rows();
        m_page->finish();
        QCOMPARE(m_fixture->booked.rows(), rows);
    }

    void whatSucceededStaysWhenAnotherStepFails()
    {
        prepareAna();
        const AppointmentId booking = book();
        TD_VERIFY(m_fixture->booked.booking().book(takenNextWeek()));
        open(m_ana, booking);
        QSignalSpy elsewhere(m_page.get(), &CockpitPage::rebookElsewhere);
        type(u"100x5"_s);
        QTest::keyClick(line(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(banner()->isVisible());
        QVERIFY(m_page->finishBar()->isDone(FinishStep::Attendance));
        QVERIFY(!m_page->finishBar()->isDone(FinishStep::Rebook));
        QVERIFY(!m_page->finishBar()->isDone(FinishStep::Note)); // nothing was written: was not ticked
        QTest::mouseClick(banner()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(elsewhere.count(), 1);
    }

    void severalPeopleTakeTurns()
    {
        const ClientId bo = m_fixture->booked.bo;
        const auto class_ = m_fixture->booked.booking().book(m_fixture->booked.groupRequest(today, 600, {m_ana, bo}));
        TD_VERIFY(class_);
        open(bo, class_->id);
        auto* people = find<QTabBar>("cockpitPeople");
        QVERIFY(people->isVisible());
        QCOMPARE(people->count(), 2);
        QCOMPARE(m_page->session().client, bo);
        pane()->startAdding();
        auto* add = find<TypeAhead>("addExercise");
        QTest::keyClicks(add, u"plank"_s);
        QTest::keyClick(add, Qt::Key_Return);
        type(u"45 s"_s);
        QTest::keyClick(line(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_page->session().client, m_ana);
        QVERIFY(pane()->desk().sheet().isEmpty());
        QCOMPARE(m_fixture->note->opened.last(), m_ana);
        QVERIFY(find<QCheckBox>("finishRebook")->isHidden() || !find<QCheckBox>("finishRebook")->isVisible());
        m_page->finish(); // Ana came
        const auto half = m_fixture->booked.booking().find(class_->id);
        QVERIFY(half && half->state == AppointmentState::Scheduled);
        people->setCurrentIndex(1);
        QCOMPARE(logged(), QStringList{setText(u"45 s"_s)});
        m_page->finish();
        const auto whole = m_fixture->booked.booking().find(class_->id);
        QVERIFY(whole && whole->state == AppointmentState::Completed);
    }

    void withoutABooking()
    {
        open(m_ana, {});
        QVERIFY(find<QCheckBox>("finishAttendance")->parentWidget()->isHidden());
        const auto block = pane()->desk().sheet().size();
        QCOMPARE(block, 0);
        QTest::keyClick(m_page.get(), Qt::Key_F2);
        auto* add = find<TypeAhead>("addExercise");
        QVERIFY(add->hasFocus());
        QTest::keyClicks(add, u"squat"_s);
        QTest::keyClick(add, Qt::Key_Return);
        type(u"80x5"_s);
        const WorkoutId id = pane()->desk().workout().id;
        QVERIFY(pane()->desk().workout().appointment.isNull());
        open(m_fixture->booked.bo, {});
        QVERIFY(!pane()->desk().begun());
        open(m_ana, {}); // goes on with what is not finished
        QCOMPARE(pane()->desk().workout().id, id);
        m_page->finish();
        open(m_ana, {});
        QVERIFY(!pane()->desk().begun());
    }

    void anEarlierWorkoutIsMended()
    {
        const auto earlier = m_fixture->logged(m_ana, today.addDays(-30), 0, {{80, 5}, {85, 5}});
        TD_VERIFY(earlier);
        TD_VERIFY(m_fixture->logged(m_ana, today.addDays(-3), 0, {{200, 1}}));
        show();
        m_page->openWorkout(*earlier);
        QCOMPARE(logged(), (QStringList{u"80x5"_s, u"85x5"_s}));
        QVERIFY(line()->placeholderText().isEmpty()); // what came later is no last time
        QTest::keyClick(line(), Qt::Key_Up);
        QTest::keyClicks(line(), u"87.5x5"_s);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(logged(), (QStringList{u"80x5"_s, u"87.5x5"_s}));
        QCOMPARE(m_page->session().day, today.addDays(-30));
    }

    void nothingOpenOffersTheNextSession()
    {
        show();
        QVERIFY(!m_page->isOpen());
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier); // nothing to finish
        auto* start = m_page->findChild<QWidget*>(u"cockpitEmpty"_s)->findChild<QPushButton*>();
        QVERIFY(start != nullptr);
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(m_fixture->errors, QStringList{u"cockpit.no-session"_s});
        const AppointmentId booking = book();
        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(m_page->isOpen());
        QCOMPARE(m_page->session().appointment, booking);
    }

    void privacyHidesHealth()
    {
        ClientHealth health;
        health.client = m_ana;
        health.injuries = u"Left knee"_s;
        TD_VERIFY(m_fixture->clients->saveHealth(health));
        open(m_ana, book());
        const auto says = [this](const QString& text) {
            const auto labels = m_page->findChild<QWidget*>(u"cockpitClient"_s)->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(text); });
        };
        QVERIFY(says(u"Left knee"_s));
        QVERIFY(says(u"Squat 120 kg"_s));
        QVERIFY(says(u"No credits left"_s));
        m_fixture->privacy.setHidden(true);
        QVERIFY(!says(u"Left knee"_s));
        QVERIFY(!says(u"Knee felt better"_s));
        QCOMPARE(m_fixture->accessLog->latest(10)->size(), size_t(1));
    }

    void everythingHasAName()
    {
        prepareAna();
        open(m_ana, book());
        QCOMPARE(unnamedFocusable(m_page.get()), QStringList());
        QCOMPARE(line()->accessibleName(), u"Back squat, Set 1 of 3, last time 100x5"_s);
        const QSize least = m_page->minimumSizeHint();
        QVERIFY2(least.width() <= 1040, QByteArray::number(least.width()).constData()); // of a window 1280 wide, beside the rail
        QVERIFY2(least.height() <= 600, QByteArray::number(least.height()).constData());
    }

private:
    Database& db() { return m_fixture->booked.studio.db(); }
    template <class T> T* find(const char* name) { return m_page->findChild<T*>(QLatin1String(name)); }
    WorkoutPane* pane() { return m_page->workout(); }
    SetLine* line() { return pane()->view()->line(); }
    Banner* banner() { return m_page->findChild<Banner*>(); }

    void prepareAna()
    {
        TD_VERIFY(m_fixture->givePlan(m_ana));
        TD_VERIFY(m_fixture->logged(m_ana, today.addDays(-7), 0, {{100, 5}}));
        SetLog more = m_fixture->workouts->sets(m_fixture->workouts->ofClient(m_ana, today.addDays(-7), today)->first().id)->first();
        more.setNo = 0;
        more.load = Mass(1025 * Mass::perKilogram / 10);
        TD_VERIFY(m_fixture->workouts->log(more));
    }
    AppointmentId book(QDate day = today)
    {
        const auto booked = m_fixture->booked.booking().book(m_fixture->booked.request(day, 600));
        return booked ? booked->id : AppointmentId();
    }
    BookingRequest takenNextWeek()
    {
        BookingRequest request = m_fixture->booked.request(today.addDays(7), 630);
        request.clients = {m_fixture->booked.bo};
        return request;
    }
    void show()
    {
        if (m_page)
            return;
        m_context = std::make_unique<CockpitContext>(m_fixture->context());
        m_page = std::make_unique<CockpitPage>(*m_context);
        new QAbstractItemModelTester(&pane()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
        m_page->resize(1040, 620);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void open(const ClientId& client, const AppointmentId& appointment)
    {
        show();
        m_page->open(client, appointment);
        QCOMPARE(m_fixture->errors, QStringList());
    }
    void type(const QString& text)
    {
        QTest::keyClicks(line(), text);
        QTest::keyClick(line(), Qt::Key_Return);
    }
    static QString setText(const QString& typed)
    {
        return setEntryText(*parseSetEntry(typed, MassUnit::Kilogram, QLocale()), MassUnit::Kilogram, QLocale());
    }
    QStringList logged()
    {
        QStringList out;
        for (const SheetBlock& block : pane()->desk().sheet()) {
            for (const SetLog& set : block.done)
                out.append(pane()->desk().text().set(set));
        }
        return out;
    }
    QString rowSentence() { return pane()->model().index(pane()->view()->currentRow()).data(Qt::AccessibleTextRole).toString().section(u", last time"_s, 0, 0); }

    std::unique_ptr<CockpitFixture> m_fixture;
    std::unique_ptr<CockpitContext> m_context;
    std::unique_ptr<CockpitPage> m_page;
    ClientId m_ana;
};

QTEST_MAIN(TestCockpit)
#include "tst_cockpit.moc"

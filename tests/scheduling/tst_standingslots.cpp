// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedstudio.h"

#include "calendar/recurrence.h"

using namespace td;
using namespace td::test;

class TestStandingSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<BookedStudio>();
        TD_VERIFY(m_studio->prepare());
    }
    void cleanup() { m_studio.reset(); }

    void planShowsEveryOccurrenceWithWhatIsInItsWay()
    {
        auto taken = m_studio->request(tuesday.addDays(7), 9 * 60 + 30);
        taken.clients = {m_studio->bo};
        TD_VERIFY(m_studio->booking().book(taken));
        auto request = m_studio->request(QDate(2026, 6, 3), 9 * 60);
        request.day = tuesday;
        const qint64 rows = m_studio->rows();
        const auto draft = planner().planSeries(request, u"FREQ=WEEKLY;COUNT=5;BYDAY=TU"_s);
        TD_VERIFY(draft);
        QCOMPARE(m_studio->rows(), rows);
        QCOMPARE(draft->items.size(), 5);
        QVERIFY(draft->items.at(0).problems.isEmpty());
        const SeriesDraftItem& second = draft->items.at(1);
        QCOMPARE(second.problems.first().kind, ProblemKind::TrainerClash);
        QCOMPARE(second.decision, OccurrenceDecision::Skip);
        QVERIFY(second.suggestion.has_value());
        QCOMPARE(*second.suggestion, (LocalTime{tuesday.addDays(7), 8 * 60 + 30}));
    }

    void decisionsAreBookedInOneStep()
    {
        auto taken = m_studio->request(tuesday.addDays(7), 9 * 60);
        taken.clients = {m_studio->bo};
        TD_VERIFY(m_studio->booking().book(taken));
        auto draft = planner().planSeries(m_studio->request(tuesday, 9 * 60), u"FREQ=WEEKLY;COUNT=4"_s);
        TD_VERIFY(draft);
        draft->items[1].decision = OccurrenceDecision::Move;
        draft->items[1].moveTo = {tuesday.addDays(7), 11 * 60};
        TD_VERIFY(planner().recheck(*draft, 1));
        QVERIFY(!draft->items.at(1).isBlocked());
        draft->items[2].decision = OccurrenceDecision::Skip;
        const auto booked = planner().bookSeries(*draft);
        TD_VERIFY(booked);
        const auto list = planner().occurrencesOf(booked->series.id);
        QCOMPARE(list->size(), 3);
        QCOMPARE(list->at(1).minute, 11 * 60);
        QCOMPARE(list->at(1).occurrenceDay, tuesday.addDays(7));
        QCOMPARE(m_studio->booking().findSeries(booked->series.id)->exdates, QList<QDate>{tuesday.addDays(14)});
    }

    void oneClashFailsTheWhole()
    {
        auto draft = planner().planSeries(m_studio->request(tuesday, 9 * 60), u"FREQ=WEEKLY;COUNT=4"_s);
        TD_VERIFY(draft);
        auto taken = m_studio->request(tuesday.addDays(21), 9 * 60);
        taken.clients = {m_studio->bo};
        TD_VERIFY(m_studio->booking().book(taken));
        const qint64 rows = m_studio->rows();
        const auto refused = planner().bookSeries(*draft);
        TD_REFUSED(refused, ErrorKind::Clash, "booking.trainer-clash");
        QCOMPARE(refused.error().args.last(), u"2026-06-23"_s);
        QCOMPARE(m_studio->rows(), rows);
    }

    void rulesNeedAnEnd()
    {
        TD_REFUSED(planner().planSeries(m_studio->request(tuesday, 9 * 60), u"FREQ=WEEKLY"_s), ErrorKind::Invalid, "series.no-end");
        TD_REFUSED(planner().planSeries(m_studio->request(tuesday, 9 * 60), u"FREQ=NEVER"_s), ErrorKind::Invalid, "recurrence.format");
        auto draft = planner().planSeries(m_studio->request(tuesday, 9 * 60), u"FREQ=WEEKLY;COUNT=2"_s);
        for (SeriesDraftItem& item : draft->items)
            item.decision = OccurrenceDecision::Skip;
        TD_REFUSED(planner().bookSeries(*draft), ErrorKind::Invalid, "series.empty");
    }

    void keepsTheWallClockAcrossChangesOfClocks_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("step"); ///< seconds by which the week with the change is longer
        QTest::newRow("Toronto") << QByteArray("America/Toronto") << QDate(2026, 10, 27) << 3600;
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QDate(2027, 3, 23) << -3600;
        QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << QDate(2026, 9, 29) << -1800;
    }

    void keepsTheWallClockAcrossChangesOfClocks()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, first);
        QFETCH(int, step);
        m_studio = std::make_unique<BookedStudio>();
        TD_VERIFY(m_studio->prepare(zone));
        const auto list = bookWeekly(first, 3);
        QCOMPARE(list.size(), 3);
        for (const Appointment& a : list)
            QCOMPARE(toLocal(a.startsAt, zone).minute, 9 * 60);
        QCOMPARE(list.at(1).startsAt - list.at(0).startsAt, 7 * 86400 + step);
    }

    void cancellingOneNeverMovesTheOthers()
    {
        const auto list = bookWeekly(tuesday, 4);
        auto& cancelling = m_studio->services->cancelling();
        TD_VERIFY(cancelling.cancel(list.at(1).id, {}));
        const auto after = *planner().occurrencesOf(list.first().series);
        for (int i : {0, 2, 3})
            QCOMPARE(after.at(i), list.at(i));
        QCOMPARE(after.at(1).state, AppointmentState::Cancelled);
        QCOMPARE(m_studio->booking().findSeries(list.first().series)->exdates, QList<QDate>{list.at(1).day});
        TD_VERIFY(m_studio->services->attendance().reopen(list.at(1).id));
        QVERIFY(m_studio->booking().findSeries(list.first().series)->exdates.isEmpty());
        const auto preview = cancelling.previewCancel(list.at(2).id, {}, SeriesScope::Following);
        QCOMPARE(preview->appointments, 2);
        TD_VERIFY(cancelling.cancel(list.at(2).id, {}, SeriesScope::Following));
        QCOMPARE(states(list), QList<int>({0, 0, 2, 2}));
        TD_VERIFY(cancelling.cancel(list.at(0).id, {}, SeriesScope::All));
        QCOMPARE(states(list), QList<int>({2, 2, 2, 2}));
    }

    void thisAndFollowingBecomeASeriesOfTheirOwn()
    {
        const auto list = bookWeekly(tuesday, 4);
        MoveRequest move;
        move.day = list.at(2).day.addDays(1);
        move.minute = 10 * 60;
        TD_VERIFY(m_studio->booking().move(list.at(2).id, move, SeriesScope::Following));
        const auto before = *planner().occurrencesOf(list.first().series);
        QCOMPARE(before, list.mid(0, 2));
        const auto moved = m_studio->booking().find(list.at(3).id);
        QCOMPARE(moved->day, list.at(3).day.addDays(1));
        QCOMPARE(moved->occurrenceDay, moved->day);
        QVERIFY(moved->series != list.first().series);
        const auto second = m_studio->booking().findSeries(moved->series);
        QCOMPARE(second->startDay, list.at(2).day.addDays(1));
        QCOMPARE(second->minute, 10 * 60);
        const auto days = occurrences({second->startDay, second->minute, 60, second->zone, second->rrule, second->exdates},
                                      tuesday, tuesday.addDays(100));
        TD_VERIFY(days);
        QCOMPARE(days->size(), 2);
        QCOMPARE(days->last().day, moved->day);
    }

    void allLeavesThePastAndWhatWasMovedByItself()
    {
        const auto list = bookWeekly(tuesday, 4);
        m_studio->setNow(tuesday, 12 * 60);
        MoveRequest alone;
        alone.minute = 15 * 60;
        TD_VERIFY(m_studio->booking().move(list.at(2).id, alone));
        MoveRequest all;
        all.minute = 11 * 60;
        TD_VERIFY(m_studio->booking().move(list.at(1).id, all, SeriesScope::All));
        QList<int> minutes;
        for (const Appointment& a : list)
            minutes.append(m_studio->booking().find(a.id)->minute);
        QCOMPARE(minutes, QList<int>({9 * 60, 11 * 60, 15 * 60, 11 * 60}));
    }

    void aDailySeriesCanMoveOntoItself()
    {
        const auto draft = planner().planSeries(m_studio->request(tuesday, 9 * 60), u"FREQ=DAILY;COUNT=4"_s);
        const auto booked = planner().bookSeries(*draft);
        TD_VERIFY(booked);
        MoveRequest later;
        later.day = tuesday.addDays(1);
        TD_VERIFY(m_studio->booking().move(booked->appointments.first(), later, SeriesScope::Following));
        MoveRequest back;
        back.day = tuesday;
        TD_VERIFY(m_studio->booking().move(booked->appointments.first(), back, SeriesScope::Following));
        QCOMPARE(m_studio->booking().find(booked->appointments.last())->day, tuesday.addDays(3));
    }

    void aBlockedOccurrenceKeepsAllWhereTheyWere()
    {
        const auto list = bookWeekly(tuesday, 4);
        auto taken = m_studio->request(list.at(3).day, 11 * 60);
        taken.clients = {m_studio->bo};
        TD_VERIFY(m_studio->booking().book(taken));
        MoveRequest move;
        move.minute = 11 * 60;
        const auto refused = m_studio->booking().move(list.at(1).id, move, SeriesScope::Following);
        TD_REFUSED(refused, ErrorKind::Clash, "booking.trainer-clash");
        QCOMPARE(*planner().occurrencesOf(list.first().series), list);
    }

    void editsReachTheirScope()
    {
        const auto list = bookWeekly(tuesday, 3);
        EditRequest edit;
        edit.note = u"Bring the long band"_s;
        TD_VERIFY(m_studio->booking().edit(list.at(1).id, edit, SeriesScope::Following));
        QCOMPARE(m_studio->booking().find(list.at(0).id)->note, QString());
        QCOMPARE(m_studio->booking().find(list.at(2).id)->note, *edit.note);
        edit.version = list.at(1).version;
        TD_REFUSED(m_studio->booking().edit(list.at(1).id, edit), ErrorKind::Stale, "row.stale");
    }

private:
    StandingSlots& planner() { return m_studio->services->standingSlots(); }

    QList<Appointment> bookWeekly(QDate first, int count)
    {
        auto draft = planner().planSeries(m_studio->request(first, 9 * 60), u"FREQ=WEEKLY;COUNT=%1"_s.arg(count));
        if (!draft)
            return {};
        for (SeriesDraftItem& item : draft->items)
            item.decision = OccurrenceDecision::Book;
        const auto booked = planner().bookSeries(*draft);
        return booked ? *planner().occurrencesOf(booked->series.id) : QList<Appointment>();
    }

    QList<int> states(const QList<Appointment>& list)
    {
        QList<int> out;
        for (const Appointment& a : list)
            out.append(int(m_studio->booking().find(a.id)->state));
        return out;
    }

    const QDate tuesday{2026, 6, 2};
    std::unique_ptr<BookedStudio> m_studio;
};

QTEST_GUILESS_MAIN(TestStandingSlots)
#include "tst_standingslots.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedstudio.h"

using namespace td;
using namespace td::test;

class TestHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<BookedStudio>();
        TD_VERIFY(m_studio->prepare());
    }
    void cleanup() { m_studio.reset(); }

    void changingFromADayKeepsThePast()
    {
        const TrainerId trainer = m_studio->studio.trainer;
        TD_VERIFY(hours().changeWeekFrom(trainer, monday, {{1, 480, 720, {}, {}, {}}, {1, 780, 1020, {}, {}, {}}}));
        QCOMPARE(*hours().availableSpans(trainer, monday.addDays(-7)), (QList<MinuteSpan>{{360, 1260}}));
        QCOMPARE(*hours().availableSpans(trainer, monday), (QList<MinuteSpan>{{480, 720}, {780, 1020}}));
        QVERIFY(hours().availableSpans(trainer, monday.addDays(1))->isEmpty());
        const auto rows = hours().weekly(trainer, monday);
        QCOMPARE(rows->size(), 2);
        TD_VERIFY(hours().changeWeeklyFrom(rows->first().id, monday.addDays(7), {1, 540, 720, {}, {}, {}}));
        QCOMPARE(hours().availableSpans(trainer, monday)->first(), (MinuteSpan{480, 720}));
        QCOMPARE(hours().availableSpans(trainer, monday.addDays(7))->first(), (MinuteSpan{540, 720}));
        TD_VERIFY(hours().endWeekly(rows->last().id, monday.addDays(14)));
        QCOMPARE(hours().availableSpans(trainer, monday.addDays(14))->size(), 1);
        QCOMPARE(hours().availableSpans(trainer, monday.addDays(7))->size(), 2);
    }

    void badHoursNameTheirField_data()
    {
        QTest::addColumn<int>("weekday");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("field");
        const QDate day(2026, 6, 1);
        QTest::newRow("weekday 0") << 0 << 480 << 540 << day << QDate() << u"value.range"_s << u"weekday"_s;
        QTest::newRow("weekday 8") << 8 << 480 << 540 << day << QDate() << u"value.range"_s << u"weekday"_s;
        QTest::newRow("end before start") << 7 << 540 << 480 << day << QDate() << u"time.end-before-start"_s << u"end"_s;
        QTest::newRow("empty") << 7 << 540 << 540 << day << QDate() << u"time.end-before-start"_s << u"end"_s;
        QTest::newRow("past midnight") << 7 << 540 << 1441 << day << QDate() << u"time.range"_s << u"end"_s;
        QTest::newRow("negative") << 7 << -1 << 540 << day << QDate() << u"time.range"_s << u"start"_s;
        QTest::newRow("no first day") << 7 << 480 << 540 << QDate() << QDate() << u"time.range"_s << u"from"_s;
        QTest::newRow("ends before it begins") << 7 << 480 << 540 << day << day.addDays(-1) << u"time.until-before-from"_s << u"until"_s;
        QTest::newRow("overlaps") << 1 << 300 << 361 << day << QDate() << u"hours.overlap"_s << u"start"_s;
    }

    void badHoursNameTheirField()
    {
        QFETCH(int, weekday);
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(QString, reason);
        QFETCH(QString, field);
        const qint64 rows = m_studio->count("SELECT count(*) FROM availability");
        WeekdayHours wanted{weekday, start, end, from, {}, {}};
        if (until.isValid())
            wanted.until = until;
        const auto added = hours().addWeekly({{}, m_studio->studio.trainer, wanted, 0});
        QVERIFY(!added);
        QCOMPARE(added.error().reason, reason);
        QCOMPARE(added.error().field, field);
        QCOMPARE(m_studio->count("SELECT count(*) FROM availability"), rows);
    }

    void extraHoursOpenADay()
    {
        const QDate sunday(2026, 6, 7);
        TD_REFUSED(m_studio->booking().book(m_studio->request(sunday, 600)), ErrorKind::Refused, "booking.outside-hours");
        const auto extra = hours().addExtra({{}, m_studio->studio.trainer, {sunday, 600, 720, {}}, u"Race week"_s, 0});
        TD_VERIFY(extra);
        TD_VERIFY(m_studio->booking().book(m_studio->request(sunday, 600)));
        auto changed = *extra;
        changed.hours.endMin = 660;
        TD_VERIFY(hours().changeExtra(changed));
        TD_REFUSED(hours().changeExtra(changed), ErrorKind::Stale, "row.stale");
        TD_REFUSED(m_studio->booking().book(m_studio->request(sunday, 660)), ErrorKind::Refused, "booking.outside-hours");
        TD_VERIFY(hours().removeExtra(extra->id));
        QVERIFY(hours().extra(m_studio->studio.trainer, sunday, sunday)->isEmpty());
    }

    void timeOffListsWhatItCollidesWith()
    {
        TD_VERIFY(m_studio->booking().book(m_studio->request(monday, 540)));
        const auto hit = m_studio->booking().book(m_studio->request(monday.addDays(1), 540));
        const TimeOff span{monday.addDays(1), monday.addDays(1), 540, 720, TimeOffKind::Sick};
        const auto collisions = hours().collisions(m_studio->studio.trainer, span);
        TD_VERIFY(collisions);
        QCOMPARE(collisions->size(), 1);
        QCOMPARE(collisions->first().appointment, hit->id);
    }

    void requestsAreDecidedOnceByTheOffice()
    {
        TD_VERIFY(m_studio->signInAs(m_studio->studio.trainerActor()));
        TimeOffRow row;
        row.trainer = m_studio->studio.trainer;
        row.span = {monday, monday.addDays(4), {}, {}, TimeOffKind::Vacation};
        row.reason = u"  Lake  "_s;
        const auto asked = hours().requestTimeOff(row);
        TD_VERIFY(asked);
        QCOMPARE(asked->reason, u"Lake"_s);
        TD_REFUSED(hours().approve(asked->id), ErrorKind::Forbidden, "rule.forbidden");
        TD_REFUSED(hours().requestTimeOff(row), ErrorKind::Refused, "time-off.overlap");
        row.span = {monday.addDays(20), monday.addDays(21), {}, {}, TimeOffKind::Other};
        row.status = TimeOffStatus::Approved;
        TD_REFUSED(hours().requestTimeOff(row), ErrorKind::Forbidden, "rule.forbidden");
        TD_VERIFY(m_studio->signInAs(m_studio->studio.owner()));
        QCOMPARE(hours().openRequests()->size(), 1);
        const auto approved = hours().approve(asked->id);
        TD_VERIFY(approved);
        QCOMPARE(approved->decidedBy, m_studio->studio.ownerUser);
        TD_REFUSED(hours().decline(asked->id), ErrorKind::Refused, "time-off.decided");
        QVERIFY(hours().availableSpans(m_studio->studio.trainer, monday)->isEmpty());
        TD_VERIFY(hours().withdraw(asked->id));
        QVERIFY(!hours().availableSpans(m_studio->studio.trainer, monday)->isEmpty());
    }

    void badTimeOffChangesNothing()
    {
        TimeOffRow row;
        row.trainer = m_studio->studio.trainer;
        row.span = {monday, monday.addDays(-1), {}, {}, TimeOffKind::Vacation};
        TD_REFUSED(hours().requestTimeOff(row), ErrorKind::Invalid, "time.end-before-start");
        row.span = {monday, monday, 600, 540, TimeOffKind::Vacation};
        TD_REFUSED(hours().requestTimeOff(row), ErrorKind::Invalid, "time.end-before-start");
        row.span = {QDate(1, 1, 1), monday, {}, {}, TimeOffKind::Vacation};
        TD_REFUSED(hours().requestTimeOff(row), ErrorKind::Invalid, "time.range");
        row.trainer = TrainerId();
        TD_REFUSED(hours().requestTimeOff(row), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(hours().approve({}), ErrorKind::NotFound, "row.not-found");
        QCOMPARE(m_studio->count("SELECT count(*) FROM time_off"), 0);
    }

private:
    Hours& hours() { return m_studio->services->hours(); }

    const QDate monday{2026, 6, 8};
    std::unique_ptr<BookedStudio> m_studio;
};

QTEST_GUILESS_MAIN(TestHours)
#include "tst_hours.moc"

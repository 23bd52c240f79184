// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedstudio.h"

using namespace td;
using namespace td::test;

class TestBooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<BookedStudio>();
        TD_VERIFY(m_studio->prepare());
    }
    void cleanup() { m_studio.reset(); }

    void booksWithTheTypesDefaultsAndAnswersWhatTheRowHolds()
    {
        const auto booked = book(tuesday, 9 * 60);
        TD_VERIFY(booked);
        const auto read = m_studio->booking().find(booked->id);
        TD_VERIFY(read);
        QCOMPARE(*booked, *read);
        QCOMPARE(read->durationMin, 60);
        QCOMPARE(read->capacity, 1);
        QCOMPARE(read->rateMinor, 8500);
        QCOMPARE(read->policy.lateFeeMinor, 2500);
        QCOMPARE(read->participants.size(), 1);
        QCOMPARE(read->startsAt, QDateTime(tuesday, QTime(13, 0), Qt::UTC).toSecsSinceEpoch());
    }

    void clashesNameTheOtherBooking()
    {
        TD_VERIFY(book(tuesday, 9 * 60));
        auto again = m_studio->request(tuesday, 9 * 60 + 30);
        again.clients = {m_studio->bo};
        const auto refused = m_studio->booking().book(again);
        TD_REFUSED(refused, ErrorKind::Clash, "booking.trainer-clash");
        QCOMPARE(refused.error().args, QStringList({u"Tess Trainer"_s, u"2026-06-02"_s, u"09:00"_s, u"10:00"_s, u"Ana Ruiz"_s}));
        auto client = m_studio->request(tuesday, 9 * 60 + 30);
        client.trainer = m_studio->studio.otherTrainer;
        const auto twice = m_studio->booking().book(client);
        TD_REFUSED(twice, ErrorKind::Clash, "booking.client-clash");
        QCOMPARE(twice.error().args.first(), u"Ana Ruiz"_s);
        // What ends when the next begins does not touch it.
        TD_VERIFY(m_studio->booking().book(m_studio->request(tuesday, 10 * 60)));
    }

    void roomsTakeAsManyAsTheyMay()
    {
        auto first = m_studio->request(tuesday, 9 * 60);
        first.room = m_studio->studio.room;
        TD_VERIFY(m_studio->booking().book(first));
        auto second = m_studio->request(tuesday, 9 * 60 + 45);
        second.trainer = m_studio->studio.otherTrainer;
        second.clients = {m_studio->other};
        second.room = m_studio->studio.room;
        TD_REFUSED(m_studio->booking().book(second), ErrorKind::Clash, "booking.room-clash");
        auto& db = m_studio->studio.db();
        TD_VERIFY(db.change("setup", {}, [&] { return db.exec("UPDATE rooms SET concurrent = 2"); }));
        TD_VERIFY(m_studio->booking().book(second));
    }

    void outsideHoursNeedsAReasonThatIsKept()
    {
        const QDate sunday(2026, 6, 7);
        auto request = m_studio->request(sunday, 9 * 60);
        TD_REFUSED(m_studio->booking().book(request), ErrorKind::Refused, "booking.outside-hours");
        auto early = m_studio->request(tuesday, 5 * 60 + 45);
        const auto refused = m_studio->booking().book(early);
        TD_REFUSED(refused, ErrorKind::Refused, "booking.outside-hours");
        QCOMPARE(refused.error().args, QStringList{u"06:00-21:00"_s});
        early.overrideReason = u"Catches a plane"_s;
        const auto booked = m_studio->booking().book(early);
        TD_VERIFY(booked);
        QCOMPARE(m_studio->booking().find(booked->id)->overrideReason, u"Catches a plane"_s);
        // A reason for nothing is not kept.
        auto normal = m_studio->request(tuesday, 12 * 60);
        normal.overrideReason = u"No need"_s;
        QCOMPARE(m_studio->booking().book(normal)->overrideReason, QString());
    }

    void timeOffAndClosedDaysRefuse()
    {
        auto& hours = m_studio->services->hours();
        TimeOffRow off;
        off.trainer = m_studio->studio.trainer;
        off.span = {tuesday, tuesday.addDays(1), {}, {}, TimeOffKind::Vacation};
        const auto requested = hours.requestTimeOff(off);
        TD_VERIFY(requested);
        TD_VERIFY(book(tuesday, 9 * 60)); // a request alone blocks nothing
        TD_VERIFY(hours.approve(requested->id));
        TD_REFUSED(book(tuesday, 11 * 60), ErrorKind::Refused, "booking.time-off");
        const auto holiday = book(QDate(2026, 7, 1), 9 * 60);
        TD_REFUSED(holiday, ErrorKind::Refused, "booking.closed");
        QCOMPARE(holiday.error().args, QStringList({u"2026-07-01"_s, u"Canada Day"_s, u"Fête du Canada"_s}));
        TD_VERIFY(m_studio->services->catalogue().addClosure({{}, QDate(2026, 7, 1), u"Open on Canada Day"_s, true, 0}));
        TD_VERIFY(book(QDate(2026, 7, 1), 9 * 60));
        TD_VERIFY(m_studio->services->catalogue().addClosure({{}, QDate(2026, 7, 3), u"Floor is painted"_s, false, 0}));
        TD_REFUSED(book(QDate(2026, 7, 3), 9 * 60), ErrorKind::Refused, "booking.closed");
    }

    void checkListsClashesBeforeRules()
    {
        auto late = m_studio->request(tuesday, 20 * 60);
        TD_VERIFY(m_studio->booking().book(late));
        const qint64 rows = m_studio->rows();
        late.minute = 20 * 60 + 30;
        const auto problems = m_studio->booking().check(late);
        TD_VERIFY(problems);
        QList<ProblemKind> kinds;
        for (const Problem& problem : *problems)
            kinds.append(problem.kind);
        QCOMPARE(kinds, QList<ProblemKind>({ProblemKind::TrainerClash, ProblemKind::ClientClash, ProblemKind::OutsideHours}));
        QCOMPARE(problems->at(0).severity, Severity::Blocks);
        QVERIFY(!problems->at(0).appointment.isNull());
        QCOMPARE(problems->at(2).severity, Severity::Overridable);
        QCOMPARE(m_studio->rows(), rows);
        late.minute = 18 * 60;
        QVERIFY(m_studio->booking().check(late)->isEmpty());
    }

    void rebookIsTheSameWallClockAcrossAChangeOfClocks()
    {
        const auto before = book(QDate(2026, 10, 27), 9 * 60);
        TD_VERIFY(before);
        const auto after = m_studio->booking().rebook(before->id);
        TD_VERIFY(after);
        QCOMPARE(after->day, QDate(2026, 11, 3));
        QCOMPARE(after->minute, 9 * 60);
        QCOMPARE(after->startsAt - before->startsAt, 7 * 86400 + 3600);
        QCOMPARE(after->participants.first().client, m_studio->ana);
    }

    void movingChecksAndCarriesTheClients()
    {
        const auto first = book(tuesday, 9 * 60);
        const auto second = book(tuesday, 11 * 60);
        MoveRequest move;
        move.minute = 10 * 60 + 30;
        TD_REFUSED(m_studio->booking().move(first->id, move), ErrorKind::Clash, "booking.trainer-clash");
        move.minute = 22 * 60;
        TD_REFUSED(m_studio->booking().move(first->id, move), ErrorKind::Refused, "booking.outside-hours");
        move.minute = 13 * 60;
        move.trainer = m_studio->studio.otherTrainer;
        const auto moved = m_studio->booking().move(first->id, move);
        TD_VERIFY(moved);
        QCOMPARE(moved->trainer, m_studio->studio.otherTrainer);
        QCOMPARE(m_studio->count("SELECT count(*) FROM participants p JOIN appointments a ON a.id = p.appointment_id "
                                 "WHERE p.starts_at <> a.starts_at OR p.trainer_id <> a.trainer_id"), 0);
        move.version = first->version;
        TD_REFUSED(m_studio->booking().move(first->id, move), ErrorKind::Stale, "row.stale");
        QVERIFY(m_studio->booking().checkMove(second->id, {})->isEmpty());
    }

    void capacityHoldsAndTheRestMayWait()
    {
        const QList<ClientId> four{m_studio->ana, m_studio->bo, m_studio->cy, m_studio->di};
        auto request = m_studio->groupRequest(tuesday, 9 * 60, four);
        const auto refused = m_studio->booking().book(request);
        TD_REFUSED(refused, ErrorKind::Clash, "booking.full");
        QCOMPARE(refused.error().args, QStringList{u"3"_s});
        request.allowWaitlist = true;
        const auto booked = m_studio->booking().book(request);
        TD_VERIFY(booked);
        QCOMPARE(booked->participants.last().status, ParticipantStatus::Waitlisted);
        TD_REFUSED(m_studio->booking().setCapacity(booked->id, 2), ErrorKind::Clash, "booking.full");
        TD_VERIFY(m_studio->booking().setCapacity(booked->id, 4));
        const auto joined = m_studio->booking().addParticipant(booked->id, m_studio->di);
        TD_VERIFY(joined);
        QCOMPARE(joined->status, ParticipantStatus::Confirmed);
        TD_REFUSED(m_studio->booking().addParticipant(booked->id, m_studio->di), ErrorKind::Invalid, "booking.client-twice");
    }

    void aChangeOfSettingsCountsAtOnceAndARollbackToo()
    {
        TD_VERIFY(book(tuesday, 9 * 60));
        auto& db = m_studio->studio.db();
        auto& catalogue = m_studio->services->catalogue();
        ClassType type = *catalogue.classType(m_studio->studio.personal);
        type.rateMinor = 9900;
        const auto undone = db.change("test", {}, [&]() -> Result<void> {
            TD_TRY(catalogue.changeClassType(type));
            TD_TRY_ASSIGN(const Appointment inside, book(tuesday, 11 * 60));
            if (inside.rateMinor != 9900)
                return fail(ErrorKind::Internal, "test.rate-inside");
            return fail(ErrorKind::Cancelled, "test.rollback");
        });
        TD_REFUSED(undone, ErrorKind::Cancelled, "test.rollback");
        QCOMPARE(book(tuesday, 13 * 60)->rateMinor, 8500);
        TD_VERIFY(catalogue.changeClassType(type));
        QCOMPARE(book(tuesday, 15 * 60)->rateMinor, 9900);
    }

    void trainersBookTheirOwnAndSeeOnlyTheTimeOfOthers()
    {
        auto theirs = m_studio->request(tuesday, 9 * 60);
        theirs.trainer = m_studio->studio.otherTrainer;
        theirs.room = m_studio->studio.room;
        theirs.clients = {m_studio->other};
        const auto hidden = m_studio->booking().book(theirs);
        TD_VERIFY(hidden);
        TD_VERIFY(m_studio->signInAs(m_studio->studio.trainerActor()));
        TD_REFUSED(m_studio->booking().find(hidden->id), ErrorKind::NotFound, "row.not-found");
        TD_VERIFY(book(tuesday, 11 * 60));
        auto own = m_studio->request(tuesday, 9 * 60 + 30);
        own.room = m_studio->studio.room;
        const auto refused = m_studio->booking().book(own);
        TD_REFUSED(refused, ErrorKind::Clash, "booking.room-clash");
        QCOMPARE(refused.error().args, QStringList({u"Room 1"_s, u"2026-06-02"_s, u"09:00"_s, u"10:00"_s, QString()}));
        const auto problems = m_studio->booking().check(own);
        QVERIFY(problems && problems->size() == 1 && problems->first().appointment.isNull());
        // Not for others, and not with a reason either.
        auto foreign = m_studio->request(tuesday, 15 * 60);
        foreign.trainer = m_studio->studio.otherTrainer;
        TD_REFUSED(m_studio->booking().book(foreign), ErrorKind::Forbidden, "rule.forbidden");
        foreign.minute = 4 * 60;
        foreign.overrideReason = u"Because"_s;
        TD_REFUSED(m_studio->booking().book(foreign), ErrorKind::Refused, "booking.outside-hours");
        auto early = m_studio->request(tuesday, 4 * 60);
        early.overrideReason = u"Race training"_s;
        TD_VERIFY(m_studio->booking().book(early));
        TD_REFUSED(m_studio->booking().move(hidden->id, {}), ErrorKind::NotFound, "row.not-found");
    }

    void theDeskBooksForAll()
    {
        TD_VERIFY(m_studio->signInAs(m_studio->studio.desk()));
        TD_VERIFY(book(tuesday, 9 * 60));
        auto second = m_studio->request(tuesday, 9 * 60);
        second.trainer = m_studio->studio.otherTrainer;
        second.clients = {m_studio->other};
        TD_VERIFY(m_studio->booking().book(second));
        auto early = m_studio->request(tuesday, 5 * 60);
        early.overrideReason = u"Asked for it"_s;
        TD_VERIFY(m_studio->booking().book(early));
    }

private:
    Result<Appointment> book(QDate day, int minute) { return m_studio->booking().book(m_studio->request(day, minute)); }

    const QDate tuesday{2026, 6, 2};
    std::unique_ptr<BookedStudio> m_studio;
};

QTEST_GUILESS_MAIN(TestBooking)
#include "tst_booking.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedstudio.h"

using namespace td;
using namespace td::test;

class TestCancelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<BookedStudio>();
        TD_VERIFY(m_studio->prepare());
    }
    void cleanup() { m_studio.reset(); }

    void noticeEqualToTheWindowIsOnTime_data()
    {
        QTest::addColumn<int>("minute");
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("fee");
        QTest::addColumn<int>("credit");
        QTest::newRow("a day before, to the minute") << 9 * 60 << int(ParticipantStatus::Cancelled) << qint64(0) << int(CreditEffect::Released);
        QTest::newRow("a minute later") << 9 * 60 + 1 << int(ParticipantStatus::LateCancelled) << qint64(2500) << int(CreditEffect::Forfeited);
    }

    void noticeEqualToTheWindowIsOnTime()
    {
        QFETCH(int, minute);
        QFETCH(int, status);
        QFETCH(qint64, fee);
        QFETCH(int, credit);
        const auto booked = book(tuesday);
        TD_VERIFY(booked);
        m_studio->setNow(tuesday.addDays(-1), minute);
        const auto preview = cancelling().previewCancel(booked->id, {});
        TD_VERIFY(preview);
        QCOMPARE(preview->feesMinor, fee);
        QCOMPARE(preview->appointments, 1);
        QCOMPARE(preview->participants.first().name, u"Ana Ruiz"_s);
        QCOMPARE(*m_studio->booking().find(booked->id), *booked); // only looked
        const auto cancelled = cancelling().cancel(booked->id, {CancelledBy::Client, u"Ill"_s, false, {}});
        TD_VERIFY(cancelled);
        const Participant& p = cancelled->participants.first();
        QCOMPARE(int(p.status), status);
        QCOMPARE(p.feeMinor, fee);
        QCOMPARE(int(p.credit), credit);
        QCOMPARE(cancelled->cancelReason, u"Ill"_s);
        TD_REFUSED(cancelling().cancel(booked->id, {}), ErrorKind::Refused, "booking.not-scheduled");
    }

    void theStudioNeverCharges()
    {
        const auto booked = book(tuesday);
        m_studio->setNow(tuesday, 8 * 60 + 59);
        const auto cancelled = cancelling().cancel(booked->id, {CancelledBy::Studio, {}, false, {}});
        TD_VERIFY(cancelled);
        QCOMPARE(cancelled->participants.first().status, ParticipantStatus::Cancelled);
        QCOMPARE(cancelled->participants.first().feeMinor, 0);
        QCOMPARE(cancelled->participants.first().credit, CreditEffect::Released);
    }

    void thePolicyIsTheOneOfTheDayOfBooking()
    {
        const auto booked = book(tuesday);
        auto& catalogue = m_studio->services->catalogue();
        Policy policy = catalogue.policies()->first();
        policy.terms.lateFeeMinor = 9900;
        TD_VERIFY(catalogue.changePolicy(policy));
        m_studio->setNow(tuesday, 8 * 60);
        QCOMPARE(cancelling().previewCancel(booked->id, {})->feesMinor, 2500);
        const auto later = book(tuesday.addDays(1));
        m_studio->setNow(tuesday.addDays(1), 8 * 60);
        QCOMPARE(cancelling().previewCancel(later->id, {})->feesMinor, 9900);
    }

    void waiversRunOutAndComeBack()
    {
        auto& catalogue = m_studio->services->catalogue();
        Policy policy = catalogue.policies()->first();
        policy.terms.waivers = 2;
        policy.terms.waiverDays = 30;
        TD_VERIFY(catalogue.changePolicy(policy));
        QList<qint64> fees;
        for (int week = 0; week < 6; ++week) {
            const QDate day = tuesday.addDays(week * 7);
            const auto booked = book(day);
            TD_VERIFY(booked);
            m_studio->setNow(day, 8 * 60);
            const auto cancelled = cancelling().cancel(booked->id, {});
            TD_VERIFY(cancelled);
            fees.append(cancelled->participants.first().feeMinor);
            QCOMPARE(cancelled->participants.first().waived, fees.last() == 0);
        }
        // The first waiver is 35 days old in the sixth week, the second 28 days.
        QCOMPARE(fees, QList<qint64>({0, 0, 2500, 2500, 2500, 0}));
    }

    void staffMayWaive()
    {
        const auto booked = book(tuesday);
        m_studio->setNow(tuesday, 8 * 60);
        const auto cancelled = cancelling().cancel(booked->id, {CancelledBy::Client, {}, true, {}});
        TD_VERIFY(cancelled);
        const Participant& p = cancelled->participants.first();
        QVERIFY(p.waived && p.feeMinor == 0 && p.credit == CreditEffect::Released);
        QCOMPARE(p.status, ParticipantStatus::LateCancelled);
        QCOMPARE(*cancelling().waiversUsed(m_studio->ana, 30, m_studio->studio.clock.now()), 1);
    }

    void aClassGoesOnWithoutOne()
    {
        const auto booked = m_studio->booking().book(m_studio->groupRequest(tuesday, 9 * 60, {m_studio->ana, m_studio->bo}));
        TD_VERIFY(booked);
        const auto after = cancelling().cancelParticipant(booked->participants.first().id, {});
        TD_VERIFY(after);
        QCOMPARE(after->state, AppointmentState::Scheduled);
        QCOMPARE(after->participants.first().status, ParticipantStatus::Cancelled);
        QCOMPARE(after->participants.last().status, ParticipantStatus::Confirmed);
        TD_REFUSED(cancelling().cancelParticipant(booked->participants.first().id, {}), ErrorKind::Refused,
                   "participant.not-confirmed");
        TD_VERIFY(m_studio->booking().addParticipant(booked->id, m_studio->ana));
        const auto single = book(tuesday.addDays(1));
        QCOMPARE(cancelling().cancelParticipant(single->participants.first().id, {})->state, AppointmentState::Cancelled);
    }

    void noShowCostsAndCanBeTakenBack()
    {
        auto& catalogue = m_studio->services->catalogue();
        Policy policy = catalogue.policies()->first();
        policy.terms.noShowFeeMinor = 4000;
        TD_VERIFY(catalogue.changePolicy(policy));
        const auto booked = m_studio->booking().book(m_studio->groupRequest(tuesday, 9 * 60, {m_studio->ana, m_studio->bo}));
        m_studio->setNow(tuesday, 9 * 60 + 20);
        const ParticipantId ana = booked->participants.first().id;
        const ParticipantId bo = booked->participants.last().id;
        QCOMPARE(cancelling().previewNoShow(booked->id)->feesMinor, 8000);
        auto after = cancelling().markNoShow(ana);
        TD_VERIFY(after);
        QCOMPARE(after->state, AppointmentState::Scheduled);
        QCOMPARE(after->participants.first().feeMinor, 4000);
        QCOMPARE(after->participants.first().attended, std::optional(false));
        after = cancelling().markNoShow(bo, true);
        QCOMPARE(after->state, AppointmentState::NoShow);
        QCOMPARE(after->participants.last().feeMinor, 0);
        QVERIFY(after->participants.last().waived);
        const auto came = m_studio->services->attendance().markAttended(ana, true);
        TD_VERIFY(came);
        QVERIFY(came->attended == true && came->feeMinor == 0 && came->credit == CreditEffect::None);
        QCOMPARE(m_studio->booking().find(booked->id)->state, AppointmentState::Completed);
    }

    void attendanceOfAClassWithOneKey()
    {
        auto& attendance = m_studio->services->attendance();
        const auto booked = m_studio->booking().book(m_studio->groupRequest(tuesday, 9 * 60, {m_studio->ana, m_studio->bo}));
        const ParticipantId ana = booked->participants.first().id;
        TD_VERIFY(attendance.markArrived(ana));
        TD_VERIFY(attendance.markAttended(ana, false));
        const auto done = attendance.complete(booked->id);
        TD_VERIFY(done);
        QCOMPARE(done->state, AppointmentState::Completed);
        QCOMPARE(done->participants.first().attended, std::optional(false));
        QCOMPARE(done->participants.last().attended, std::optional(true));
        const auto again = attendance.reopen(booked->id);
        TD_VERIFY(again);
        QCOMPARE(again->state, AppointmentState::Scheduled);
        QVERIFY(!again->participants.last().attended);
        QCOMPARE(attendance.markAllAttended(booked->id)->participants.first().attended, std::optional(true));
    }

    void reopeningNeedsTheTimeToBeFree()
    {
        const auto booked = book(tuesday);
        m_studio->setNow(tuesday, 8 * 60);
        TD_VERIFY(cancelling().cancel(booked->id, {}));
        auto taken = m_studio->request(tuesday, 9 * 60);
        taken.clients = {m_studio->bo};
        const auto other = m_studio->booking().book(taken);
        TD_VERIFY(other);
        TD_REFUSED(m_studio->services->attendance().reopen(booked->id), ErrorKind::Clash, "booking.trainer-clash");
        TD_VERIFY(cancelling().cancel(other->id, {CancelledBy::Studio, {}, false, {}}));
        const auto back = m_studio->services->attendance().reopen(booked->id);
        TD_VERIFY(back);
        QCOMPARE(back->participants.first().status, ParticipantStatus::Confirmed);
        QCOMPARE(back->participants.first().feeMinor, 0);
        QVERIFY(!back->cancelledAt && !back->cancelledBy);
    }

    void aTrainerCancelsOnlyTheirOwn()
    {
        auto request = m_studio->request(tuesday, 9 * 60);
        request.trainer = m_studio->studio.otherTrainer;
        request.clients = {m_studio->other};
        const auto theirs = m_studio->booking().book(request);
        const auto own = book(tuesday);
        TD_VERIFY(m_studio->signInAs(m_studio->studio.trainerActor()));
        TD_REFUSED(cancelling().cancel(theirs->id, {}), ErrorKind::NotFound, "row.not-found");
        TD_REFUSED(cancelling().markNoShow(theirs->participants.first().id), ErrorKind::NotFound, "row.not-found");
        TD_VERIFY(cancelling().cancel(own->id, {}));
    }

private:
    Result<Appointment> book(QDate day) { return m_studio->booking().book(m_studio->request(day, 9 * 60)); }
    Cancelling& cancelling() { return m_studio->services->cancelling(); }

    const QDate tuesday{2026, 6, 2};
    std::unique_ptr<BookedStudio> m_studio;
};

QTEST_GUILESS_MAIN(TestCancelling)
#include "tst_cancelling.moc"

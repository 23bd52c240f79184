// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedstudio.h"

using namespace td;
using namespace td::test;

class TestWaitingList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<BookedStudio>();
        TD_VERIFY(m_studio->prepare());
        auto request = m_studio->groupRequest(friday, 9 * 60, {m_studio->ana, m_studio->bo, m_studio->cy});
        request.capacity = 2;
        request.allowWaitlist = true;
        const auto booked = m_studio->booking().book(request);
        TD_VERIFY(booked);
        m_class = booked->id;
        m_ana = booked->participants.at(0).id;
        m_cy = booked->participants.at(2).id;
        m_studio->studio.clock.advance(60'000);
        const auto di = list().join(m_class, m_studio->di);
        TD_VERIFY(di);
        m_di = di->id;
    }
    void cleanup() { m_studio.reset(); }

    void automaticTakesTheFirst()
    {
        setMode(WaitlistMode::Automatic);
        QVERIFY(!list().next(m_class)->has_value());
        const auto preview = cancelling().previewCancelParticipant(m_ana, {});
        TD_VERIFY(preview);
        QCOMPARE(preview->movesUp->participant, m_cy);
        QCOMPARE(preview->movesUp->action, PromotionAction::Promote);
        QCOMPARE(preview->movesUp->name, u"Cy Young"_s);
        TD_VERIFY(cancelling().cancelParticipant(m_ana, {}));
        QCOMPARE(status(m_cy), ParticipantStatus::Confirmed);
        QCOMPARE(status(m_di), ParticipantStatus::Waitlisted);
    }

    void insideTheLateWindowStaffIsAsked_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("automatic") << int(WaitlistMode::Automatic);
        QTest::newRow("confirm") << int(WaitlistMode::Confirm);
        QTest::newRow("ask") << int(WaitlistMode::Ask);
    }

    void insideTheLateWindowStaffIsAsked()
    {
        QFETCH(int, mode);
        setMode(WaitlistMode(mode));
        m_studio->setNow(friday.addDays(-1), 9 * 60 + 1);
        const auto preview = cancelling().previewCancelParticipant(m_ana, {});
        QCOMPARE(preview->movesUp->action, PromotionAction::Ask);
        TD_VERIFY(cancelling().cancelParticipant(m_ana, {}));
        QCOMPARE(status(m_cy), ParticipantStatus::Waitlisted);
        const auto promoted = list().promote(m_cy);
        TD_VERIFY(promoted);
        QCOMPARE(promoted->status, ParticipantStatus::Confirmed);
        TD_REFUSED(list().promote(m_di), ErrorKind::Clash, "booking.full");
    }

    void whoHasAClashKeepsTheirPlaceInLine()
    {
        setMode(WaitlistMode::Automatic);
        auto elsewhere = m_studio->request(friday, 9 * 60 + 30);
        elsewhere.trainer = m_studio->studio.otherTrainer;
        elsewhere.clients = {m_studio->cy};
        TD_VERIFY(m_studio->booking().book(elsewhere));
        TD_VERIFY(cancelling().cancelParticipant(m_ana, {}));
        QCOMPARE(status(m_cy), ParticipantStatus::Waitlisted);
        QCOMPARE(status(m_di), ParticipantStatus::Confirmed);
        TD_VERIFY(m_studio->booking().setCapacity(m_class, 3));
        const auto refused = list().promote(m_cy);
        TD_REFUSED(refused, ErrorKind::Clash, "booking.client-clash");
        QCOMPARE(refused.error().args.first(), u"Cy Young"_s);
    }

    void offersRunOutAndGoToTheNext()
    {
        setMode(WaitlistMode::Confirm);
        TD_VERIFY(cancelling().cancelParticipant(m_ana, {}));
        QCOMPARE(status(m_cy), ParticipantStatus::Offered);
        QCOMPARE(status(m_di), ParticipantStatus::Waitlisted);
        const Instant until = *m_studio->booking().findParticipant(m_cy)->offerUntil;
        QCOMPARE(until, m_studio->studio.clock.now() + 4 * 3600);
        QCOMPARE(*list().expireOffers(until - 1), 0);
        m_studio->studio.clock.set(until * 1000);
        TD_REFUSED(list().acceptOffer(m_cy), ErrorKind::Refused, "waitlist.no-offer");
        QCOMPARE(*list().expireOffers(until), 1);
        QCOMPARE(status(m_cy), ParticipantStatus::Waitlisted);
        QCOMPARE(status(m_di), ParticipantStatus::Offered);
        TD_VERIFY(list().acceptOffer(m_di));
        QCOMPARE(status(m_di), ParticipantStatus::Confirmed);
    }

    void decliningAsksTheNext()
    {
        setMode(WaitlistMode::Confirm);
        TD_VERIFY(cancelling().cancelParticipant(m_ana, {}));
        TD_REFUSED(list().declineOffer(m_di), ErrorKind::Refused, "waitlist.no-offer");
        TD_VERIFY(list().declineOffer(m_cy));
        QCOMPARE(status(m_cy), ParticipantStatus::Cancelled);
        QCOMPARE(status(m_di), ParticipantStatus::Offered);
        QCOMPARE(list().of(m_class)->size(), 1);
    }

    void nobodyJoinsTwice()
    {
        TD_REFUSED(list().join(m_class, m_studio->di), ErrorKind::Invalid, "booking.client-twice");
        TD_REFUSED(list().join(m_class, m_studio->ana), ErrorKind::Invalid, "booking.client-twice");
        TD_VERIFY(list().leave(m_di));
        TD_REFUSED(list().leave(m_di), ErrorKind::Refused, "waitlist.not-waiting");
        TD_VERIFY(list().join(m_class, m_studio->di));
    }

    void aCancelledClassComesBackWithItsLine()
    {
        TD_VERIFY(cancelling().cancel(m_class, {CancelledBy::Studio, {}, false, {}}));
        QVERIFY(list().of(m_class)->isEmpty());
        TD_VERIFY(m_studio->services->attendance().reopen(m_class));
        QCOMPARE(list().of(m_class)->size(), 2);
        QCOMPARE(status(m_ana), ParticipantStatus::Confirmed);
    }

private:
    WaitingList& list() { return m_studio->services->waitingList(); }
    Cancelling& cancelling() { return m_studio->services->cancelling(); }
    ParticipantStatus status(const ParticipantId& id) { return m_studio->booking().findParticipant(id)->status; }

    void setMode(WaitlistMode mode)
    {
        auto& catalogue = m_studio->services->catalogue();
        ClassType type = *catalogue.classType(m_studio->studio.group);
        type.waitlistMode = mode;
        TD_VERIFY(catalogue.changeClassType(type));
    }

    const QDate friday{2026, 6, 5};
    AppointmentId m_class;
    ParticipantId m_ana;
    ParticipantId m_cy;
    ParticipantId m_di;
    std::unique_ptr<BookedStudio> m_studio;
};

QTEST_GUILESS_MAIN(TestWaitingList)
#include "tst_waitinglist.moc"

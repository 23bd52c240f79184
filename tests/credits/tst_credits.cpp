// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/creditundo.h"
#include "clients/clientmerge.h"
#include "credits/balancefacts.h"
#include "creditstudio.h"

#include <QTest>

using namespace td;
using namespace td::test;

class CreditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<CreditStudio>();
        TD_VERIFY(m->prepare());
    }

    void bookingReservesAndAttendanceConsumes()
    {
        const auto lot = m->credits->grant(m->ten());
        TD_VERIFY(lot);
        QCOMPARE(m->numbers(*lot), u"10 0 0 10"_s);
        const auto booked = m->book({2026, 6, 3});
        TD_VERIFY(booked);
        QCOMPARE(m->numbers(*lot), u"10 0 1 9"_s);
        const ParticipantId place = booked->participants.first().id;
        const auto credit = m->credits->creditOf(place);
        TD_VERIFY(credit);
        QCOMPARE(credit->value().lotName, u"Ten sessions"_s);
        QCOMPARE(credit->value().state, PlaceCreditState::Reserved);
        m->setNow({2026, 6, 3}, 700);
        TD_VERIFY(m->diary->attendance().markAttended(place, true));
        QCOMPARE(m->numbers(*lot), u"10 1 0 9"_s);
        QCOMPARE(m->credits->lot(*lot)->usedValueMinor, 7500);
        TD_VERIFY(m->diary->attendance().markAttended(place, false));
        QCOMPARE(m->numbers(*lot), u"10 0 0 10"_s);
        QCOMPARE(m->credits->lot(*lot)->usedValueMinor, 0);
        TD_VERIFY(m->diary->attendance().markAttended(place, true));
        TD_VERIFY(m->diary->attendance().complete(booked->id));
        QCOMPARE(m->numbers(*lot), u"10 1 0 9"_s);
    }

    void settlingTwiceWritesNothingMore()
    {
        const auto lot = m->credits->grant(m->ten());
        const auto booked = m->book({2026, 6, 3});
        TD_VERIFY(booked);
        const auto before = m->credits->entriesOf(*lot);
        TD_VERIFY(m->credits->settle({booked->participants.first().id}));
        TD_VERIFY(m->credits->fundOpen(m->ana));
        QCOMPARE(m->credits->entriesOf(*lot)->size(), before->size());
    }

    void cancelledOnTimeGoesBackAndLateIsLost()
    {
        const auto lot = m->credits->grant(m->ten());
        const auto first = m->book({2026, 6, 3});
        const auto second = m->book({2026, 6, 4});
        TD_VERIFY(second);
        TD_VERIFY(m->diary->cancelling().cancel(first->id, {}));
        QCOMPARE(m->numbers(*lot), u"10 0 1 9"_s);
        m->setNow({2026, 6, 4}, 500);
        const auto preview = m->diary->cancelling().previewCancel(second->id, {});
        TD_VERIFY(preview);
        QVERIFY(preview->participants.first().effect.forfeited);
        QCOMPARE(preview->participants.first().credit->lotName, u"Ten sessions"_s);
        QCOMPARE(m->numbers(*lot), u"10 0 1 9"_s);
        TD_VERIFY(m->diary->cancelling().cancel(second->id, {}));
        QCOMPARE(m->numbers(*lot), u"10 1 0 9"_s);
        QCOMPARE(m->credits->creditOf(second->participants.first().id)->value().state, PlaceCreditState::Forfeited);
        TD_VERIFY(m->diary->attendance().reopen(second->id));
        QCOMPARE(m->numbers(*lot), u"10 0 1 9"_s);
        TD_VERIFY(m->diary->cancelling().cancel(second->id, {CancelledBy::Studio, {}, false, {}}));
        QCOMPARE(m->numbers(*lot), u"10 0 0 10"_s);
    }

    void noShowForfeitsUnlessWaived()
    {
        const auto lot = m->credits->grant(m->ten());
        const auto first = m->book({2026, 6, 3});
        const auto second = m->book({2026, 6, 4});
        m->setNow({2026, 6, 4}, 700);
        TD_VERIFY(m->diary->cancelling().markNoShow(first->id));
        TD_VERIFY(m->diary->cancelling().markNoShow(second->id, true));
        QCOMPARE(m->numbers(*lot), u"10 1 0 9"_s);
        TD_VERIFY(m->diary->attendance().markAttended(first->participants.first().id, true));
        QCOMPARE(m->numbers(*lot), u"10 1 0 9"_s);
        QCOMPARE(m->credits->creditOf(first->participants.first().id)->value().state, PlaceCreditState::Consumed);
    }

    void earlierPlacesComeFirst()
    {
        const auto lot = m->credits->grant(m->some(2));
        const auto june10 = m->book({2026, 6, 10});
        const auto june12 = m->book({2026, 6, 12});
        const auto june15 = m->book({2026, 6, 15});
        TD_VERIFY(june15);
        QVERIFY(!m->paid(*june15));
        const auto june8 = m->book({2026, 6, 8});
        QVERIFY(m->paid(*june8) && m->paid(*june10));
        QVERIFY(!m->paid(*june12));
        TD_VERIFY(m->diary->cancelling().cancel(june8->id, {}));
        QVERIFY(m->paid(*june12) && !m->paid(*june15));
        const auto more = m->credits->grant(m->some(1, u"More"_s));
        TD_VERIFY(more);
        QVERIFY(m->paid(*june15));
        QCOMPARE(m->numbers(*lot), u"2 0 2 0"_s);
        QCOMPARE(m->numbers(*more), u"1 0 1 0"_s);
    }

    void undoBringsTheBalanceBack()
    {
        Undo undo(m->db(), creditsFollowUndo(m->db(), *m->credits));
        const auto lot = m->credits->grant(m->ten());
        const auto booked = m->book({2026, 6, 3});
        TD_VERIFY(booked);
        QCOMPARE(m->numbers(*lot), u"10 0 1 9"_s);
        TD_VERIFY(undo.undo());
        QCOMPARE(m->numbers(*lot), u"10 0 0 10"_s);
        TD_VERIFY(undo.redo());
        QCOMPARE(m->numbers(*lot), u"10 0 1 9"_s);
        m->setNow({2026, 6, 3}, 500);
        TD_VERIFY(m->diary->cancelling().cancel(booked->id, {}));
        QCOMPARE(m->numbers(*lot), u"10 1 0 9"_s);
        TD_VERIFY(undo.undo());
        QCOMPARE(m->numbers(*lot), u"10 0 1 9"_s);
        TD_VERIFY(m->diary->attendance().complete(booked->id));
        QCOMPARE(m->numbers(*lot), u"10 1 0 9"_s);
        TD_VERIFY(undo.undo());
        QCOMPARE(m->numbers(*lot), u"10 0 1 9"_s);
        TD_VERIFY(m->diary->booking().move(booked->id, {QDate(2027, 8, 2), {}, {}, {}, {}, {}, {}}));
        QCOMPARE(m->numbers(*lot), u"10 0 0 10"_s); // after the last day
        TD_VERIFY(undo.undo());
        QCOMPARE(m->numbers(*lot), u"10 0 1 9"_s);
    }

    void undoLeavesTheBooksAlone()
    {
        Undo undo(m->db(), creditsFollowUndo(m->db(), *m->credits));
        const auto lot = m->credits->grant(m->ten());
        TD_VERIFY(m->credits->adjust(*lot, 2, u"A gift"_s));
        const auto state = undo.state();
        TD_VERIFY(state);
        QVERIFY(!state->undo || !state->undo->label.startsWith(u"books."));
    }

    void waitingPlacesReserveNothingUntilPromoted()
    {
        const auto lot = m->credits->grant(m->ten());
        BookingRequest request = m->request({2026, 6, 3});
        request.classType = m->studio.group;
        request.clients = {m->bo};
        request.capacity = 1;
        const auto booked = m->diary->booking().book(request);
        TD_VERIFY(booked);
        const auto waiting = m->diary->waitingList().join(booked->id, m->ana);
        TD_VERIFY(waiting);
        QCOMPARE(m->numbers(*lot), u"10 0 0 10"_s);
        TD_VERIFY(m->diary->cancelling().cancelParticipant(booked->participants.first().id, {}));
        const auto now = m->diary->booking().findParticipant(waiting->id);
        if (now->status != ParticipantStatus::Confirmed)
            TD_VERIFY(m->diary->waitingList().promote(waiting->id));
        QCOMPARE(m->numbers(*lot), u"10 0 1 9"_s);
    }

    void theChoiceOfTheBookingHolds()
    {
        const auto soon = m->credits->grant(m->some(5, u"Soon"_s));
        NewLot late = m->some(5, u"Late"_s);
        late.validityDays.reset();
        const auto lot = m->credits->grant(late);
        BookingRequest request = m->request({2026, 6, 3});
        request.lot = *lot;
        const auto chosen = m->diary->booking().book(request);
        TD_VERIFY(chosen);
        QCOMPARE(m->numbers(*lot), u"5 0 1 4"_s);
        request = m->request({2026, 6, 4});
        request.pays = Pays::Rate;
        const auto rate = m->diary->booking().book(request);
        QVERIFY(!m->paid(*rate));
        TD_VERIFY(m->diary->booking().setPays(rate->participants.first().id, Pays::Auto));
        QCOMPARE(m->numbers(*soon), u"5 0 1 4"_s);
        request = m->request({2026, 6, 5});
        request.clients = {m->bo};
        request.lot = *lot;
        TD_REFUSED(m->diary->booking().book(request), ErrorKind::NotFound, "row.not-found");
    }

    void minutesFollowTheLengthOfTheSession()
    {
        NewLot lot = m->ten();
        lot.kind = LotKind::Minutes;
        lot.units = 150;
        const auto id = m->credits->grant(lot);
        TD_VERIFY(id);
        const auto first = m->book({2026, 6, 3});
        const auto second = m->book({2026, 6, 4});
        const auto third = m->book({2026, 6, 5});
        QCOMPARE(m->numbers(*id), u"150 0 120 30"_s);
        QVERIFY(!m->paid(*third));
        TD_VERIFY(m->diary->booking().move(first->id, {{}, {}, 30, {}, {}, {}, {}}));
        QCOMPARE(m->numbers(*id), u"150 0 150 0"_s);
        QVERIFY(m->paid(*second) && m->paid(*third));
    }

    void freezeMovesTheEndAndPaysNothing()
    {
        NewLot lot = m->some(3);
        lot.validityDays = 10; // last day 11 June
        const auto id = m->credits->grant(lot);
        const auto in = m->book({2026, 6, 9});
        const auto after = m->book({2026, 6, 13});
        QVERIFY(m->paid(*in) && !m->paid(*after));
        const auto freeze = m->credits->freeze(*id, {2026, 6, 8}, {2026, 6, 10}, u"Holiday"_s);
        TD_VERIFY(freeze);
        QCOMPARE(m->credits->lot(*id)->lastDay, QDate(2026, 6, 14));
        QVERIFY(!m->paid(*in) && m->paid(*after));
        TD_REFUSED(m->credits->freeze(*id, {2026, 6, 10}, {}, {}), ErrorKind::Invalid, "freeze.overlap");
        TD_VERIFY(m->credits->endFreeze(*freeze, {2026, 6, 8}));
        QCOMPARE(m->credits->lot(*id)->lastDay, QDate(2026, 6, 12));
        QVERIFY(m->paid(*in) && !m->paid(*after));
        TD_VERIFY(m->credits->endFreeze(*freeze, {2026, 6, 7}));
        QCOMPARE(m->credits->lot(*id)->lastDay, QDate(2026, 6, 11));
    }

    void expiryIsInclusiveAndEarnsTheRest()
    {
        NewLot lot = m->some(3);
        lot.priceMinor = 10'000;
        lot.validityDays = 10;
        const auto id = m->credits->grant(lot);
        const auto booked = m->book({2026, 6, 11});
        QVERIFY(m->paid(*booked));
        m->setNow({2026, 6, 11}, 1439);
        QCOMPARE(m->credits->expireUntil({2026, 6, 11}).value_or(-1), 0);
        m->setNow({2026, 6, 12}, 1);
        QCOMPARE(m->credits->expireUntil({2026, 6, 12}).value_or(-1), 2);
        QCOMPARE(m->credits->expireUntil({2026, 6, 12}).value_or(-1), 0);
        QCOMPARE(m->credits->lot(*id)->expired, 2);
        QCOMPARE(m->credits->lot(*id)->usedValueMinor, 6667);
        TD_VERIFY(m->diary->attendance().complete(booked->id));
        QCOMPARE(m->credits->lot(*id)->unusedValueMinor(), 0);
    }

    void transferTakesTheValueAlong()
    {
        const auto id = m->credits->grant(m->ten());
        TD_VERIFY(m->book({2026, 6, 3}));
        TD_REFUSED(m->credits->transfer(*id, 10, m->bo, {}), ErrorKind::Refused, "credit.not-enough");
        const auto got = m->credits->transfer(*id, 4, m->bo, u"A gift"_s);
        TD_VERIFY(got);
        QCOMPARE(m->numbers(*id), u"6 0 1 5"_s);
        QCOMPARE(m->numbers(*got), u"4 0 0 4"_s);
        QCOMPARE(m->credits->lot(*got)->terms.priceMinor, 30'000);
        QCOMPARE(m->credits->lot(*got)->lastDay, QDate(2027, 6, 1));
        QCOMPARE(m->credits->lot(*id)->unusedValueMinor(), 45'000);
    }

    void takingBackEarnsWhatIsKept()
    {
        const auto id = m->credits->grant(m->ten());
        const auto booked = m->book({2026, 6, 3});
        m->setNow({2026, 6, 3}, 700);
        TD_VERIFY(m->diary->attendance().complete(booked->id));
        RefundTerms terms;
        terms.keptRate = 30'000;
        const auto working = m->credits->refundWorking(*id, terms);
        TD_VERIFY(working);
        QCOMPARE(working->unusedValueMinor, 67'500);
        QCOMPARE(working->keptMinor, 20'250);
        QCOMPARE(working->refundMinor, 47'250);
        TD_VERIFY(m->credits->takeBack(*id, 9, working->refundMinor, u"Moved away"_s));
        QCOMPARE(m->numbers(*id), u"1 1 0 0"_s);
        QCOMPARE(m->credits->lot(*id)->unusedValueMinor(), 0);
        QCOMPARE(m->credits->lot(*id)->usedValueMinor, 27'750);
    }

    void theStoryOfABalance()
    {
        const auto id = m->credits->grant(m->ten());
        const auto used = m->book({2026, 6, 3});
        const auto absent = m->book({2026, 6, 4});
        const auto late = m->book({2026, 6, 5});
        TD_VERIFY(m->book({2026, 6, 9}));
        m->setNow({2026, 6, 4}, 1200);
        TD_VERIFY(m->diary->attendance().complete(used->id));
        TD_VERIFY(m->diary->cancelling().markNoShow(absent->id));
        TD_VERIFY(m->diary->cancelling().cancel(late->id, {}));
        TD_VERIFY(m->credits->adjust(*id, 1, u"Sorry"_s));
        TD_VERIFY(m->credits->transfer(*id, 2, m->bo, {}));
        const auto facts = explainBalance(m->db(), *id);
        TD_VERIFY(facts);
        QList<FactKind> kinds;
        QList<int> units;
        for (const BalanceFact& fact : *facts) {
            kinds.append(fact.kind);
            units.append(fact.units);
        }
        QCOMPARE(kinds, (QList<FactKind>{FactKind::Bought, FactKind::Added, FactKind::GivenAway, FactKind::Used, FactKind::LostAbsent,
                                         FactKind::LostLate, FactKind::Booked, FactKind::Left}));
        QCOMPARE(units, (QList<int>{10, 1, 2, 1, 1, 1, 1, 5}));
        QCOMPARE(facts->at(2).who, u"Bo Client"_s);
        QCOMPARE(facts->last().until, QDate(2027, 6, 1));
    }

    void whoHasCreditsIsNotMergedAway()
    {
        TD_VERIFY(m->credits->grant(m->ten()));
        ClientMerge merge(m->db());
        TD_REFUSED(merge.merge(m->bo, m->ana), ErrorKind::Refused, "merge.has-books");
        TD_VERIFY(merge.merge(m->ana, m->bo));
    }

    void lotsFollowTheClientToAnotherTrainer()
    {
        NewLot lot = m->ten();
        lot.trainer = m->studio.trainer;
        const auto id = m->credits->grant(lot);
        BookingRequest request = m->request({2026, 6, 3});
        request.trainer = m->studio.otherTrainer;
        const auto booked = m->diary->booking().book(request);
        TD_VERIFY(booked);
        QVERIFY(!m->paid(*booked));
        QCOMPARE(m->credits->moveToTrainer(m->ana, m->studio.trainer, m->studio.otherTrainer).value_or(0), 1);
        QVERIFY(m->paid(*booked));
        QCOMPARE(m->numbers(*id), u"10 0 1 9"_s);
    }

    void theLedgerCannotBeRewritten()
    {
        const auto id = m->credits->grant(m->ten());
        TD_VERIFY(id);
        const auto entry = m->credits->entriesOf(*id)->first().id;
        QVERIFY(!m->db().exec("UPDATE credit_entries SET units = 99 WHERE id = ?", entry) ||
                m->credits->entriesOf(*id)->first().units == 10);
        QCOMPARE(m->numbers(*id), u"10 0 0 10"_s);
    }

    void aTrainerOfTheClassSettlesSomebodyElsesClient()
    {
        NewLot lot = m->ten();
        lot.client = m->other;
        const auto id = m->credits->grant(lot);
        BookingRequest request = m->request({2026, 6, 3});
        request.classType = m->studio.group;
        request.clients = {m->other, m->ana};
        const auto booked = m->diary->booking().book(request);
        TD_VERIFY(booked);
        m->setNow({2026, 6, 3}, 700);
        TD_VERIFY(m->signInAs(m->studio.trainerActor()));
        TD_VERIFY(m->diary->attendance().complete(booked->id));
        TD_VERIFY(m->signInAs(m->studio.owner()));
        QCOMPARE(m->numbers(*id), u"10 1 0 9"_s);
    }

private:
    std::unique_ptr<CreditStudio> m;
};

QTEST_GUILESS_MAIN(CreditsTest)
#include "tst_credits.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sellingstudio.h"

#include <QRandomGenerator>

using namespace td;
using namespace td::test;

class TestMemberships : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<SellingStudio>();
        TD_VERIFY(m_studio->prepare());
    }
    void cleanup() { m_studio.reset(); }

    void typesComeBackAsTheyWent()
    {
        MembershipType type;
        type.name = u" Gold "_s;
        type.priceMinor = 9900;
        type.period = {PeriodUnit::Week, 2};
        type.credits = 4;
        type.classTypes = {m_studio->studio.personal};
        type.allLocations = false;
        TD_REFUSES(types().add(type), "membership-type.no-location");
        type.locations = {m_studio->studio.location};
        const auto added = types().add(type);
        TD_VERIFY(added);
        QCOMPARE(added->name, u"Gold"_s);
        QCOMPARE(added->locations, type.locations);
        QCOMPARE(added->classTypes, type.classTypes);
        QCOMPARE(*types().find(added->id), *added);
        MembershipType changed = *added;
        changed.allLocations = true;
        changed.credits.reset();
        TD_VERIFY(types().change(changed));
        QVERIFY(types().find(added->id)->locations.isEmpty());
        TD_REFUSES(types().change(*added), "row.stale");
        TD_VERIFY(memberships().join({m_studio->ana, added->id, {}, FirstPeriod::Whole, {}, {}, {}, {}}));
        changed = *types().find(added->id);
        changed.period.count = 3;
        TD_REFUSES(types().change(changed), "membership-type.period-fixed");
        TD_REFUSES(types().remove(added->id), "membership-type.in-use");
    }

    void badTypesNameTheirField_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"name", "price_minor", "joining_fee_minor", "period_count", "credits", "tax_category"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void badTypesNameTheirField()
    {
        QFETCH(QString, field);
        MembershipType type;
        type.name = field == u"name"_s ? QString() : u"Fine"_s;
        type.priceMinor = field == u"price_minor"_s ? -1 : 1;
        type.joiningFeeMinor = field == u"joining_fee_minor"_s ? 100'000'001 : 0;
        type.period.count = field == u"period_count"_s ? 53 : 1;
        type.credits = field == u"credits"_s ? 1001 : 1;
        type.taxCategory = field == u"tax_category"_s ? u"magic"_s : u"service"_s;
        const auto added = types().add(type);
        QVERIFY(!added);
        QCOMPARE(added.error().field, field);
    }

    void joiningBillsFeeAndFirstPeriod()
    {
        MembershipType type = m_studio->membershipType(u"Gold"_s, 30000, 8);
        type.joiningFeeMinor = 5000;
        type = *types().change(type);
        JoinRequest wanted{m_studio->ana, type.id, QDate(2026, 6, 16), FirstPeriod::ProRata, {}, {}, {},
                           {{PaymentMethod::Card, 22600, {}, {}}}};
        const auto preview = memberships().previewJoin(wanted);
        TD_VERIFY(preview);
        const auto joined = memberships().join(wanted);
        TD_VERIFY(joined);
        QCOMPARE(joined->totalMinor, 22600); // half of June and the fee, with 13 %
        QCOMPARE(preview->totalMinor, joined->totalMinor);
        const auto membership = memberships().find(joined->membership);
        QCOMPARE(membership->billedUntil, QDate(2026, 7, 1));
        QCOMPARE(membership->anchor, QDate(2026, 7, 1));
        const auto lots = m_studio->credits->lotsOf(m_studio->ana);
        QCOMPARE(lots->size(), 1);
        QCOMPARE(lots->first().available, 8);
        QCOMPARE(lots->first().lastDay, QDate(2026, 6, 30));
        QCOMPARE(m_studio->invoices->find(joined->invoice)->openMinor(), 0);
        wanted.priceMinor = 20000;
        TD_REFUSES(memberships().join(wanted), "sale.reason-missing");
    }

    void aFailingPaymentLeavesNothing()
    {
        const MembershipType type = m_studio->membershipType(u"Gold"_s, 30000, 8);
        const qint64 before = m_studio->count(everythingSold);
        TD_REFUSES(memberships().join({m_studio->ana, type.id, {}, FirstPeriod::Whole, {}, {}, {}, {{PaymentMethod::Card, 0, {}, {}}}}),
                   "payment.amount");
        QCOMPARE(m_studio->count(everythingSold), before);
    }

    void onePeriodOnly()
    {
        MembershipType type = m_studio->membershipType(u"Pass"_s, 4000);
        type.renews = false;
        type = *types().change(type);
        const auto joined = memberships().join({m_studio->ana, type.id, {}, FirstPeriod::Whole, {}, {}, {}, {}});
        TD_VERIFY(joined);
        QCOMPARE(memberships().find(joined->membership)->end, QDate(2026, 6, 30));
        QVERIFY(run().preview(QDate(2027, 1, 1))->due.isEmpty());
    }

    void whatIsFreeHasNoInvoice()
    {
        const MembershipType type = m_studio->membershipType(u"Team"_s, 0, 0);
        const auto joined = memberships().join({m_studio->ana, type.id, {}, FirstPeriod::Whole, {}, {}, {}, {}});
        TD_VERIFY(joined);
        QVERIFY(joined->invoice.isNull());
        QCOMPARE(m_studio->count("SELECT count(*) FROM invoices"), 0);
        QVERIFY(m_studio->credits->lotsOf(m_studio->ana)->first().unlimited());
        QCOMPARE(m_studio->count("SELECT count(*) FROM membership_charges"), 1);
    }

    void pausingResumingEnding()
    {
        const MembershipId id = joined(30000);
        TD_REFUSES(memberships().pause(id, QDate(2026, 5, 1), {}, {}), "membership.pause-days");
        TD_VERIFY(memberships().pause(id, QDate(2026, 6, 10), QDate(2026, 6, 20), u"Away"_s));
        TD_REFUSES(memberships().pause(id, QDate(2026, 6, 20), {}, {}), "membership.pause-overlap");
        QCOMPARE(memberships().find(id)->stateOn(QDate(2026, 6, 15)), MembershipState::Paused);
        QCOMPARE(*memberships().mayEnter(m_studio->ana, m_studio->studio.location, QDate(2026, 6, 15)), false);
        QCOMPARE(*memberships().mayEnter(m_studio->ana, m_studio->studio.location, QDate(2026, 6, 21)), true);
        TD_VERIFY(memberships().resume(id, QDate(2026, 6, 15)));
        QCOMPARE(*memberships().mayEnter(m_studio->ana, m_studio->studio.location, QDate(2026, 6, 15)), true);
        TD_REFUSES(memberships().resume(id, QDate(2026, 6, 15)), "membership.not-paused");
        const auto last = memberships().endOfPeriod(id);
        QCOMPARE(*last, QDate(2026, 6, 30));
        TD_VERIFY(memberships().end(id, *last, u"Moving"_s));
        QCOMPARE(*memberships().mayEnter(m_studio->ana, m_studio->studio.location, QDate(2026, 6, 30)), true);
        QCOMPARE(*memberships().mayEnter(m_studio->ana, m_studio->studio.location, QDate(2026, 7, 1)), false);
        QVERIFY(run().preview(QDate(2026, 12, 1))->due.isEmpty());
        m_studio->setToday(QDate(2026, 7, 2));
        TD_REFUSES(memberships().pause(id, QDate(2026, 7, 2), {}, {}), "membership.ended");
    }

    void onlySomeLocations()
    {
        MembershipType type = m_studio->membershipType(u"North"_s, 1000);
        type.allLocations = false;
        type.locations = {m_studio->studio.location};
        type = *types().change(type);
        TD_VERIFY(memberships().join({m_studio->ana, type.id, {}, FirstPeriod::Whole, {}, {}, {}, {}}));
        QCOMPARE(*memberships().mayEnter(m_studio->ana, m_studio->studio.location, QDate(2026, 6, 2)), true);
        QCOMPARE(*memberships().mayEnter(m_studio->ana, LocationId(m_studio->studio.ids.next()), QDate(2026, 6, 2)), false);
        QCOMPARE(*memberships().mayEnter(m_studio->bo, m_studio->studio.location, QDate(2026, 6, 2)), false);
    }

    void billingTwiceBillsOnce()
    {
        joined(30000);
        m_studio->setToday(QDate(2026, 9, 5));
        const auto preview = run().preview(QDate(2026, 9, 5));
        TD_VERIFY(preview);
        QCOMPARE(preview->due.size(), 1);
        QCOMPARE(preview->due.first().periods.size(), 3); // July, August, September
        QCOMPARE(preview->totalMinor, 101700);
        billEverybody(*preview);
        QCOMPARE(run().done().first().totalMinor, preview->totalMinor);
        const qint64 before = m_studio->count(everythingSold);
        billEverybody(*preview);
        QCOMPARE(run().done().first().periods, 0);
        QCOMPARE(m_studio->count(everythingSold), before);
        QVERIFY(run().preview(QDate(2026, 9, 5))->due.isEmpty());
    }

    void theFileRefusesASecondCharge()
    {
        const MembershipId id = joined(30000);
        m_studio->setToday(QDate(2026, 7, 5));
        TD_VERIFY(m_studio->db().change("setup", {}, [&] {
            return m_studio->db().exec("UPDATE memberships SET billed_until = '2026-06-01' WHERE id = ?", id);
        }));
        const qint64 before = m_studio->count(everythingSold);
        QVERIFY(!run().bill(id, QDate(2026, 7, 5)));
        QCOMPARE(m_studio->count(everythingSold), before);
    }

    void stoppedHalfWayAndRunAgain()
    {
        for (int i = 0; i < 6; ++i)
            joined(1000 * (i + 1), i % 2 == 0 ? m_studio->ana : m_studio->bo);
        m_studio->setToday(QDate(2026, 7, 1));
        const auto preview = run().preview(QDate(2026, 7, 1));
        QCOMPARE(preview->due.size(), 6);
        QList<MembershipId> ids;
        for (const DueMembership& due : preview->due)
            ids.append(due.id);
        run().start(preview->until, ids);
        for (int i = 0; i < 3; ++i)
            QVERIFY(run().step());
        run().start(preview->until, ids); // after Cancel, everything again
        while (run().step()) { }
        int periods = 0;
        for (const BilledMembership& billed : run().done())
            periods += billed.periods;
        QCOMPARE(periods, 3);
        QCOMPARE(m_studio->count("SELECT count(*) FROM membership_charges WHERE period_start = '2026-07-01'"), 6);
        QCOMPARE(m_studio->count("SELECT sum(net_minor) FROM invoices WHERE period_start = '2026-07-01'"), preview->netMinor);
    }

    void whatIsLeftOutSaysWhy()
    {
        const MembershipId paused = joined(1000);
        TD_VERIFY(memberships().pause(paused, QDate(2026, 7, 1), {}, {}));
        const MembershipId ended = joined(1000, m_studio->bo);
        TD_VERIFY(memberships().end(ended, QDate(2026, 6, 30), {}));
        m_studio->setToday(QDate(2026, 7, 1));
        const auto preview = run().preview(QDate(2026, 7, 1));
        QCOMPARE(preview->excluded.size(), 2);
        for (const ExcludedMembership& one : preview->excluded)
            QCOMPARE(one.reason, one.id == paused ? ExclusionReason::Paused : ExclusionReason::Ended);
        // What rested is not billed when it goes on.
        TD_VERIFY(memberships().resume(paused, QDate(2026, 8, 1)));
        const auto later = run().preview(QDate(2026, 8, 1));
        QCOMPARE(later->due.size(), 1);
        QCOMPARE(later->due.first().periods.first().days.first, QDate(2026, 8, 1));
    }

    void formerClientsAreLeftOut()
    {
        joined(1000);
        TD_VERIFY(m_studio->db().change("setup", {}, [&] {
            return m_studio->db().exec("UPDATE clients SET status = 'former' WHERE id = ?", m_studio->ana);
        }));
        m_studio->setToday(QDate(2026, 7, 1));
        QCOMPARE(run().preview(QDate(2026, 7, 1))->excluded.first().reason, ExclusionReason::ClientGone);
    }

    /// However runs and pauses alternate, every day of a membership is charged at most once, and every day that was not paused before
    /// its period was billed exactly once.
    void everyDayIsBilledOnce()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 8; ++round) {
            const QDate start = QDate(2026, 6, 1).addDays(random.bounded(60));
            m_studio->setToday(start);
            MembershipType type = m_studio->membershipType(u"Kind %1"_s.arg(round), 3000);
            type.period = {PeriodUnit(random.bounded(2)), 1 + random.bounded(3)};
            type = *types().change(type);
            const auto first = random.bounded(2) == 0 ? FirstPeriod::Whole : FirstPeriod::ProRata;
            const MembershipId id = memberships().join({m_studio->ana, type.id, start, first, {}, {}, {}, {}})->membership;
            QDate day = start;
            for (int step = 0; step < 12; ++step) {
                day = day.addDays(1 + random.bounded(40));
                m_studio->setToday(day);
                if (random.bounded(3) == 0)
                    (void)memberships().pause(id, day.addDays(random.bounded(20)), random.bounded(2) == 0 ? QDate() : day.addDays(20 + random.bounded(30)), {});
                if (random.bounded(3) == 0)
                    (void)memberships().resume(id, day);
                if (random.bounded(4) != 0)
                    TD_VERIFY(run().bill(id, day));
            }
            const QByteArray where = "seed " + QByteArray::number(seed) + " round " + QByteArray::number(round);
            checkCharges(id, day, where);
        }
    }

private:
    Memberships& memberships() { return m_studio->selling->memberships(); }
    MembershipTypes& types() { return m_studio->selling->membershipTypes(); }
    BillingRun& run() { return m_studio->selling->billingRun(); }
    MembershipId joined(qint64 price, ClientId client = {})
    {
        const MembershipType type = m_studio->membershipType(u"Type %1"_s.arg(++m_types), price, 2);
        const auto result = memberships().join({client.isNull() ? m_studio->ana : client, type.id, {}, FirstPeriod::Whole, {}, {}, {}, {}});
        return result ? result->membership : MembershipId();
    }
    void billEverybody(const BillingPreview& preview)
    {
        QList<MembershipId> ids;
        for (const DueMembership& due : preview.due)
            ids.append(due.id);
        run().start(preview.until, ids);
        while (run().step())
            QVERIFY2(!run().done().last().problem, run().done().last().problem ? describe(*run().done().last().problem).constData() : "");
        QCOMPARE(run().done().size(), preview.due.size());
    }
    void checkCharges(const MembershipId& id, QDate today, const QByteArray& where)
    {
        TD_VERIFY(run().bill(id, today));
        const auto membership = memberships().find(id);
        QList<DaySpan> charged;
        auto q = m_studio->db().query("SELECT period_start, period_end FROM membership_charges WHERE membership_id = ? ORDER BY period_start", id);
        while (q.next())
            charged.append({q.date(0), q.date(1)});
        QVERIFY2(!charged.isEmpty() && charged.first().first == membership->start, where.constData());
        for (qsizetype i = 1; i < charged.size(); ++i)
            QVERIFY2(charged[i].first > charged[i - 1].last, where.constData());
        for (QDate day = membership->start; day <= today; day = day.addDays(1)) {
            const bool paid = std::any_of(charged.cbegin(), charged.cend(), [&](const DaySpan& span) { return span.contains(day); });
            const QByteArray which = where + ' ' + day.toString(Qt::ISODate).toUtf8();
            QVERIFY2(paid || membership->stateOn(day) == MembershipState::Paused, which.constData());
        }
    }

    std::unique_ptr<SellingStudio> m_studio;
    int m_types = 0;
};

QTEST_GUILESS_MAIN(TestMemberships)
#include "tst_memberships.moc"

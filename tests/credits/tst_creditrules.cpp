// SPDX-License-Identifier: GPL-3.0-or-later
#include "credits/expiry.h"
#include "credits/fundingplan.h"
#include "credits/packagetype.h"
#include "credits/placestate.h"
#include "credits/refund.h"

#include <QRandomGenerator>
#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{

template <class IdType> IdType idOf(unsigned char n)
{
    RawId raw{};
    raw[15] = n;
    return IdType(raw);
}

LotLedger lotOf(unsigned char n, int units, qint64 price = 10'000)
{
    LotLedger lot;
    lot.id = idOf<LotId>(n);
    lot.terms.name = u"Lot"_s;
    lot.terms.units = units;
    lot.terms.priceMinor = price;
    lot.terms.boughtOn = QDate(2026, 6, 1);
    lot.units[size_t(CreditKind::Grant)] = units;
    return lot;
}

FundingPlace placeOn(unsigned char n, QDate day)
{
    FundingPlace place;
    place.id = idOf<ParticipantId>(n);
    place.day = day;
    place.startsAt = day.startOfDay(Qt::UTC).toSecsSinceEpoch();
    place.type = idOf<ClassTypeId>(1);
    place.trainer = idOf<TrainerId>(1);
    return place;
}

CreditEntry entry(CreditKind kind, int units, qint64 value)
{
    CreditEntry out;
    out.kind = kind;
    out.units = units;
    out.valueMinor = value;
    out.day = QDate(2026, 6, 2);
    return out;
}

const QDate today(2026, 6, 1);

} // namespace

class CreditRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastDay_data()
    {
        QTest::addColumn<int>("validity");
        QTest::addColumn<bool>("fromVisit");
        QTest::addColumn<QDate>("visit");
        QTest::addColumn<QList<QPair<QDate, QDate>>>("frozen");
        QTest::addColumn<QDate>("last");
        using Spans = QList<QPair<QDate, QDate>>;
        const auto day = [](int n) { return QDate(2026, 6, n); };
        QTest::newRow("never") << 0 << false << QDate() << Spans() << QDate();
        QTest::newRow("from purchase") << 10 << false << QDate() << Spans() << day(11);
        QTest::newRow("no visit yet") << 10 << true << QDate() << Spans() << QDate();
        QTest::newRow("from first visit") << 10 << true << day(5) << Spans() << day(15);
        QTest::newRow("frozen three days") << 10 << false << QDate() << Spans{{day(4), day(6)}} << day(14);
        QTest::newRow("frozen on the last day") << 10 << false << QDate() << Spans{{day(11), day(11)}} << day(12);
        QTest::newRow("frozen too late") << 10 << false << QDate() << Spans{{day(12), day(14)}} << day(11);
        QTest::newRow("the second freeze is reached through the first") << 10 << false << QDate() << Spans{{day(12), day(13)}, {day(11), day(11)}}
                                                                      << day(14);
        QTest::newRow("frozen before the first visit") << 10 << true << day(5) << Spans{{day(2), day(4)}} << day(15);
        QTest::newRow("half of it before the first visit") << 10 << true << day(5) << Spans{{day(4), day(6)}} << day(17);
        QTest::newRow("without an end, counted until today") << 10 << false << QDate() << Spans{{day(1), QDate()}} << day(12);
    }

    void lastDay()
    {
        QFETCH(int, validity);
        QFETCH(bool, fromVisit);
        QFETCH(QDate, visit);
        using Spans = QList<QPair<QDate, QDate>>;
        QFETCH(Spans, frozen);
        NewLot terms;
        terms.boughtOn = today;
        if (validity > 0)
            terms.validityDays = validity;
        terms.expiryFrom = fromVisit ? ExpiryFrom::FirstVisit : ExpiryFrom::Purchase;
        QList<LotFreeze> freezes;
        for (const auto& span : frozen)
            freezes.append({{}, {}, span.first, span.second, {}});
        QTEST(lastDayOf(terms, visit, freezes, today), "last");
    }

    // However a lot is used up, its parts are worth its price to the cent, and no part is worth less than nothing.
    void partsAddUpToThePrice()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 20'000; ++round) {
            LotLedger lot = lotOf(1, 1 + random.bounded(20), random.bounded(1'000'000));
            QList<CreditEntry> written;
            while (lot.remaining() > 0) {
                const int dice = random.bounded(10);
                if (dice == 0 && !written.isEmpty()) {
                    const CreditEntry back = written.takeAt(random.bounded(int(written.size())));
                    lot.add(entry(back.kind, -back.units, -back.valueMinor));
                } else if (dice == 1) {
                    lot.add(entry(CreditKind::Adjust, 1, 0));
                } else {
                    const int units = 1 + random.bounded(lot.remaining());
                    const CreditKind kind = dice < 4 ? CreditKind::Expire : dice < 6 ? CreditKind::Forfeit : CreditKind::Consume;
                    const CreditEntry next = entry(kind, units, lot.worthOf(units));
                    QVERIFY(next.valueMinor >= 0);
                    lot.add(next);
                    written.append(next);
                }
            }
            QCOMPARE(lot.unearned(), 0);
        }
    }

    void evenParts()
    {
        LotLedger lot = lotOf(1, 3);
        QList<qint64> parts;
        for (int i = 0; i < 3; ++i) {
            parts.append(lot.worthOf(1));
            lot.add(entry(CreditKind::Consume, 1, parts.last()));
        }
        QCOMPARE(parts, (QList<qint64>{3333, 3334, 3333}));
    }

    void orderOfLots()
    {
        LotLedger soon = lotOf(1, 1);
        soon.terms.validityDays = 10;
        LotLedger late = lotOf(2, 1);
        late.terms.validityDays = 20;
        LotLedger never = lotOf(3, 1);
        LotLedger first = lotOf(4, 1);
        first.terms.priority = 1;
        QList<LotLedger> lots{never, late, soon, first};
        std::sort(lots.begin(), lots.end(), [](const auto& a, const auto& b) { return paysBefore(a, b, today); });
        QCOMPARE(lots, (QList<LotLedger>{first, soon, late, never}));
    }

    void whatMayPay()
    {
        LotLedger lot = lotOf(1, 5);
        lot.terms.validityDays = 10;
        const auto pays = [&](const FundingPlace& place) { return canPay(lot, place, {}, today); };
        QVERIFY(pays(placeOn(1, {2026, 6, 1})) && pays(placeOn(1, {2026, 6, 11})));
        QVERIFY(!pays(placeOn(1, {2026, 5, 31})) && !pays(placeOn(1, {2026, 6, 12})));
        lot.terms.trainer = idOf<TrainerId>(2);
        QVERIFY(!pays(placeOn(1, {2026, 6, 2})));
        lot.terms.trainer = {};
        lot.terms.classTypes = {idOf<ClassTypeId>(2)};
        QVERIFY(!pays(placeOn(1, {2026, 6, 2})));
        lot.terms.classTypes = {};
        FundingPlace trial = placeOn(1, {2026, 6, 2});
        trial.isFree = true;
        QVERIFY2(!pays(trial), "a session that costs nothing takes no credit");
        trial.chosen = lot.id;
        QVERIFY(pays(trial));
        lot.freezes.append({{}, {}, {2026, 6, 2}, {}, {}});
        QVERIFY(!pays(placeOn(1, {2026, 6, 2})));
    }

    void earlierPlacesAreFundedFirst()
    {
        const QList<FundingPlace> places{placeOn(1, {2026, 6, 9}), placeOn(2, {2026, 6, 3}), placeOn(3, {2026, 6, 5})};
        const LotId lot = idOf<LotId>(1);
        QCOMPARE(planFunding({lotOf(1, 2)}, places, today), (QList<Funding>{{}, {lot, 1}, {lot, 1}}));
        QList<FundingPlace> again = places;
        again[0].lot = lot; // reserved for the last one until now
        again[0].units = 1;
        LotLedger reserved = lotOf(1, 2);
        reserved.units[size_t(CreditKind::Reserve)] = 1;
        QCOMPARE(planFunding({reserved}, again, today), (QList<Funding>{{}, {lot, 1}, {lot, 1}}));
    }

    void aPlannedFirstVisitStartsTheClock()
    {
        LotLedger lot = lotOf(1, 5);
        lot.terms.validityDays = 5;
        lot.terms.expiryFrom = ExpiryFrom::FirstVisit;
        const auto plan = planFunding({lot}, {placeOn(1, {2026, 6, 20}), placeOn(2, {2026, 6, 26}), placeOn(3, {2026, 6, 25})}, today);
        QVERIFY(!plan[0].lot.isNull() && plan[1].lot.isNull() && !plan[2].lot.isNull());
    }

    void wishes()
    {
        PlaceState place;
        QCOMPARE(wishOf(place), CreditWish::Reserved);
        place.attended = true;
        QCOMPARE(wishOf(place), CreditWish::Consumed);
        place.attended = false;
        QCOMPARE(wishOf(place), CreditWish::Nothing);
        place.credit = CreditEffect::Forfeited;
        QCOMPARE(wishOf(place), CreditWish::Forfeited);
        place.pays = Pays::Rate;
        QCOMPARE(wishOf(place), CreditWish::Nothing);
        place = {};
        place.status = ParticipantStatus::Waitlisted;
        QCOMPARE(wishOf(place), CreditWish::Nothing);
        place.status = ParticipantStatus::LateCancelled;
        place.credit = CreditEffect::Released;
        QCOMPARE(wishOf(place), CreditWish::Nothing);
    }

    void refundsByLaw_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("daysLater");
        QTest::addColumn<qint64>("refund");
        // Ten sessions for 750.00.
        QTest::newRow("BC within ten days") << u"CA-BC"_s << 2 << 10 << qint64(75'000);
        QTest::newRow("BC later, medical") << u"CA-BC"_s << 2 << 11 << qint64(42'000);
        QTest::newRow("Quebec before the first session") << u"CA-QC"_s << 0 << 30 << qint64(75'000);
        QTest::newRow("Quebec: 50 dollars is less than ten percent") << u"CA-QC"_s << 2 << 30 << qint64(55'000);
        QTest::newRow("Quebec: ten percent is less") << u"CA-QC"_s << 8 << 30 << qint64(13'500);
        QTest::newRow("elsewhere") << u"DE-BE"_s << 4 << 30 << qint64(45'000);
        QTest::newRow("all used") << u"DE-BE"_s << 10 << 30 << qint64(0);
    }

    void refundsByLaw()
    {
        QFETCH(QString, region);
        QFETCH(int, used);
        QFETCH(int, daysLater);
        const auto templates = refundTemplates();
        QVERIFY(templates);
        LotLedger lot = lotOf(1, 10, 75'000);
        for (int i = 0; i < used; ++i)
            lot.add(entry(CreditKind::Consume, 1, lot.worthOf(1)));
        const RefundWorking working = workOutRefund(lot, refundTemplateFor(*templates, region).terms, today.addDays(daysLater));
        QTEST(working.refundMinor, "refund");
        QCOMPARE(working.coolingOff ? working.priceMinor : working.usedValueMinor + working.keptMinor + working.refundMinor, 75'000);
    }

    void usedSessionsAtTheListPrice()
    {
        LotLedger lot = lotOf(1, 10, 75'000);
        for (int i = 0; i < 4; ++i)
            lot.add(entry(CreditKind::Consume, 1, lot.worthOf(1)));
        RefundTerms terms;
        terms.usedAtListPrice = true;
        terms.listPriceMinor = 9'000;
        QCOMPARE(workOutRefund(lot, terms, today).refundMinor, 39'000);
        terms.listPriceMinor = 90'000;
        QCOMPARE(workOutRefund(lot, terms, today).refundMinor, 0);
    }

    void badTemplates()
    {
        QVERIFY(!refundTemplatesFrom("{}"));
        QVERIFY(!refundTemplatesFrom(R"({"terms":[{"name":"","cooling_off_days":-1}]})"));
    }

    void whatTheLawObjectsTo()
    {
        const auto templates = refundTemplates();
        PackageType type;
        type.validityDays = 3000;
        QCOMPARE(lawNotices(type, refundTemplateFor(*templates, u"CA-BC"_s)), QList<LawNotice>{LawNotice::TooLong});
        QCOMPARE(lawNotices(type, refundTemplateFor(*templates, u"CA-QC"_s)), QList<LawNotice>{LawNotice::TooFewInstalments});
        type.instalments = 2;
        QVERIFY(lawNotices(type, refundTemplateFor(*templates, u"CA-QC"_s)).isEmpty());
    }

    void aTrainersPrice()
    {
        PackageType type;
        type.priceMinor = 75'000;
        type.trainerPrices = {{idOf<TrainerId>(1), 90'000}};
        QCOMPARE(priceFor(type, idOf<TrainerId>(1)), 90'000);
        QCOMPARE(priceFor(type, idOf<TrainerId>(2)), 75'000);
        QCOMPARE(td::lotOf(type, {}, idOf<TrainerId>(1), today, 1).trainer, idOf<TrainerId>(1));
        QVERIFY(td::lotOf(type, {}, idOf<TrainerId>(2), today, 1).trainer.isNull());
    }
};

QTEST_GUILESS_MAIN(CreditRulesTest)
#include "tst_creditrules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/dueperiods.h"
#include "selling/instalmentplan.h"
#include "selling/saleparts.h"
#include "selling/sellingwords.h"

#include <QRandomGenerator>
#include <QTest>

using namespace td;
using namespace Qt::StringLiterals;

class TestPeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOfPeriods_data()
    {
        QTest::addColumn<QDate>("anchor");
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("index");
        QTest::addColumn<QDate>("start");
        const int week = int(PeriodUnit::Week);
        const int month = int(PeriodUnit::Month);
        const int year = int(PeriodUnit::Year);
        QTest::newRow("month") << QDate(2026, 1, 15) << month << 1 << 1 << QDate(2026, 2, 15);
        QTest::newRow("the 31st in February") << QDate(2026, 1, 31) << month << 1 << 1 << QDate(2026, 2, 28);
        QTest::newRow("and the 31st again") << QDate(2026, 1, 31) << month << 1 << 2 << QDate(2026, 3, 31);
        QTest::newRow("the 30th after April") << QDate(2026, 1, 31) << month << 1 << 3 << QDate(2026, 4, 30);
        QTest::newRow("leap February") << QDate(2028, 1, 31) << month << 1 << 1 << QDate(2028, 2, 29);
        QTest::newRow("quarter") << QDate(2025, 11, 30) << month << 3 << 1 << QDate(2026, 2, 28);
        QTest::newRow("over the year") << QDate(2025, 12, 31) << month << 2 << 1 << QDate(2026, 2, 28);
        QTest::newRow("year from a leap day") << QDate(2024, 2, 29) << year << 1 << 1 << QDate(2025, 2, 28);
        QTest::newRow("four years on") << QDate(2024, 2, 29) << year << 1 << 4 << QDate(2028, 2, 29);
        QTest::newRow("week") << QDate(2026, 2, 26) << week << 1 << 1 << QDate(2026, 3, 5);
        QTest::newRow("two weeks") << QDate(2026, 2, 26) << week << 2 << 2 << QDate(2026, 3, 26);
        QTest::newRow("before the anchor") << QDate(2026, 3, 1) << month << 1 << -1 << QDate(2026, 2, 1);
    }
    void startsOfPeriods()
    {
        QFETCH(QDate, anchor);
        QFETCH(int, unit);
        QFETCH(int, count);
        QFETCH(int, index);
        QFETCH(QDate, start);
        const PeriodLength length{PeriodUnit(unit), count};
        QCOMPARE(periodStart(anchor, length, index), start);
        QCOMPARE(periodIndex(anchor, length, start), index);
        QCOMPARE(periodIndex(anchor, length, start.addDays(-1)), index - 1);
    }

    void periodsCoverEveryDayOnce()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int round = 0; round < 300; ++round) {
            const QDate anchor = QDate(2019, 1, 1).addDays(random.bounded(3000));
            const PeriodLength length{PeriodUnit(random.bounded(3)), 1 + random.bounded(12)};
            for (int index = -3; index < 20; ++index) {
                const DaySpan span = periodAt(anchor, length, index);
                const QByteArray text = "seed " + QByteArray::number(seed) + ' ' + anchor.toString(Qt::ISODate).toUtf8();
                const char* where = text.constData();
                QVERIFY2(span.first <= span.last, where);
                QVERIFY2(periodAt(anchor, length, index + 1).first == span.last.addDays(1), where);
                QVERIFY2(periodIndex(anchor, length, span.first) == index && periodIndex(anchor, length, span.last) == index, where);
            }
        }
    }

    void calendarBoundaries_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QDate>("boundary");
        QTest::newRow("Thursday") << QDate(2026, 2, 26) << int(PeriodUnit::Week) << QDate(2026, 3, 2);
        QTest::newRow("Monday") << QDate(2026, 3, 2) << int(PeriodUnit::Week) << QDate(2026, 3, 2);
        QTest::newRow("Sunday") << QDate(2026, 3, 1) << int(PeriodUnit::Week) << QDate(2026, 3, 2);
        QTest::newRow("mid-month") << QDate(2026, 2, 20) << int(PeriodUnit::Month) << QDate(2026, 3, 1);
        QTest::newRow("the first") << QDate(2026, 2, 1) << int(PeriodUnit::Month) << QDate(2026, 2, 1);
        QTest::newRow("December") << QDate(2026, 12, 31) << int(PeriodUnit::Month) << QDate(2027, 1, 1);
        QTest::newRow("year") << QDate(2026, 5, 5) << int(PeriodUnit::Year) << QDate(2027, 1, 1);
    }
    void calendarBoundaries()
    {
        QFETCH(QDate, day);
        QFETCH(int, unit);
        QFETCH(QDate, boundary);
        QCOMPARE(calendarBoundary(day, PeriodUnit(unit)), boundary);
    }

    void pausedDaysAreCountedOnce_data()
    {
        QTest::addColumn<QList<DaySpan>>("pauses");
        QTest::addColumn<int>("left");
        const auto day = [](int d) { return QDate(2026, 3, d); };
        QTest::newRow("none") << QList<DaySpan>{} << 31;
        QTest::newRow("a week") << QList<DaySpan>{{day(10), day(16)}} << 24;
        QTest::newRow("overlapping") << QList<DaySpan>{{day(10), day(16)}, {day(14), day(20)}} << 20;
        QTest::newRow("one inside the other") << QList<DaySpan>{{day(10), day(20)}, {day(12), day(14)}} << 20;
        QTest::newRow("over the edge") << QList<DaySpan>{{QDate(2026, 2, 1), day(5)}} << 26;
        QTest::newRow("without an end") << QList<DaySpan>{{day(22), {}}} << 21;
        QTest::newRow("everything") << QList<DaySpan>{{QDate(2026, 1, 1), {}}} << 0;
        QTest::newRow("elsewhere") << QList<DaySpan>{{QDate(2026, 1, 1), QDate(2026, 2, 28)}} << 31;
    }
    void pausedDaysAreCountedOnce()
    {
        QFETCH(QList<DaySpan>, pauses);
        QFETCH(int, left);
        QCOMPARE(daysOutside({QDate(2026, 3, 1), QDate(2026, 3, 31)}, pauses), qint64(left));
    }

    void whatIsDue_data()
    {
        QTest::addColumn<Membership>("membership");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QList<qint64>>("amounts");
        Membership m;
        m.priceMinor = 3100;
        m.start = m.anchor = m.billedUntil = QDate(2026, 1, 31);
        QTest::newRow("nothing before its day") << m << QDate(2026, 1, 30) << QList<qint64>{};
        QTest::newRow("the first day counts") << m << QDate(2026, 1, 31) << QList<qint64>{3100};
        QTest::newRow("several missed") << m << QDate(2026, 3, 31) << QList<qint64>{3100, 3100, 3100};
        Membership part = m;
        part.start = part.billedUntil = QDate(2026, 1, 22);
        part.anchor = QDate(2026, 2, 1);
        QTest::newRow("first one by its days") << part << QDate(2026, 2, 1) << QList<qint64>{1000, 3100};
        Membership ending = m;
        ending.start = ending.anchor = ending.billedUntil = QDate(2026, 1, 1);
        ending.end = QDate(2026, 1, 10);
        QTest::newRow("last one by its days") << ending << QDate(2026, 6, 1) << QList<qint64>{1000};
        Membership paused = ending;
        paused.end = {};
        paused.pauses = {{{}, {QDate(2026, 2, 1), QDate(2026, 3, 31)}, {}}, {{}, {QDate(2026, 5, 11), {}}, {}}};
        QTest::newRow("paused") << paused << QDate(2026, 7, 1) << QList<qint64>{3100, 3100, 1000};
    }
    void whatIsDue()
    {
        QFETCH(Membership, membership);
        QFETCH(QDate, until);
        QFETCH(QList<qint64>, amounts);
        QList<qint64> found;
        const QList<DuePeriod> due = duePeriods(membership, until);
        for (const DuePeriod& period : due)
            found.append(period.amountMinor);
        QCOMPARE(found, amounts);
    }

    void instalmentsAddUp_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("parts");
        QTest::addColumn<QList<qint64>>("amounts");
        QTest::newRow("even") << qint64(9000) << 3 << QList<qint64>{3000, 3000, 3000};
        QTest::newRow("cents first") << qint64(10001) << 3 << QList<qint64>{3334, 3334, 3333};
        QTest::newRow("one") << qint64(9000) << 1 << QList<qint64>{};
        QTest::newRow("too little") << qint64(2) << 3 << QList<qint64>{};
    }
    void instalmentsAddUp()
    {
        QFETCH(qint64, total);
        QFETCH(int, parts);
        QFETCH(QList<qint64>, amounts);
        const QList<Instalment> plan = instalmentPlan(total, parts, 30, QDate(2026, 6, 1));
        QList<qint64> found;
        for (qsizetype i = 0; i < plan.size(); ++i) {
            found.append(plan[i].amountMinor);
            QCOMPARE(plan[i].due, QDate(2026, 6, 1).addDays(30 * i));
        }
        QCOMPARE(found, amounts);
    }

    void tendering_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QList<qint64>>("cash");
        QTest::addColumn<QList<qint64>>("card");
        QTest::addColumn<bool>("mayOwe");
        QTest::addColumn<QString>("answer"); // "change open settled..." or the reason
        const QList<qint64> none;
        QTest::newRow("exact card") << qint64(1237) << none << QList<qint64>{1237} << false << u"0 0 1237"_s;
        QTest::newRow("cash is rounded") << qint64(1237) << QList<qint64>{2000} << none << false << u"765 0 1237"_s;
        QTest::newRow("exactly the rounded sum") << qint64(1237) << QList<qint64>{1235} << none << false << u"0 0 1237"_s;
        QTest::newRow("split") << qint64(1237) << QList<qint64>{500} << QList<qint64>{1000} << false << u"265 0 1000 237"_s;
        QTest::newRow("short") << qint64(1237) << QList<qint64>{1000} << none << false << u"till.short"_s;
        QTest::newRow("short on account") << qint64(1237) << QList<qint64>{1000} << none << true << u"0 237 1000"_s;
        QTest::newRow("nothing on account") << qint64(1237) << none << none << true << u"0 1237"_s;
        QTest::newRow("too much by card") << qint64(1237) << none << QList<qint64>{1238} << false << u"till.too-much"_s;
        QTest::newRow("negative") << qint64(1237) << QList<qint64>{-5} << none << true << u"payment.amount"_s;
        QTest::newRow("free") << qint64(0) << none << none << false << u"0 0"_s;
        QTest::newRow("two cents round to nothing") << qint64(2) << QList<qint64>{5} << none << false << u"5 0 2"_s;
    }
    void tendering()
    {
        QFETCH(qint64, total);
        QFETCH(QList<qint64>, cash);
        QFETCH(QList<qint64>, card);
        QFETCH(bool, mayOwe);
        QFETCH(QString, answer);
        QList<Tender> tenders;
        for (const qint64 amount : card)
            tenders.append({PaymentMethod::Card, amount, {}, {}});
        for (const qint64 amount : cash)
            tenders.append({PaymentMethod::Cash, amount, {}, {}});
        const auto plan = tenderPlan(total, tenders, 5, mayOwe);
        if (!plan) {
            QCOMPARE(plan.error().reason, answer);
            return;
        }
        QString found = QString::number(plan->changeMinor) + u' ' + QString::number(plan->openMinor);
        for (const Tender& tender : plan->settle)
            found += u' ' + QString::number(tender.amountMinor);
        QCOMPARE(found, answer);
    }

    void wordsOfTheInvoice()
    {
        const DuePeriod whole{{QDate(2026, 3, 1), QDate(2026, 3, 31)}, 31, 31, 100};
        const DuePeriod part{{QDate(2026, 3, 22), QDate(2026, 3, 31)}, 10, 31, 100};
        QCOMPARE(SellingWords(u"en"_s).period(u"Gold"_s, whole), u"Gold, March 1, 2026 to March 31, 2026"_s);
        QCOMPARE(SellingWords(u"fr"_s).period(u"Or"_s, part), u"Or, du 22 mars 2026 au 31 mars 2026 (10 jours sur 31)"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeriods)
#include "tst_periods.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;

namespace
{
QString idsOf(const QString& region, int year)
{
    QStringList out;
    for (const Holiday& holiday : holidays(region, year))
        out.append(holiday.id);
    return out.join(u' ');
}

std::optional<Holiday> find(const QString& region, int year, const QString& id)
{
    for (const Holiday& holiday : holidays(region, year)) {
        if (holiday.id == id)
            return holiday;
    }
    return std::nullopt;
}
} // namespace

class TestHolidays : public QObject
{
    Q_OBJECT

private slots:
    void easter_data();
    void easter();
    void dates_data();
    void dates();
    void observedDays_data();
    void observedDays();
    void regionsHaveTheirOwn_data();
    void regionsHaveTheirOwn();
    void newYearObservedInTheOldYear();
    void otherRegionsHaveNone();
    void everyRowIsSound();
};

void TestHolidays::easter_data()
{
    QTest::addColumn<QDate>("expected");
    // From published tables, the earliest (22 March) and the latest (25 April) possible ones among them.
    for (const QDate day : {QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(1970, 3, 29), QDate(1981, 4, 19), QDate(1999, 4, 4),
                            QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2011, 4, 24), QDate(2016, 3, 27), QDate(2019, 4, 21),
                            QDate(2020, 4, 12), QDate(2021, 4, 4), QDate(2022, 4, 17), QDate(2023, 4, 9), QDate(2024, 3, 31),
                            QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2028, 4, 16), QDate(2029, 4, 1),
                            QDate(2030, 4, 21), QDate(2038, 4, 25), QDate(2049, 4, 18), QDate(2076, 4, 19)})
        QTest::addRow("%d", day.year()) << day;
}

void TestHolidays::easter()
{
    QFETCH(QDate, expected);
    QCOMPARE(easterSunday(expected.year()), expected);
}

void TestHolidays::dates_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("day"); // invalid: not a holiday there and then
    const auto row = [](const char* region, int year, const char* id, QDate day) {
        QTest::addRow("%s %d %s", region, year, id) << QString::fromLatin1(region) << year << QString::fromLatin1(id) << day;
    };
    row("CA-ON", 2026, "family-day", {2026, 2, 16});
    row("CA-ON", 2007, "family-day", {});
    row("CA-BC", 2018, "family-day", {2018, 2, 12});
    row("CA-BC", 2019, "family-day", {2019, 2, 18});
    row("CA-BC", 2012, "family-day", {});
    row("CA-NB", 2017, "family-day", {});
    row("CA-AB", 1990, "family-day", {1990, 2, 19});
    row("CA-PE", 2009, "islander-day", {2009, 2, 9});
    row("CA-PE", 2010, "islander-day", {2010, 2, 15});
    row("CA-ON", 2026, "good-friday", {2026, 4, 3});
    row("CA-QC", 2026, "easter-monday", {2026, 4, 6});
    row("CA-ON", 2026, "easter-monday", {});
    row("CA-ON", 2026, "victoria-day", {2026, 5, 18});
    row("CA-ON", 2020, "victoria-day", {2020, 5, 18}); // the 25th is itself a Monday
    row("CA-ON", 2021, "victoria-day", {2021, 5, 24});
    row("CA-QC", 2021, "patriots-day", {2021, 5, 24});
    row("CA-QC", 2026, "quebec-national-holiday", {2026, 6, 24});
    row("CA-NU", 2019, "nunavut-day", {});
    row("CA-NU", 2020, "nunavut-day", {2020, 7, 9});
    row("CA-BC", 2026, "british-columbia-day", {2026, 8, 3});
    row("CA-YT", 2026, "discovery-day", {2026, 8, 17});
    row("CA-ON", 2026, "labour-day", {2026, 9, 7});
    row("CA", 2020, "truth-and-reconciliation", {});
    row("CA", 2021, "truth-and-reconciliation", {2021, 9, 30});
    row("CA-BC", 2022, "truth-and-reconciliation", {});
    row("CA-BC", 2023, "truth-and-reconciliation", {2023, 9, 30});
    row("CA-ON", 2025, "truth-and-reconciliation", {});
    row("CA-ON", 2026, "thanksgiving", {2026, 10, 12});
    row("CA-NS", 2026, "thanksgiving", {});
    row("CA-ON", 2026, "remembrance-day", {});
    row("CA-AB", 2026, "remembrance-day", {2026, 11, 11});
    row("CA-ON", 2026, "boxing-day", {2026, 12, 26});
    row("US-NY", 2026, "martin-luther-king", {2026, 1, 19});
    row("US", 2026, "washingtons-birthday", {2026, 2, 16});
    row("US", 2026, "memorial-day", {2026, 5, 25});
    row("US", 2021, "memorial-day", {2021, 5, 31});
    row("US", 2020, "juneteenth", {});
    row("US", 2026, "labour-day", {2026, 9, 7});
    row("US", 2026, "columbus-day", {2026, 10, 12});
    row("US", 1975, "veterans-day", {1975, 10, 27});
    row("US", 2026, "thanksgiving", {2026, 11, 26});
    row("US", 2029, "thanksgiving", {2029, 11, 22});
}

void TestHolidays::dates()
{
    QFETCH(QString, region);
    QFETCH(int, year);
    QFETCH(QString, id);
    const auto holiday = find(region, year, id);
    QTEST(holiday ? holiday->day : QDate(), "day");
}

void TestHolidays::observedDays_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("observed");
    QTest::newRow("Sunday") << u"US"_s << 2021 << u"independence-day"_s << QDate(2021, 7, 5);
    QTest::newRow("Saturday") << u"US"_s << 2026 << u"independence-day"_s << QDate(2026, 7, 3);
    QTest::newRow("Juneteenth, Saturday") << u"US-CA"_s << 2021 << u"juneteenth"_s << QDate(2021, 6, 18);
    QTest::newRow("weekday") << u"US"_s << 2026 << u"christmas"_s << QDate();
    QTest::newRow("Canada Day, Sunday") << u"CA-ON"_s << 2018 << u"canada-day"_s << QDate(2018, 7, 2);
    QTest::newRow("Canada Day, Saturday") << u"CA-ON"_s << 2023 << u"canada-day"_s << QDate();
}

void TestHolidays::observedDays()
{
    QFETCH(QString, region);
    QFETCH(int, year);
    QFETCH(QString, id);
    const auto holiday = find(region, year, id);
    QVERIFY(holiday);
    QTEST(holiday->observed.value_or(QDate()), "observed");
}

void TestHolidays::regionsHaveTheirOwn_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char* region, const char* ids) {
        QTest::newRow(region) << QString::fromLatin1(region) << QString::fromLatin1(ids);
    };
    row("CA-ON", "new-year family-day good-friday victoria-day canada-day labour-day thanksgiving christmas boxing-day");
    row("CA-QC", "new-year good-friday easter-monday patriots-day quebec-national-holiday canada-day labour-day thanksgiving "
                 "christmas");
    row("CA-NL", "new-year good-friday canada-day labour-day remembrance-day christmas");
    row("CA-MB", "new-year louis-riel-day good-friday victoria-day canada-day labour-day truth-and-reconciliation "
                 "thanksgiving christmas");
    row("CA-YT", "new-year good-friday victoria-day indigenous-peoples-day canada-day discovery-day labour-day "
                 "truth-and-reconciliation thanksgiving remembrance-day christmas");
    row("CA", "new-year good-friday victoria-day canada-day labour-day truth-and-reconciliation thanksgiving remembrance-day "
              "christmas boxing-day");
    row("US-TX", "new-year martin-luther-king washingtons-birthday memorial-day juneteenth independence-day labour-day "
                 "columbus-day veterans-day thanksgiving christmas");
}

void TestHolidays::regionsHaveTheirOwn()
{
    QFETCH(QString, region);
    QTEST(idsOf(region, 2026), "ids");
}

void TestHolidays::newYearObservedInTheOldYear()
{
    const QList<Holiday> list = holidays(u"US"_s, 2021);
    QCOMPARE(list.last().day, QDate(2022, 1, 1));
    QCOMPARE(list.last().observed, std::optional(QDate(2021, 12, 31)));
}

void TestHolidays::otherRegionsHaveNone()
{
    for (const char* region : {"", "FR", "CA-XX", "CA-CA", "CA-", "ON", "ca-on", "USA", "CA-US"})
        QVERIFY2(holidays(QString::fromLatin1(region), 2026).isEmpty(), region);
}

void TestHolidays::everyRowIsSound()
{
    for (const char* code : {"CA", "CA-AB", "CA-BC", "CA-MB", "CA-NB", "CA-NL", "CA-NS", "CA-NT", "CA-NU", "CA-ON", "CA-PE",
                             "CA-QC", "CA-SK", "CA-YT", "US"}) {
        const QString region = QString::fromLatin1(code);
        for (int year = 1971; year <= 2199; ++year) {
            QStringList seen;
            QDate last(year, 1, 1);
            for (const Holiday& holiday : holidays(region, year)) {
                const QString key = holiday.id + holiday.day.toString(Qt::ISODate);
                QVERIFY2(holiday.day.isValid() && !seen.contains(key), code);
                QVERIFY(holiday.day >= last && !holiday.nameEn.isEmpty() && !holiday.nameFr.isEmpty());
                QVERIFY(!holiday.observed || holiday.observed->dayOfWeek() <= 5);
                seen.append(key);
                last = holiday.day;
            }
            QVERIFY(seen.size() >= 5);
        }
    }
    QCOMPARE(find(u"CA-QC"_s, 2026, u"christmas"_s)->nameFr, u"Noël"_s);
    QVERIFY(find(u"CA-QC"_s, 2026, u"good-friday"_s)->employerChoice);
}

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"

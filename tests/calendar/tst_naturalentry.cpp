// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/naturalentry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;

namespace
{
// Saturday 21 November 2026, 10:00.
EntryContext saturday()
{
    EntryContext out;
    out.now = {QDate(2026, 11, 21), 600};
    return out;
}

QString read(const QString& text, const EntryContext& context)
{
    const auto entry = parseEntry(text, context);
    return entry ? canonicalEntry(*entry) : entry.error().reason + u' ' + entry.error().args.join(u' ');
}
} // namespace

class TestNaturalEntry : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void todayCountsWhileItsTimeIsToCome();
    void stepsFromTheBase();
    void openingHoursDecide();
    void marIsOfTheLanguage();
    void ambiguousDates();
    void canonicalReadsBack();
    void survivesAnyText();
};

void TestNaturalEntry::reads_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << QString::fromLatin1(expected); };
    row("tue 7", "2026-11-24 07:00");
    row("Tuesday 7:30", "2026-11-24 07:30");
    row("tomorrow 18:30", "2026-11-22 18:30");
    row("7pm", "19:00");
    row("7 pm", "19:00");
    row("12am", "00:00");
    row("12pm", "12:00");
    row("noon", "12:00");
    row("3", "15:00");
    row("3:15", "15:15");
    row("6", "18:00");
    row("6am", "06:00");
    row("06:00", "06:00");
    row("6h", "06:00");
    row("7", "07:00");
    row("12", "12:00");
    row("930", "09:30");
    row("1830", "18:30");
    row("+1w", "2026-11-28");
    row("+3d", "2026-11-24");
    row("+2s 8h", "2026-12-05 08:00");
    row("-2j", "2026-11-19");
    row("+1m", "2026-12-21");
    row("nov 28 9-10", "2026-11-28 09:00 60m");
    row("28 nov. 9-10:30", "2026-11-28 09:00 90m");
    row("Nov 28th, 2027 at 9", "2027-11-28 09:00");
    row("nov 28 1930", "2026-11-28 19:30");
    row("1er d\xc3\xa9""c 14h", "2026-12-01 14:00");
    row("jan 5", "2027-01-05");
    row("feb 29", "2028-02-29");
    row("28/11 9h30", "2026-11-28 09:30");
    row("12/25 9am", "2026-12-25 09:00");
    row("1/12/27", "2027-12-01");
    row("lun 7", "2026-11-23 07:00");
    row("demain 18h", "2026-11-22 18:00");
    row("apr\xc3\xa8s-demain \xc3\xa0 9h", "2026-11-23 09:00");
    row("aujourd'hui de 9 \xc3\xa0 10", "2026-11-21 09:00 60m");
    row("vendredi prochain 18 heures pendant 45 minutes", "2026-11-27 18:00 45m");
    row("mercredi 9h pour 1h30", "2026-11-25 09:00 90m");
    row("2026-12-01 7:00 45m", "2026-12-01 07:00 45m");
    row("next fri 6pm for 30 min", "2026-11-27 18:00 30m");
    row("next sat", "2026-11-28");
    row("sat 28 nov", "2026-11-28");
    row("wed 9 for 1h", "2026-11-25 09:00 60m");
    row("wed 9 1.5h", "2026-11-25 09:00 90m");
    row("wed 9 2 hours", "2026-11-25 09:00 120m");
    row("wed 9 for 45", "2026-11-25 09:00 45m");
    row("90 min", "90m");
    row("1h", "01:00");
    row("6-7pm", "18:00 60m");
    row("6-7", "18:00 60m");
    row("11-1", "11:00 120m");
    row("11-1pm", "11:00 120m");
    row("9am to 1 pm", "09:00 240m");
    row("9 - 10", "09:00 60m");
    row("9h30-10h15", "09:30 45m");
    row("22:00-00:00", "22:00 120m");
}

void TestNaturalEntry::reads()
{
    QTEST(read(QString::fromUtf8(QTest::currentDataTag()), saturday()), "expected");
}

void TestNaturalEntry::refuses_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << QString::fromLatin1(expected); };
    row(" , ", "entry.empty ");
    row("tue blurb 7", "entry.unknown blurb 4");
    row("  Someday", "entry.unknown Someday 2");
    row("tue 25", "entry.unknown 25 4");
    row("7:60", "entry.unknown 7:60 0");
    row("13pm", "entry.unknown 13pm 0");
    row("next", "entry.unknown next 0");
    row("for", "entry.unknown for 0");
    row("9 for ever", "entry.unknown for 2");
    row("0m", "entry.unknown 0m 0");
    row("31/2", "entry.value 31/2 0");
    row("2026-02-30", "entry.value 2026-02-30 0");
    row("feb 30 9", "entry.value feb 0");
    row("tue nov 28", "entry.value tue 0");
    row("18h-9h", "entry.value 18h-9h 0");
    row("+999w", "entry.value +999w 0");
    row("tomorrow today", "entry.twice today 9");
    row("tue wed", "entry.twice wed 4");
    row("7 8", "entry.twice 8 2");
    row("9-10 45m", "entry.twice 45m 5");
}

void TestNaturalEntry::refuses()
{
    QTEST(read(QString::fromUtf8(QTest::currentDataTag()), saturday()), "expected");
}

void TestNaturalEntry::todayCountsWhileItsTimeIsToCome()
{
    QCOMPARE(read(u"sat"_s, saturday()), u"2026-11-21"_s);
    QCOMPARE(read(u"sat 11"_s, saturday()), u"2026-11-21 11:00"_s);
    QCOMPARE(read(u"sat 10"_s, saturday()), u"2026-11-28 10:00"_s);
    QCOMPARE(read(u"nov 21"_s, saturday()), u"2026-11-21"_s);
    QCOMPARE(read(u"nov 20"_s, saturday()), u"2027-11-20"_s);
}

void TestNaturalEntry::stepsFromTheBase()
{
    EntryContext context = saturday();
    context.base = LocalTime{QDate(2026, 11, 18), 7 * 60 + 15};
    QCOMPARE(read(u"+1w"_s, context), u"2026-11-25 07:15"_s);
    QCOMPARE(read(u"+1w 8pm"_s, context), u"2026-11-25 20:00"_s);
    QCOMPARE(read(u"8pm +1w"_s, context), u"2026-11-25 20:00"_s);
    QCOMPARE(read(u"+1d 45m"_s, context), u"2026-11-19 07:15 45m"_s);
}

void TestNaturalEntry::openingHoursDecide()
{
    EntryContext context = saturday();
    context.opensMin = 14 * 60;
    context.closesMin = 22 * 60;
    QCOMPARE(read(u"7"_s, context), u"19:00"_s);
    QCOMPARE(read(u"11"_s, context), u"11:00"_s);
    QCOMPARE(read(u"10:00"_s, context), u"10:00"_s);
    QCOMPARE(read(u"7h"_s, context), u"07:00"_s);
    QCOMPARE(read(u"7am"_s, context), u"07:00"_s);
}

void TestNaturalEntry::marIsOfTheLanguage()
{
    EntryContext context = saturday();
    QCOMPARE(read(u"mar 9"_s, context), u"2027-03-09"_s);
    context.french = true;
    QCOMPARE(read(u"mar 9"_s, context), u"2026-11-24 09:00"_s);
    QCOMPARE(read(u"9 mars"_s, context), u"2027-03-09"_s);
}

void TestNaturalEntry::ambiguousDates()
{
    EntryContext context = saturday();
    QCOMPARE(read(u"3/4"_s, context), u"2027-04-03"_s);
    context.dayFirst = false;
    QCOMPARE(read(u"3/4"_s, context), u"2027-03-04"_s);
    QCOMPARE(read(u"28/11"_s, context), u"2026-11-28"_s);
}

void TestNaturalEntry::canonicalReadsBack()
{
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        QRandomGenerator random(seed);
        NaturalEntry entry;
        if (random.bounded(3) > 0)
            entry.day = QDate(1971, 1, 1).addDays(random.bounded(80000));
        if (random.bounded(3) > 0)
            entry.minute = random.bounded(1440);
        if (random.bounded(3) > 0 || (!entry.day && !entry.minute))
            entry.durationMin = 1 + random.bounded(1440);
        EntryContext context = saturday();
        context.opensMin = random.bounded(1440);
        context.closesMin = random.bounded(1440);
        context.french = random.bounded(2) == 0;
        context.dayFirst = random.bounded(2) == 0;
        context.base = LocalTime{QDate(2026, 1, 1), 5};
        const auto back = parseEntry(canonicalEntry(entry), context);
        QVERIFY2(back.has_value() && *back == entry, qPrintable(u"seed %1: %2"_s.arg(seed).arg(canonicalEntry(entry))));
    }
}

void TestNaturalEntry::survivesAnyText()
{
    const QStringList pieces{u"tue"_s, u"next"_s, u"for"_s, u"+1w"_s, u"9-"_s, u"28/11"_s, u"nov"_s, u"2026-12-01"_s, u"pm"_s,
                             u"h"_s, u":"_s, u"7"_s, u"99"_s, u"-"_s, u"à"_s, u"prochain"_s, u"min"_s, u"\u0130"_s,
                             u"\U0001F600"_s, u"\u0000"_s, u"2"_s, u"to"_s, u"."_s, u"/"_s};
    int understood = 0;
    for (quint32 seed = 1; seed <= 30000; ++seed) {
        QRandomGenerator random(seed);
        QString text;
        for (int i = random.bounded(7); i > 0; --i) {
            text += random.bounded(4) == 0 ? QString(QChar(ushort(random.bounded(0x10000))))
                                           : pieces[random.bounded(int(pieces.size()))];
            text += random.bounded(2) == 0 ? u" "_s : QString();
        }
        const auto entry = parseEntry(text, saturday());
        if (!entry) {
            const Error& error = entry.error();
            QVERIFY(error.reason.startsWith(u"entry."_s));
            if (error.reason != u"entry.empty")
                QCOMPARE(text.mid(error.args.value(1).toInt(), error.args.value(0).size()), error.args.value(0));
            continue;
        }
        ++understood;
        QVERIFY2(!entry->minute || (*entry->minute >= 0 && *entry->minute < 1440), qPrintable(text));
        QVERIFY2(!entry->durationMin || (*entry->durationMin > 0 && *entry->durationMin <= 1440), qPrintable(text));
        QVERIFY2(!entry->day || entry->day->isValid(), qPrintable(text));
    }
    QVERIFY(understood > 300);
    QVERIFY(!parseEntry(QString(100000, u'7'), saturday()));
}

QTEST_GUILESS_MAIN(TestNaturalEntry)
#include "tst_naturalentry.moc"

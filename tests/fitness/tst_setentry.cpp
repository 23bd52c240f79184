// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/setentry.h"
#include "support/seededrandom.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
const QLocale english(QLocale::English, QLocale::Canada);
const QLocale french(QLocale::French, QLocale::Canada);

Mass kg(double amount)
{
    return Mass::grams(qint64(amount * 1000));
}

Mass lb(int hundredths)
{
    return Mass::hundredths(hundredths, MassUnit::Pound);
}

/// What an entry holds, in one line that a failed test prints.
QString shown(const SetEntry& entry)
{
    const auto number = [](const auto& value) { return value ? QString::number(*value) : u"-"_s; };
    return u"%1 sets, %2 reps, load %3%4%5, rpe %6, %7 s, %8 m, rating %9"_s.arg(
        QString::number(entry.sets), number(entry.reps), entry.load ? QString::number(entry.load->units()) : u"-"_s,
        entry.relative ? u" relative"_s : QString(), entry.bodyweight ? u" bw"_s : QString(), number(entry.rpeTenths), number(entry.seconds),
        number(entry.metres), number(entry.rating)) +
        (entry.warmup ? u", warm-up"_s : QString()) + (entry.skipped ? u", skipped"_s : QString());
}
} // namespace

class TestSetEntry : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesThePart();
    void writesShortLines();
    void everyEntryReadsBack();
};

void TestSetEntry::reads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& line, const SetEntry& entry) { QTest::newRow(line.toUtf8().constData()) << line << shown(entry); };
    row(u"100x5"_s, {.reps = 5, .load = kg(100)});
    row(u"100x5@8"_s, {.reps = 5, .load = kg(100), .rpeTenths = 80});
    row(u"  100 X 5 @ 8.5 "_s, {.reps = 5, .load = kg(100), .rpeTenths = 85});
    row(u"62.5×5"_s, {.reps = 5, .load = kg(62.5)});
    row(u"100x0"_s, {.reps = 0, .load = kg(100)});
    row(u"100x5 reps"_s, {.reps = 5, .load = kg(100)});
    row(u"100x5x3"_s, {.sets = 3, .reps = 5, .load = kg(100)});
    row(u"3x10x60kg"_s, {.sets = 3, .reps = 10, .load = kg(60)});
    row(u"3x10 60"_s, {.sets = 3, .reps = 10, .load = kg(60)});
    row(u"60 3x10"_s, {.sets = 3, .reps = 10, .load = kg(60)});
    row(u"3x10 60@7 *4"_s, {.sets = 3, .reps = 10, .load = kg(60), .rpeTenths = 70, .rating = 4});
    row(u"5x5@100"_s, {.sets = 5, .reps = 5, .load = kg(100)});
    row(u"5x5@100@8"_s, {.sets = 5, .reps = 5, .load = kg(100), .rpeTenths = 80});
    row(u"5x5@10"_s, {.reps = 5, .load = kg(5), .rpeTenths = 100});
    row(u"5x5@60kg"_s, {.sets = 5, .reps = 5, .load = kg(60)});
    row(u"5x100kg"_s, {.reps = 5, .load = kg(100)});
    row(u"135lbx5"_s, {.reps = 5, .load = lb(13500)});
    row(u"135 lbs x 5"_s, {.reps = 5, .load = lb(13500)});
    row(u"3 sets x10"_s, {.sets = 3, .reps = 10});
    row(u"3 sets 10 reps 60 kg"_s, {.sets = 3, .reps = 10, .load = kg(60)});
    row(u"3 séries x10"_s, {.sets = 3, .reps = 10});
    row(u"x12"_s, {.reps = 12});
    row(u"12 reps"_s, {.reps = 12});
    row(u"60"_s, {.load = kg(60)});
    row(u"@9"_s, {.rpeTenths = 90});
    row(u"rpe 9"_s, {.rpeTenths = 90});
    row(u"*5"_s, {.rating = 5});
    row(u"+2.5"_s, {.load = kg(2.5), .relative = true});
    row(u"-2.5"_s, {.load = kg(-2.5), .relative = true});
    row(u"+5 lb"_s, {.load = lb(500), .relative = true});
    row(u"+2.5x6"_s, {.reps = 6, .load = kg(2.5), .relative = true});
    row(u"x6 -2.5"_s, {.reps = 6, .load = kg(-2.5), .relative = true});
    row(u"3x10 +2.5"_s, {.sets = 3, .reps = 10, .load = kg(2.5), .relative = true});
    row(u"bw x12"_s, {.reps = 12, .bodyweight = true});
    row(u"bwx12"_s, {.reps = 12, .bodyweight = true});
    row(u"PC x12"_s, {.reps = 12, .bodyweight = true});
    row(u"3x12 bw"_s, {.sets = 3, .reps = 12, .bodyweight = true});
    row(u"bw+10x5"_s, {.reps = 5, .load = kg(10), .bodyweight = true});
    row(u"bw +10 lb x 5"_s, {.reps = 5, .load = lb(1000), .bodyweight = true});
    row(u"bw-20x8"_s, {.reps = 8, .load = kg(-20), .bodyweight = true});
    row(u"-20x8"_s, {.reps = 8, .load = kg(-20), .bodyweight = true});
    row(u"3x8 bw-20"_s, {.sets = 3, .reps = 8, .load = kg(-20), .bodyweight = true});
    row(u"bw 30s"_s, {.bodyweight = true, .seconds = 30});
    row(u"20 min"_s, {.seconds = 1200});
    row(u"45s"_s, {.seconds = 45});
    row(u"1.5 h"_s, {.seconds = 5400});
    row(u"1h30"_s, {.seconds = 5400});
    row(u"1 h 5 min 2 s"_s, {.seconds = 3902});
    row(u"25:00"_s, {.seconds = 1500});
    row(u"1:05:00"_s, {.seconds = 3900});
    row(u"5 km 25:00"_s, {.seconds = 1500, .metres = 5000});
    row(u"5.25km"_s, {.metres = 5250});
    row(u"400 m"_s, {.metres = 400});
    row(u"3 mi"_s, {.metres = 4828});
    row(u"3x30s"_s, {.sets = 3, .seconds = 30});
    row(u"3x1:30"_s, {.sets = 3, .seconds = 90});
    row(u"3x400m 1:20"_s, {.sets = 3, .seconds = 80, .metres = 400});
    row(u"24kg x 40m"_s, {.load = kg(24), .metres = 40});
    row(u"1 h 24"_s, {.load = kg(24), .seconds = 3600});
    row(u"w 60x5"_s, {.reps = 5, .load = kg(60), .warmup = true});
    row(u"w60x5"_s, {.reps = 5, .load = kg(60), .warmup = true});
    row(u"60x5 warm-up"_s, {.reps = 5, .load = kg(60), .warmup = true});
    row(u"Skip"_s, {.skipped = true});
    row(u"passer"_s, {.skipped = true});
}

void TestSetEntry::reads()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const auto entry = parseSetEntry(line, MassUnit::Kilogram, english);
    QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().reason + u' ' + entry.error().field));
    QCOMPARE(shown(*entry), expected);
    const QString text = setEntryText(*entry, MassUnit::Kilogram, english);
    const auto again = parseSetEntry(text, MassUnit::Kilogram, english);
    QVERIFY2(again, qPrintable(text));
    QCOMPARE(shown(*again), expected);
}

void TestSetEntry::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString& line, const char* reason = "set-entry.format") {
        QTest::newRow(line.left(40).toUtf8().constData()) << line << QString::fromLatin1(reason);
    };
    row(u""_s);
    row(u"   "_s);
    row(u"x"_s);
    row(u"100x"_s);
    row(u"100x5x3x2"_s);
    row(u"100xx5"_s);
    row(u"heavy"_s);
    row(u"60 70"_s);
    row(u"60x5 60x5"_s);
    row(u"100x5@"_s);
    row(u"100x5@8@9"_s);
    row(u"100x5@8.55"_s);
    row(u"100x5@+5"_s);
    row(u"100x5.5"_s);
    row(u"100x5 *"_s);
    row(u"100x5*2.5"_s);
    row(u"skip 100x5"_s);
    row(u"+"_s);
    row(u"bw+"_s);
    row(u"bw bw"_s);
    row(u"8-12"_s);
    row(u"62,5x5"_s);
    row(u"100x5 #"_s);
    row(u"20 min 30 min"_s);
    row(QString(200, u' ') + u"5"_s);
    row(QString(200, u'9'));
    row(u"100x5@0.5"_s, "value.range");
    row(u"rpe 11"_s, "value.range");
    row(u"100x5*6"_s, "value.range");
    row(u"100x10001"_s, "value.range");
    row(u"51x10 60"_s, "value.range");
    row(u"0x10 60"_s, "value.range");
    row(u"2001x5"_s, "value.range");
    row(u"25:70"_s, "value.range");
    row(u"1:2:3"_s, "value.range");
    row(u"0 s"_s, "value.range");
    row(u"25 h"_s, "value.range");
    row(u"0.4 s"_s, "value.range");
    row(u"1001 km"_s, "value.range");
    row(u"0.5 m"_s, "value.range");
    row(QString(80, u'9'), "value.range");
    row(QString(80, u'9') + u"x5"_s, "value.range");
    row(u"5x"_s + QString(80, u'9'), "value.range");
    row(QString(80, u'9') + u" min"_s, "value.range");
    row(QString(80, u'9') + u" mi"_s, "value.range");
    row(QString(80, u'9') + u":00"_s, "value.range");
    row(u"100.0001x5"_s, "mass.digits");
}

void TestSetEntry::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, reason);
    const auto entry = parseSetEntry(line, MassUnit::Kilogram, english);
    QVERIFY2(!entry, qPrintable(entry ? shown(*entry) : QString()));
    QCOMPARE(entry.error().kind, ErrorKind::Invalid);
    QCOMPARE(entry.error().reason, reason);
}

void TestSetEntry::namesThePart()
{
    const auto entry = parseSetEntry(u"100x5 heavy", MassUnit::Kilogram, english);
    QVERIFY(!entry);
    QCOMPARE(entry.error().field, u"heavy"_s);
    QCOMPARE(entry.error().args, QStringList{u"heavy"_s});
}

void TestSetEntry::writesShortLines()
{
    const auto text = [](const SetEntry& entry, MassUnit unit = MassUnit::Kilogram) { return setEntryText(entry, unit, english); };
    QCOMPARE(text({.reps = 5, .load = kg(100), .rpeTenths = 80}), u"100x5@8"_s);
    QCOMPARE(text({.sets = 3, .reps = 10, .load = kg(62.5)}), u"3x10 62.5"_s);
    QCOMPARE(text({.reps = 12, .bodyweight = true}), u"bw x12"_s);
    QCOMPARE(text({.reps = 5, .load = kg(10), .bodyweight = true, .rpeTenths = 95}), u"bw+10 x5@9.5"_s);
    QCOMPARE(text({.load = kg(2.5), .relative = true}), u"+2.5"_s);
    QCOMPARE(text({.seconds = 1500, .metres = 5000}), u"5 km 25 min"_s);
    QCOMPARE(text({.seconds = 3905}), u"1:05:05"_s);
    QCOMPARE(text({.reps = 5, .load = lb(13500)}), u"135 lb x5"_s);
    QCOMPARE(text({.reps = 5, .load = lb(13500)}, MassUnit::Pound), u"135x5"_s);
    QCOMPARE(setEntryText({.reps = 5, .load = kg(62.5), .rpeTenths = 85}, MassUnit::Kilogram, french), u"62,5x5@8,5"_s);
    QCOMPARE(shown(*parseSetEntry(u"62,5x5@8,5", MassUnit::Kilogram, french)), shown({.reps = 5, .load = kg(62.5), .rpeTenths = 85}));
}

/// Every entry that can be typed reads back from its own text, in both units and languages.
void TestSetEntry::everyEntryReadsBack()
{
    QRandomGenerator random = seededRandom();
    const auto maybe = [&](int outOf = 2) { return random.bounded(outOf) == 0; };
    for (int i = 0; i < 100'000; ++i) {
        SetEntry entry;
        if (maybe())
            entry.reps = random.bounded(10'001);
        if (maybe(4))
            entry.seconds = 1 + random.bounded(86'400);
        if (maybe(4))
            entry.metres = 1 + random.bounded(1'000'000);
        if (maybe(3))
            entry.sets = 1 + random.bounded(50);
        if (maybe(3))
            entry.rpeTenths = random.bounded(10, 101);
        if (maybe(4))
            entry.rating = random.bounded(1, 6);
        entry.warmup = maybe(5);
        entry.bodyweight = maybe(4);
        entry.relative = !entry.bodyweight && maybe(4);
        if (entry.relative || maybe()) {
            const int amount = random.bounded(entry.relative || entry.bodyweight ? -200'000 : 0, 200'000);
            entry.load = maybe() ? Mass::grams(amount) : lb(amount);
        }
        if (entry == SetEntry())
            continue;
        const MassUnit unit = maybe() ? MassUnit::Kilogram : MassUnit::Pound;
        const QLocale& locale = maybe() ? english : french;
        const QString text = setEntryText(entry, unit, locale);
        const auto again = parseSetEntry(text, unit, locale);
        QVERIFY2(again, qPrintable(text + u" from "_s + shown(entry)));
        QVERIFY2(*again == entry, qPrintable(u"%1: %2 became %3"_s.arg(text, shown(entry), shown(*again))));
    }
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestSetEntry)
#include "tst_setentry.moc"

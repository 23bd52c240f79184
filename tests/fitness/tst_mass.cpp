// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitness/decimal.h"
#include "fitness/length.h"
#include "fitness/mass.h"
#include "support/seededrandom.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
const QLocale english(QLocale::English, QLocale::Canada);
const QLocale french(QLocale::French, QLocale::Canada);

QString reasonOf(const auto& result)
{
    return result ? QString() : result.error().reason;
}
} // namespace

class TestMass : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesTheRest_data();
    void refusesTheRest();
    void keepsBothUnitsExactly();
    void roundsWhatWasTypedInTheOtherUnit();
    void roundsToPlates();
    void readsLengths();
    void keepsLengthsExactly();
};

void TestMass::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("pounds");
    QTest::addColumn<bool>("inFrench");
    QTest::addColumn<qint64>("units");
    QTest::newRow("whole kilograms") << u"100"_s << false << false << 1'000'000'000'000LL;
    QTest::newRow("half a kilogram") << u"62.5"_s << false << false << 625'000'000'000LL;
    QTest::newRow("a gram") << u"0.001"_s << false << false << 10'000'000LL;
    QTest::newRow("helped") << u" -20 "_s << false << false << -200'000'000'000LL;
    QTest::newRow("typographic minus") << u"−20"_s << false << false << -200'000'000'000LL;
    QTest::newRow("zeros around") << u"0062.500000"_s << false << false << 625'000'000'000LL;
    QTest::newRow("no digit before") << u".5"_s << false << false << 5'000'000'000LL;
    QTest::newRow("French comma") << u"62,5"_s << false << true << 625'000'000'000LL;
    QTest::newRow("point in French") << u"62.5"_s << false << true << 625'000'000'000LL;
    QTest::newRow("pounds") << u"135"_s << true << false << 612'349'699'500LL;
    QTest::newRow("a hundredth of a pound") << u"0.01"_s << true << false << 45'359'237LL;
    QTest::newRow("most") << u"2000"_s << false << false << 20'000'000'000'000LL;
    QTest::newRow("most pounds") << u"4409.24"_s << true << false << 440'924 * 45'359'237LL;
}

void TestMass::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(bool, pounds);
    QFETCH(bool, inFrench);
    QFETCH(qint64, units);
    const auto mass = parseMass(text, pounds ? MassUnit::Pound : MassUnit::Kilogram, inFrench ? french : english);
    QVERIFY2(mass, qPrintable(reasonOf(mass)));
    QCOMPARE(mass->units(), units);
}

void TestMass::refusesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("pounds");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QString& text, const char* reason, bool pounds = false) {
        QTest::newRow(name) << text << pounds << QString::fromLatin1(reason);
    };
    row("nothing", u""_s, "mass.format");
    row("a sign", u"-"_s, "mass.format");
    row("a point", u"."_s, "mass.format");
    row("words", u"heavy"_s, "mass.format");
    row("comma in English", u"62,5"_s, "mass.format");
    row("two points", u"6.2.5"_s, "mass.format");
    row("exponent", u"1e2"_s, "mass.format");
    row("two minus", u"--1"_s, "mass.format");
    row("other digits", u"١٢"_s, "mass.format");
    row("finer than a gram", u"1.0001"_s, "mass.digits");
    row("finer than a hundredth", u"1.125"_s, "mass.digits", true);
    row("too much", u"2000.001"_s, "value.range");
    row("too much help", u"-2000.001"_s, "value.range");
    row("too many pounds", u"4409.25"_s, "value.range", true);
    row("huge", QString(5000, u'9'), "value.range");
    row("huge fraction", u"0."_s + QString(5000, u'7'), "mass.digits");
    row("just above 64 bits", u"18446744073709551617"_s, "value.range");
}

void TestMass::refusesTheRest()
{
    QFETCH(QString, text);
    QFETCH(bool, pounds);
    QFETCH(QString, reason);
    QCOMPARE(reasonOf(parseMass(text, pounds ? MassUnit::Pound : MassUnit::Kilogram, english)), reason);
}

/// Whatever is typed comes back as typed, in either unit and language.
void TestMass::keepsBothUnitsExactly()
{
    QRandomGenerator random = seededRandom();
    for (int i = 0; i < 100'000; ++i) {
        const bool pounds = random.bounded(2) == 0;
        const QLocale& locale = random.bounded(2) == 0 ? french : english;
        const int places = random.bounded(pounds ? 3 : 4);
        int digits = random.bounded(-1'999'999, 2'000'000);
        digits = pounds ? std::clamp(digits, -440'000, 440'000) : digits;
        const QString text = decimalText(digits, places, locale);
        const MassUnit unit = pounds ? MassUnit::Pound : MassUnit::Kilogram;
        const auto mass = parseMass(text, unit, locale);
        if (!mass) {
            QVERIFY2(reasonOf(mass) == u"value.range"_s, qPrintable(text));
            continue;
        }
        QVERIFY(isExactIn(*mass, unit));
        QCOMPARE(massText(*mass, unit, locale), text);
    }
}

void TestMass::roundsWhatWasTypedInTheOtherUnit()
{
    const Mass pounds = *parseMass(u"135", MassUnit::Pound, english);
    QCOMPARE(massText(pounds, MassUnit::Kilogram, english), u"61.23"_s);
    QCOMPARE(massText(pounds, MassUnit::Kilogram, french), u"61,23"_s);
    QCOMPARE(massText(*parseMass(u"100", MassUnit::Kilogram, english), MassUnit::Pound, english), u"220.46"_s);
    QCOMPARE(massText(*parseMass(u"-100", MassUnit::Kilogram, english), MassUnit::Pound, english), u"-220.46"_s);
    QCOMPARE(massText(Mass(), MassUnit::Pound, english), u"0"_s);
    QCOMPARE(massOf(61.2349, MassUnit::Kilogram).units(), 612'350'000'000LL);
    QCOMPARE(massOf(std::nan(""), MassUnit::Kilogram), Mass());
    QCOMPARE(massOf(1e300, MassUnit::Kilogram), mostMass);
}

void TestMass::roundsToPlates()
{
    const Mass step = Mass::hundredths(250, MassUnit::Kilogram);
    QCOMPARE(roundedTo(Mass::grams(61'240), step), Mass::grams(60'000));
    QCOMPARE(roundedTo(Mass::grams(61'250), step), Mass::grams(62'500));
    QCOMPARE(roundedTo(Mass::grams(-61'250), step), Mass::grams(-62'500));
    QCOMPARE(roundedTo(Mass::grams(61'240), Mass()), Mass::grams(61'240));
}

void TestMass::readsLengths()
{
    QCOMPARE(parseLength(u"178", LengthUnit::Centimetre, english)->micrometres(), 1'780'000);
    QCOMPARE(parseLength(u"82,5", LengthUnit::Centimetre, french)->micrometres(), 825'000);
    QCOMPARE(parseLength(u"12.5", LengthUnit::Millimetre, english)->micrometres(), 12'500);
    QCOMPARE(parseLength(u"70.25", LengthUnit::Inch, english)->micrometres(), 1'784'350);
    QCOMPARE(parseLength(u"5'11", LengthUnit::Inch, english)->micrometres(), 71 * 25'400);
    QCOMPARE(parseLength(u"5' 11.5\"", LengthUnit::Inch, english)->micrometres(), 143 * 12'700);
    QCOMPARE(parseLength(u"6'", LengthUnit::Inch, english)->micrometres(), 72 * 25'400);
    QCOMPARE(parseLength(u"-12", LengthUnit::Centimetre, english)->micrometres(), -120'000);
    QCOMPARE(reasonOf(parseLength(u"5'12", LengthUnit::Inch, english)), u"length.format"_s);
    QCOMPARE(reasonOf(parseLength(u"5'11", LengthUnit::Centimetre, english)), u"length.format"_s);
    QCOMPARE(reasonOf(parseLength(u"1.5'", LengthUnit::Inch, english)), u"length.format"_s);
    QCOMPARE(reasonOf(parseLength(u"12.345", LengthUnit::Centimetre, english)), u"length.digits"_s);
    QCOMPARE(reasonOf(parseLength(u"1001", LengthUnit::Centimetre, english)), u"value.range"_s);
    QCOMPARE(reasonOf(parseLength(u"99999999999999999999'", LengthUnit::Inch, english)), u"value.range"_s);
    QCOMPARE(lengthText(Length(1'780'000), LengthUnit::Inch, english), u"70.08"_s);
}

void TestMass::keepsLengthsExactly()
{
    QRandomGenerator random = seededRandom();
    for (int i = 0; i < 20'000; ++i) {
        const auto unit = LengthUnit(random.bounded(3));
        const QString text = decimalText(random.bounded(-39'000, 39'000), 2, french);
        const auto length = parseLength(text, unit, french);
        QVERIFY2(length, qPrintable(text));
        QCOMPARE(lengthText(*length, unit, french), text);
    }
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestMass)
#include "tst_mass.moc"

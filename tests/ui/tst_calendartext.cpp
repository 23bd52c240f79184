// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/calendarcolours.h"
#include "calendar/calendarmode.h"
#include "calendar/calendartext.h"
#include "calendar/gridkeys.h"
#include "calendar/itemglyphs.h"
#include "ui/calendarfixture.h"

#include <QTest>

#include <set>

using namespace td;
using namespace td::calendartest;

class TestCalendarText : public QObject
{
    Q_OBJECT

private slots:
    void typedDates_data();
    void typedDates();
    void timesFollowTheLocale_data();
    void timesFollowTheLocale();
    void periods_data();
    void periods();
    void descriptionSaysEverything();
    void everyStateHasItsOwnWordAndShape();
    void coloursAreReadable();
    void pages();
    void keys();
};

void TestCalendarText::typedDates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("expected");
    const QDate day(2026, 11, 24);
    QTest::newRow("iso") << "en_GB" << "2026-11-24" << day;
    QTest::newRow("iso without dashes") << "en_GB" << "20261124" << day;
    QTest::newRow("iso without noughts") << "en_GB" << "2027-3-4" << QDate(2027, 3, 4);
    QTest::newRow("day of the month") << "en_GB" << "7" << QDate(2026, 11, 7);
    QTest::newRow("British") << "en_GB" << "24/11" << day;
    QTest::newRow("British with year") << "en_GB" << "24/11/2026" << day;
    QTest::newRow("short year") << "en_GB" << "24/11/26" << day;
    QTest::newRow("American") << "en_US" << "11/24" << day;
    QTest::newRow("American with blanks") << "en_US" << " 11 24 2026 " << day;
    QTest::newRow("German") << "de_DE" << "24.11." << day;
    QTest::newRow("French") << "fr_FR" << "24/11/2026" << day;
    QTest::newRow("no such day") << "en_GB" << "31" << QDate();
    QTest::newRow("no such month") << "en_GB" << "24/13" << QDate();
    QTest::newRow("words") << "en_GB" << "soon" << QDate();
    QTest::newRow("nothing") << "en_GB" << "" << QDate();
    QTest::newRow("too far") << "en_GB" << "2999-01-01" << QDate();
    QTest::newRow("too many parts") << "en_GB" << "1/2/3/4" << QDate();
}

void TestCalendarText::typedDates()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QDate, expected);
    const auto date = parseTypedDate(typed, QDate(2026, 11, 15), QLocale(locale));
    QCOMPARE(date.value_or(QDate()), expected);
}

void TestCalendarText::timesFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("compact");
    QTest::addColumn<QString>("hour");
    QTest::newRow("24 hours") << "en_GB" << 420 << 60 << QString::fromUtf8("07:00–08:00") << "07:00";
    QTest::newRow("morning") << "en_US" << 420 << 75 << QString::fromUtf8("7–8:15am") << "7 am";
    QTest::newRow("over noon") << "en_US" << 690 << 60 << QString::fromUtf8("11:30am–12:30pm") << "11 am";
    QTest::newRow("over midnight") << "en_US" << 1380 << 150 << QString::fromUtf8("11pm–1:30am") << "11 pm";
    QTest::newRow("until midnight") << "en_GB" << 1380 << 60 << QString::fromUtf8("23:00–00:00") << "23:00";
    QTest::newRow("C has no seconds") << "C" << 420 << 60 << QString::fromUtf8("07:00–08:00") << "07:00";
}

void TestCalendarText::timesFollowTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(int, start);
    QFETCH(int, minutes);
    QFETCH(QString, compact);
    QFETCH(QString, hour);
    const CalendarText text{QLocale(locale)};
    QCOMPARE(text.compactRange(booking(1, QDate(2026, 11, 24), start, minutes)), compact);
    QCOMPARE(text.hour(start / 60), hour);
}

void TestCalendarText::periods_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("expected");
    QTest::newRow("day first") << "en_GB" << QDate(2026, 11, 29) << "23 to 29 November 2026";
    QTest::newRow("month first") << "en_US" << QDate(2026, 11, 29) << "November 23 to 29, 2026";
    QTest::newRow("two months") << "en_GB" << QDate(2026, 12, 3) << "23 November to 3 December 2026";
    QTest::newRow("two years") << "en_GB" << QDate(2027, 1, 3) << "23 November 2026 to 3 January 2027";
    QTest::newRow("one day") << "en_US" << QDate(2026, 11, 23) << "Monday, November 23, 2026";
}

void TestCalendarText::periods()
{
    QFETCH(QString, locale);
    QFETCH(QDate, last);
    QFETCH(QString, expected);
    QCOMPARE(CalendarText{QLocale(locale)}.range(QDate(2026, 11, 23), last), expected);
}

void TestCalendarText::descriptionSaysEverything()
{
    CalendarItem item = booking(1, QDate(2026, 11, 24), 420, 60, QStringLiteral("Spin <b>class"));
    item.subtitle = QStringLiteral("Marta Lindqvist");
    item.capacity = QStringLiteral("5/8");
    item.recurring = item.alert = item.waitlist = true;
    const CalendarText text{QLocale(QStringLiteral("en_GB"))};
    QCOMPARE(text.description(item), QStringLiteral("Tuesday 24 November 07:00 to 08:00, Spin <b>class, Marta Lindqvist, scheduled, "
                                                    "5/8 places taken, repeats, has an alert, has a waitlist"));
    QCOMPARE(text.toolTip(item).split(QLatin1Char('\n')).size(), 4);
}

void TestCalendarText::everyStateHasItsOwnWordAndShape()
{
    std::set<QString> words;
    std::set<std::vector<ItemGlyph>> shapes;
    for (int i = 0; i <= int(ItemState::Busy); ++i) {
        CalendarItem item;
        item.state = ItemState(i);
        words.insert(CalendarText::state(item.state));
        shapes.insert(glyphsOf(item));
    }
    QCOMPARE(words.size(), size_t(ItemState::Busy) + 1);
    QCOMPARE(shapes.size(), size_t(ItemState::Busy) + 1);
}

void TestCalendarText::coloursAreReadable()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const CalendarColours colours = CalendarColours::of(theme);
        for (int i = -1; i < 14; ++i) {
            const ClassColour& one = colours.ofClass(i);
            QVERIFY(contrastRatio(one.text, one.fill) >= 4.5);
            QVERIFY(contrastRatio(one.text, mixedColour(one.fill, colours.ui.surface, 0.5)) >= 4.5); // done, no-show
        }
        QVERIFY(contrastRatio(colours.busy.text, colours.busy.fill) >= 4.5);
        QVERIFY(contrastRatio(colours.ui.muted, colours.ui.surface) >= 4.5); // cancelled
        QVERIFY(contrastRatio(colours.ui.text, colours.ui.dangerSoft) >= 4.5);
    }
}

void TestCalendarText::pages()
{
    using Page = std::pair<QDate, QDate>;
    const QDate sunday(2026, 11, 29);
    QCOMPARE(pageOf(CalendarMode::Week, sunday, Qt::Monday), (Page{QDate(2026, 11, 23), sunday}));
    QCOMPARE(pageOf(CalendarMode::Week, sunday, Qt::Sunday), (Page{sunday, QDate(2026, 12, 5)}));
    QCOMPARE(pageOf(CalendarMode::WorkWeek, sunday, Qt::Sunday), (Page{QDate(2026, 11, 23), QDate(2026, 11, 27)}));
    QCOMPARE(pageOf(CalendarMode::Month, sunday, Qt::Monday), (Page{QDate(2026, 10, 26), QDate(2026, 12, 6)}));
    QCOMPARE(pageOf(CalendarMode::Trainers, sunday, Qt::Monday), (Page{sunday, sunday}));
    QCOMPARE(turnedPage(CalendarMode::Month, QDate(2027, 1, 31), 1), QDate(2027, 2, 28));
    QCOMPARE(turnedPage(CalendarMode::Week, sunday, -1), QDate(2026, 11, 22));
    QCOMPARE(turnedPage(CalendarMode::Agenda, sunday, 1), QDate(2026, 12, 13));
}

void TestCalendarText::keys()
{
    QCOMPARE(gridCommand(Qt::Key_Up, Qt::ControlModifier), GridCommand::MoveUp);
    QCOMPARE(gridCommand(Qt::Key_Enter, Qt::KeypadModifier), GridCommand::Activate);
    QCOMPARE(gridCommand(Qt::Key_Plus, Qt::ShiftModifier | Qt::ControlModifier), GridCommand::ZoomIn);
    QCOMPARE(gridCommand(Qt::Key_Up, Qt::AltModifier), GridCommand::None);
    QCOMPARE(gridCommand(Qt::Key_D, Qt::NoModifier), GridCommand::None);
}

QTEST_GUILESS_MAIN(TestCalendarText)
#include "tst_calendartext.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/actiontext.h"
#include "text/errortext.h"
#include "text/errortextrows.h"
#include "text/language.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace td;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void knownReason()
    {
        QCOMPARE(errorText({ErrorKind::Invalid, u"text.too-long"_s, u"name"_s, {u"80"_s}, {}}),
                 u"This is too long: at most 80 characters fit here."_s);
    }

    void argumentsAreNotFilledTwice()
    {
        QCOMPARE(errorText({ErrorKind::Invalid, u"text.too-long"_s, {}, {u"%1 %2"_s}, {}}),
                 u"This is too long: at most %1 %2 characters fit here."_s);
        QCOMPARE(errorText({ErrorKind::Invalid, u"text.too-long"_s, {}, {}, {}}),
                 u"This is too long: at most  characters fit here."_s);
    }

    void argumentsAreFormatted_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const QString& reason, const QStringList& args, const QString& sentence) {
            QTest::newRow(name) << reason << args << sentence;
        };
        row("clash", u"booking.trainer-clash"_s, {u"Ada"_s, u"2026-11-24"_s, u"09:00"_s, u"10:30"_s, u"Mia %1"_s},
            u"Ada already has Mia %1 on Tuesday, November 24, 2026, from 9:00 AM to 10:30 AM. "
            "Choose another time or another trainer."_s);
        row("clash with somebody unseen", u"booking.trainer-clash"_s, {u"Ada"_s, u"2026-11-24"_s, u"09:00"_s, u"24:00"_s, {}},
            u"Ada is already booked on Tuesday, November 24, 2026 from 9:00 AM to 12:00 AM. "
            "Choose another time or another trainer."_s);
        row("clash told by the database", u"booking.trainer-clash"_s, {},
            u"The trainer is already booked at that time. Choose another time or another trainer."_s);
        row("hours", u"booking.outside-hours"_s, {u"08:00-12:00, 13:00-17:00"_s},
            u"This is outside the trainer's hours on that day: 8:00 AM–12:00 PM, 1:00 PM–5:00 PM."_s);
        row("no hours", u"booking.outside-hours"_s, {QString()}, u"The trainer has no working hours on that day."_s);
        row("time off", u"booking.time-off"_s, {u"sick"_s, u"2026-01-05"_s, u"2026-01-06"_s},
            u"The trainer is away from Monday, January 5, 2026 to Tuesday, January 6, 2026 (sick leave)."_s);
        row("number", u"value.range"_s, {u"0"_s, u"10000"_s}, u"Please enter a number from 0 to 10,000."_s);
        row("size", u"photo.too-large"_s, {u"2097152"_s}, u"This picture is too large: at most 2 MB."_s);
        row("holiday", u"booking.closed"_s, {u"2026-07-01"_s, u"Canada Day"_s, u"Fête du Canada"_s},
            u"The studio is closed on Wednesday, July 1, 2026: Canada Day."_s);
        row("what does not parse", u"booking.time-off"_s, {u"moon"_s, u"soon"_s, u"later"_s},
            u"The trainer is away from soon to later (moon)."_s);
    }

    void argumentsAreFormatted()
    {
        QFETCH(const QString, reason);
        QFETCH(const QStringList, args);
        QFETCH(const QString, sentence);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(errorText({ErrorKind::Invalid, reason, {}, args, {}}), sentence);
    }

    void unknownReasonFallsBackOnTheKind()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind) {
            const QString text = errorText({ErrorKind(kind), u"no.such-reason"_s, {}, {}, u"secret detail"_s});
            QVERIFY(text.endsWith(u'.'));
            QVERIFY(!text.contains(u"secret"_s));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), int(ErrorKind::Internal) + 1);
    }

    void coreReasonsHaveARow()
    {
        for (const char* reason : {"text.empty", "text.too-long", "text.email", "money.format", "money.range", "time.gap",
                                   "time.range", "time.zone", "time.format", "time.order"})
            QVERIFY2(hasErrorText(QLatin1String(reason)), reason);
        QVERIFY(!hasErrorText(u"no.such-reason"_s));
    }

    void everySentenceIsFrench()
    {
        Language language;
        language.use(u"fr"_s);
        for (const auto area : {formErrorRows(), bookingErrorRows(), peopleErrorRows(), studioErrorRows(), commandErrorRows()}) {
            QVERIFY(!area.empty());
            for (const ErrorTextRow& row : area) {
                const QString sentence = QCoreApplication::translate("ErrorText", row.sentence);
                QVERIFY2(sentence != QString::fromUtf8(row.sentence), row.sentence);
            }
        }
        QCOMPARE(errorText({ErrorKind::Refused, u"booking.closed"_s, {}, {u"2026-07-01"_s, u"Canada Day"_s, u"fête du Canada"_s}, {}}),
                 u"Le studio est fermé le mercredi 1 juillet 2026\u00a0: fête du Canada."_s);
        QCOMPARE(actionText(u"client.add"_s, u"Ada"_s), u"Ajout d’un client\u00a0: Ada"_s);
    }

    void plurals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("en 0") << u"en"_s << 0 << u"0 clients"_s;
        QTest::newRow("en 1") << u"en"_s << 1 << u"1 client"_s;
        QTest::newRow("en 2") << u"en"_s << 2 << u"2 clients"_s;
        QTest::newRow("fr 0") << u"fr"_s << 0 << u"0 client"_s;
        QTest::newRow("fr 1") << u"fr"_s << 1 << u"1 client"_s;
        QTest::newRow("fr 2") << u"fr"_s << 2 << u"2 clients"_s;
    }

    void plurals()
    {
        QFETCH(const QString, code);
        QFETCH(const int, number);
        QFETCH(const QString, text);
        Language language;
        language.use(code);
        QCOMPARE(QCoreApplication::translate("td::ClientList", "%n client(s)", nullptr, number), text);
    }

    void languageSwitches()
    {
        Language language;
        language.use(u"fr"_s);
        QCOMPARE(language.current(), u"fr"_s);
        QCOMPARE(QLocale().language(), QLocale::French);
        language.use(u"en"_s);
        QCOMPARE(language.current(), u"en"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        language.use(u"xx"_s);
        QCOMPARE(language.choice(), u"system"_s);
        QCOMPARE(Language::choices().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"

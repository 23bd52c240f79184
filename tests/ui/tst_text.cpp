// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/errortext.h"
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

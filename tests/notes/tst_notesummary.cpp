// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notesummary.h"
#include "notes/summarywords.h"

#include <QTest>

#include <algorithm>

using namespace td;
using namespace Qt::StringLiterals;

namespace
{
NoteId noteId(int number)
{
    RawId raw{};
    raw[15] = std::uint8_t(number);
    return NoteId(raw);
}

SessionNote note(int number, const QString& subjective, const QString& assessment = {}, const QString& plan = {})
{
    SessionNote n;
    n.id = noteId(number);
    n.day = QDate(2026, 5, number);
    n.subjective = subjective;
    n.assessment = assessment;
    n.plan = plan;
    return n;
}

QStringList texts(const QList<SummarySentence>& summary)
{
    QStringList list;
    for (const SummarySentence& sentence : summary)
        list.append(sentence.text);
    return list;
}
} // namespace

class TestNoteSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("two") << u"Slept badly. Felt strong!"_s << QStringList{u"Slept badly."_s, u"Felt strong!"_s};
        QTest::newRow("figures") << u"Added 2.5 kg. Fine."_s << QStringList{u"Added 2.5 kg."_s, u"Fine."_s};
        QTest::newRow("abbreviation") << u"Ran approx. 5 km today. Easy."_s << QStringList{u"Ran approx. 5 km today."_s, u"Easy."_s};
        QTest::newRow("lines") << u"Knee fine\n\n Hip stiff"_s << QStringList{u"Knee fine"_s, u"Hip stiff"_s};
        QTest::newRow("dots") << u"Hmm… maybe? Yes"_s << QStringList{u"Hmm…"_s, u"maybe?"_s, u"Yes"_s};
    }
    void sentences()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(sentencesOf(text), expected);
    }

    void wordsAreFoldedAndCommonOnesLeftOut()
    {
        QCOMPARE(contentWords(u"The knees and the Knee were sore"_s), (QStringList{u"knee"_s, u"knee"_s, u"sore"_s}));
        QCOMPARE(contentWords(u"Les épaules sont très raides, 3 x 10"_s), (QStringList{u"epaule"_s, u"raide"_s}));
        QVERIFY(speaksOfPain(contentWords(u"Légère douleur au genou"_s)));
        QVERIFY(speaksOfPain(contentWords(u"Some knee pain on stairs"_s)));
        QVERIFY(!speaksOfPain(contentWords(u"Squats felt smooth"_s)));
        QVERIFY(speaksOfProgress(contentWords(u"Nette amélioration du squat"_s)));
        QVERIFY(speaksOfProgress(contentWords(u"New best on deadlift"_s)));
        QVERIFY(!speaksOfProgress(contentWords(u"Rowing machine warm-up"_s)));
    }

    void emptyNotesGiveNothing()
    {
        QVERIFY(summarizeNotes({}).isEmpty());
        QVERIFY(summarizeNotes({note(1, u"Ok."_s)}).isEmpty());
    }

    void nothingIsInvented()
    {
        const QList<SessionNote> notes{note(1, u"Left knee hurts on stairs. Slept five hours."_s, u"Knee tracks inward in squats."_s),
                                       note(2, u"Left knee a little better. Busy at work."_s, u"Squat depth improved."_s),
                                       note(3, u"Knee quiet during lunges. New shoes arrived."_s, u"Ready for heavier squats."_s)};
        const QList<SummarySentence> summary = summarizeNotes(notes, 4);
        QCOMPARE(summary.size(), 4);
        for (const SummarySentence& sentence : summary) {
            const auto source = std::find_if(notes.begin(), notes.end(), [&](const SessionNote& n) { return n.id == sentence.note; });
            QVERIFY(source != notes.end());
            QCOMPARE(source->day, sentence.day);
            const QString part = sentence.part == NotePart::Subjective ? source->subjective : source->assessment;
            QVERIFY2(part.contains(sentence.text), qPrintable(sentence.text));
        }
        QVERIFY2(texts(summary).contains(u"Left knee hurts on stairs."_s), qPrintable(texts(summary).join(u'|')));
        QVERIFY(!texts(summary).contains(u"New shoes arrived."_s));
        QVERIFY(std::is_sorted(summary.begin(), summary.end(), [](const auto& a, const auto& b) { return a.day < b.day; }));
    }

    void whatRepeatsIsSaidOnce()
    {
        QList<SessionNote> notes;
        for (int i = 1; i <= 9; ++i)
            notes.append(note(i, u"Right shoulder stiff in overhead press."_s, u"Mobility drill number %1 helped hips."_s.arg(i)));
        const QStringList found = texts(summarizeNotes(notes, 6));
        QCOMPARE(found.count(u"Right shoulder stiff in overhead press."_s), 1);
        QCOMPARE(found.size(), 2);
        QCOMPARE(summarizeNotes(notes, 6).last().day, QDate(2026, 5, 9)); // of what is the same, the newest
    }

    void theNewerOfEqualsComesFirst()
    {
        const QList<SessionNote> notes{note(1, u"Walked with brother around lake."_s), note(2, u"Painted garden fence with sister."_s)};
        QCOMPARE(texts(summarizeNotes(notes, 1)), QStringList{u"Painted garden fence with sister."_s});
    }

    void painGoesBeforeSmallTalk()
    {
        const QList<SessionNote> notes{note(1, u"Watched football on television. Elbow pain in presses. Bought groceries early."_s)};
        QCOMPARE(texts(summarizeNotes(notes, 1)), QStringList{u"Elbow pain in presses."_s});
        const QList<SessionNote> french{note(1, u"A regardé un film hier soir. Douleur au coude en développé. Courses au marché."_s)};
        QCOMPARE(texts(summarizeNotes(french, 1)), QStringList{u"Douleur au coude en développé."_s});
    }

    void privatePartsAreNotRead()
    {
        SessionNote n = note(1, u"Training hard this month."_s);
        n.privateText = u"Elbow pain is exaggerated and improving."_s;
        QCOMPARE(texts(summarizeNotes({n}, 5)), QStringList{u"Training hard this month."_s});
    }
};

QTEST_GUILESS_MAIN(TestNoteSummary)
#include "tst_notesummary.moc"

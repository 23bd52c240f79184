// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notesnippets.h"
#include "storage/undo.h"
#include "support/scratchstudio.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestNoteSnippets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expansion_data()
    {
        QTest::addColumn<QString>("typed"); // the cursor is at |
        QTest::addColumn<bool>("tab");
        QTest::addColumn<QString>("expected"); // what the text becomes; empty: nothing happens
        QTest::newRow("word and tab") << u"Squat: gd|"_s << true << u"Squat: Good depth."_s;
        QTest::newRow("alone") << u"gd|"_s << true << u"Good depth."_s;
        QTest::newRow("capitals") << u"GD|"_s << true << u"Good depth."_s;
        QTest::newRow("typing without mark") << u"gd|"_s << false << QString();
        QTest::newRow("typing with mark") << u"so ;gd|"_s << false << u"so Good depth."_s;
        QTest::newRow("mark and tab") << u";gd| rest"_s << true << u"Good depth. rest"_s;
        QTest::newRow("could be longer") << u";kn|"_s << false << QString();
        QTest::newRow("shorter by tab") << u";kn|"_s << true << u"Knee neutral."_s;
        QTest::newRow("longer") << u";knee|"_s << false << u"Knees track over toes."_s;
        QTest::newRow("part of a word") << u"xgd|"_s << true << QString();
        QTest::newRow("nothing before") << u"|gd"_s << true << QString();
        QTest::newRow("unknown") << u"zz|"_s << true << QString();
        QTest::newRow("own before all") << u"pr|"_s << true << u"Mine."_s;
        QTest::newRow("accents") << u"dÉ|"_s << true << u"Dos droit."_s;
    }
    void expansion()
    {
        QFETCH(QString, typed);
        QFETCH(bool, tab);
        QFETCH(QString, expected);
        RawId raw{};
        raw[0] = 1;
        const TrainerId me(raw);
        const QList<NoteSnippet> snippets{{{}, {}, u"gd"_s, u"Good depth."_s, 1},   {{}, {}, u"kn"_s, u"Knee neutral."_s, 1},
                                          {{}, {}, u"knee"_s, u"Knees track over toes."_s, 1}, {{}, {}, u"pr"_s, u"Everybody's."_s, 1},
                                          {{}, me, u"pr"_s, u"Mine."_s, 1},          {{}, {}, u"dé"_s, u"Dos droit."_s, 1}};
        const int cursor = int(typed.indexOf(u'|'));
        QString text = typed;
        text.remove(cursor, 1);
        const auto found = expandSnippet(text, cursor, snippets, tab ? SnippetTrigger::Tab : SnippetTrigger::Typing);
        QCOMPARE(found.has_value(), !expected.isEmpty());
        if (found)
            QCOMPARE(text.replace(found->start, found->length, found->text), expected);
    }

    void ownAndEverybodys()
    {
        ScratchStudio studio;
        TD_VERIFY(studio.ready());
        TD_VERIFY(NoteSnippets(studio.db()).save({{}, {}, u"GD"_s, u"Good depth."_s, 0}));
        TD_VERIFY(studio.signInAs(studio.trainerActor()));
        NoteSnippets mine(studio.db());
        const auto shared = mine.list();
        QCOMPARE(shared->size(), 1);
        QCOMPARE(shared->first().abbreviation, u"gd"_s);
        QCOMPARE(mine.save(shared->first()).error().reason, u"rule.forbidden"_s);
        QCOMPARE(mine.remove(shared->first().id).error().reason, u"rule.forbidden"_s);
        const auto id = mine.save({{}, studio.trainer, u"gd"_s, u"Great day."_s, 0});
        TD_VERIFY(id);
        QCOMPARE(mine.save({{}, studio.trainer, u"Gd "_s, u"Again."_s, 0}).error().reason, u"snippet.taken"_s);
        QCOMPARE(mine.save({{}, studio.trainer, u"g d"_s, u"Again."_s, 0}).error().reason, u"snippet.abbreviation"_s);
        QCOMPARE(mine.save({{}, studio.trainer, u"ab"_s, u" "_s, 0}).error().field, u"body"_s);
        NoteSnippet changed = mine.list()->first();
        QCOMPARE(changed.id, *id);
        changed.body = u"Great day again."_s;
        TD_VERIFY(mine.save(changed));
        changed.body = u"Late."_s;
        QCOMPARE(mine.save(changed).error().kind, ErrorKind::Stale);
        TD_VERIFY(mine.remove(*id));
        QCOMPARE(mine.list()->size(), 1);
        TD_VERIFY(Undo(studio.db()).undo());
        QCOMPARE(mine.list()->first().body, u"Great day again."_s);
        TD_VERIFY(studio.signInAs(studio.otherTrainerActor()));
        QCOMPARE(NoteSnippets(studio.db()).list()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNoteSnippets)
#include "tst_notesnippets.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "storage/undo.h"
#include "support/scratchstudio.h"
#include "training/exercisefilter.h"
#include "training/exerciselibrary.h"
#include "training/exercisevocabulary.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestExerciseLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        open();
    }
    void cleanup()
    {
        m_library.reset();
        m_studio.reset();
    }

    void theListIsWholeAndBalanced()
    {
        const auto list = m_library->all();
        TD_VERIFY(list);
        QVERIFY2(list->size() >= 245 && list->size() <= 260, qPrintable(QString::number(list->size())));
        QHash<ExerciseType, int> types;
        QHash<QString, int> patterns;
        for (const Exercise& one : *list) {
            ++types[one.type];
            ++patterns[one.pattern];
        }
        QVERIFY(types[ExerciseType::Strength] >= 180);
        QVERIFY(types[ExerciseType::Cardio] >= 15);
        QVERIFY(types[ExerciseType::Mobility] >= 18);
        QVERIFY(types[ExerciseType::Plyometric] >= 10);
        QVERIFY(types[ExerciseType::Balance] >= 6);
        for (const char* pattern : patternKeys())
            QVERIFY2(patterns.value(QLatin1String(pattern)) > 0, pattern);
    }

    void everyExerciseIsComplete()
    {
        const auto list = m_library->all(true);
        TD_VERIFY(list);
        QSet<ExerciseId> ids;
        QSet<QString> names;
        QSet<QString> namesFr;
        QSet<QString> cues;
        for (const Exercise& one : *list) {
            const QByteArray name = one.name.toUtf8();
            const char* which = name.constData();
            QVERIFY2(!one.name.isEmpty() && !one.nameFr.isEmpty(), which);
            ids.insert(one.id);
            names.insert(foldText(one.name));
            namesFr.insert(foldText(one.nameFr));
            cues.insert(one.cues);
            QVERIFY2(one.builtIn && !one.hidden && one.version == 0 && one.trainer.isNull(), which);
            QVERIFY2(!one.muscles.isEmpty(), which);
            TD_VERIFY(checkKeys(one.muscles, muscleKeys(), which));
            TD_VERIFY(checkKeys(one.secondaryMuscles, muscleKeys(), which));
            TD_VERIFY(checkKeys(one.equipment, equipmentKeys(), which));
            TD_VERIFY(checkKeys({one.pattern}, patternKeys(), which));
            for (const QString& muscle : one.muscles)
                QVERIFY2(!one.secondaryMuscles.contains(muscle), which);
            checkCues(one.cues, which);
            checkCues(one.cuesFr, which);
            QVERIFY2(one.cues != one.cuesFr, which);
        }
        QCOMPARE(ids.size(), list->size());
        QCOMPARE(names.size(), list->size());
        QCOMPARE(namesFr.size(), list->size());
        QCOMPARE(cues.size(), list->size());
    }

    void noNameMeansTwoExercises()
    {
        const auto list = m_library->all();
        TD_VERIFY(list);
        QHash<QString, ExerciseId> owner;
        for (const Exercise& one : *list) {
            for (const QString& name : {foldText(one.name), foldText(one.nameFr)})
                QVERIFY2(owner.value(name, one.id) == one.id, qPrintable(name));
            owner.insert(foldText(one.name), one.id);
            owner.insert(foldText(one.nameFr), one.id);
        }
    }

    void theClassicsAreThere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("squat") << u"Back squat"_s << u"back-squat"_s;
        QTest::newRow("bench") << u"bench press"_s << u"bench-press"_s;
        QTest::newRow("deadlift") << u"DEADLIFT"_s << u"deadlift"_s;
        QTest::newRow("press") << u" Overhead  press "_s << u"overhead-press"_s;
        QTest::newRow("pull-up") << u"Pull-up"_s << u"pull-up"_s;
        QTest::newRow("french") << u"souleve de terre"_s << u"deadlift"_s;
        QTest::newRow("accents") << u"Développé couché"_s << u"bench-press"_s;
    }
    void theClassicsAreThere()
    {
        QFETCH(QString, typed);
        QFETCH(QString, key);
        const auto found = m_library->findByName(typed);
        TD_VERIFY(found);
        QCOMPARE(found->id, ExerciseLibrary::builtInId(key));
    }

    void idsComeFromKeys()
    {
        const ExerciseId id = ExerciseLibrary::builtInId(u"back-squat");
        const QByteArray hash = QCryptographicHash::hash("trainerdesk.exercise.back-squat", QCryptographicHash::Sha256);
        QCOMPARE(id.blob().left(6), hash.left(6));
        QCOMPARE(id.raw()[6] >> 4, 8);
        QCOMPARE(id.raw()[6] & 0x0f, hash[6] & 0x0f);
        QCOMPARE(id.raw()[8] >> 6, 2);
        QCOMPARE(id.blob().mid(9), hash.mid(9, 7));
        QVERIFY(id != ExerciseLibrary::builtInId(u"front-squat"));
        TD_VERIFY(m_library->find(id));
    }

    void searchIsByBeginningsOfWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("one word") << u"roman"_s << true;
        QTest::newRow("any order") << u"dead rom"_s << true;
        QTest::newRow("case") << u"ROM"_s << true;
        QTest::newRow("french without accents") << u"souleve"_s << true;
        QTest::newRow("french and english") << u"terre deadlift"_s << true;
        QTest::newRow("middle of a word") << u"manian"_s << false;
        QTest::newRow("one word too many") << u"romanian bench"_s << false;
    }
    void searchIsByBeginningsOfWords()
    {
        QFETCH(QString, text);
        const auto one = m_library->find(ExerciseLibrary::builtInId(u"romanian-deadlift"));
        TD_VERIFY(one);
        QTEST(matchesExercise(*one, text), "found");
    }

    void hyphensPartWords()
    {
        const auto one = m_library->find(ExerciseLibrary::builtInId(u"pull-up"));
        TD_VERIFY(one);
        QVERIFY(matchesExercise(*one, u"up"_s));
        QVERIFY(matchesExercise(*one, u"pull-up"_s));
    }

    void filters()
    {
        const Actor owner = m_studio->owner();
        const Exercise own = *m_library->find(addOwn(u"Wall ball"_s));
        const Exercise squat = *m_library->find(ExerciseLibrary::builtInId(u"back-squat"));
        const Exercise pushUp = *m_library->find(ExerciseLibrary::builtInId(u"push-up"));
        ExerciseFilter filter;
        QVERIFY(!filter.narrows() && filter.accepts(squat, owner));
        filter.muscle = u"hamstrings"_s; // second in the squat
        QVERIFY(filter.narrows() && filter.accepts(squat, owner) && !filter.accepts(pushUp, owner));
        filter = {};
        filter.equipment = u"rack"_s;
        QVERIFY(filter.accepts(squat, owner) && !filter.accepts(pushUp, owner));
        filter.equipment = u"none"_s;
        QVERIFY(!filter.accepts(squat, owner) && filter.accepts(pushUp, owner));
        filter = {};
        filter.type = ExerciseType::Cardio;
        QVERIFY(!filter.accepts(squat, owner));
        filter = {};
        filter.pattern = u"squat"_s;
        QVERIFY(filter.accepts(squat, owner) && !filter.accepts(pushUp, owner));
        filter = {};
        filter.mine = true;
        QVERIFY(filter.accepts(own, owner) && !filter.accepts(squat, owner));
        QVERIFY(!filter.accepts(own, m_studio->trainerActor()));
    }

    void ownExercisesAreAddedChangedAndRemoved()
    {
        const ExerciseId id = addOwn(u"  Wall   ball "_s);
        Exercise own = *m_library->find(id);
        QCOMPARE(own.name, u"Wall ball"_s);
        QVERIFY(!own.builtIn && own.version == 1 && own.trainer.isNull());
        QCOMPARE(own.muscles, (QStringList{u"quadriceps"_s, u"chest"_s}));
        own.cues = u"Aim at the line."_s;
        TD_VERIFY(m_library->save(own));
        QCOMPARE(m_library->find(id)->cues, own.cues);
        QCOMPARE(m_library->save(own).error().reason, u"row.stale"_s);
        TD_VERIFY(m_library->remove(id));
        QCOMPARE(m_library->find(id).error().reason, u"row.not-found"_s);
        QCOMPARE(m_library->name(id, u"en"_s), u"Wall ball"_s); // for the log
        TD_VERIFY(Undo(m_studio->db()).undo());
        TD_VERIFY(m_library->find(id));
        QCOMPARE(m_library->name(m_studio->db().newId<ExerciseId>(), u"en"_s), u"?"_s);
    }

    void refusals()
    {
        Exercise bad;
        QCOMPARE(m_library->add(bad).error().reason, u"text.empty"_s);
        bad.name = u"deadlift"_s;
        QCOMPARE(m_library->add(bad).error(), (Error{ErrorKind::Clash, u"exercise.name-taken"_s, u"name"_s, {u"deadlift"_s}, {}}));
        bad.name = u"Something new"_s;
        bad.nameFr = u"Soulevé de terre"_s;
        QCOMPARE(m_library->add(bad).error().field, u"name_fr"_s);
        bad.nameFr.clear();
        bad.muscles = {u"wings"_s};
        QCOMPARE(m_library->add(bad).error().field, u"muscles"_s);
        bad.muscles.clear();
        bad.equipment = {u"rocket"_s};
        QCOMPARE(m_library->add(bad).error().field, u"equipment"_s);
        bad.equipment.clear();
        bad.pattern = u"flying"_s;
        QCOMPARE(m_library->add(bad).error().field, u"pattern"_s);
        bad.pattern.clear();
        bad.name = QString(121, u'x');
        QCOMPARE(m_library->add(bad).error().reason, u"text.too-long"_s);
    }

    void theStudiosVersionOfABuiltInOne()
    {
        const ExerciseId id = ExerciseLibrary::builtInId(u"back-squat");
        const Exercise original = *m_library->find(id);
        Exercise squat = original;
        squat.cues = u"Our way."_s;
        TD_VERIFY(m_library->save(squat));
        const Exercise changed = *m_library->find(id);
        QVERIFY(changed.builtIn && changed.version == 1);
        QCOMPARE(changed.cues, u"Our way."_s);
        QCOMPARE(m_library->original(id)->cues, original.cues);
        QCOMPARE(m_library->all()->size(), m_library->all(true)->size());
        TD_VERIFY(m_library->remove(id));
        QCOMPARE(*m_library->find(id), original);
        TD_VERIFY(Undo(m_studio->db()).undo());
        QCOMPARE(m_library->find(id)->cues, u"Our way."_s);
        TD_VERIFY(m_library->remove(id));
        squat.cues = u"Another way."_s;
        TD_VERIFY(m_library->save(squat)); // over the row that was taken away
        QCOMPARE(m_library->find(id)->cues, u"Another way."_s);
        // Somebody who still has the program's version in hand does not write over it.
        QCOMPARE(m_library->save(original).error().reason, u"row.stale"_s);
    }

    void hidingLeavesItFindable()
    {
        const ExerciseId id = ExerciseLibrary::builtInId(u"snatch");
        const qsizetype before = m_library->all()->size();
        const Exercise original = *m_library->find(id);
        TD_VERIFY(m_library->setHidden(id, true));
        QCOMPARE(m_library->all()->size(), before - 1);
        QCOMPARE(m_library->all(true)->size(), before);
        QVERIFY(m_library->find(id)->hidden);
        TD_VERIFY(m_library->findByName(u"Snatch"_s));
        TD_VERIFY(m_library->setHidden(id, false));
        QCOMPARE(*m_library->find(id), original); // nothing of the studio's is left
        TD_VERIFY(m_library->setHidden(id, true));
        TD_VERIFY(Undo(m_studio->db()).undo());
        QVERIFY(!m_library->find(id)->hidden);
    }

    void whatIsRolledBackIsForgotten()
    {
        (void)m_library->all();
        const auto rehearsed = m_studio->db().rehearse([&]() -> Result<qsizetype> {
            Exercise exercise;
            exercise.name = u"Rehearsed"_s;
            TD_TRY(m_library->add(exercise));
            return m_library->all()->size();
        });
        TD_VERIFY(rehearsed);
        QCOMPARE(m_library->all()->size(), *rehearsed - 1);
        QVERIFY(!m_library->findByName(u"Rehearsed"_s));
    }

    void anotherLibraryHearsOfIt()
    {
        ExerciseLibrary other(m_studio->db());
        const qsizetype before = other.all()->size();
        addOwn(u"Wall ball"_s);
        QCOMPARE(other.all()->size(), before + 1);
    }

    void trainersChangeTheirOwnOnly()
    {
        const ExerciseId ofStudio = addOwn(u"Wall ball"_s);
        reopenAs(m_studio->trainerActor());
        const ExerciseId mine = addOwn(u"Tire flip"_s);
        Exercise one = *m_library->find(mine);
        QCOMPARE(one.trainer, m_studio->trainer);
        QVERIFY(m_library->mayChange(one));
        one.cues = u"Chest to the tire."_s;
        TD_VERIFY(m_library->save(one));
        QCOMPARE(m_library->find(mine)->cues, one.cues);
        const QString no = u"exercise.not-yours"_s;
        QCOMPARE(m_library->save(*m_library->find(ofStudio)).error().reason, no);
        QCOMPARE(m_library->setHidden(ExerciseLibrary::builtInId(u"snatch"), true).error().reason, no);
        reopenAs(m_studio->otherTrainerActor());
        QCOMPARE(m_library->find(mine)->name, u"Tire flip"_s);
        QCOMPARE(m_library->remove(mine).error().reason, no);
        reopenAs(m_studio->owner());
        TD_VERIFY(m_library->remove(mine));
    }

    void theDeskReads()
    {
        reopenAs(m_studio->desk());
        QVERIFY(m_library->all()->size() >= 245);
        Exercise one;
        one.name = u"Desk press"_s;
        QCOMPARE(m_library->add(one).error().kind, ErrorKind::Forbidden);
    }

private:
    void open() { m_library = std::make_unique<ExerciseLibrary>(m_studio->db()); }
    void reopenAs(const Actor& actor)
    {
        m_library.reset();
        TD_VERIFY(m_studio->signInAs(actor));
        open();
    }
    ExerciseId addOwn(const QString& name)
    {
        Exercise exercise;
        exercise.name = name;
        exercise.muscles = {u"quadriceps"_s, u"chest"_s};
        exercise.equipment = {u"medicine_ball"_s, u"wall"_s};
        const auto added = m_library->add(exercise);
        return added.value_or(ExerciseId());
    }
    /// Two or three whole sentences.
    static void checkCues(const QString& cues, const char* which)
    {
        static const QRegularExpression sentence(u"[.!?](?=\\s|$)"_s);
        const int sentences = int(cues.count(sentence));
        QVERIFY2(sentences >= 2 && sentences <= 3, which);
        QVERIFY2(cues.endsWith(u'.') && cues.size() <= 400, which);
    }

    std::unique_ptr<ScratchStudio> m_studio;
    std::unique_ptr<ExerciseLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestExerciseLibrary)
#include "tst_exerciselibrary.moc"

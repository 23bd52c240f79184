// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/attention.h"
#include "insights/trainingattention.h"
#include "support/diary.h"
#include "training/exerciselibrary.h"

#include <algorithm>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
const QDate monday(2026, 6, 1); // the scratch studio's today, 8:00 in Toronto

QList<AttentionItem> ofKind(Database& db, AttentionKind kind)
{
    ScheduleSetup setup(db);
    const auto items = Attention(db, setup).items();
    QList<AttentionItem> out;
    if (!items)
        qWarning("%s", qPrintable(items.error().reason + u' ' + items.error().detail));
    else
        std::copy_if(items->begin(), items->end(), std::back_inserter(out), [kind](const AttentionItem& i) { return i.kind == kind; });
    return out;
}

Result<void> write(Database& db, const std::function<Result<void>()>& work)
{
    return db.change("setup", {}, work);
}
} // namespace

/// What Today says of training.
class TestTrainingAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsWithoutANote();
    void formsToSign_data();
    void formsToSign();
    void theDeskSeesWaiversOnly();
    void plansThatAreNotFollowed_data();
    void plansThatAreNotFollowed();
    void recordsOfTheWeek();
};

void TestTrainingAttention::sessionsWithoutANote()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    const AppointmentId noted = diary.book(monday.addDays(-2), 600, {ana}, {.state = u"completed"_s});
    TD_DIARY(diary);
    Database& db = studio.db();
    QVERIFY(ofKind(db, AttentionKind::MissingNote).isEmpty()); // nobody writes notes here
    TD_VERIFY(write(db, [&] {
        return db.exec("INSERT INTO session_notes (id, client_id, trainer_id, appointment_id, day, subjective) VALUES (?, ?, ?, ?, ?, 'Fine.')",
                       db.newId<NoteId>(), ana, studio.trainer, noted, monday.addDays(-2));
    }));
    QVERIFY(ofKind(db, AttentionKind::MissingNote).isEmpty());
    const AppointmentId open = diary.book(monday.addDays(-1), 600, {ana}, {.state = u"completed"_s});
    diary.book(monday.addDays(-3), 660, {ana}, {.state = u"no_show"_s});
    TD_DIARY(diary);
    const auto items = ofKind(db, AttentionKind::MissingNote);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.front().appointment, open);
    QCOMPARE(items.front().client, ana);
    QCOMPARE(items.front().name, u"Ana Ruiz"_s);
    QCOMPARE(items.front().day, monday.addDays(-1));
}

void TestTrainingAttention::formsToSign_data()
{
    QTest::addColumn<QDate>("expires");
    QTest::addColumn<bool>("named");
    QTest::newRow("never signed") << QDate() << true;
    QTest::newRow("expired") << monday.addDays(-1) << true;
    QTest::newRow("about to expire") << monday.addDays(TrainingAttention::formDays - 1) << true;
    QTest::newRow("holds") << monday.addDays(TrainingAttention::formDays) << false;
}

void TestTrainingAttention::formsToSign()
{
    QFETCH(QDate, expires);
    QFETCH(bool, named);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    diary.client(u"Bo"_s, u"Lind"_s); // never comes
    diary.book(monday.addDays(1), 600, {ana});
    TD_DIARY(diary);
    Database& db = studio.db();
    const auto form = db.newId<FormId>();
    TD_VERIFY(write(db, [&]() -> Result<void> {
        TD_TRY(db.exec("INSERT INTO forms (id, kind, title, title_fr) VALUES (?, 'screening', 'Health', 'Santé')", form));
        if (!expires.isValid())
            return {};
        return db.exec("INSERT INTO signed_forms (id, client_id, form_id, kind, title, content, signature, signer_name, signed_on, signed_at, expires_on, hash) "
                       "VALUES (?, ?, ?, 'screening', 'Health', '{}', x'01', 'Ana Ruiz', '2025-06-01', 1, ?, zeroblob(32))",
                       db.newId<SignedFormId>(), ana, form, expires);
    }));
    const auto items = ofKind(db, AttentionKind::FormToSign);
    QCOMPARE(items.size(), named ? 1 : 0);
    if (named) {
        QCOMPARE(items.front().client, ana);
        QCOMPARE(items.front().day, expires);
        QCOMPARE(items.front().detailFr, u"Santé"_s);
    }
}

void TestTrainingAttention::theDeskSeesWaiversOnly()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    diary.book(monday.addDays(1), 600, {diary.client(u"Ana"_s, u"Ruiz"_s)});
    TD_DIARY(diary);
    Database& db = studio.db();
    TD_VERIFY(write(db, [&]() -> Result<void> {
        TD_TRY(db.exec("INSERT INTO forms (id, kind, title) VALUES (?, 'screening', 'Health')", db.newId<FormId>()));
        return db.exec("INSERT INTO forms (id, kind, title) VALUES (?, 'waiver', 'Waiver')", db.newId<FormId>());
    }));
    QCOMPARE(ofKind(db, AttentionKind::FormToSign).size(), 2);
    TD_VERIFY(studio.signInAs(studio.desk())); // opens the file anew
    const auto items = ofKind(studio.db(), AttentionKind::FormToSign);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.front().detail, u"Waiver"_s);
}

void TestTrainingAttention::plansThatAreNotFollowed_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("percent"); // -1: nothing is said
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("half") << 6 << 50;
    QTest::newRow("enough") << 9 << -1;
    QTest::newRow("one exercise over and over is capped") << 20 << -1;
}

void TestTrainingAttention::plansThatAreNotFollowed()
{
    QFETCH(int, done);
    QFETCH(int, percent);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    TD_DIARY(diary);
    Database& db = studio.db();
    const QDate start = monday.addDays(-7); // Monday and Thursday of last week were due, today's and what follows is not
    TD_VERIFY(write(db, [&]() -> Result<void> {
        const auto plan = db.newId<PlanId>();
        const auto exercise = ExerciseLibrary::builtInId(u"back-squat");
        TD_TRY(db.exec("INSERT INTO plans (id, client_id, title, start_day, status) VALUES (?, ?, 'Plan', ?, 'active')", plan, ana, start.addDays(2)));
        QList<PlanItemId> items;
        for (const auto& [week, weekday] : {std::pair(1, 1), std::pair(1, 4), std::pair(2, 1), std::pair(3, 1)}) {
            items.append(db.newId<PlanItemId>());
            TD_TRY(db.exec("INSERT INTO plan_items (id, plan_id, week, weekday, exercise_id, sets) VALUES (?, ?, ?, ?, ?, 6)", items.back(), plan, week,
                           weekday, exercise));
        }
        const auto workout = db.newId<WorkoutId>();
        TD_TRY(db.exec("INSERT INTO workouts (id, client_id, day, started_at) VALUES (?, ?, ?, 1)", workout, ana, start));
        for (int set = 0; set < done; ++set)
            TD_TRY(db.exec("INSERT INTO set_logs (id, workout_id, client_id, exercise_id, plan_item_id, day, set_no, done_at) VALUES (?, ?, ?, ?, ?, ?, ?, 1)",
                           db.newId<SetId>(), workout, ana, exercise, items[set < 6 ? 0 : 1], start, set + 1));
        return {};
    }));
    const auto items = ofKind(db, AttentionKind::LowCompliance);
    QCOMPARE(items.size(), percent < 0 ? 0 : 1);
    if (percent >= 0) {
        QCOMPARE(items.front().client, ana);
        QCOMPARE(items.front().count, percent);
    }
}

void TestTrainingAttention::recordsOfTheWeek()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Diary diary(studio);
    const ClientId ana = diary.client(u"Ana"_s, u"Ruiz"_s);
    TD_DIARY(diary);
    Database& db = studio.db();
    const auto lift = [&](QDate day, int kilograms) -> Result<void> {
        const auto workout = db.newId<WorkoutId>();
        TD_TRY(db.exec("INSERT INTO workouts (id, client_id, day, started_at) VALUES (?, ?, ?, 1)", workout, ana, day));
        return db.exec("INSERT INTO set_logs (id, workout_id, client_id, exercise_id, day, reps, load, done_at) VALUES (?, ?, ?, ?, ?, 5, ?, 1)",
                       db.newId<SetId>(), workout, ana, ExerciseLibrary::builtInId(u"back-squat"), day, Mass::grams(kilograms * 1000LL).units());
    };
    TD_VERIFY(write(db, [&]() -> Result<void> {
        TD_TRY(lift(monday.addDays(-60), 90));
        return lift(monday.addDays(-30), 95); // a record, but not of this week
    }));
    QVERIFY(ofKind(db, AttentionKind::Record).isEmpty());
    TD_VERIFY(write(db, [&] { return lift(monday.addDays(-1), 100); }));
    const auto items = ofKind(db, AttentionKind::Record);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.front().client, ana);
    QCOMPARE(items.front().load, Mass::grams(100'000));
    QCOMPARE(items.front().count, 5);
    QCOMPARE(items.front().detail, u"Back squat"_s);
}

QTEST_GUILESS_MAIN(TestTrainingAttention)
#include "tst_trainingattention.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The training of the demo studio: it must look like what a studio writes down, and every rule of the file must hold for it.
#include "demofixture.h"

#include "insights/trainingattention.h"
#include "notes/notechain.h"
#include "training/exerciselibrary.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace td;
using namespace td::test;

class TestDemoTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void clientsFollowPlans();
    void setsNameExercisesOfTheLibrary();
    void loadsGrow();
    void setsStandInTheirUnit();
    void notesAreSignedAndChained();
    void formsAreSignedOrMissing();
    void todayHasSomethingToSay();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Made> m_made;
};

void TestDemoTraining::initTestCase()
{
    DemoRequest wanted = request(m_dir.filePath(u"demo"_s));
    wanted.clients = 60;
    TD_VERIFY(makeDemo(wanted, {}));
    m_made = std::make_unique<Made>(wanted);
    TD_VERIFY(m_made->studio);
}

void TestDemoTraining::clientsFollowPlans()
{
    QVERIFY(m_made->number("SELECT count(*) FROM plans WHERE client_id IS NULL") >= 3);
    QVERIFY(m_made->number("SELECT count(*) FROM plans WHERE status = 'active'") >= 5);
    QVERIFY(m_made->number("SELECT count(*) FROM plans WHERE status = 'completed'") > m_made->number("SELECT count(*) FROM plans WHERE status = 'active'"));
    QCOMPARE(m_made->number("SELECT count(*) FROM workouts w JOIN plans p ON p.id = w.plan_id WHERE p.client_id <> w.client_id"), 0);
    QCOMPARE(m_made->number("SELECT count(*) FROM set_logs s JOIN plan_items i ON i.id = s.plan_item_id WHERE i.exercise_id <> s.exercise_id"), 0);
    QVERIFY(m_made->number("SELECT count(*) FROM workouts") > 200);
}

void TestDemoTraining::setsNameExercisesOfTheLibrary()
{
    ExerciseLibrary library(m_made->db());
    auto q = m_made->db().query("SELECT exercise_id FROM set_logs UNION SELECT exercise_id FROM plan_items");
    int seen = 0;
    while (q.next()) {
        TD_VERIFY(library.find(q.id<ExerciseId>(0)));
        ++seen;
    }
    TD_VERIFY(q.finish());
    QVERIFY(seen >= 15);
}

void TestDemoTraining::loadsGrow()
{
    // The heaviest set of each client and exercise, in the first and in the last month: most went up.
    const qint64 up = m_made->number(
        "SELECT count(*) FROM (SELECT min(day) AS first, max(day) AS last, client_id, exercise_id FROM set_logs WHERE load > 0 GROUP BY client_id, exercise_id) e "
        "WHERE julianday(last) - julianday(first) > 60 AND (SELECT max(load) FROM set_logs s WHERE s.client_id = e.client_id AND s.exercise_id = e.exercise_id "
        "AND s.day = e.last) >= (SELECT max(load) FROM set_logs s WHERE s.client_id = e.client_id AND s.exercise_id = e.exercise_id AND s.day = e.first)");
    const qint64 all = m_made->number(
        "SELECT count(*) FROM (SELECT min(day) AS first, max(day) AS last FROM set_logs WHERE load > 0 GROUP BY client_id, exercise_id) "
        "WHERE julianday(last) - julianday(first) > 60");
    QVERIFY(all > 10);
    QVERIFY2(up * 10 >= all * 8, qPrintable(u"%1 of %2"_s.arg(up).arg(all)));
}

void TestDemoTraining::setsStandInTheirUnit()
{
    const QByteArray of = " FROM set_logs s LEFT JOIN client_training t ON t.id = s.client_id WHERE s.load > 0 AND ";
    QVERIFY(m_made->number("SELECT count(*)" + of + "t.units = 'lb'") > 0);
    QCOMPARE(m_made->number("SELECT count(*)" + of + "t.units = 'lb' AND s.load % (5 * 4535923700) <> 0"), 0);
    QCOMPARE(m_made->number("SELECT count(*)" + of + "t.units <> 'lb' AND s.load % 5000000000 <> 0"), 0); // halves of a kilogram
}

void TestDemoTraining::notesAreSignedAndChained()
{
    QVERIFY(m_made->number("SELECT count(*) FROM session_notes WHERE status = 'signed'") > 100);
    QVERIFY(m_made->number("SELECT count(*) FROM session_notes WHERE status = 'signed' AND shared_text <> ''") > 50);
    const auto chain = verifyNoteChain(m_made->db());
    TD_VERIFY(chain);
    QVERIFY2(chain->clean(), chain->clean() ? "" : qPrintable(chain->problems.front().text()));
    QCOMPARE(chain->examined, m_made->number("SELECT count(*) FROM session_notes WHERE status = 'signed'"));
}

void TestDemoTraining::formsAreSignedOrMissing()
{
    QVERIFY(m_made->number("SELECT count(*) FROM forms") >= 2);
    QVERIFY(m_made->number("SELECT count(*) FROM signed_forms") > 10);
    QCOMPARE(m_made->number("SELECT count(*) FROM signed_forms s JOIN clients c ON c.id = s.client_id WHERE s.signed_on < c.joined_on"), 0);
}

void TestDemoTraining::todayHasSomethingToSay()
{
    const auto kinds = TrainingAttention(m_made->db()).items(today);
    TD_VERIFY(kinds);
    QSet<int> named;
    for (const auto& items : *kinds)
        for (const AttentionItem& item : items)
            named.insert(int(item.kind));
    QVERIFY(named.contains(int(AttentionKind::MissingNote)));
    QVERIFY(named.contains(int(AttentionKind::FormToSign)));
    QVERIFY(named.contains(int(AttentionKind::Record)));
}

QTEST_GUILESS_MAIN(TestDemoTraining)
#include "tst_demotraining.moc"

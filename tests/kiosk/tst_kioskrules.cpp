// SPDX-License-Identifier: GPL-3.0-or-later
// What the kiosk rests upon: one connection on which one user follows another, and nothing of the one before is left.
#include "clients/clients.h"
#include "clients/journalhistory.h"
#include "storage/journal.h"
#include "storage/tables.h"
#include "storage/undo.h"
#include "support/scratchstudio.h"

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

class TestKioskRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_studio.reset(); }

    void nobodyReadsNothing();
    void nobodyWritesNothing();
    void aClientReadsOnlyTheirOwn();
    void oneLiteralServesEachUserWithTheirOwnRows();
    void aQueryKeepsTheNextOneOut();
    void anOpenChangeKeepsTheNextOneOut();
    void staffComesBackWithAllRights();
    void theHistoryNamesTheClient();
    void whatAnotherDidCannotBeTakenBack();

private:
    Database& db() { return m_studio->db(); }
    static Actor nobody() { return {}; }
    [[nodiscard]] static Actor at(const ClientId& id) { return {{}, {}, u"Kiosk"_s, Role::Client, {}, id}; }
    qint64 count(const QByteArray& table)
    {
        auto q = db().readOnlyQuery("SELECT count(*) FROM " + table);
        return q.next() ? q.int64(0) : -1; // -1: not even a view
    }
    Result<WorkoutId> begin(const ClientId& id)
    {
        const auto workout = db().newId<WorkoutId>();
        const auto done = db().change("workout.begin", u"Workout"_s, [&] {
            return db().exec("INSERT INTO workouts (id, client_id, day, started_at, source) VALUES (?, ?, '2026-06-01', 1, 'client')", workout, id);
        });
        if (!done)
            return tl::make_unexpected(done.error());
        return workout;
    }

    std::unique_ptr<ScratchStudio> m_studio;
    ClientId m_ana;
    ClientId m_bo;
};

void TestKioskRules::init()
{
    m_studio = std::make_unique<ScratchStudio>();
    TD_VERIFY(m_studio->ready());
    Clients clients(db());
    for (auto& [name, id] : {std::pair<QString, ClientId&>{u"Ana"_s, m_ana}, {u"Bo"_s, m_bo}}) {
        Client client;
        client.firstName = name;
        client.lastName = u"Ruiz"_s;
        const auto added = clients.add(client, m_studio->trainer);
        TD_VERIFY(added);
        id = *added;
        TD_VERIFY(begin(id));
        TD_VERIFY(db().change("setup", {}, [&]() -> Result<void> {
            TD_TRY(db().exec("INSERT INTO client_health (id, allergies) VALUES (?, 'nuts')", id));
            TD_TRY(db().exec("INSERT INTO kiosk_pins (id, pin_hash) VALUES (?, 'x')", id));
            TD_TRY(db().exec("INSERT INTO plans (id, client_id, title, start_day, status) VALUES (?, ?, 'Plan', '2026-06-01', 'active')",
                             db().newId<PlanId>(), id));
            return db().exec("INSERT INTO session_notes (id, client_id, trainer_id, day, private_text, shared_text) VALUES (?, ?, ?, "
                             "'2026-06-01', 'mine', 'yours')", db().newId<NoteId>(), id, m_studio->trainer);
        }));
    }
    TD_VERIFY(db().change("setup", {}, [&]() -> Result<void> {
        TD_TRY(db().exec("INSERT INTO exercises (id, name, type) VALUES (?, 'Press', 'strength')", db().newId<ExerciseId>()));
        TD_TRY(db().exec("INSERT INTO foods (id, name, kcal, protein_mg, carbs_mg, fat_mg) VALUES (?, 'Oats', 370, 1, 1, 1)", db().newId<FoodId>()));
        TD_TRY(db().exec("INSERT INTO forms (id, kind, title) VALUES (?, 'waiver', 'Waiver')", db().newId<FormId>()));
        return db().exec("INSERT INTO training_settings (id) VALUES (?)", m_studio->organisation);
    }));
}

void TestKioskRules::nobodyReadsNothing()
{
    QVERIFY(count("clients") == 2 && count("exercises") == 1 && count("organisation") == 1); // as the owner: there is something
    TD_VERIFY(db().signIn(nobody()));
    int looked = 0;
    for (const TableRule& rule : tableRules()) {
        QVERIFY2(count(rule.name) <= 0, rule.name);
        ++looked;
    }
    for (const ViewRule& rule : viewRules()) {
        QVERIFY2(count(rule.name) <= 0, rule.name);
        ++looked;
    }
    QVERIFY(looked > 80);
    QVERIFY(Journal(db()).recentOwn(10)->empty());
    QVERIFY(!Journal(db()).recent(10));
    QVERIFY(!Journal(db()).historyOf(AnyId(m_ana.raw())));
    QVERIFY(!db().readOnlyQuery("SELECT count(*) FROM t_clients").next());
}

void TestKioskRules::nobodyWritesNothing()
{
    TD_VERIFY(db().signIn(nobody()));
    for (const TableRule& rule : tableRules()) {
        const QByteArray name(rule.name);
        const auto inserted = db().change("test", {}, [&] { return db().composedQuery("INSERT INTO " + name + " (id) VALUES (randomblob(16))").finish(); });
        QVERIFY2(!inserted, rule.name);
        (void)db().change("test", {}, [&] { return db().composedQuery("UPDATE " + name + " SET id = id").finish(); });
    }
    QVERIFY(!begin(m_ana));
    TD_VERIFY(db().signIn(m_studio->owner()));
    const auto latest = Journal(db()).recent(5);
    TD_VERIFY(latest);
    QVERIFY(std::none_of(latest->begin(), latest->end(), [](const ChangeSet& set) { return set.label == u"test"_s; }));
}

void TestKioskRules::aClientReadsOnlyTheirOwn()
{
    const qint64 exercises = count("exercises");
    TD_VERIFY(db().signIn(at(m_ana)));
    for (const TableRule& rule : tableRules()) {
        const QByteArray name(rule.name);
        auto q = db().readOnlyQuery("SELECT * FROM " + name);
        while (q.next()) {
            for (int column = 0; column < q.columnCount(); ++column) {
                const bool ownTable = name == "clients" || name == "client_health" || name == "client_training" || name == "kiosk_pins";
                if (q.columnName(column) == u"client_id"_s || (ownTable && q.columnName(column) == u"id"_s))
                    QVERIFY2(q.id<ClientId>(column) == m_ana, rule.name);
            }
        }
    }
    for (const char* mine : {"clients", "client_health", "workouts", "plans", "client_names", "my_trainer"})
        QVERIFY2(count(mine) == 1, mine);
    for (const char* closed : {"kiosk_pins", "session_notes", "trainers", "users", "appointments", "client_alerts", "access_log", "form_states",
                               "note_chain", "busy_blocks", "user_names", "grants", "mail_settings", "bank_accounts", "progress_photos"})
        QVERIFY2(count(closed) <= 0, closed);
    QCOMPARE(count("exercises"), exercises);
    const auto foreign = begin(m_bo);
    QCOMPARE(foreign.error().kind, ErrorKind::Forbidden);
    TD_VERIFY(begin(m_ana));
    (void)db().change("test", {}, [&] { return db().exec("UPDATE clients SET last_name = 'Other'"); });
    (void)db().change("test", {}, [&] { return db().exec("UPDATE plans SET title = 'Other'"); });
    TD_VERIFY(db().signIn(m_studio->owner()));
    QCOMPARE(db().query("SELECT count(*) FROM clients WHERE last_name = 'Other'").number().value_or(-1), 0);
    QCOMPARE(db().query("SELECT count(*) FROM plans WHERE title = 'Other'").number().value_or(-1), 0);
}

void TestKioskRules::oneLiteralServesEachUserWithTheirOwnRows()
{
    static const char* const sql = "SELECT count(*), min(client_id) FROM workouts";
    const auto look = [&] {
        auto q = db().query(sql); // from the cache, if it kept anything
        return q.next() ? std::pair(q.int64(0), q.id<ClientId>(1)) : std::pair(qint64(-1), ClientId());
    };
    QCOMPARE(look().first, 2);
    for (int round = 0; round < 3; ++round) {
        TD_VERIFY(db().signIn(at(m_ana)));
        QCOMPARE(look(), std::pair(qint64(1), m_ana));
        TD_VERIFY(db().signIn(nobody()));
        QCOMPARE(look().first, 0);
        TD_VERIFY(db().signIn(at(m_bo)));
        QCOMPARE(look(), std::pair(qint64(1), m_bo));
    }
    // A table that the next one has no view of is not reachable by a statement prepared before either.
    TD_VERIFY(db().signIn(m_studio->owner()));
    static const char* const pins = "SELECT pin_hash FROM kiosk_pins";
    QVERIFY(db().query(pins).next());
    TD_VERIFY(db().signIn(at(m_ana)));
    QVERIFY(!db().query(pins).next());
}

void TestKioskRules::aQueryKeepsTheNextOneOut()
{
    {
        auto q = db().query("SELECT id FROM clients");
        QVERIFY(q.next());
        QCOMPARE(db().signIn(nobody()).error().reason, u"signin.busy"_s);
        QCOMPARE(db().actor().role, Role::Owner);
    }
    {
        auto q = db().readOnlyQuery("SELECT id FROM clients");
        QVERIFY(q.next());
        QCOMPARE(db().signIn(nobody()).error().reason, u"signin.busy"_s);
    }
    TD_VERIFY(db().signIn(nobody()));
}

void TestKioskRules::anOpenChangeKeepsTheNextOneOut()
{
    const auto within = db().change("test", {}, [&] { return db().signIn(nobody()); });
    QCOMPARE(within.error().reason, u"signin.busy"_s);
    QCOMPARE(count("clients"), 2);
}

void TestKioskRules::staffComesBackWithAllRights()
{
    TD_VERIFY(db().signIn(at(m_ana)));
    TD_VERIFY(db().signIn(m_studio->trainerActor()));
    QCOMPARE(count("clients"), 2);
    QCOMPARE(count("session_notes"), 2);
    Client client;
    client.firstName = u"Cy"_s;
    TD_VERIFY(Clients(db()).add(client));
    QCOMPARE(count("clients"), 3);
    TD_VERIFY(db().signIn(m_studio->otherTrainerActor()));
    QCOMPARE(count("clients"), 0);
}

void TestKioskRules::theHistoryNamesTheClient()
{
    TD_VERIFY(db().signIn(at(m_ana)));
    const auto workout = begin(m_ana);
    TD_VERIFY(workout);
    TD_VERIFY(db().signIn(m_studio->owner()));
    const auto sets = Journal(db()).recent(1);
    QVERIFY(sets->front().actor.isNull());
    QCOMPARE(sets->front().client, m_ana);
    const auto history = journalHistory(db())({AnyId(workout->raw())}, 10, db().clock().now() + 10);
    TD_VERIFY(history);
    QCOMPARE(history->first().by, u"Ana Ruiz"_s);
}

void TestKioskRules::whatAnotherDidCannotBeTakenBack()
{
    TD_VERIFY(db().signIn(at(m_ana)));
    TD_VERIFY(begin(m_ana));
    QCOMPARE(Journal(db()).recentOwn(10)->size(), size_t(1));
    TD_VERIFY(db().signIn(at(m_bo)));
    QVERIFY(Journal(db()).recentOwn(10)->empty());
    QCOMPARE(Undo(db()).undo().error().reason, u"undo.nothing"_s);
    TD_VERIFY(db().signIn(nobody()));
    QCOMPARE(Undo(db()).undo().error().reason, u"undo.nothing"_s);
}

QTEST_GUILESS_MAIN(TestKioskRules)
#include "tst_kioskrules.moc"

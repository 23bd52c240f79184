// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratchstudio.h"

using namespace td;
using namespace td::test;

class TestRowRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void baseTablesAreClosed_data();
    void baseTablesAreClosed();
    void ownerReadsAndWritesThroughViews();
    void trainerSeesOwnClientsOnly();
    void outsideWritesAreRefused();
};

void TestRowRules::baseTablesAreClosed_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char* sql : {"SELECT * FROM t_clients", "SELECT count(*) FROM t_clients", "SELECT 1 FROM t_clients",
                            "SELECT first_name FROM main.t_clients",
                            "WITH clients AS (SELECT * FROM t_clients) SELECT * FROM clients",
                            "WITH access_assignment_insert AS (SELECT * FROM t_clients) SELECT * FROM access_assignment_insert",
                            "SELECT (SELECT first_name FROM t_clients LIMIT 1)",
                            "SELECT id FROM clients UNION SELECT id FROM t_clients",
                            "SELECT * FROM clients WHERE EXISTS (SELECT 1 FROM t_users)",
                            "SELECT * FROM clients c JOIN t_users u", "SELECT sql FROM sqlite_schema",
                            "SELECT sql FROM sqlite_temp_schema", "SELECT * FROM sqlite_master", "SELECT * FROM temp.sqlite_master",
                            "EXPLAIN SELECT * FROM clients", "EXPLAIN QUERY PLAN SELECT * FROM clients", "PRAGMA user_version",
                            "PRAGMA table_info(t_clients)", "SELECT * FROM pragma_table_info('t_clients')",
                            "SELECT * FROM pragma_table_list", "SELECT * FROM dbstat", "ATTACH ':memory:' AS x",
                            "SELECT load_extension('x')", "SELECT td_tick()", "SELECT sqlcipher_export('main')",
                            "CREATE TEMP VIEW x AS SELECT 1", "CREATE TABLE x (a)", "DROP VIEW clients",
                            "INSERT INTO clients (id, first_name) VALUES (randomblob(16), 'x')", "DELETE FROM clients",
                            "UPDATE t_clients SET first_name = 'x'", "BEGIN", "VACUUM", "REINDEX", "ANALYZE",
                            "SELECT 1; SELECT 2", "SELECT * FROM user_secrets", "SELECT * FROM t_journal"})
        QTest::newRow(sql) << QByteArray(sql);
}

void TestRowRules::baseTablesAreClosed()
{
    QFETCH(QByteArray, sql);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Query q = studio.db().readOnlyQuery(sql);
    while (q.next()) {
    }
    QVERIFY2(q.failed(), sql.constData());
}

void TestRowRules::ownerReadsAndWritesThroughViews()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const auto id = studio.ids.make<ClientId>();
    TD_VERIFY(studio.db().change("client.add", QStringLiteral("Ada"), [&] {
        return studio.db().exec("INSERT INTO clients (id, first_name) VALUES (?, ?)", id, QStringLiteral("Ada"));
    }));
    auto q = studio.db().readOnlyQuery("SELECT count(*), max(first_name), max(version), max(status) FROM clients");
    QVERIFY2(q.next(), q.failed() ? describe(q.error()).constData() : "");
    QCOMPARE(q.integer(0), 1);
    QCOMPARE(q.text(1), QStringLiteral("Ada"));
    QCOMPARE(q.integer(2), 1);
    QCOMPARE(q.text(3), QStringLiteral("active"));
    auto counted = studio.db().readOnlyQuery("SELECT count(*) FROM clients");
    QVERIFY2(counted.next(), counted.failed() ? describe(counted.error()).constData() : "");
    QCOMPARE(counted.integer(0), 1);
}

void TestRowRules::trainerSeesOwnClientsOnly()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    const auto mine = studio.ids.make<ClientId>();
    const auto other = studio.ids.make<ClientId>();
    TD_VERIFY(studio.db().change("client.add", {}, [&]() -> Result<void> {
        TD_TRY(studio.db().exec("INSERT INTO clients (id, first_name) VALUES (?, 'Mine')", mine));
        TD_TRY(studio.db().exec("INSERT INTO clients (id, first_name) VALUES (?, 'Other')", other));
        return studio.db().exec("INSERT INTO assignments (id, client_id, trainer_id, start_day) VALUES (?, ?, ?, '2026-01-01')",
                                studio.ids.make<AssignmentId>(), mine, studio.trainer);
    }));
    TD_VERIFY(studio.signInAs(studio.trainerActor()));
    {
    auto q = studio.db().readOnlyQuery("SELECT first_name FROM clients");
    QStringList names;
    while (q.next())
        names << q.text(0);
    TD_VERIFY(q.finish());
    QCOMPARE(names, QStringList{QStringLiteral("Mine")});
    }
    const auto hidden = studio.db().change("x", {}, [&] {
        return studio.db().exec("UPDATE clients SET first_name = 'Hacked' WHERE id = ?", other);
    });
    QVERIFY(hidden.has_value()); // no row is visible, so none is changed
    TD_VERIFY(studio.signInAs(studio.owner()));
    auto check = studio.db().readOnlyQuery("SELECT count(*) FROM clients WHERE first_name = 'Hacked'");
    QVERIFY(check.next());
    QCOMPARE(check.integer(0), 0);
}

void TestRowRules::outsideWritesAreRefused()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    TD_VERIFY(studio.signInAs(studio.desk()));
    const auto result = studio.db().change("x", {}, [&] {
        return studio.db().exec("INSERT INTO rooms (id, location_id, name) VALUES (?, ?, 'X')", studio.ids.make<RoomId>(),
                                studio.location);
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Forbidden);
}

QTEST_GUILESS_MAIN(TestRowRules)
#include "tst_rowrules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cipherfixture.h"
#include "storage/sqliteerror.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QSqlField>
#include <QSqlRecord>
#include <QTest>

#include <sqlite3.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

/// Statements and their results: binding, reading, moving about, records, errors.
class TestCipherQuery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void binds_data();
    void binds();
    void unsupportedBinds_data();
    void unsupportedBinds();
    void randomValuesRoundTrip();
    void namedPlaceholders();
    void parameterCount();
    void scrolling();
    void fetchAfterTheLastRow();
    void forwardOnly();
    void forwardOnlySwitchedLate();
    void emptyResult();
    void rowsAreNotRunTwice();
    void recordFollowsTheStatement();
    void recordFollowsTheSchema();
    void effects();
    void returning();
    void batch();
    void oneStatementOnly();
    void errorTypes_data();
    void errorTypes();
    void finishReleasesTheRead();
    void errorWhileFetching();

private:
    CipherFixture m_fixture;
};

void TestCipherQuery::initTestCase()
{
    QVERIFY(m_fixture.open());
}

void TestCipherQuery::binds_data()
{
    QTest::addColumn<QVariant>("bound");
    QTest::addColumn<QString>("storage");
    QTest::addColumn<QVariant>("read");

    const QByteArray blob("\0\xff'\"\0", 5);
    const QDateTime utc(QDate(2026, 3, 8), QTime(6, 59, 58, 7), Qt::UTC);
    const QUuid uuid = QUuid::createUuidV5(QUuid(), u"row"_s);
    QTest::newRow("null") << QVariant() << u"null"_s << QVariant();
    QTest::newRow("null string") << QVariant(QString()) << u"null"_s << QVariant();
    QTest::newRow("null bytes") << QVariant(QByteArray()) << u"null"_s << QVariant();
    QTest::newRow("null date") << QVariant(QDate()) << u"null"_s << QVariant();
    QTest::newRow("null time") << QVariant(QTime()) << u"null"_s << QVariant();
    QTest::newRow("null date-time") << QVariant(QDateTime()) << u"null"_s << QVariant();
    QTest::newRow("null uuid") << QVariant(QUuid()) << u"null"_s << QVariant();
    QTest::newRow("bool") << QVariant(true) << u"integer"_s << QVariant(1LL);
    QTest::newRow("int") << QVariant(-42) << u"integer"_s << QVariant(-42LL);
    QTest::newRow("uint") << QVariant(4294967295U) << u"integer"_s << QVariant(4294967295LL);
    QTest::newRow("int64 min") << QVariant(std::numeric_limits<qint64>::min()) << u"integer"_s
                               << QVariant(std::numeric_limits<qint64>::min());
    QTest::newRow("int64 max") << QVariant(std::numeric_limits<qint64>::max()) << u"integer"_s
                               << QVariant(std::numeric_limits<qint64>::max());
    QTest::newRow("uint64") << QVariant(quint64(1) << 62) << u"integer"_s << QVariant(qint64(1) << 62);
    QTest::newRow("double") << QVariant(0.1) << u"real"_s << QVariant(0.1);
    QTest::newRow("whole double") << QVariant(3.0) << u"real"_s << QVariant(3.0);
    QTest::newRow("text") << QVariant(u"Élodie 💪 'x'"_s) << u"text"_s << QVariant(u"Élodie 💪 'x'"_s);
    QTest::newRow("empty text") << QVariant(u""_s) << u"text"_s << QVariant(u""_s);
    QTest::newRow("text with zero") << QVariant(u"a\0b"_s) << u"text"_s << QVariant(u"a\0b"_s);
    QTest::newRow("blob") << QVariant(blob) << u"blob"_s << QVariant(blob);
    QTest::newRow("empty blob") << QVariant(QByteArray("")) << u"blob"_s << QVariant(QByteArray(""));
    QTest::newRow("uuid") << QVariant(uuid) << u"blob"_s << QVariant(uuid.toRfc4122());
    QTest::newRow("date") << QVariant(QDate(2024, 2, 29)) << u"text"_s << QVariant(u"2024-02-29"_s);
    QTest::newRow("time") << QVariant(QTime(7, 5, 0, 9)) << u"text"_s << QVariant(u"07:05:00.009"_s);
    QTest::newRow("date-time") << QVariant(utc) << u"text"_s << QVariant(u"2026-03-08T06:59:58.007Z"_s);
}

void TestCipherQuery::binds()
{
    QFETCH(QVariant, bound);
    QFETCH(QString, storage);
    QFETCH(QVariant, read);
    for (const bool forwardOnly : {false, true}) {
        QSqlQuery query(m_fixture.db());
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.prepare(u"SELECT ?, typeof(?)"_s));
        query.addBindValue(bound);
        query.addBindValue(bound);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        QVERIFY(query.next());
        QCOMPARE(query.value(1).toString(), storage);
        QCOMPARE(query.isNull(0), read.isNull());
        if (!read.isNull()) {
            QCOMPARE(query.value(0).typeId(), read.typeId());
            QCOMPARE(query.value(0), read);
        }
    }
}

void TestCipherQuery::unsupportedBinds_data()
{
    QTest::addColumn<QVariant>("bound");
    QTest::newRow("uint64 too large") << QVariant(std::numeric_limits<quint64>::max());
    QTest::newRow("list") << QVariant(QVariantList{1, 2});
    QTest::newRow("string list") << QVariant(QStringList{u"a"_s});
}

void TestCipherQuery::unsupportedBinds()
{
    QFETCH(QVariant, bound);
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.prepare(u"SELECT ?"_s));
    query.addBindValue(bound);
    QVERIFY(!query.exec());
    QVERIFY(!query.isActive());
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    QCOMPARE(td::primaryCode(query.lastError()), SQLITE_MISMATCH);
    query.bindValue(0, 5);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0), QVariant(5LL));
}

void TestCipherQuery::randomValuesRoundTrip()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QVERIFY(m_fixture.run("CREATE TABLE round_trip (n INTEGER PRIMARY KEY, i INTEGER, d REAL, t TEXT, b BLOB)"));
    QList<QVariantList> rows;
    QSqlQuery insert(m_fixture.db());
    QVERIFY(insert.prepare(u"INSERT INTO round_trip VALUES (?, ?, ?, ?, ?)"_s));
    for (int n = 0; n < 300; ++n) {
        QString text;
        QByteArray blob("");
        for (int i = random.bounded(400); i > 0; --i) {
            text.append(QChar(1 + random.bounded(0xd7ff)));
            blob.append(static_cast<char>(random.bounded(256)));
        }
        const auto whole = static_cast<qint64>(random.generate64());
        rows.append({static_cast<qint64>(n), whole, std::ldexp(random.generateDouble(), random.bounded(-900, 900)),
                     text.isNull() ? u""_s : text, blob});
        for (const QVariant& value : rows.last())
            insert.addBindValue(value);
        QVERIFY(insert.exec());
    }
    QSqlQuery select(m_fixture.db());
    QVERIFY(select.exec(u"SELECT * FROM round_trip ORDER BY n"_s));
    for (const QVariantList& row : rows) {
        QVERIFY(select.next());
        for (int column = 0; column < row.size(); ++column)
            QCOMPARE(select.value(column), row.at(column));
    }
    QVERIFY(!select.next());
}

void TestCipherQuery::namedPlaceholders()
{
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.prepare(u"SELECT :a || ':b' || :c || :a"_s));
    query.bindValue(u":c"_s, u"C"_s);
    query.bindValue(u":a"_s, u"A"_s);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toString(), u"A:bCA"_s);
}

void TestCipherQuery::parameterCount()
{
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.prepare(u"SELECT ?, ?"_s));
    query.addBindValue(1);
    QVERIFY(!query.exec());
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    QCOMPARE(td::primaryCode(query.lastError()), SQLITE_RANGE);
}

void TestCipherQuery::scrolling()
{
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.exec(u"SELECT column1 FROM (VALUES (10), (11), (12), (13))"_s));
    QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
    QVERIFY(query.seek(2));
    QCOMPARE(query.value(0), QVariant(12LL));
    QVERIFY(query.previous());
    QCOMPARE(query.value(0), QVariant(11LL));
    QVERIFY(query.last());
    QCOMPARE(query.at(), 3);
    QCOMPARE(query.value(0), QVariant(13LL));
    QVERIFY(query.first());
    QCOMPARE(query.value(0), QVariant(10LL));
    QVERIFY(query.seek(2, true));
    QCOMPARE(query.value(0), QVariant(12LL));
    QVERIFY(query.seek(-1, true));
    QCOMPARE(query.value(0), QVariant(11LL));
    QVERIFY(!query.seek(9));
    QVERIFY(!query.isValid());
    QVERIFY(query.previous());
    QCOMPARE(query.value(0), QVariant(13LL));
}

void TestCipherQuery::fetchAfterTheLastRow()
{
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.exec(u"SELECT column1 FROM (VALUES (10), (11), (12))"_s));
    int rows = 0;
    while (query.next())
        ++rows;
    QCOMPARE(rows, 3);
    QCOMPARE(query.at(), int(QSql::AfterLastRow));
    QVERIFY(!query.value(0).isValid());
    for (int i = 2; i >= 0; --i) {
        QVERIFY(query.seek(i));
        QCOMPARE(query.value(0), QVariant(10LL + i));
    }
}

void TestCipherQuery::forwardOnly()
{
    QSqlQuery query(m_fixture.db());
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"SELECT column1 FROM (VALUES (10), (11), (12), (13))"_s));
    QVERIFY(query.next());
    QCOMPARE(query.value(0), QVariant(10LL));
    QCOMPARE(query.value(0), QVariant(10LL));
    QVERIFY(query.seek(2));
    QCOMPARE(query.value(0), QVariant(12LL));
    QVERIFY(query.next());
    QCOMPARE(query.value(0), QVariant(13LL));
    QVERIFY(!query.next());
    QVERIFY(!query.next());
    QVERIFY(!query.value(0).isValid());
}

/// Switching the mode while a result is open must not read rows that were never kept.
void TestCipherQuery::forwardOnlySwitchedLate()
{
    QSqlQuery query(m_fixture.db());
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"SELECT column1 FROM (VALUES (10), (11), (12))"_s));
    QVERIFY(query.next() && query.next());
    query.setForwardOnly(false);
    QCOMPARE(query.value(0), QVariant(11LL));
    QVERIFY(query.next());
    QCOMPARE(query.value(0), QVariant(12LL));
}

void TestCipherQuery::emptyResult()
{
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.exec(u"SELECT 1 AS a WHERE 0"_s));
    QVERIFY(query.isActive());
    QVERIFY(query.isSelect());
    QVERIFY(!query.next());
    QVERIFY(!query.first());
    QVERIFY(!query.last());
    QCOMPARE(query.record().count(), 1);
}

/// Stepping a finished statement would run it again: moving past the end must not.
void TestCipherQuery::rowsAreNotRunTwice()
{
    QVERIFY(m_fixture.run("CREATE TABLE once (a)"));
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.exec(u"INSERT INTO once VALUES (1), (2) RETURNING a"_s));
    while (query.next()) {
    }
    QVERIFY(!query.next());
    QVERIFY(query.first());
    QVERIFY(query.last());
    QCOMPARE(m_fixture.value("SELECT count(*) FROM once"), QVariant(2LL));
}

void TestCipherQuery::recordFollowsTheStatement()
{
    QVERIFY(m_fixture.run("CREATE TABLE people (id BLOB, name TEXT, born INTEGER, rate REAL)"));
    QVERIFY(m_fixture.run("INSERT INTO people VALUES (x'01', 'Odile', NULL, 1.5)"));
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.exec(u"SELECT id, name AS called, born, rate, 1 + 1 AS two FROM people"_s));
    const QSqlRecord record = query.record();
    QCOMPARE(record.count(), 5);
    QCOMPARE(record.fieldName(1), u"called"_s);
    QCOMPARE(record.field(0).metaType().id(), int(QMetaType::QByteArray));
    QCOMPARE(record.field(1).metaType().id(), int(QMetaType::QString));
    QCOMPARE(record.field(2).metaType().id(), int(QMetaType::LongLong));
    QCOMPARE(record.field(3).metaType().id(), int(QMetaType::Double));
    QCOMPARE(record.field(4).metaType().id(), int(QMetaType::LongLong));
    QCOMPARE(record.field(1).tableName(), u"people"_s);
    QVERIFY(query.next());
    QCOMPARE(query.value(u"called"_s).toString(), u"Odile"_s);
    QVERIFY(query.isNull(2));
    QCOMPARE(query.value(2).typeId(), int(QMetaType::LongLong));
    QCOMPARE(query.record().value(3), QVariant(1.5));

    QVERIFY(query.exec(u"SELECT 'x' AS other"_s) && query.next());
    QCOMPARE(query.record().count(), 1);
    QCOMPARE(query.record().fieldName(0), u"other"_s);
    QVERIFY(query.exec(u"DELETE FROM people"_s));
    QVERIFY(!query.isSelect());
    QVERIFY(query.record().isEmpty());
}

void TestCipherQuery::recordFollowsTheSchema()
{
    QVERIFY(m_fixture.run("CREATE TABLE grows (a INTEGER)"));
    QVERIFY(m_fixture.run("INSERT INTO grows VALUES (1)"));
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.prepare(u"SELECT * FROM grows"_s));
    QVERIFY(query.exec());
    QCOMPARE(query.record().count(), 1);
    query.finish();
    QVERIFY(m_fixture.run("ALTER TABLE grows ADD COLUMN b TEXT DEFAULT 'new'"));
    QVERIFY(query.exec());
    QCOMPARE(query.record().count(), 2);
    QVERIFY(query.next());
    QCOMPARE(query.value(1).toString(), u"new"_s);
}

void TestCipherQuery::effects()
{
    QVERIFY(m_fixture.run("CREATE TABLE effects (id INTEGER PRIMARY KEY, a)"));
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.exec(u"INSERT INTO effects VALUES (5000000000, 1)"_s));
    QCOMPARE(query.numRowsAffected(), 1);
    QCOMPARE(query.lastInsertId(), QVariant(5000000000LL));
    QVERIFY(query.exec(u"INSERT INTO effects (a) VALUES (1), (2)"_s));
    QCOMPARE(query.numRowsAffected(), 2);
    QVERIFY(query.exec(u"UPDATE effects SET a = 9 WHERE a = 1"_s));
    QCOMPARE(query.numRowsAffected(), 2);
    QVERIFY(query.exec(u"UPDATE effects SET a = 9 WHERE a = 77"_s));
    QCOMPARE(query.numRowsAffected(), 0);
    QVERIFY(query.exec(u"CREATE INDEX effects_a ON effects (a)"_s));
    QCOMPARE(query.numRowsAffected(), 0);
    QVERIFY(query.exec(u"SELECT * FROM effects"_s));
    QCOMPARE(query.numRowsAffected(), -1);
    QCOMPARE(query.size(), -1);
    QVERIFY(!query.lastInsertId().isValid());
}

void TestCipherQuery::returning()
{
    QVERIFY(m_fixture.run("CREATE TABLE gives (id INTEGER PRIMARY KEY, a TEXT)"));
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.prepare(u"INSERT INTO gives (a) VALUES (?) RETURNING id, a"_s));
    query.addBindValue(u"x"_s);
    QVERIFY(query.exec());
    QVERIFY(query.isSelect());
    QVERIFY(query.next());
    QCOMPARE(query.value(0), QVariant(1LL));
    QCOMPARE(query.value(1).toString(), u"x"_s);
}

void TestCipherQuery::batch()
{
    QVERIFY(m_fixture.run("CREATE TABLE batched (a INTEGER, b TEXT)"));
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.prepare(u"INSERT INTO batched VALUES (?, ?)"_s));
    query.addBindValue(QVariantList{1, 2, 3});
    query.addBindValue(QVariantList{u"a"_s, QVariant(), u"c"_s});
    QVERIFY(query.execBatch());
    QCOMPARE(m_fixture.value("SELECT group_concat(a || coalesce(b, '-')) FROM batched").toString(), u"1a,2-,3c"_s);
}

void TestCipherQuery::oneStatementOnly()
{
    QVERIFY(m_fixture.run("CREATE TABLE single (a)"));
    QSqlQuery query(m_fixture.db());
    QVERIFY(!query.exec(u"INSERT INTO single VALUES (1); DROP TABLE single"_s));
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    QVERIFY(!query.exec(u"INSERT INTO single VALUES (1); nonsense"_s));
    QVERIFY(!query.exec(u"  -- only a comment"_s));
    QCOMPARE(m_fixture.value("SELECT count(*) FROM single"), QVariant(0LL));
    QVERIFY(query.exec(u"INSERT INTO single VALUES (1); -- and a comment\n /* or two */ ;"_s));
    QCOMPARE(m_fixture.value("SELECT count(*) FROM single"), QVariant(1LL));
}

void TestCipherQuery::errorTypes_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("type");
    const int statement = QSqlError::StatementError;
    QTest::newRow("syntax") << u"SELEKT 1"_s << SQLITE_ERROR << statement;
    QTest::newRow("no table") << u"SELECT * FROM nowhere"_s << SQLITE_ERROR << statement;
    QTest::newRow("unique") << u"INSERT INTO strict_rows VALUES (1, 1)"_s << SQLITE_CONSTRAINT_PRIMARYKEY << statement;
    QTest::newRow("not null") << u"INSERT INTO strict_rows VALUES (2, NULL)"_s << SQLITE_CONSTRAINT_NOTNULL
                              << statement;
    QTest::newRow("check") << u"INSERT INTO strict_rows VALUES (3, -1)"_s << SQLITE_CONSTRAINT_CHECK << statement;
    QTest::newRow("foreign key") << u"INSERT INTO child_rows VALUES (99)"_s << SQLITE_CONSTRAINT_FOREIGNKEY
                                 << statement;
    QTest::newRow("trigger") << u"DELETE FROM strict_rows"_s << SQLITE_CONSTRAINT_TRIGGER << statement;
    QTest::newRow("type") << u"INSERT INTO strict_rows VALUES ('word', 1)"_s << SQLITE_MISMATCH << statement;
    QTest::newRow("attach") << u"ATTACH '/nonexistent/folder/x.db' AS other KEY ''"_s << SQLITE_CANTOPEN
                            << int(QSqlError::ConnectionError);
}

void TestCipherQuery::errorTypes()
{
    QFETCH(QString, sql);
    QFETCH(int, code);
    QFETCH(int, type);
    QVERIFY(m_fixture.run("CREATE TABLE IF NOT EXISTS strict_rows (a INTEGER PRIMARY KEY, b NOT NULL CHECK (b > 0))"));
    QVERIFY(m_fixture.run("CREATE TABLE IF NOT EXISTS child_rows (a REFERENCES strict_rows)"));
    QVERIFY(m_fixture.run("CREATE TRIGGER IF NOT EXISTS keep_rows BEFORE DELETE ON strict_rows "
                          "BEGIN SELECT RAISE(ABORT, 'kept'); END"));
    QVERIFY(m_fixture.run("INSERT INTO strict_rows VALUES (1, 1) ON CONFLICT DO NOTHING"));
    QSqlQuery query(m_fixture.db());
    QVERIFY(!query.exec(sql));
    QVERIFY(!query.isActive());
    const int primary = td::primaryCode(query.lastError());
    QCOMPARE(code > 0xff ? td::extendedCode(query.lastError()) : primary, code);
    QCOMPARE(int(query.lastError().type()), type);
    QVERIFY(!query.lastError().databaseText().isEmpty());
}

/// A half-read result must not keep others from writing, once it is finished.
void TestCipherQuery::finishReleasesTheRead()
{
    QVERIFY(m_fixture.run("CREATE TABLE gone AS SELECT 1 AS a UNION SELECT 2"));
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.exec(u"SELECT a FROM gone"_s) && query.next());
    QVERIFY2(!m_fixture.run("DROP TABLE gone"), "the read is expected to be open");
    query.finish();
    QVERIFY(!query.next());
    QVERIFY(m_fixture.run("DROP TABLE gone"));
}

void TestCipherQuery::errorWhileFetching()
{
    QSqlQuery query(m_fixture.db());
    QVERIFY(query.exec(u"SELECT abs(column1) FROM (VALUES (1), (-9223372036854775807 - 1), (3))"_s));
    QVERIFY(query.next());
    QVERIFY(!query.lastError().isValid());
    QVERIFY(!query.next());
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    QVERIFY(!query.next());
    QVERIFY(query.first());
    QCOMPARE(query.value(0), QVariant(1LL));
}

QTEST_GUILESS_MAIN(TestCipherQuery)
#include "tst_cipherquery.moc"

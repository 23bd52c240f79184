// SPDX-License-Identifier: GPL-3.0-or-later
#include "cipherfixture.h"
#include "storage/sqliteerror.h"

#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QProcess>
#include <QSqlDriver>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QSqlResult>
#include <QStandardPaths>
#include <QTest>

#include <dlfcn.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using td::CipherDriver;

namespace
{

constexpr char Marker[] = "MARKER-Zebulon-Quartermain-allergic-to-latex";

bool contains(const QString& path, const QByteArray& needle)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(needle);
}

/// Names of deleted or temporary SQLite files this process has open (Linux).
QStringList openTemporaryFiles()
{
    QStringList found;
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QString& name : descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        const QString target = QFile::symLinkTarget(descriptors.filePath(name));
        if (target.contains(u"etilqs"_s))
            found << target;
    }
    return found;
}

/// Files SQLite has open while it sorts and keeps more than its cache holds.
QStringList temporaryFilesOfASort(const QSqlDatabase& db)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    const bool running =
        query.exec(u"DROP TABLE IF EXISTS temp.scratch"_s) &&
        query.exec(u"CREATE TEMP TABLE scratch AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT "
                   "20000) SELECT i, hex(randomblob(40)) AS body FROM n"_s) &&
        query.exec(u"SELECT body FROM scratch ORDER BY body"_s) && query.next();
    return running ? openTemporaryFiles() : QStringList{u"the sort failed: "_s + query.lastError().text()};
}

} // namespace

/// The connection: keys, encryption on disk, settings, locking, transactions, and life beside the system's SQLite.
class TestCipherDriver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void symbolsAreHidden();
    void fileIsEncrypted();
    void temporaryDataStaysInMemory();
    void wrongKeyIsRecognised();
    void wrongKeyWritesNothingToStderr();
    void keyIsNeededAndUsedOnce();
    void keySizesAreChecked();
    void passwordArgumentIsRefused();
    void optionsAreChecked();
    void readOnlyFileIsRefused();
    void settings_data();
    void settings();
    void defensive();
    void secondConnectionIsRefused();
    void damagedPageIsAnError();
    void transactions();
    void rollbackAfterAutomaticRollback();
    void features();
    void handleWorksBesideQueries();
    void queryOutlivesClose();
    void schemaIntrospection();
    void registeredName();
};

/// Loads the system's SQLite before ours is used: with a shared SQLCipher this crashes.
void TestCipherDriver::initTestCase()
{
    QVERIFY2(!dlsym(RTLD_DEFAULT, "sqlite3_open_v2"), "our SQLite is visible to other libraries");
    QVERIFY2(!dlsym(RTLD_DEFAULT, "sqlite3_key_v2"), "our SQLCipher is visible to other libraries");
    if (void* system = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_GLOBAL)) {
        const auto version = reinterpret_cast<const char* (*)()>(dlsym(system, "sqlite3_libversion"));
        QVERIFY(version);
        qInfo("system SQLite %s loaded beside ours, %s", version(), sqlite3_libversion());
        // Ours is still the one with encryption.
        QVERIFY(reinterpret_cast<void*>(version) != reinterpret_cast<void*>(&sqlite3_libversion));
    } else {
        qInfo("no system SQLite here: the tests run without one beside ours");
    }
}

void TestCipherDriver::symbolsAreHidden()
{
    const QString nm = QStandardPaths::findExecutable(u"nm"_s);
    if (nm.isEmpty())
        QSKIP("nm is not installed");
    QProcess process;
    process.start(nm, {u"-D"_s, u"--defined-only"_s, QCoreApplication::applicationFilePath()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray symbols = process.readAllStandardOutput();
    QVERIFY2(symbols.contains(" main\n"), "the test cannot see what this program exports");
    QVERIFY(!symbols.contains(" sqlite3_"));
    QVERIFY(!symbols.contains(" sqlcipher_"));
}

void TestCipherDriver::fileIsEncrypted()
{
    CipherFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.run("CREATE TABLE plaintext_table_name (body TEXT)"));
    QSqlQuery insert(fixture.db());
    QVERIFY(insert.prepare(u"INSERT INTO plaintext_table_name VALUES (?)"_s));
    for (int i = 0; i < 200; ++i) {
        insert.addBindValue(QString::fromLatin1(Marker));
        QVERIFY(insert.exec());
    }
    insert.finish();

    const QString wal = fixture.path() + u"-wal"_s;
    QVERIFY(QFile(wal).size() > 4096);
    QVERIFY(!contains(wal, Marker));
    QVERIFY(!contains(wal, "plaintext_table_name"));
    QVERIFY2(!QFile::exists(fixture.path() + u"-shm"_s), "the lock is not exclusive");

    fixture.db().close();
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(all.size() > 4096);
    QCOMPARE(all.left(16), CipherFixture::salt());
    QVERIFY(!all.startsWith("SQLite format 3"));
    QVERIFY(!all.contains(Marker));
    QVERIFY(!all.contains("plaintext_table_name"));
    QVERIFY(!all.contains(CipherFixture::key()));

    QVERIFY(fixture.open());
    QCOMPARE(fixture.value("SELECT count(*) FROM plaintext_table_name"), QVariant(200LL));
}

void TestCipherDriver::temporaryDataStaysInMemory()
{
    CipherFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.run("PRAGMA cache_size = 10"));
    QCOMPARE(temporaryFilesOfASort(fixture.db()), QStringList());
    for (const QString& name : QDir(fixture.folder()).entryList(QDir::Files))
        QVERIFY2(name == u"studio.db"_s || name == u"studio.db-wal"_s, qPrintable(name));
#ifdef Q_OS_LINUX
    // The look itself works: without the setting there is a file.
    QVERIFY(fixture.run("PRAGMA temp_store = FILE"));
    QVERIFY(!temporaryFilesOfASort(fixture.db()).isEmpty());
#endif
}

void TestCipherDriver::wrongKeyIsRecognised()
{
    CipherFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.run("CREATE TABLE t (a)"));
    fixture.db().close();

    QVERIFY(!fixture.open('x'));
    QVERIFY(fixture.db().isOpenError());
    QVERIFY(!fixture.db().isOpen());
    QCOMPARE(fixture.db().lastError().type(), QSqlError::ConnectionError);
    QCOMPARE(td::primaryCode(fixture.db().lastError()), SQLITE_NOTADB);

    QVERIFY(fixture.open());
    QVERIFY(!fixture.db().isOpenError());
    QCOMPARE(fixture.value("SELECT count(*) FROM t"), QVariant(0LL));
}

/// Runs this program again for one test, because SQLCipher logs straight to the process's stderr.
void TestCipherDriver::wrongKeyWritesNothingToStderr()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"wrongKeyIsRecognised"_s, u"-silent"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray log = process.readAllStandardError();
    QVERIFY2(!log.contains("sqlcipher") && !log.contains("hmac"), log.constData());
}

void TestCipherDriver::keyIsNeededAndUsedOnce()
{
    CipherFixture fixture;
    QVERIFY(!fixture.db().open());
    QCOMPARE(fixture.db().lastError().type(), QSqlError::ConnectionError);
    QVERIFY2(!QFile::exists(fixture.path()), "a database without a key was created");
    QVERIFY(fixture.open());
    fixture.db().close();
    QVERIFY2(!fixture.db().open(), "the driver kept the key");
}

void TestCipherDriver::keySizesAreChecked()
{
    CipherDriver driver;
    const QByteArray key = CipherFixture::key();
    QVERIFY(!driver.setKey(key.left(31), CipherFixture::salt()));
    QVERIFY(!driver.setKey(key + 'k', CipherFixture::salt()));
    QVERIFY(!driver.setKey(key, CipherFixture::salt().left(15)));
    QVERIFY(!driver.setKey({}, {}));
    QVERIFY(driver.setKey(key, CipherFixture::salt()));
    QVERIFY(!driver.setKey({}, {}));
    QVERIFY(!driver.open(u":memory:"_s, {}, {}, {}, -1, {}));
}

void TestCipherDriver::passwordArgumentIsRefused()
{
    CipherDriver driver;
    QVERIFY(driver.setKey(CipherFixture::key(), CipherFixture::salt()));
    QVERIFY(!driver.open(u":memory:"_s, {}, u"secret"_s, {}, -1, {}));
    QVERIFY(!driver.lastError().text().contains(u"secret"_s));
}

void TestCipherDriver::optionsAreChecked()
{
    CipherFixture fixture;
    QVERIFY(!fixture.open('k', u"QSQLCIPHER_NONSENSE"_s));
    QVERIFY(!fixture.open('k', u"QSQLCIPHER_EXISTING"_s));
    QCOMPARE(td::primaryCode(fixture.db().lastError()), SQLITE_CANTOPEN);
    QVERIFY(!QFile::exists(fixture.path()));
    QVERIFY(fixture.open());
    fixture.db().close();
    QVERIFY(fixture.open('k', u"QSQLCIPHER_EXISTING"_s));
}

void TestCipherDriver::readOnlyFileIsRefused()
{
    CipherFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.run("CREATE TABLE t AS SELECT 7 AS a"));
    fixture.db().close();
    QFile file(fixture.path());
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner));
    if (QFileInfo(file).isWritable())
        QSKIP("this user may write every file");
    QVERIFY(!fixture.open());
    QCOMPARE(td::primaryCode(fixture.db().lastError()), SQLITE_READONLY);
    QCOMPARE(fixture.db().lastError().type(), QSqlError::ConnectionError);
}

void TestCipherDriver::settings_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("journal_mode") << u"wal"_s;
    QTest::newRow("locking_mode") << u"exclusive"_s;
    QTest::newRow("synchronous") << u"2"_s;
    QTest::newRow("foreign_keys") << u"1"_s;
    QTest::newRow("trusted_schema") << u"0"_s;
    QTest::newRow("cell_size_check") << u"1"_s;
    QTest::newRow("recursive_triggers") << u"1"_s;
    QTest::newRow("mmap_size") << u"0"_s;
    QTest::newRow("temp_store") << u"2"_s;
    QTest::newRow("cipher_log_level") << u"NONE"_s;
}

void TestCipherDriver::settings()
{
    QFETCH(QString, expected);
    CipherFixture fixture;
    QVERIFY(fixture.open());
    const QByteArray sql = QByteArray("PRAGMA ") + QTest::currentDataTag();
    QCOMPARE(fixture.value(sql.constData()).toString(), expected);
}

void TestCipherDriver::defensive()
{
    CipherFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.run("CREATE TABLE t (a)"));
    fixture.run("PRAGMA writable_schema = ON");
    QVERIFY2(!fixture.run("DELETE FROM sqlite_schema"), "the schema table can be written");
    QVERIFY2(!fixture.run("SELECT \"no such column\" FROM t"), "a misspelt name passes as a string");
    QCOMPARE(fixture.value("SELECT count(*) FROM sqlite_schema"), QVariant(1LL));
}

void TestCipherDriver::secondConnectionIsRefused()
{
    CipherFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.run("CREATE TABLE t (a)"));
    CipherDriver second;
    QVERIFY(second.setKey(CipherFixture::key(), CipherFixture::salt()));
    QVERIFY(!second.open(fixture.path(), {}, {}, {}, -1, {}));
    QCOMPARE(td::primaryCode(second.lastError()), SQLITE_BUSY);
    QVERIFY(fixture.run("INSERT INTO t VALUES (1)"));
    fixture.db().close();
    QVERIFY(second.setKey(CipherFixture::key(), CipherFixture::salt()));
    QVERIFY(second.open(fixture.path(), {}, {}, {}, -1, {}));
}

void TestCipherDriver::damagedPageIsAnError()
{
    CipherFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.run("CREATE TABLE t AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000) "
                        "SELECT i, hex(randomblob(20)) AS body FROM n"));
    fixture.db().close();
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 place = 5 * 4096 + 100;
    QVERIFY(file.size() > place);
    QVERIFY(file.seek(place));
    const QByteArray byte = file.read(1);
    QVERIFY(file.seek(place));
    file.write(QByteArray(1, static_cast<char>(byte.at(0) ^ 1)));
    file.close();

    QVERIFY(fixture.open());
    QSqlQuery query(fixture.db());
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"SELECT body FROM t"_s));
    int rows = 0;
    while (query.next())
        ++rows;
    QVERIFY(rows < 2000);
    QCOMPARE(query.lastError().type(), QSqlError::ConnectionError);
}

void TestCipherDriver::transactions()
{
    CipherFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.run("CREATE TABLE t (a)"));
    QSqlDatabase db = fixture.db();
    QVERIFY(db.transaction());
    QVERIFY2(!db.transaction(), "a second BEGIN was accepted");
    QCOMPARE(db.lastError().type(), QSqlError::TransactionError);
    QVERIFY(fixture.run("INSERT INTO t VALUES (1)"));
    QVERIFY(db.rollback());
    QCOMPARE(fixture.value("SELECT count(*) FROM t"), QVariant(0LL));
    QVERIFY(db.transaction());
    QVERIFY(fixture.run("INSERT INTO t VALUES (2)"));
    QVERIFY(db.commit());
    QVERIFY2(!db.commit(), "COMMIT without a transaction was accepted");
    QCOMPARE(db.lastError().type(), QSqlError::TransactionError);
    db.close();
    QVERIFY(fixture.open());
    QCOMPARE(fixture.value("SELECT a FROM t"), QVariant(2LL));
}

void TestCipherDriver::rollbackAfterAutomaticRollback()
{
    CipherFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.run("CREATE TABLE t (a UNIQUE ON CONFLICT ROLLBACK)"));
    QVERIFY(fixture.db().transaction());
    QVERIFY(fixture.run("INSERT INTO t VALUES (1)"));
    QVERIFY(!fixture.run("INSERT INTO t VALUES (1)"));
    QVERIFY(fixture.db().rollback());
    QCOMPARE(fixture.value("SELECT count(*) FROM t"), QVariant(0LL));
}

void TestCipherDriver::features()
{
    const CipherDriver driver;
    for (const auto feature : {QSqlDriver::Transactions, QSqlDriver::BLOB, QSqlDriver::Unicode,
                               QSqlDriver::LastInsertId, QSqlDriver::PreparedQueries,
                               QSqlDriver::PositionalPlaceholders, QSqlDriver::SimpleLocking, QSqlDriver::FinishQuery})
        QVERIFY(driver.hasFeature(feature));
    for (const auto feature : {QSqlDriver::NamedPlaceholders, QSqlDriver::QuerySize, QSqlDriver::BatchOperations,
                               QSqlDriver::MultipleResultSets, QSqlDriver::EventNotifications})
        QVERIFY(!driver.hasFeature(feature));
}

void TestCipherDriver::handleWorksBesideQueries()
{
    CipherFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.run("CREATE TABLE t (a)"));
    const QVariant handle = fixture.driver()->handle();
    QCOMPARE(handle.typeName(), "sqlite3*");
    auto* db = handle.value<sqlite3*>();
    QVERIFY(db);

    sqlite3_stmt* own = nullptr;
    QCOMPARE(sqlite3_prepare_v2(db, "INSERT INTO t VALUES (?) RETURNING a", -1, &own, nullptr), SQLITE_OK);
    QVERIFY(fixture.db().transaction());
    QSqlQuery query(fixture.db());
    for (int i = 0; i < 3; ++i) {
        sqlite3_bind_int(own, 1, i);
        QCOMPARE(sqlite3_step(own), SQLITE_ROW);
        QVERIFY(query.exec(u"SELECT max(a) FROM t"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0), QVariant(static_cast<qint64>(i)));
        QCOMPARE(sqlite3_step(own), SQLITE_DONE);
        sqlite3_reset(own);
    }
    QCOMPARE(query.result()->handle().typeName(), "sqlite3_stmt*");
    QCOMPARE(sqlite3_sql(query.result()->handle().value<sqlite3_stmt*>()), "SELECT max(a) FROM t");
    QVERIFY(fixture.db().commit());
    QCOMPARE(fixture.value("SELECT count(*) FROM t"), QVariant(3LL));

    QTest::ignoreMessage(QtWarningMsg, "CipherDriver: closed while statements that are not the driver's are open");
    fixture.db().close();
    QCOMPARE(sqlite3_finalize(own), SQLITE_OK);
    QVERIFY(fixture.open());
}

void TestCipherDriver::queryOutlivesClose()
{
    CipherFixture fixture;
    QVERIFY(fixture.open());
    QSqlQuery query(fixture.db());
    QVERIFY(query.exec(u"SELECT 1 UNION SELECT 2"_s) && query.next());
    fixture.db().close();
    QVERIFY(!query.isActive());
    QVERIFY(!query.next());
    QVERIFY(!query.exec());
    QTest::ignoreMessage(QtWarningMsg, "QSqlQuery::exec: database not open");
    QVERIFY(!query.exec(u"SELECT 1"_s));
    QVERIFY(fixture.open());
    QVERIFY(query.exec(u"SELECT 3"_s) && query.next());
    QCOMPARE(query.value(0), QVariant(3LL));
}

void TestCipherDriver::schemaIntrospection()
{
    CipherFixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(fixture.run("CREATE TABLE \"odd \"\"name\" (id BLOB, seq INTEGER, note TEXT, PRIMARY KEY (seq, id))"));
    QVERIFY(fixture.run("CREATE TEMP VIEW clients AS SELECT 1.5 AS rate"));
    QCOMPARE(fixture.db().tables(QSql::Tables), QStringList{u"odd \"name"_s});
    QCOMPARE(fixture.db().tables(QSql::Views), QStringList{u"clients"_s});
    const QSqlRecord record = fixture.db().record(u"odd \"name"_s);
    QCOMPARE(record.count(), 3);
    QCOMPARE(record.fieldName(1), u"seq"_s);
    const QSqlIndex index = fixture.db().primaryIndex(u"odd \"name"_s);
    QCOMPARE(index.count(), 2);
    QCOMPARE(index.fieldName(0), u"seq"_s);
    QCOMPARE(index.fieldName(1), u"id"_s);
}

void TestCipherDriver::registeredName()
{
    td::registerCipherDriver();
    QVERIFY(QSqlDatabase::isDriverAvailable(u"QSQLCIPHER"_s));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"registered"_s);
        auto* driver = qobject_cast<CipherDriver*>(db.driver());
        QVERIFY(driver && driver->setKey(CipherFixture::key(), CipherFixture::salt()));
        db.setDatabaseName(u":memory:"_s);
        // A database in memory has no WAL, so the settings cannot be verified and it is refused.
        QVERIFY(!db.open());
    }
    QSqlDatabase::removeDatabase(u"registered"_s);
}

QTEST_GUILESS_MAIN(TestCipherDriver)
#include "tst_cipherdriver.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A studio of every released version becomes, row for row, what a new studio would be.
#include "support/scratchstudio.h"

#include <QDir>
#include <QFile>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray script(int number)
{
    Migrations::latestVersion(); // brings the resources in
    const QDir folder(u":/migrations/local"_s);
    QFile file(folder.filePath(folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name).value(number - 1)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file as version `version` left it, with a row; an empty one for version 0.
class OldStudio
{
public:
    explicit OldStudio(int version)
    {
        auto opened = Database::open(m_folder.filePath(u"studio.db"_s), {QByteArray(32, 'k'), QByteArray(16, 's')},
                                     Database::Mode::Create, m_clock, m_ids);
        if (!opened)
            return;
        m_database = std::move(*opened);
        QByteArray sql = "BEGIN;\n";
        for (int number = 1; number <= version; ++number)
            sql += script(number);
        if (version > 0)
            sql += "INSERT INTO t_clients (id, first_name) VALUES (x'00000000000000000000000000000001', 'Mara');\n";
        sql += "PRAGMA user_version = " + QByteArray::number(version) + ";\nCOMMIT;";
        m_built = m_database->maintenanceScript(sql);
    }
    [[nodiscard]] const Result<void>& built() const { return m_built; }
    Database& db() { return *m_database; }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{1'780'315'200'000};
    IdSource m_ids{m_clock, 7};
    std::unique_ptr<Database> m_database;
    Result<void> m_built = fail(ErrorKind::Internal, "internal.sql");
};

/// Every table, index and trigger with its columns; not the text, which ALTER TABLE writes otherwise than CREATE.
QStringList shape(Database& database)
{
    QStringList out;
    auto q = database.maintenanceQuery("SELECT m.type || ' ' || m.name || ' ' || m.tbl_name || ' ' || coalesce((SELECT "
                                       "group_concat(c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || coalesce(c.dflt_value, '-') "
                                       "|| ' ' || c.pk) FROM pragma_table_info(m.name) c), '') FROM sqlite_schema m ORDER BY 1");
    while (q.next())
        out.append(q.text(0));
    return out;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesWhatANewStudioIs_data();
    void becomesWhatANewStudioIs();
    void copiesBeforeTheFirst();
    void refusesANewerFile();
};

void TestMigrations::becomesWhatANewStudioIs_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= Migrations::latestVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestMigrations::becomesWhatANewStudioIs()
{
    QFETCH(int, version);
    OldStudio fresh(0);
    TD_VERIFY(fresh.built());
    TD_VERIFY(Migrations::run(fresh.db(), [] { return Result<void>(); }));
    OldStudio old(version);
    TD_VERIFY(old.built());
    TD_VERIFY(Migrations::run(old.db(), [] { return Result<void>(); }));
    QVERIFY(shape(fresh.db()).size() > 100);
    QCOMPARE(shape(old.db()), shape(fresh.db()));
    auto q = old.db().maintenanceQuery("SELECT first_name FROM t_clients");
    QVERIFY(q.next());
    QCOMPARE(q.text(0), u"Mara"_s);
    QVERIFY(!q.next());
}

void TestMigrations::copiesBeforeTheFirst()
{
    OldStudio old(1);
    TD_VERIFY(old.built());
    int copies = 0;
    const auto refused = Migrations::run(old.db(), [&]() -> Result<void> {
        ++copies;
        return fail(ErrorKind::DiskFull, "storage.full");
    });
    QVERIFY(!refused);
    QCOMPARE(copies, 1);
    QCOMPARE(Migrations::version(old.db()).value_or(0), 1); // nothing happened without the copy
    TD_VERIFY(Migrations::run(old.db(), [&]() -> Result<void> {
        ++copies;
        return {};
    }));
    QCOMPARE(copies, 2);
    QCOMPARE(Migrations::version(old.db()).value_or(0), Migrations::latestVersion());
}

void TestMigrations::refusesANewerFile()
{
    OldStudio old(1);
    TD_VERIFY(old.built());
    TD_VERIFY(old.db().maintenanceScript("PRAGMA user_version = 9000"));
    const auto refused = Migrations::run(old.db(), [] { return Result<void>(); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NewerSchema);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"

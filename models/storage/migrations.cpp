// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/database.h"

#include <QDir>
#include <QFile>

static void initMigrationResources()
{
    Q_INIT_RESOURCE(migrations);
}

namespace td
{
namespace
{

QStringList scripts()
{
    initMigrationResources();
    return QDir(QStringLiteral(":/migrations/local")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<void> checkForeignKeys(Database& database)
{
    auto q = database.maintenanceQuery("PRAGMA foreign_key_check");
    if (q.next())
        return fail(ErrorKind::DamagedFile, "studio.damaged", "", {}, QStringLiteral("foreign key of %1").arg(q.text(0)));
    return q.finish();
}

Result<void> apply(Database& database, const QString& name, int number)
{
    QFile file(QStringLiteral(":/migrations/local/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, "internal.sql", "", {}, name);
    const QByteArray script = "BEGIN IMMEDIATE;\n" + file.readAll() + "\nPRAGMA user_version = " + QByteArray::number(number) + ";";
    auto done = database.maintenanceScript(script);
    if (done)
        done = checkForeignKeys(database);
    if (!done) {
        (void)database.maintenanceScript("ROLLBACK");
        return done;
    }
    return database.maintenanceScript("COMMIT");
}

} // namespace

int Migrations::latestVersion()
{
    return int(scripts().size());
}

Result<int> Migrations::version(Database& database)
{
    auto q = database.maintenanceQuery("PRAGMA user_version");
    const int version = q.next() ? q.integer(0) : 0;
    TD_TRY(q.finish());
    return version;
}

Result<void> Migrations::run(Database& database, const std::function<Result<void>()>& beforeFirst)
{
    TD_TRY_ASSIGN(const int current, version(database));
    const QStringList names = scripts();
    if (current > names.size())
        return fail(ErrorKind::NewerSchema, "studio.newer", "", {QString::number(current), QString::number(names.size())});
    if (current < names.size() && current > 0)
        TD_TRY(beforeFirst());
    for (int number = current + 1; number <= names.size(); ++number)
        TD_TRY(apply(database, names.at(number - 1), number));
    return {};
}

} // namespace td

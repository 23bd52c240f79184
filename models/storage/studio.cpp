// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/studio.h"

#include "core/localtime.h"
#include "core/text.h"
#include "storage/migrations.h"
#include "storage/passwordstrength.h"
#include "storage/totp.h"

#include <QDir>
#include <QFileInfo>

namespace td
{
namespace
{

QString filePath(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("studio.db"));
}

bool isWritable(const QString& folder)
{
    // The permission bits count as well as what the system would allow: an administrator who may write anywhere is still told.
    const QFileInfo info(folder);
    constexpr auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return info.isWritable() && (info.permissions() & anyWrite) != 0;
}

Result<void> requireWritable(const QString& folder)
{
    for (const QString& path : {folder, filePath(folder)}) {
        if (QFileInfo::exists(path) && !isWritable(path))
            return fail(ErrorKind::ReadOnly, "studio.read-only", "folder", {folder});
    }
    return {};
}

Result<std::unique_ptr<Database>> openWith(const QString& folder, const Keyring& keyring, const SecretBytes& master,
                                           Database::Mode mode, const Studio::Ways& ways)
{
    const SecretBytes key = subkey(master, KeyPurpose::Database);
    const DatabaseKeys keys{QByteArrayView(reinterpret_cast<const char*>(key.data()), key.size()), keyring.databaseSalt()};
    return Database::open(filePath(folder), keys, mode, ways.clock, ways.ids);
}

struct Account {
    Actor actor;
    bool active = false;
    bool totp = false;
};

Result<Account> findAccount(Database& db, const UserId& user)
{
    auto q = db.maintenanceQuery("SELECT login, display_name, role, trainer_id, client_id, status, totp_enabled FROM t_users "
                                 "WHERE id = ? AND deleted = 0");
    q.bindAll(user);
    if (!q.next())
        return q.failed() ? Result<Account>(fail(q.error())) : fail(ErrorKind::WrongPassword, "signin.wrong-password", "login");
    Account account;
    account.actor = {user, q.text(0), q.text(1), roleFromName(q.text(2)).value_or(Role::Client), q.id<TrainerId>(3),
                     q.id<ClientId>(4)};
    account.active = q.text(5) == u"active";
    account.totp = q.boolean(6);
    TD_TRY(q.finish());
    return account;
}

Result<void> checkCode(Database& db, const UserId& user, const QString& code, const Clock& clock)
{
    auto q = db.maintenanceQuery("SELECT totp_secret, totp_last_step FROM t_user_secrets WHERE user_id = ?");
    q.bindAll(user);
    if (!q.next())
        return q.failed() ? fail(q.error()) : fail(ErrorKind::DamagedFile, "studio.damaged", "", {}, QStringLiteral("totp"));
    if (code.trimmed().isEmpty())
        return fail(ErrorKind::WrongPassword, "signin.code-needed", "code");
    QByteArray stored = q.bytes(0);
    const SecretBytes secret = SecretBytes::takeFrom(stored);
    TD_TRY_ASSIGN(const qint64 step, Totp::verify(secret, code, clock.now(), q.int64(1)));
    TD_TRY(q.finish());
    auto update = db.maintenanceQuery("UPDATE t_user_secrets SET totp_last_step = ? WHERE user_id = ?");
    update.bindAll(step, user);
    return update.finish();
}

/// A copy of file and keyring from before a migration, in backups/.
Result<void> copyBeforeMigration(Database& db, const QString& folder, int version)
{
    TD_TRY(db.maintenanceScript("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QDir dir(folder);
    const QString target = QStringLiteral("backups/before-schema-%1").arg(version);
    if (!dir.mkpath(target))
        return fail(ErrorKind::Io, "studio.io", "folder", {}, QStringLiteral("backup folder"));
    for (const char* name : {"studio.db", "keyring.json"}) {
        const QString copy = dir.filePath(target + u'/' + QLatin1String(name));
        QFile::remove(copy);
        if (!QFile::copy(dir.filePath(QLatin1String(name)), copy))
            return fail(ErrorKind::Io, "studio.io", "folder", {}, QStringLiteral("backup"));
    }
    return {};
}

Result<void> insertUser(Database& db, const UserId& id, const NewStudio& wanted, const TrainerId& trainer)
{
    return db.exec("INSERT INTO t_users (id, login, display_name, role, trainer_id) VALUES (?, ?, ?, 'owner', ?)", id,
                   wanted.ownerLogin.trimmed(), cleanLine(wanted.ownerName), trainer);
}

/// ISO 3166-2: "ON" in Canada is stored as "CA-ON".
QString isoRegion(const NewStudio& wanted)
{
    const bool bare = !wanted.region.isEmpty() && !wanted.region.contains(u'-');
    return bare ? QString(wanted.country + u'-' + wanted.region) : wanted.region;
}

Result<void> fillNew(Database& db, const NewStudio& wanted, const UserId& owner)
{
    const QString region = isoRegion(wanted);
    TD_TRY(db.exec("INSERT INTO t_organisation (id, name, country, region, zone, currency, paper, language, tax_registered, "
                   "tax_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   db.newId<OrganisationId>(), cleanLine(wanted.name), wanted.country, region,
                   QString::fromLatin1(wanted.zone), wanted.currency, wanted.paper, wanted.language, wanted.taxRegistered,
                   cleanLine(wanted.taxNumber)));
    const auto location = db.newId<LocationId>();
    TD_TRY(db.exec("INSERT INTO t_locations (id, name, region, zone, is_headquarters) VALUES (?, ?, ?, ?, 1)", location,
                   cleanLine(wanted.name), region, QString::fromLatin1(wanted.zone)));
    TrainerId trainer;
    if (wanted.ownerTrains) {
        trainer = db.newId<TrainerId>();
        const QString name = cleanLine(wanted.ownerName);
        const qsizetype gap = name.indexOf(u' ');
        TD_TRY(db.exec("INSERT INTO t_trainers (id, location_id, first_name, last_name) VALUES (?, ?, ?, ?)", trainer, location,
                       gap > 0 ? name.left(gap) : name, gap > 0 ? name.mid(gap + 1) : QString()));
    }
    return insertUser(db, owner, wanted, trainer);
}

Result<void> checkNew(const QString& folder, const NewStudio& wanted)
{
    TD_TRY(checkLine(wanted.name, "studio", 120, true));
    TD_TRY(checkLine(wanted.ownerName, "name", 120, true));
    TD_TRY(checkLine(wanted.ownerLogin, "login", 60, true));
    if (wanted.country.size() != 2)
        return fail(ErrorKind::Invalid, "studio.country", "country");
    if (wanted.currency.size() != 3)
        return fail(ErrorKind::Invalid, "studio.currency", "currency");
    if (!isKnownZone(wanted.zone))
        return fail(ErrorKind::Invalid, "time.zone", "zone");
    TD_TRY(PasswordStrength({wanted.ownerLogin, wanted.name, wanted.ownerName}).check(wanted.password));
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return fail(ErrorKind::Refused, "studio.folder-not-empty", "folder", {folder});
    const QFileInfo parent(QFileInfo(dir.absolutePath()).path());
    if ((dir.exists() && !isWritable(folder)) || (!dir.exists() && parent.exists() && !isWritable(parent.filePath())))
        return fail(ErrorKind::ReadOnly, "studio.read-only", "folder", {folder});
    return {};
}

void removeLeftovers(const QString& folder, bool existed)
{
    QDir dir(folder);
    for (const char* name : {"studio.db", "studio.db-wal", "studio.db-journal", "keyring.json", "keyring.backup.json"})
        dir.remove(QLatin1String(name));
    if (!existed)
        dir.rmdir(dir.absolutePath());
}

} // namespace

/// Steps shared by the ways of opening a studio.
struct StudioOpening {
    static Result<std::unique_ptr<Studio>> finish(const QString& folder, Keyring keyring, SecretBytes master,
                                                  std::unique_ptr<Database> database, const UserId& user,
                                                  const std::optional<QString>& code, const Studio::Ways& ways)
    {
        TD_TRY(Migrations::run(*database, [&] { return copyBeforeMigration(*database, folder, Migrations::latestVersion()); }));
        TD_TRY_ASSIGN(const Account account, findAccount(*database, user));
        if (!account.active)
            return fail(ErrorKind::WrongPassword, "signin.wrong-password", "login");
        if (account.totp && code)
            TD_TRY(checkCode(*database, user, *code, ways.clock));
        TD_TRY(database->startJournal());
        TD_TRY(database->signIn(account.actor));
        return std::unique_ptr<Studio>(
            new Studio(folder, std::move(keyring), std::move(master), std::move(database), ways));
    }

    /// Opens the file; after an interrupted rotation of keys the key before may still be the right one.
    static Result<std::unique_ptr<Database>> open(const QString& folder, Keyring& keyring, SecretBytes& master,
                                                  const Studio::Ways& ways)
    {
        auto database = openWith(folder, keyring, master, Database::Mode::Open, ways);
        if (!keyring.rotationPending())
            return database;
        if (database) {
            TD_TRY(keyring.finishRotation(master));
            TD_TRY(keyring.save(folder));
            return database;
        }
        if (database.error().kind != ErrorKind::DamagedFile)
            return database;
        TD_TRY_ASSIGN(SecretBytes previous, keyring.previousMaster(master));
        return openWith(folder, keyring, previous, Database::Mode::Open, ways);
    }

    static Result<CreatedStudio> createIn(const QString& folder, const NewStudio& wanted, const Studio::Ways& ways)
    {
        const auto owner = ways.ids.make<UserId>();
        const SecretBytes password = SecretBytes::fromPassword(wanted.password);
        auto recoveryKey = wanted.recovery.isEmpty() ? Result<RecoveryKey>(RecoveryKey::generate())
                                                     : RecoveryKey::parse(wanted.recovery);
        TD_TRY(recoveryKey);
        TD_TRY_ASSIGN(NewKeyring keys, Keyring::create(ways.ids.make<DatabaseId>(), owner, wanted.ownerLogin.trimmed(), password,
                                                       ways.cost, std::move(*recoveryKey)));
        TD_TRY_ASSIGN(auto database, openWith(folder, keys.keyring, keys.master, Database::Mode::Create, ways));
        TD_TRY(Migrations::run(*database, [] { return Result<void>(); }));
        TD_TRY(database->startJournal());
        TD_TRY(database->change("setup", wanted.name, [&] { return fillNew(*database, wanted, owner); }));
        TD_TRY(keys.keyring.save(folder));
        const QString recovery = keys.recovery.text();
        TD_TRY_ASSIGN(auto studio, finish(folder, std::move(keys.keyring), std::move(keys.master), std::move(database), owner,
                                          std::nullopt, ways));
        return CreatedStudio{std::move(studio), recovery};
    }
};

Studio::Studio(QString folder, Keyring keyring, SecretBytes master, std::unique_ptr<Database> database, const Ways& ways)
    : m_folder(std::move(folder))
    , m_keyring(std::move(keyring))
    , m_master(std::move(master))
    , m_database(std::move(database))
    , m_clock(ways.clock)
    , m_cost(ways.cost)
{
}

bool Studio::isStudio(const QString& folder)
{
    const QDir dir(folder);
    return dir.exists(QStringLiteral("keyring.json")) || dir.exists(QStringLiteral("keyring.backup.json"));
}

QString Studio::displayName(const QString& folder)
{
    return QFileInfo(QDir(folder).absolutePath()).fileName();
}

Result<CreatedStudio> Studio::create(const QString& folder, const NewStudio& wanted, const Ways& ways)
{
    TD_TRY(checkNew(folder, wanted));
    const bool existed = QDir(folder).exists();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Io, "studio.io", "folder", {folder});
    auto created = StudioOpening::createIn(folder, wanted, ways);
    if (!created)
        removeLeftovers(folder, existed);
    return created;
}

Result<std::unique_ptr<Studio>> Studio::signIn(const QString& folder, const QString& login, const QString& password,
                                               const QString& code, const Ways& ways)
{
    TD_TRY_ASSIGN(Keyring keyring, Keyring::load(folder));
    if (!QFileInfo::exists(filePath(folder)))
        return fail(ErrorKind::DamagedFile, "studio.file-missing", "folder", {folder});
    TD_TRY(requireWritable(folder));
    const SecretBytes typed = SecretBytes::fromPassword(password);
    TD_TRY_ASSIGN(SecretBytes master, keyring.unlock(login.trimmed(), typed));
    TD_TRY_ASSIGN(const KeyringUser user, keyring.findLogin(login.trimmed()));
    TD_TRY_ASSIGN(auto database, StudioOpening::open(folder, keyring, master, ways));
    TD_TRY_ASSIGN(auto studio, StudioOpening::finish(folder, std::move(keyring), std::move(master), std::move(database), user.user,
                                                     code, ways));
    if (studio->m_keyring.needsRewrap(user.login, ways.cost) &&
        studio->m_keyring.rewrap(studio->m_master, user.login, typed, ways.cost))
        TD_TRY(studio->m_keyring.save(folder));
    else if (studio->m_keyring.needsSave())
        TD_TRY(studio->m_keyring.save(folder));
    if (studio->m_keyring.rotationPending())
        TD_TRY(studio->rekey(studio->m_master));
    return studio;
}

Result<std::unique_ptr<Studio>> Studio::recover(const QString& folder, const QString& recovery, const QString& newPassword,
                                                const Ways& ways)
{
    TD_TRY_ASSIGN(Keyring keyring, Keyring::load(folder));
    TD_TRY(requireWritable(folder));
    TD_TRY(PasswordStrength({displayName(folder)}).check(newPassword));
    TD_TRY_ASSIGN(SecretBytes master, keyring.unlockWithRecovery(recovery));
    TD_TRY_ASSIGN(auto database, StudioOpening::open(folder, keyring, master, ways));
    auto q = database->maintenanceQuery("SELECT id, login FROM t_users WHERE role = 'owner' AND status = 'active' AND deleted = 0 "
                                        "ORDER BY id LIMIT 1");
    if (!q.next())
        return fail(ErrorKind::DamagedFile, "studio.damaged", "", {}, QStringLiteral("no owner"));
    const auto owner = q.id<UserId>(0);
    const QString login = q.text(1);
    TD_TRY(q.finish());
    TD_TRY(keyring.setPassword(master, login, SecretBytes::fromPassword(newPassword), ways.cost));
    TD_TRY(keyring.save(folder));
    TD_TRY_ASSIGN(auto studio, StudioOpening::finish(folder, std::move(keyring), std::move(master), std::move(database), owner,
                                                     std::nullopt, ways));
    if (studio->m_keyring.rotationPending())
        TD_TRY(studio->rekey(studio->m_master));
    return studio;
}

} // namespace td

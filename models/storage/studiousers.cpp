// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Studio that changes who may sign in, and how.
#include "storage/studio.h"

#include "core/text.h"
#include "storage/passwordstrength.h"
#include "storage/totp.h"

#include <sqlite3.h>

namespace td
{
namespace
{

Result<QString> loginOf(Database& db, const UserId& user)
{
    auto q = db.query("SELECT login FROM users WHERE id = ? AND status = 'active' AND deleted = 0", user);
    if (!q.next())
        return q.failed() ? Result<QString>(fail(q.error())) : fail(ErrorKind::NotFound, "row.not-found", "user");
    const QString login = q.text(0);
    TD_TRY(q.finish());
    return login;
}

Result<int> activeOwners(Database& db)
{
    auto q = db.maintenanceQuery("SELECT count(*) FROM t_users WHERE role = 'owner' AND status = 'active' AND deleted = 0");
    const int count = q.next() ? q.integer(0) : 0;
    TD_TRY(q.finish());
    return count;
}

} // namespace

Result<void> Studio::requireOffice() const
{
    if (!m_database->actor().managesStudio())
        return fail(ErrorKind::Forbidden, "rule.forbidden");
    return {};
}

Result<void> Studio::checkPassword(const QString& login, const QString& password) const
{
    return PasswordStrength({login, displayName(m_folder)}).check(password);
}

Result<void> Studio::changeBoth(const char* label, const QString& subject, const std::function<Result<void>()>& inDatabase,
                                const std::function<Result<void>(Keyring&)>& inKeyring)
{
    Keyring changed = m_keyring;
    bool saved = false;
    const auto result = m_database->change(label, subject, [&]() -> Result<void> {
        TD_TRY(inDatabase());
        TD_TRY(inKeyring(changed));
        TD_TRY(changed.save(m_folder));
        saved = true;
        return {};
    });
    if (result)
        m_keyring = std::move(changed);
    else if (saved)
        TD_TRY(m_keyring.save(m_folder)); // the commit failed: the keyring goes back too
    return result;
}

Result<void> Studio::changeOwnPassword(const QString& oldPassword, const QString& newPassword)
{
    const QString& login = m_database->actor().login;
    TD_TRY(checkPassword(login, newPassword));
    Keyring changed = m_keyring;
    TD_TRY(changed.changePassword(m_master, login, SecretBytes::fromPassword(oldPassword),
                                  SecretBytes::fromPassword(newPassword), m_cost));
    TD_TRY(changed.save(m_folder));
    m_keyring = std::move(changed);
    return {};
}

Result<void> Studio::setPassword(const UserId& user, const QString& newPassword)
{
    TD_TRY(requireOffice());
    TD_TRY_ASSIGN(const QString login, loginOf(*m_database, user));
    TD_TRY(checkPassword(login, newPassword));
    Keyring changed = m_keyring;
    TD_TRY(changed.setPassword(m_master, login, SecretBytes::fromPassword(newPassword), m_cost));
    TD_TRY(changed.save(m_folder));
    m_keyring = std::move(changed);
    return {};
}

Result<UserId> Studio::addUser(const NewUser& user, const QString& password)
{
    TD_TRY(requireOffice());
    TD_TRY_ASSIGN(const QString login, checkLine(user.login, "login", 60, true));
    TD_TRY_ASSIGN(const QString name, checkLine(user.name, "name", 120, true));
    if (user.role == Role::Owner && m_database->actor().role != Role::Owner)
        return fail(ErrorKind::Forbidden, "rule.forbidden", "role");
    if (user.role == Role::Trainer && user.trainer.isNull())
        return fail(ErrorKind::Invalid, "user.needs-trainer", "trainer");
    if (user.role == Role::Client && user.client.isNull())
        return fail(ErrorKind::Invalid, "user.needs-client", "client");
    TD_TRY(checkPassword(login, password));
    const auto id = m_database->newId<UserId>();
    const SecretBytes secret = SecretBytes::fromPassword(password);
    const auto added = changeBoth(
        "user.add", name,
        [&] {
            return m_database->exec("INSERT INTO users (id, login, display_name, role, trainer_id, client_id) VALUES (?, ?, ?, ?, ?, ?)",
                                    id, login, name, roleName(user.role), user.trainer, user.client);
        },
        [&](Keyring& keyring) { return keyring.addSlot(m_master, id, login, secret, m_cost); });
    TD_TRY(added);
    return id;
}

Result<void> Studio::changeRole(const UserId& user, Role role)
{
    TD_TRY(requireOffice());
    TD_TRY_ASSIGN(const QString login, loginOf(*m_database, user));
    if (m_database->actor().role != Role::Owner && role == Role::Owner)
        return fail(ErrorKind::Forbidden, "rule.forbidden", "role");
    return m_database->change("user.role", login, [&]() -> Result<void> {
        TD_TRY(m_database->exec("UPDATE users SET role = ? WHERE id = ?", roleName(role), user));
        TD_TRY_ASSIGN(const int owners, activeOwners(*m_database));
        if (owners == 0)
            return fail(ErrorKind::Refused, "user.last-owner", "role");
        return {};
    });
}

Result<void> Studio::removeUser(const UserId& user)
{
    TD_TRY(requireOffice());
    if (user == m_database->actor().user)
        return fail(ErrorKind::Refused, "user.not-yourself", "user");
    TD_TRY_ASSIGN(const QString login, loginOf(*m_database, user));
    SecretBytes fresh;
    const auto left = changeBoth(
        "user.leave", login,
        [&]() -> Result<void> {
            TD_TRY(m_database->exec("UPDATE users SET status = 'left' WHERE id = ?", user));
            TD_TRY_ASSIGN(const int owners, activeOwners(*m_database));
            if (owners == 0)
                return fail(ErrorKind::Refused, "user.last-owner", "user");
            return {};
        },
        [&](Keyring& keyring) -> Result<void> {
            // Both in one saved keyring: a crash in between would leave the leaver's master key in use. The slot may be gone
            // already when an earlier attempt got that far.
            if (keyring.findLogin(login))
                TD_TRY(keyring.removeSlot(m_master, user));
            TD_TRY_ASSIGN(fresh, keyring.rotate(m_master));
            return {};
        });
    TD_TRY(left);
    m_master = std::move(fresh);
    return rekey(m_master);
}

Result<void> Studio::rekey(const SecretBytes& master)
{
    const SecretBytes key = subkey(master, KeyPurpose::Database);
    QByteArray text = "x'" + QByteArray(reinterpret_cast<const char*>(key.data()), key.size()).toHex() +
                      m_keyring.databaseSalt().toHex() + "'";
    const int code = sqlite3_rekey_v2(m_database->handle(), "main", text.constData(), int(text.size()));
    text.fill('\0');
    if (code != SQLITE_OK)
        return fail(databaseError(code, sqlite3_errmsg(m_database->handle())));
    TD_TRY(m_database->maintenanceScript("PRAGMA wal_checkpoint(TRUNCATE)"));
    TD_TRY(m_keyring.finishRotation(master));
    return m_keyring.save(m_folder);
}

Result<QString> Studio::renewRecovery()
{
    TD_TRY(requireOffice());
    Keyring changed = m_keyring;
    TD_TRY_ASSIGN(const RecoveryKey recovery, changed.renewRecovery(m_master));
    TD_TRY(changed.save(m_folder));
    m_keyring = std::move(changed);
    return recovery.text();
}

Result<SecretBytes> Studio::proposeTotp() const
{
    return Totp::makeSecret();
}

Result<void> Studio::enableTotp(const SecretBytes& secret, const QString& code)
{
    TD_TRY_ASSIGN(const qint64 step, Totp::verify(secret, code, m_clock.now(), 0));
    const UserId user = m_database->actor().user;
    return m_database->change("user.totp-on", m_database->actor().login, [&]() -> Result<void> {
        auto keep = m_database->maintenanceQuery("INSERT INTO t_user_secrets (user_id, totp_secret, totp_last_step) VALUES (?1, ?2, ?3) "
                                                 "ON CONFLICT (user_id) DO UPDATE SET totp_secret = ?2, totp_last_step = ?3");
        keep.bindAll(user, QByteArray(reinterpret_cast<const char*>(secret.data()), secret.size()), step);
        TD_TRY(keep.finish());
        auto mark = m_database->maintenanceQuery("UPDATE t_users SET totp_enabled = 1, version = version + 1 WHERE id = ?");
        mark.bindAll(user);
        return mark.finish();
    });
}

Result<void> Studio::disableTotp(const QString& password)
{
    TD_TRY(m_keyring.unlock(m_database->actor().login, SecretBytes::fromPassword(password)));
    const UserId user = m_database->actor().user;
    return m_database->change("user.totp-off", m_database->actor().login, [&]() -> Result<void> {
        auto drop = m_database->maintenanceQuery("DELETE FROM t_user_secrets WHERE user_id = ?");
        drop.bindAll(user);
        TD_TRY(drop.finish());
        auto mark = m_database->maintenanceQuery("UPDATE t_users SET totp_enabled = 0, version = version + 1 WHERE id = ?");
        mark.bindAll(user);
        return mark.finish();
    });
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/keyring.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace td
{

/// What a new studio needs before anybody can sign in.
struct NewStudio {
    QString name;
    QString country; ///< ISO 3166, two letters
    QString region;  ///< "CA-ON", or empty
    QByteArray zone; ///< IANA
    QString currency;
    QString paper = QStringLiteral("Letter");
    QString language; ///< "en", "fr" or empty for the system's
    bool taxRegistered = false;
    QString taxNumber;
    QString ownerLogin;
    QString ownerName;
    QString password;
    bool ownerTrains = true; ///< the owner is also the first trainer
    QString recovery;        ///< a recovery key that was shown already; empty: a new one is made
};

/// A person who may sign in.
struct NewUser {
    QString login;
    QString name;
    Role role = Role::Trainer;
    TrainerId trainer; ///< for trainers
    ClientId client;   ///< for clients
};

struct CreatedStudio;

/// An open studio folder with somebody signed in: the encrypted file, the keyring and the master key. Destroying it closes the
/// file and wipes the keys (that is what locking does).
class Studio
{
public:
    struct Ways { ///< the world around: given by the composition root and by tests
        const Clock& clock;
        IdSource& ids;
        KdfCost cost = KdfCost::standard();
    };

    /// Makes keyring, file, organisation, first location, owner (and trainer). The folder must be empty or not exist. Nothing is left
    /// behind on an error. Errors: text.*, password.*, studio.folder-not-empty, studio.read-only, io.
    static Result<CreatedStudio> create(const QString& folder, const NewStudio& wanted, const Ways& ways);

    /// Opens for one user. Errors, each its own kind: not-a-studio, read-only, damaged-keyring, wrong-password (also
    /// signin.code-needed and totp.wrong), in-use, damaged-file, newer-schema; nothing is written on any of them.
    static Result<std::unique_ptr<Studio>> signIn(const QString& folder, const QString& login, const QString& password,
                                                  const QString& code, const Ways& ways);
    /// With the recovery key: signs the owner in and gives them a new password.
    static Result<std::unique_ptr<Studio>> recover(const QString& folder, const QString& recovery,
                                                   const QString& newPassword, const Ways& ways);
    /// True when the folder holds a keyring; says nothing about its state.
    static bool isStudio(const QString& folder);

    [[nodiscard]] Database& db() { return *m_database; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const Keyring& keyring() const { return m_keyring; }
    /// Other name that is shown while locked: the folder's.
    [[nodiscard]] static QString displayName(const QString& folder);

    Result<void> changeOwnPassword(const QString& oldPassword, const QString& newPassword);
    /// An owner or admin helps somebody who forgot theirs.
    Result<void> setPassword(const UserId& user, const QString& newPassword);
    Result<UserId> addUser(const NewUser& user, const QString& password);
    Result<void> changeRole(const UserId& user, Role role);
    /// Removes a leaver's key and rotates the master key; backups made before still open with the old passwords.
    Result<void> removeUser(const UserId& user);
    /// A new recovery key; the old one stops working.
    Result<QString> renewRecovery();

    /// TOTP: a secret to be shown as QR code, taken into use by its first right code.
    Result<SecretBytes> proposeTotp() const;
    Result<void> enableTotp(const SecretBytes& secret, const QString& code);
    Result<void> disableTotp(const QString& password);

private:
    friend struct StudioOpening;
    Studio(QString folder, Keyring keyring, SecretBytes master, std::unique_ptr<Database> database, const Ways& ways);
    Result<void> requireOffice() const;
    Result<void> checkPassword(const QString& login, const QString& password) const;
    Result<void> rekey(const SecretBytes& master);
    /// Changes keyring and database together: when either fails, both stay as they were.
    Result<void> changeBoth(const char* label, const QString& subject, const std::function<Result<void>()>& inDatabase,
                            const std::function<Result<void>(Keyring&)>& inKeyring);

    QString m_folder;
    Keyring m_keyring;
    SecretBytes m_master;
    std::unique_ptr<Database> m_database;
    const Clock& m_clock;
    KdfCost m_cost;
};

/// What create() gives.
struct CreatedStudio {
    std::unique_ptr<Studio> studio; ///< the owner is signed in
    QString recovery;               ///< to be printed; exists nowhere else
};

} // namespace td

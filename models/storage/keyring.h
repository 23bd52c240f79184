// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keyringcrypto.h"
#include "storage/keyringdata.h"
#include "storage/recoverykey.h"
#include "storage/secretbytes.h"

namespace td
{

struct NewKeyring;
struct RememberedSecret;

/// A user who has a password slot.
struct KeyringUser {
    UserId user;
    QString login;
    bool operator==(const KeyringUser&) const = default;
};

/// The ways to a studio's master key: one slot a user, one for the recovery key, one for each computer that remembers a
/// user. A plain value without secrets: copying it is harmless, and unlock may run in a worker on a copy.
///
/// Functions that change it take the master key, check the MAC with it first (DamagedKeyring keyring.tampered
/// otherwise, so that a new key is never sealed to a planted public key), renew the MAC, and leave it untouched on an
/// error. Nothing is on disk before save(). Passwords are not judged here: see PasswordStrength. Login comparisons
/// ignore case.
class Keyring
{
public:
    /// A new studio: generation 1, a slot for its owner and a recovery slot (for `recovery` when it was shown before). Errors: text.empty, text.too-long,
    /// keyring.weak, keyring.excessive, keyring.memory.
    static Result<NewKeyring> create(const DatabaseId& database, const UserId& owner, const QString& login,
                                     const SecretBytes& password, const KdfCost& cost = KdfCost::standard(),
                                     RecoveryKey recovery = RecoveryKey::generate());

    /// See readKeyringFiles for the errors.
    static Result<Keyring> load(const QString& folder);
    /// From bytes, as a backup holds them. See keyringFromJson for the errors.
    static Result<Keyring> fromJson(const QByteArray& json);
    [[nodiscard]] QByteArray toJson() const;
    /// Both copies. See writeKeyringFiles for the errors.
    Result<void> save(const QString& folder);
    /// After load: one of the copies was missing or damaged. Saving repairs it.
    [[nodiscard]] bool needsSave() const { return m_needsSave; }

    [[nodiscard]] const DatabaseId& database() const { return m_data.database; }
    [[nodiscard]] quint64 generation() const { return m_data.generation; }
    /// The 16 bytes that SQLCipher is given beside the key.
    [[nodiscard]] const QByteArray& databaseSalt() const { return m_data.databaseSalt; }
    /// In the order in which they were added.
    [[nodiscard]] QList<KeyringUser> users() const;
    /// Error: NotFound login.unknown.
    [[nodiscard]] Result<KeyringUser> findLogin(const QString& login) const;

    /// The master key. Takes the time of Argon2id (see KdfCost), for an unknown login too. Errors: WrongPassword
    /// signin.wrong-password, DamagedKeyring keyring.tampered, Internal keyring.memory.
    [[nodiscard]] Result<SecretBytes> unlock(const QString& login, const SecretBytes& password) const;
    /// Errors: those of RecoveryKey::parse, WrongPassword recovery.wrong, DamagedKeyring keyring.tampered.
    [[nodiscard]] Result<SecretBytes> unlockWithRecovery(const QString& text) const;
    /// `now` in seconds UTC. Errors: Refused remember.expired, WrongPassword remember.wrong (forgotten, or another
    /// keyring's), DamagedKeyring keyring.tampered.
    [[nodiscard]] Result<SecretBytes> unlockRemembered(const RememberedSecret& remembered, qint64 now) const;
    /// Whose remembered slot it is. Error: WrongPassword remember.wrong.
    [[nodiscard]] Result<KeyringUser> rememberedUser(const KeySlotId& slot) const;

    /// The MAC under this master key. Error: DamagedKeyring keyring.tampered.
    [[nodiscard]] Result<void> verify(const SecretBytes& master) const;

    /// Errors: Clash login.taken, Clash user.has-slot, text.empty, text.too-long.
    Result<void> addSlot(const SecretBytes& master, const UserId& user, const QString& login,
                         const SecretBytes& password, const KdfCost& cost = KdfCost::standard());
    /// Removes the user's password and remembered slots; a leaver needs rotate() as well, because they may know the
    /// master key. Errors: NotFound login.unknown, Refused keyring.last-slot.
    Result<void> removeSlot(const SecretBytes& master, const UserId& user);
    /// Errors: NotFound login.unknown, Clash login.taken, text.empty, text.too-long.
    Result<void> renameLogin(const SecretBytes& master, const QString& login, const QString& newLogin);

    /// Sets the user's own new password. The slot gets a new key pair, so the old password with an old copy of the
    /// keyring is worth nothing after the next rotation; remembered slots of the user go. Error: WrongPassword
    /// signin.wrong-password.
    Result<void> changePassword(const SecretBytes& master, const QString& login, const SecretBytes& oldPassword,
                                const SecretBytes& newPassword, const KdfCost& cost = KdfCost::standard());
    /// The same without the old password: for an owner helping a user, and after the recovery key. Error: NotFound
    /// login.unknown.
    Result<void> setPassword(const SecretBytes& master, const QString& login, const SecretBytes& newPassword,
                             const KdfCost& cost = KdfCost::standard());
    /// A new recovery key; the old one opens nothing any more but old backups.
    Result<RecoveryKey> renewRecovery(const SecretBytes& master);

    /// The slot's password is cheaper to guess than `target`.
    [[nodiscard]] bool needsRewrap(const QString& login, const KdfCost& target = KdfCost::standard()) const;
    /// Wraps the private key anew at `target`, with the password that was just typed. Error: WrongPassword
    /// signin.wrong-password.
    Result<void> rewrap(const SecretBytes& master, const QString& login, const SecretBytes& password,
                        const KdfCost& target = KdfCost::standard());

    /// Makes a new master key, sealed to everybody left and to the recovery key, without any password; generation + 1.
    /// Order of a rekey that survives a crash at any point: rotate, save, rekey the database, finishRotation, save.
    /// Until finishRotation the old master key can be had with previousMaster. Error: Refused keyring.rotation-pending.
    Result<SecretBytes> rotate(const SecretBytes& master);
    /// A rotation was saved whose rekey may not have happened: if the database does not open, try previousMaster.
    [[nodiscard]] bool rotationPending() const { return !m_data.previousMaster.isEmpty(); }
    /// Errors: NotFound keyring.no-rotation, DamagedKeyring keyring.tampered.
    [[nodiscard]] Result<SecretBytes> previousMaster(const SecretBytes& master) const;
    Result<void> finishRotation(const SecretBytes& master);

    /// "Remember on this computer" until `expires` (seconds UTC). The secret goes to RememberedKey. Error: NotFound
    /// login.unknown.
    Result<RememberedSecret> remember(const SecretBytes& master, const QString& login, qint64 expires);
    /// Forgets every computer that remembers the user.
    Result<void> forget(const SecretBytes& master, const UserId& user);
    /// Drops remembered slots that expired before `now`; true when there were any.
    Result<bool> dropExpired(const SecretBytes& master, qint64 now);

    bool operator==(const Keyring& other) const { return m_data == other.m_data; }

private:
    explicit Keyring(KeyringData data)
        : m_data(std::move(data))
    {
    }

    [[nodiscard]] Result<SecretBytes> open(const KeySlot& slot, const SecretBytes& secret) const;
    void commit(KeyringData changed, const SecretBytes& master);

    KeyringData m_data;
    bool m_needsSave = false;
};

/// What create() gives: the master key and the recovery key exist nowhere else.
struct NewKeyring {
    Keyring keyring;
    SecretBytes master;
    RecoveryKey recovery;
};

/// What the keychain of a computer holds.
struct RememberedSecret {
    KeySlotId slot;
    SecretBytes secret;
};

} // namespace td

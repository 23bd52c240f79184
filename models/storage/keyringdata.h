// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace td
{

struct DatabaseTag;
struct KeySlotTag;
using DatabaseId = Id<DatabaseTag>;
using KeySlotId = Id<KeySlotTag>;

/// What one password guess costs: Argon2id with one lane, `memory` in bytes. The standard is 64 MiB and 16 passes: as
/// much memory traffic as 256 MiB and 4 passes, inside the 150 MB that the whole program may use.
struct KdfCost {
    quint64 memory = 0;
    quint32 passes = 0;

    static constexpr KdfCost standard() { return {quint64(64) << 20, 16}; }
    /// The least that is accepted from a file; also what tests use.
    static constexpr KdfCost floor() { return {quint64(64) << 20, 3}; }
    static constexpr KdfCost ceiling() { return {quint64(1) << 30, 16}; }

    [[nodiscard]] bool isBelow(const KdfCost& other) const { return memory < other.memory || passes < other.passes; }
    bool operator==(const KdfCost&) const = default;
};

/// Errors (DamagedKeyring): keyring.weak below the floor; keyring.excessive above the ceiling, which would stall the
/// machine.
Result<void> checkCost(const KdfCost& cost);

/// In UTF-16 units.
inline constexpr int maxLoginLength = 64;

/// What opens a slot.
enum class KeySlotKind : quint8 {
    Password = 1,   ///< a user's password, through Argon2id
    Recovery = 2,   ///< the printed recovery key
    Remembered = 3, ///< a random secret in the keychain of one computer, until `expires`
};

/// One way to the master key: an X25519 key pair whose private half is wrapped by the slot's secret, and the master key
/// sealed to the public half. Nothing in it is secret by itself.
struct KeySlot {
    KeySlotId id;
    KeySlotKind kind = KeySlotKind::Password;
    UserId user;            ///< password and remembered slots
    QString login;          ///< password slots
    KdfCost cost;           ///< password slots
    qint64 expires = 0;     ///< remembered slots: seconds UTC
    quint64 generation = 0; ///< of the keyring when the private key was wrapped
    QByteArray publicKey;
    QByteArray salt;
    QByteArray nonce;
    QByteArray wrappedKey;
    QByteArray sealedMaster;

    bool operator==(const KeySlot&) const = default;
};

/// Everything in keyring.json.
struct KeyringData {
    DatabaseId database;
    quint64 generation = 1; ///< grows with every new master key
    QByteArray databaseSalt;
    QList<KeySlot> entries;
    QByteArray
        previousMaster; ///< while a rekey is under way: nonce and the old master key, encrypted under the new one
    QByteArray mac;

    /// The bytes under the MAC: every field but `mac`, with lengths, independent of how JSON writes them.
    [[nodiscard]] QByteArray canonicalBytes() const;
    bool operator==(const KeyringData&) const = default;
};

/// Appends 8 bytes, most significant first.
void appendNumber(QByteArray& out, quint64 value);

/// The form in which logins are compared: trimmed, compatibility-composed, case-folded.
QString foldLogin(const QString& login);

} // namespace td

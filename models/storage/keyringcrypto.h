// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keyringdata.h"
#include "storage/secretbytes.h"

namespace td
{

/// Sizes in bytes of what a keyring holds (libsodium 1.0.18).
namespace keysize
{
inline constexpr int master = 32;
inline constexpr int salt = 16;
inline constexpr int publicKey = 32;
inline constexpr int nonce = 24;
inline constexpr int wrappedKey = 48;
inline constexpr int sealedMaster = 80;
inline constexpr int previousMaster = nonce + wrappedKey;
inline constexpr int mac = 32;
inline constexpr int checksum = 16;
} // namespace keysize

/// What a subkey of the master key is for. The numbers are part of the file format.
enum class KeyPurpose : quint8 {
    Database = 1,
    Journal = 2,
    Attachments = 3,
    KeyringMac = 4,
    PreviousMaster = 5,
};

/// 32 bytes for one purpose (crypto_kdf); empty when `master` has not the size of a master key.
SecretBytes subkey(const SecretBytes& master, KeyPurpose purpose);

QByteArray randomBytes(qsizetype size);

/// Gives the slot a new key pair, wraps its private half with `secret` and seals `master` to the public half.
/// Error: keyring.memory when Argon2id cannot get its memory.
Result<void> fillSlot(KeySlot& slot, const KeyringData& keyring, const SecretBytes& master, const SecretBytes& secret);

/// Wraps the private key anew, with fresh salt and nonce, at the keyring's generation.
Result<void> wrapPrivateKey(KeySlot& slot, const KeyringData& keyring, const SecretBytes& privateKey,
                            const SecretBytes& secret);
/// Error: WrongPassword signin.wrong-password, which a changed salt, cost or wrapped key gives as well.
Result<SecretBytes> unwrapPrivateKey(const KeySlot& slot, const DatabaseId& database, const SecretBytes& secret);

/// Spends the time of an unwrap on nothing, so that an unknown login takes as long as a wrong password.
void spendUnwrap(const KdfCost& cost, const SecretBytes& secret);

void sealMaster(KeySlot& slot, const SecretBytes& master);
/// Error: DamagedKeyring keyring.tampered.
Result<SecretBytes> openMaster(const KeySlot& slot, const SecretBytes& privateKey);

/// The master key before a rotation, readable with the one after it.
QByteArray encryptPrevious(const KeyringData& keyring, const SecretBytes& previous, const SecretBytes& master);
/// Error: DamagedKeyring keyring.tampered.
Result<SecretBytes> decryptPrevious(const KeyringData& keyring, const SecretBytes& master);

/// Keyed hash over the canonical bytes.
QByteArray keyringMac(const KeyringData& keyring, const SecretBytes& master);
bool sameMac(const QByteArray& a, const QByteArray& b);
/// Unkeyed: finds a damaged disk before any password is typed, and is no defence against a person.
QByteArray keyringChecksum(const KeyringData& keyring);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keyringcrypto.h"

#include <sodium.h>

namespace td
{
namespace
{
static_assert(keysize::master == crypto_kdf_KEYBYTES);
static_assert(keysize::salt == crypto_pwhash_SALTBYTES);
static_assert(keysize::publicKey == crypto_box_PUBLICKEYBYTES);
static_assert(keysize::nonce == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(keysize::wrappedKey == crypto_box_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(keysize::sealedMaster == keysize::master + crypto_box_SEALBYTES);
static_assert(crypto_box_SECRETKEYBYTES == keysize::master);

constexpr int wrappingKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

/// Ties a wrapped key to its studio, slot, cost and generation.
QByteArray slotContext(const KeySlot& slot, const DatabaseId& database)
{
    QByteArray context("trainerdesk slot 1");
    context += database.blob();
    context += slot.id.blob();
    appendNumber(context, quint64(slot.kind));
    appendNumber(context, slot.cost.memory);
    appendNumber(context, slot.cost.passes);
    appendNumber(context, slot.generation);
    return context;
}

QByteArray previousContext(const KeyringData& keyring)
{
    QByteArray context("trainerdesk previous master 1");
    context += keyring.database.blob();
    appendNumber(context, keyring.generation);
    return context;
}

Result<SecretBytes> stretchPassword(const KdfCost& cost, const QByteArray& salt, const SecretBytes& password)
{
    SecretBytes key(wrappingKeySize);
    const int rc = crypto_pwhash(key.data(), size_t(key.size()), reinterpret_cast<const char*>(password.data()),
                                 size_t(password.size()), bytesOf(salt), cost.passes, size_t(cost.memory),
                                 crypto_pwhash_ALG_ARGON2ID13);
    if (rc != 0)
        return fail(ErrorKind::Internal, "keyring.memory", "", {QString::number(cost.memory >> 20)});
    return key;
}

/// The key that wraps a slot's private key. Recovery and remembered secrets are random, so one keyed hash is enough for
/// them.
Result<SecretBytes> wrappingKey(const KeySlot& slot, const SecretBytes& secret)
{
    if (slot.kind == KeySlotKind::Password)
        return stretchPassword(slot.cost, slot.salt, secret);
    if (secret.size() < crypto_generichash_KEYBYTES_MIN || secret.size() > crypto_generichash_KEYBYTES_MAX)
        return fail(ErrorKind::WrongPassword, "signin.wrong-password");
    SecretBytes key(wrappingKeySize);
    const QByteArray input = QByteArray("trainerdesk random slot 1") + slot.salt;
    crypto_generichash(key.data(), size_t(key.size()), bytesOf(input), size_t(input.size()), secret.data(),
                       size_t(secret.size()));
    return key;
}

QByteArray encrypt(const SecretBytes& plain, const QByteArray& context, const QByteArray& nonce, const SecretBytes& key)
{
    QByteArray cipher(plain.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(cipher), nullptr, plain.data(), size_t(plain.size()),
                                               bytesOf(context), size_t(context.size()), nullptr, bytesOf(nonce),
                                               key.data());
    return cipher;
}

/// Empty when anything does not match.
SecretBytes decrypt(const QByteArray& cipher, const QByteArray& context, const QByteArray& nonce,
                    const SecretBytes& key)
{
    if (cipher.size() != keysize::wrappedKey || nonce.size() != keysize::nonce || key.size() != wrappingKeySize)
        return {};
    SecretBytes plain(keysize::master);
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, bytesOf(cipher),
                                                              size_t(cipher.size()), bytesOf(context),
                                                              size_t(context.size()), bytesOf(nonce), key.data());
    if (rc != 0)
        plain.clear();
    return plain;
}
} // namespace

SecretBytes subkey(const SecretBytes& master, KeyPurpose purpose)
{
    if (master.size() != keysize::master)
        return {};
    SecretBytes key(keysize::master);
    crypto_kdf_derive_from_key(key.data(), size_t(key.size()), quint64(purpose), "trnrdesk", master.data());
    return key;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

Result<void> fillSlot(KeySlot& slot, const KeyringData& keyring, const SecretBytes& master, const SecretBytes& secret)
{
    SecretBytes privateKey(crypto_box_SECRETKEYBYTES);
    slot.publicKey = QByteArray(keysize::publicKey, '\0');
    crypto_box_keypair(bytesOf(slot.publicKey), privateKey.data());
    TD_TRY(wrapPrivateKey(slot, keyring, privateKey, secret));
    sealMaster(slot, master);
    return {};
}

Result<void> wrapPrivateKey(KeySlot& slot, const KeyringData& keyring, const SecretBytes& privateKey,
                            const SecretBytes& secret)
{
    slot.salt = randomBytes(keysize::salt);
    slot.nonce = randomBytes(keysize::nonce);
    slot.generation = keyring.generation;
    TD_TRY_ASSIGN(const SecretBytes key, wrappingKey(slot, secret));
    slot.wrappedKey = encrypt(privateKey, slotContext(slot, keyring.database), slot.nonce, key);
    return {};
}

Result<SecretBytes> unwrapPrivateKey(const KeySlot& slot, const DatabaseId& database, const SecretBytes& secret)
{
    TD_TRY_ASSIGN(const SecretBytes key, wrappingKey(slot, secret));
    SecretBytes privateKey = decrypt(slot.wrappedKey, slotContext(slot, database), slot.nonce, key);
    if (privateKey.isEmpty())
        return fail(ErrorKind::WrongPassword, "signin.wrong-password");
    return privateKey;
}

void spendUnwrap(const KdfCost& cost, const SecretBytes& secret)
{
    // A failure is as good as a success here: either way nothing is learnt.
    const auto ignored = stretchPassword(cost, randomBytes(keysize::salt), secret);
    Q_UNUSED(ignored)
}

void sealMaster(KeySlot& slot, const SecretBytes& master)
{
    slot.sealedMaster = QByteArray(keysize::sealedMaster, '\0');
    crypto_box_seal(bytesOf(slot.sealedMaster), master.data(), size_t(master.size()), bytesOf(slot.publicKey));
}

Result<SecretBytes> openMaster(const KeySlot& slot, const SecretBytes& privateKey)
{
    SecretBytes master(keysize::master);
    const int rc = crypto_box_seal_open(master.data(), bytesOf(slot.sealedMaster), size_t(slot.sealedMaster.size()),
                                        bytesOf(slot.publicKey), privateKey.data());
    if (rc != 0)
        return fail(ErrorKind::DamagedKeyring, "keyring.tampered");
    return master;
}

QByteArray encryptPrevious(const KeyringData& keyring, const SecretBytes& previous, const SecretBytes& master)
{
    const QByteArray nonce = randomBytes(keysize::nonce);
    return nonce + encrypt(previous, previousContext(keyring), nonce, subkey(master, KeyPurpose::PreviousMaster));
}

Result<SecretBytes> decryptPrevious(const KeyringData& keyring, const SecretBytes& master)
{
    SecretBytes previous =
        decrypt(keyring.previousMaster.mid(keysize::nonce), previousContext(keyring),
                keyring.previousMaster.left(keysize::nonce), subkey(master, KeyPurpose::PreviousMaster));
    if (previous.isEmpty())
        return fail(ErrorKind::DamagedKeyring, "keyring.tampered");
    return previous;
}

QByteArray keyringMac(const KeyringData& keyring, const SecretBytes& master)
{
    const SecretBytes key = subkey(master, KeyPurpose::KeyringMac);
    const QByteArray canonical = keyring.canonicalBytes();
    QByteArray mac(keysize::mac, '\0');
    crypto_generichash(bytesOf(mac), size_t(mac.size()), bytesOf(canonical), size_t(canonical.size()), key.data(),
                       size_t(key.size()));
    return mac;
}

bool sameMac(const QByteArray& a, const QByteArray& b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

QByteArray keyringChecksum(const KeyringData& keyring)
{
    const QByteArray bytes = keyring.canonicalBytes() + keyring.mac;
    QByteArray checksum(keysize::checksum, '\0');
    crypto_generichash(bytesOf(checksum), size_t(checksum.size()), bytesOf(bytes), size_t(bytes.size()), nullptr, 0);
    return checksum;
}

} // namespace td

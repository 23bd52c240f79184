// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keyringjson.h"

#include "storage/keyringcrypto.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace td
{
namespace
{
constexpr qint64 formatVersion = 1;
constexpr qint64 maxJsonInteger = qint64(1) << 53; // JSON numbers are doubles

tl::unexpected<Error> damaged(const QString& detail)
{
    return fail(ErrorKind::DamagedKeyring, "keyring.damaged", "", {}, detail);
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString kindText(KeySlotKind kind)
{
    switch (kind) {
    case KeySlotKind::Password:
        return QStringLiteral("password");
    case KeySlotKind::Recovery:
        return QStringLiteral("recovery");
    case KeySlotKind::Remembered:
        return QStringLiteral("remembered");
    }
    return {};
}

/// Reads an object key by key and remembers the first thing wrong with it.
class ObjectReader
{
public:
    explicit ObjectReader(const QJsonObject& object)
        : m_object(object)
    {
    }

    QJsonValue value(const char* key)
    {
        const QString name = QString::fromLatin1(key);
        ++m_read;
        if (!m_object.contains(name))
            complain(key);
        return m_object.value(name);
    }

    QString text(const char* key, int maxLength)
    {
        QString text = value(key).toString();
        if (text.isEmpty() || text.size() > maxLength)
            complain(key);
        return text;
    }

    QByteArray bytes(const char* key, int size, bool mayBeEmpty = false)
    {
        const QJsonValue found = value(key);
        const QByteArray written = found.toString().toLatin1();
        QByteArray bytes = QByteArray::fromHex(written);
        const bool rightSize = bytes.size() == size || (mayBeEmpty && bytes.isEmpty());
        // One way to write each value, so that no bit of the file can change unnoticed.
        if (!found.isString() || !rightSize || bytes.toHex() != written)
            complain(key);
        return bytes;
    }

    qint64 number(const char* key)
    {
        const qint64 number = value(key).toInteger(-1);
        if (number < 0 || number > maxJsonInteger)
            complain(key);
        return number;
    }

    template <class IdType> IdType id(const char* key)
    {
        const QString written = value(key).toString();
        const auto id = IdType::fromString(written);
        if (!id || id->toString() != written) {
            complain(key);
            return {};
        }
        return *id;
    }

    Result<void> finish()
    {
        if (m_problem.isEmpty() && m_object.size() != m_read)
            m_problem = QStringLiteral("unknown keys");
        if (!m_problem.isEmpty())
            return damaged(m_problem);
        return {};
    }

private:
    void complain(const char* key)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("bad value of ") + QLatin1String(key);
    }

    const QJsonObject& m_object;
    qsizetype m_read = 0;
    QString m_problem;
};

QJsonObject slotToJson(const KeySlot& slot)
{
    QJsonObject json{
        {QStringLiteral("id"), slot.id.toString()},
        {QStringLiteral("kind"), kindText(slot.kind)},
        {QStringLiteral("generation"), qint64(slot.generation)},
        {QStringLiteral("public_key"), hex(slot.publicKey)},
        {QStringLiteral("salt"), hex(slot.salt)},
        {QStringLiteral("nonce"), hex(slot.nonce)},
        {QStringLiteral("wrapped_key"), hex(slot.wrappedKey)},
        {QStringLiteral("sealed_master"), hex(slot.sealedMaster)},
    };
    if (slot.kind != KeySlotKind::Recovery)
        json.insert(QStringLiteral("user"), slot.user.toString());
    if (slot.kind == KeySlotKind::Password) {
        json.insert(QStringLiteral("login"), slot.login);
        json.insert(QStringLiteral("argon_memory"), qint64(slot.cost.memory));
        json.insert(QStringLiteral("argon_passes"), qint64(slot.cost.passes));
    }
    if (slot.kind == KeySlotKind::Remembered)
        json.insert(QStringLiteral("expires"), slot.expires);
    return json;
}

Result<KeySlotKind> kindFromText(const QString& text)
{
    for (const KeySlotKind kind : {KeySlotKind::Password, KeySlotKind::Recovery, KeySlotKind::Remembered})
        if (kindText(kind) == text)
            return kind;
    return damaged(QStringLiteral("unknown kind of slot"));
}

Result<KeySlot> slotFromJson(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    ObjectReader reader(object);
    KeySlot slot;
    TD_TRY_ASSIGN(slot.kind, kindFromText(reader.text("kind", 20)));
    slot.id = reader.id<KeySlotId>("id");
    slot.generation = quint64(reader.number("generation"));
    slot.publicKey = reader.bytes("public_key", keysize::publicKey);
    slot.salt = reader.bytes("salt", keysize::salt);
    slot.nonce = reader.bytes("nonce", keysize::nonce);
    slot.wrappedKey = reader.bytes("wrapped_key", keysize::wrappedKey);
    slot.sealedMaster = reader.bytes("sealed_master", keysize::sealedMaster);
    if (slot.kind != KeySlotKind::Recovery)
        slot.user = reader.id<UserId>("user");
    if (slot.kind == KeySlotKind::Password) {
        slot.login = reader.text("login", maxLoginLength);
        const qint64 memory = reader.number("argon_memory");
        const qint64 passes = reader.number("argon_passes");
        slot.cost = {quint64(memory), quint32(std::min<qint64>(passes, KdfCost::ceiling().passes + 1))};
    }
    if (slot.kind == KeySlotKind::Remembered)
        slot.expires = reader.number("expires");
    TD_TRY(reader.finish());
    if (slot.kind == KeySlotKind::Password)
        TD_TRY(checkCost(slot.cost));
    return slot;
}

/// What the slots must be together.
Result<void> checkSlots(const KeyringData& keyring)
{
    QSet<KeySlotId> ids;
    QSet<UserId> users;
    QSet<QString> logins;
    int passwords = 0;
    int recoveries = 0;
    for (const KeySlot& slot : keyring.entries) {
        ids.insert(slot.id);
        if (slot.generation < 1 || slot.generation > keyring.generation)
            return damaged(QStringLiteral("slot of an impossible generation"));
        if (slot.kind == KeySlotKind::Recovery)
            ++recoveries;
        if (slot.kind != KeySlotKind::Password)
            continue;
        ++passwords;
        users.insert(slot.user);
        logins.insert(foldLogin(slot.login));
    }
    if (ids.size() != keyring.entries.size() || users.size() != passwords || logins.size() != passwords)
        return damaged(QStringLiteral("two slots alike"));
    if (recoveries != 1 || passwords == 0)
        return damaged(QStringLiteral("recovery or password slot missing"));
    const bool orphan = std::any_of(keyring.entries.begin(), keyring.entries.end(), [&](const KeySlot& slot) {
        return slot.kind == KeySlotKind::Remembered && !users.contains(slot.user);
    });
    if (orphan)
        return damaged(QStringLiteral("remembered slot of nobody"));
    return {};
}
} // namespace

QByteArray keyringToJson(const KeyringData& keyring)
{
    QJsonArray entries;
    for (const KeySlot& slot : keyring.entries)
        entries.append(slotToJson(slot));
    const QJsonObject json{
        {QStringLiteral("format"), formatVersion},
        {QStringLiteral("database"), keyring.database.toString()},
        {QStringLiteral("generation"), qint64(keyring.generation)},
        {QStringLiteral("database_salt"), hex(keyring.databaseSalt)},
        {QStringLiteral("slots"), entries},
        {QStringLiteral("previous_master"), hex(keyring.previousMaster)},
        {QStringLiteral("mac"), hex(keyring.mac)},
        {QStringLiteral("checksum"), hex(keyringChecksum(keyring))},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<KeyringData> keyringFromJson(const QByteArray& json)
{
    if (json.size() > maxKeyringSize)
        return damaged(QStringLiteral("too large"));
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return damaged(problem.errorString());

    const QJsonObject object = document.object();
    ObjectReader reader(object);
    const qint64 format = reader.number("format");
    if (format > formatVersion)
        return fail(ErrorKind::NewerSchema, "keyring.newer", "", {QString::number(format)});
    if (format < formatVersion)
        return damaged(QStringLiteral("unknown format"));

    KeyringData keyring;
    keyring.database = reader.id<DatabaseId>("database");
    keyring.generation = quint64(reader.number("generation"));
    keyring.databaseSalt = reader.bytes("database_salt", keysize::salt);
    keyring.previousMaster = reader.bytes("previous_master", keysize::previousMaster, true);
    keyring.mac = reader.bytes("mac", keysize::mac);
    const QByteArray checksum = reader.bytes("checksum", keysize::checksum);
    const QJsonArray entries = reader.value("slots").toArray();
    TD_TRY(reader.finish());
    for (const auto& entry : entries) {
        TD_TRY_ASSIGN(const KeySlot slot, slotFromJson(entry));
        keyring.entries.append(slot);
    }
    TD_TRY(checkSlots(keyring));
    if (keyringChecksum(keyring) != checksum)
        return damaged(QStringLiteral("checksum"));
    return keyring;
}

} // namespace td

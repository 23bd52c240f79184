// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keyringdata.h"

#include <QtEndian>

namespace td
{
namespace
{
void addBytes(QByteArray& out, const QByteArray& bytes)
{
    appendNumber(out, quint64(bytes.size()));
    out.append(bytes);
}

void addSlot(QByteArray& out, const KeySlot& slot)
{
    addBytes(out, slot.id.blob());
    appendNumber(out, quint64(slot.kind));
    addBytes(out, slot.user.blob());
    addBytes(out, slot.login.toUtf8());
    appendNumber(out, slot.cost.memory);
    appendNumber(out, slot.cost.passes);
    appendNumber(out, quint64(slot.expires));
    appendNumber(out, slot.generation);
    addBytes(out, slot.publicKey);
    addBytes(out, slot.salt);
    addBytes(out, slot.nonce);
    addBytes(out, slot.wrappedKey);
    addBytes(out, slot.sealedMaster);
}
} // namespace

Result<void> checkCost(const KdfCost& cost)
{
    if (cost.isBelow(KdfCost::floor()))
        return fail(ErrorKind::DamagedKeyring, "keyring.weak");
    if (KdfCost::ceiling().isBelow(cost))
        return fail(ErrorKind::DamagedKeyring, "keyring.excessive");
    return {};
}

QByteArray KeyringData::canonicalBytes() const
{
    QByteArray out("trainerdesk keyring 1");
    addBytes(out, database.blob());
    appendNumber(out, generation);
    addBytes(out, databaseSalt);
    appendNumber(out, quint64(entries.size()));
    for (const KeySlot& slot : entries)
        addSlot(out, slot);
    addBytes(out, previousMaster);
    return out;
}

void appendNumber(QByteArray& out, quint64 value)
{
    const quint64 big = qToBigEndian(value);
    out.append(reinterpret_cast<const char*>(&big), sizeof(big));
}

QString foldLogin(const QString& login)
{
    return login.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace td

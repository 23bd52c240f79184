// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keyring.h"

#include "core/text.h"
#include "storage/keyringfile.h"
#include "storage/keyringjson.h"

#include <algorithm>

namespace td
{
namespace
{
constexpr int rememberedSecretSize = 32;

KeySlotId newSlotId()
{
    const QByteArray bytes = randomBytes(16);
    return KeySlotId::fromBlob(bytes.constData(), int(bytes.size()));
}

tl::unexpected<Error> wrongPassword()
{
    return fail(ErrorKind::WrongPassword, "signin.wrong-password");
}

tl::unexpected<Error> unknownLogin()
{
    return fail(ErrorKind::NotFound, "login.unknown", "login");
}

/// For a const or a changeable keyring.
template <class Data> auto* findPasswordSlot(Data& data, const QString& login)
{
    const QString wanted = foldLogin(login);
    const auto found = std::find_if(data.entries.begin(), data.entries.end(), [&](const KeySlot& slot) {
        return slot.kind == KeySlotKind::Password && foldLogin(slot.login) == wanted;
    });
    return found == data.entries.end() ? nullptr : &*found;
}

void forgetUser(KeyringData& data, const UserId& user)
{
    data.entries.removeIf(
        [&](const KeySlot& slot) { return slot.kind == KeySlotKind::Remembered && slot.user == user; });
}

/// A login that nobody else has; `self` may keep it.
Result<QString> checkLogin(const KeyringData& data, const QString& login, const KeySlot* self = nullptr)
{
    TD_TRY_ASSIGN(const QString clean, checkLine(login, "login", maxLoginLength, true));
    const KeySlot* holder = findPasswordSlot(data, clean);
    if (holder != nullptr && holder != self)
        return fail(ErrorKind::Clash, "login.taken", "login");
    return clean;
}

Result<void> addPasswordSlot(KeyringData& data, const SecretBytes& master, const KeyringUser& who,
                             const SecretBytes& password, const KdfCost& cost)
{
    TD_TRY(checkCost(cost));
    KeySlot slot;
    slot.id = newSlotId();
    slot.kind = KeySlotKind::Password;
    slot.user = who.user;
    slot.cost = cost;
    TD_TRY_ASSIGN(slot.login, checkLogin(data, who.login));
    TD_TRY(fillSlot(slot, data, master, password));
    data.entries.append(slot);
    return {};
}

Result<void> replaceRecoverySlot(KeyringData& data, const SecretBytes& master, const RecoveryKey& recovery)
{
    KeySlot slot;
    slot.id = newSlotId();
    slot.kind = KeySlotKind::Recovery;
    TD_TRY(fillSlot(slot, data, master, recovery.secret()));
    data.entries.removeIf([](const KeySlot& old) { return old.kind == KeySlotKind::Recovery; });
    data.entries.append(slot);
    return {};
}

Result<void> replacePassword(KeyringData& data, KeySlot& slot, const SecretBytes& master, const SecretBytes& password,
                             const KdfCost& cost)
{
    TD_TRY(checkCost(cost));
    slot.cost = cost;
    TD_TRY(fillSlot(slot, data, master, password));
    const UserId user = slot.user; // a copy: `slot` moves when entries before it go
    forgetUser(data, user);
    return {};
}
} // namespace

Result<NewKeyring> Keyring::create(const DatabaseId& database, const UserId& owner, const QString& login,
                                   const SecretBytes& password, const KdfCost& cost, RecoveryKey recovery)
{
    KeyringData data;
    data.database = database;
    data.databaseSalt = randomBytes(keysize::salt);
    SecretBytes master = SecretBytes::random(keysize::master);
    TD_TRY(addPasswordSlot(data, master, {owner, login}, password, cost));
    TD_TRY(replaceRecoverySlot(data, master, recovery));
    data.mac = keyringMac(data, master);
    Keyring keyring(std::move(data));
    keyring.m_needsSave = true;
    return NewKeyring{std::move(keyring), std::move(master), std::move(recovery)};
}

Result<Keyring> Keyring::load(const QString& folder)
{
    TD_TRY_ASSIGN(KeyringFile file, readKeyringFiles(folder));
    Keyring keyring(std::move(file.data));
    keyring.m_needsSave = file.copiesDiffer;
    return keyring;
}

Result<Keyring> Keyring::fromJson(const QByteArray& json)
{
    TD_TRY_ASSIGN(KeyringData data, keyringFromJson(json));
    return Keyring(std::move(data));
}

QByteArray Keyring::toJson() const
{
    return keyringToJson(m_data);
}

Result<void> Keyring::save(const QString& folder)
{
    TD_TRY(writeKeyringFiles(folder, m_data));
    m_needsSave = false;
    return {};
}

QList<KeyringUser> Keyring::users() const
{
    QList<KeyringUser> users;
    for (const KeySlot& slot : m_data.entries)
        if (slot.kind == KeySlotKind::Password)
            users.append({slot.user, slot.login});
    return users;
}

Result<KeyringUser> Keyring::findLogin(const QString& login) const
{
    const KeySlot* slot = findPasswordSlot(m_data, login);
    if (slot == nullptr)
        return unknownLogin();
    return KeyringUser{slot->user, slot->login};
}

Result<SecretBytes> Keyring::open(const KeySlot& slot, const SecretBytes& secret) const
{
    TD_TRY_ASSIGN(const SecretBytes privateKey, unwrapPrivateKey(slot, m_data.database, secret));
    TD_TRY_ASSIGN(SecretBytes master, openMaster(slot, privateKey));
    TD_TRY(verify(master));
    return master;
}

Result<SecretBytes> Keyring::unlock(const QString& login, const SecretBytes& password) const
{
    if (const KeySlot* slot = findPasswordSlot(m_data, login))
        return open(*slot, password);
    const auto any = std::find_if(m_data.entries.begin(), m_data.entries.end(),
                                  [](const KeySlot& slot) { return slot.kind == KeySlotKind::Password; });
    spendUnwrap(any == m_data.entries.end() ? KdfCost::standard() : any->cost, password);
    return wrongPassword();
}

Result<SecretBytes> Keyring::unlockWithRecovery(const QString& text) const
{
    TD_TRY_ASSIGN(const RecoveryKey recovery, RecoveryKey::parse(text));
    for (const KeySlot& slot : m_data.entries) {
        if (slot.kind != KeySlotKind::Recovery)
            continue;
        Result<SecretBytes> master = open(slot, recovery.secret());
        if (master || master.error().kind != ErrorKind::WrongPassword)
            return master;
    }
    return fail(ErrorKind::WrongPassword, "recovery.wrong", "recovery");
}

Result<SecretBytes> Keyring::unlockRemembered(const RememberedSecret& remembered, qint64 now) const
{
    for (const KeySlot& slot : m_data.entries) {
        if (slot.kind != KeySlotKind::Remembered || slot.id != remembered.slot)
            continue;
        if (now >= slot.expires)
            return fail(ErrorKind::Refused, "remember.expired");
        Result<SecretBytes> master = open(slot, remembered.secret);
        if (master || master.error().kind != ErrorKind::WrongPassword)
            return master;
    }
    return fail(ErrorKind::WrongPassword, "remember.wrong");
}

Result<KeyringUser> Keyring::rememberedUser(const KeySlotId& slotId) const
{
    for (const KeySlot& slot : m_data.entries) {
        if (slot.kind != KeySlotKind::Remembered || slot.id != slotId)
            continue;
        for (const KeyringUser& user : users())
            if (user.user == slot.user)
                return user;
    }
    return fail(ErrorKind::WrongPassword, "remember.wrong");
}

Result<void> Keyring::verify(const SecretBytes& master) const
{
    if (master.size() != keysize::master || !sameMac(keyringMac(m_data, master), m_data.mac))
        return fail(ErrorKind::DamagedKeyring, "keyring.tampered");
    return {};
}

void Keyring::commit(KeyringData changed, const SecretBytes& master)
{
    changed.mac = keyringMac(changed, master);
    m_data = std::move(changed);
    m_needsSave = true;
}

Result<void> Keyring::addSlot(const SecretBytes& master, const UserId& user, const QString& login,
                              const SecretBytes& password, const KdfCost& cost)
{
    TD_TRY(verify(master));
    const QList<KeyringUser> present = users();
    if (std::any_of(present.begin(), present.end(), [&](const KeyringUser& other) { return other.user == user; }))
        return fail(ErrorKind::Clash, "user.has-slot");
    KeyringData changed = m_data;
    TD_TRY(addPasswordSlot(changed, master, {user, login}, password, cost));
    commit(std::move(changed), master);
    return {};
}

Result<void> Keyring::removeSlot(const SecretBytes& master, const UserId& user)
{
    TD_TRY(verify(master));
    const QList<KeyringUser> present = users();
    if (std::none_of(present.begin(), present.end(), [&](const KeyringUser& other) { return other.user == user; }))
        return unknownLogin();
    if (present.size() == 1)
        return fail(ErrorKind::Refused, "keyring.last-slot");
    KeyringData changed = m_data;
    changed.entries.removeIf(
        [&](const KeySlot& slot) { return slot.kind != KeySlotKind::Recovery && slot.user == user; });
    commit(std::move(changed), master);
    return {};
}

Result<void> Keyring::renameLogin(const SecretBytes& master, const QString& login, const QString& newLogin)
{
    TD_TRY(verify(master));
    KeyringData changed = m_data;
    KeySlot* slot = findPasswordSlot(changed, login);
    if (slot == nullptr)
        return unknownLogin();
    TD_TRY_ASSIGN(slot->login, checkLogin(changed, newLogin, slot));
    commit(std::move(changed), master);
    return {};
}

Result<void> Keyring::changePassword(const SecretBytes& master, const QString& login, const SecretBytes& oldPassword,
                                     const SecretBytes& newPassword, const KdfCost& cost)
{
    const KeySlot* slot = findPasswordSlot(m_data, login);
    if (slot == nullptr)
        return unknownLogin();
    TD_TRY(unwrapPrivateKey(*slot, m_data.database, oldPassword));
    return setPassword(master, login, newPassword, cost);
}

Result<void> Keyring::setPassword(const SecretBytes& master, const QString& login, const SecretBytes& newPassword,
                                  const KdfCost& cost)
{
    TD_TRY(verify(master));
    KeyringData changed = m_data;
    KeySlot* slot = findPasswordSlot(changed, login);
    if (slot == nullptr)
        return unknownLogin();
    TD_TRY(replacePassword(changed, *slot, master, newPassword, cost));
    commit(std::move(changed), master);
    return {};
}

Result<RecoveryKey> Keyring::renewRecovery(const SecretBytes& master)
{
    TD_TRY(verify(master));
    KeyringData changed = m_data;
    RecoveryKey recovery = RecoveryKey::generate();
    TD_TRY(replaceRecoverySlot(changed, master, recovery));
    commit(std::move(changed), master);
    return recovery;
}

bool Keyring::needsRewrap(const QString& login, const KdfCost& target) const
{
    const KeySlot* slot = findPasswordSlot(m_data, login);
    return slot != nullptr && slot->cost.isBelow(target);
}

Result<void> Keyring::rewrap(const SecretBytes& master, const QString& login, const SecretBytes& password,
                             const KdfCost& target)
{
    TD_TRY(verify(master));
    TD_TRY(checkCost(target));
    KeyringData changed = m_data;
    KeySlot* slot = findPasswordSlot(changed, login);
    if (slot == nullptr)
        return unknownLogin();
    TD_TRY_ASSIGN(const SecretBytes privateKey, unwrapPrivateKey(*slot, m_data.database, password));
    slot->cost = target;
    TD_TRY(wrapPrivateKey(*slot, changed, privateKey, password));
    commit(std::move(changed), master);
    return {};
}

Result<SecretBytes> Keyring::rotate(const SecretBytes& master)
{
    TD_TRY(verify(master));
    if (rotationPending())
        return fail(ErrorKind::Refused, "keyring.rotation-pending");
    SecretBytes next = SecretBytes::random(keysize::master);
    KeyringData changed = m_data;
    ++changed.generation;
    for (KeySlot& slot : changed.entries)
        sealMaster(slot, next);
    changed.previousMaster = encryptPrevious(changed, master, next);
    commit(std::move(changed), next);
    return next;
}

Result<SecretBytes> Keyring::previousMaster(const SecretBytes& master) const
{
    TD_TRY(verify(master));
    if (!rotationPending())
        return fail(ErrorKind::NotFound, "keyring.no-rotation");
    return decryptPrevious(m_data, master);
}

Result<void> Keyring::finishRotation(const SecretBytes& master)
{
    TD_TRY(verify(master));
    KeyringData changed = m_data;
    changed.previousMaster.clear();
    commit(std::move(changed), master);
    return {};
}

Result<RememberedSecret> Keyring::remember(const SecretBytes& master, const QString& login, qint64 expires)
{
    TD_TRY(verify(master));
    KeyringData changed = m_data;
    const KeySlot* owner = findPasswordSlot(m_data, login);
    if (owner == nullptr)
        return unknownLogin();
    RememberedSecret remembered{newSlotId(), SecretBytes::random(rememberedSecretSize)};
    KeySlot slot;
    slot.id = remembered.slot;
    slot.kind = KeySlotKind::Remembered;
    slot.user = owner->user;
    slot.expires = expires;
    TD_TRY(fillSlot(slot, changed, master, remembered.secret));
    changed.entries.append(slot);
    commit(std::move(changed), master);
    return remembered;
}

Result<void> Keyring::forget(const SecretBytes& master, const UserId& user)
{
    TD_TRY(verify(master));
    KeyringData changed = m_data;
    forgetUser(changed, user);
    commit(std::move(changed), master);
    return {};
}

Result<bool> Keyring::dropExpired(const SecretBytes& master, qint64 now)
{
    TD_TRY(verify(master));
    KeyringData changed = m_data;
    const qsizetype dropped = changed.entries.removeIf(
        [&](const KeySlot& slot) { return slot.kind == KeySlotKind::Remembered && slot.expires <= now; });
    if (dropped == 0)
        return false;
    commit(std::move(changed), master);
    return true;
}

} // namespace td

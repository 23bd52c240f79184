// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keyring.h"
#include "storage/keyringjson.h"

#include <optional>

/// A studio's keyring for the tests, made once a program, because each Argon2id takes a sixth of a second even at the
/// floor.
struct KeyringSample {
    static constexpr td::KdfCost cost = td::KdfCost::floor();

    template <class IdType> static IdType idOf(unsigned char number)
    {
        td::RawId raw{};
        raw.fill(number);
        return IdType(raw);
    }
    static td::SecretBytes pw(const QString& text) { return td::SecretBytes::fromPassword(text); }
    template <class T> static QString reasonOf(const td::Result<T>& result)
    {
        return result ? QStringLiteral("none") : result.error().reason;
    }
    static void flip(QByteArray& bytes, qsizetype index = 0) { bytes[index] = char(bytes[index] ^ 1); }

    [[nodiscard]] bool make()
    {
        auto created = td::Keyring::create(database, owner, QStringLiteral(" Petra "), pw(ownerPassword), cost);
        if (!created)
            return false;
        master = std::move(created->master);
        recovery = created->recovery.text();
        single = created->keyring;
        pair = created->keyring;
        if (!pair->addSlot(master, trainer, QStringLiteral("Jonas"), pw(trainerPassword), cost))
            return false;
        auto secret = pair->remember(master, QStringLiteral("petra"), 1000);
        if (!secret)
            return false;
        remembered = std::move(*secret);
        pairJson = pair->toJson();
        return true;
    }
    /// Slots: 0 Petra, 1 recovery, 2 Jonas, 3 remembered.
    [[nodiscard]] td::KeyringData pairData() const { return *td::keyringFromJson(pairJson); }

    td::DatabaseId database = idOf<td::DatabaseId>(7);
    td::UserId owner = idOf<td::UserId>(1);
    td::UserId trainer = idOf<td::UserId>(2);
    QString ownerPassword = QStringLiteral("violet anchor 19 rain");
    QString trainerPassword = QStringLiteral("seven quiet lanterns");
    std::optional<td::Keyring> single; ///< the owner "Petra" alone
    std::optional<td::Keyring> pair;   ///< with the trainer "Jonas" and a computer that remembers Petra until 1000
    td::SecretBytes master;
    QString recovery;
    td::RememberedSecret remembered;
    QByteArray pairJson;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rememberedkey.h"

#include <QObject>

namespace td
{

/// The keychain of the system (Secret Service, KWallet, macOS Keychain, Windows Credential Store), never a plain file.
class RememberedKeychain final : public RememberedKey
{
public:
    /// `service`: under which name the entries show up in the system's keychain program.
    explicit RememberedKeychain(const QString& service)
        : m_service(service)
    {
    }

    void store(const DatabaseId& studio, const RememberedSecret& secret, Done done) override;
    void read(const DatabaseId& studio, Found found) override;
    void remove(const DatabaseId& studio, Done done) override;

private:
    QString m_service;
    QObject m_context; ///< receiver of the answers: none comes once this object is gone
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace td
{

class Database;

enum class MailSecurity { None, StartTls, Tls };

/// "none", "starttls", "tls": as stored and as commands say it.
QString mailSecurityName(MailSecurity security);
std::optional<MailSecurity> mailSecurityFromName(QStringView name);

/// How the studio sends mail, without the password: screens and commands see no more than whether there is one.
struct MailSettings {
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString userName; ///< empty: the server asks for none
    bool hasPassword = false;
    QString senderName;
    QString senderAddress;
    int version = 0; ///< 0: not stored yet

    [[nodiscard]] bool complete() const { return !host.isEmpty() && !senderAddress.isEmpty(); }
    bool operator==(const MailSettings&) const = default;
};

/// The settings with the password, for the mailer only. Never logged, never shown.
struct MailAccount {
    MailSettings settings;
    QString password;
};

/// Reads and writes the mail settings (owner and admins; others find none). Label "settings.mail".
class MailSettingsStore
{
public:
    explicit MailSettingsStore(Database& database) : m_db(database) {}

    Result<MailSettings> settings();
    /// `password`: a new one; nothing keeps the old. Errors: Invalid mail.host, mail.address (field "sender_address"), number.range, text.too-long; Stale.
    Result<MailSettings> save(const MailSettings& settings, const std::optional<QString>& password);
    /// Error: Refused mail.not-set-up.
    Result<MailAccount> account();

private:
    Database& m_db;
};

/// A host name or address, and nothing that could be read as another part of a URL.
bool isMailHost(const QString& host);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailsettings.h"

#include "core/formcheck.h"
#include "exchange/mailmessage.h"
#include "storage/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

struct SecurityName {
    MailSecurity security;
    QLatin1String name;
};

constexpr std::array securityNames{SecurityName{MailSecurity::None, QLatin1String("none")},
                                   SecurityName{MailSecurity::StartTls, QLatin1String("starttls")},
                                   SecurityName{MailSecurity::Tls, QLatin1String("tls")}};

constexpr TextField<MailSettings> fields[] = {
    {"host", &MailSettings::host, 253},
    {"user_name", &MailSettings::userName, 254},
    {"sender_name", &MailSettings::senderName, 120},
    {"sender_address", &MailSettings::senderAddress, 254},
};

Result<MailSettings> checked(const MailSettings& settings)
{
    TD_TRY_ASSIGN(MailSettings clean, checkTexts(settings, fields));
    if (!clean.host.isEmpty() && !isMailHost(clean.host))
        return fail(ErrorKind::Invalid, "mail.host", "host");
    if (!clean.senderAddress.isEmpty() && !isMailAddress(clean.senderAddress))
        return fail(ErrorKind::Invalid, "mail.address", "sender_address");
    TD_TRY(checkRange(clean.port, 1, 65535, "port"));
    return clean;
}

Result<OrganisationId> organisation(Database& db)
{
    auto q = db.query("SELECT id FROM organisation");
    const OrganisationId id = q.next() ? q.id<OrganisationId>(0) : OrganisationId();
    TD_TRY(q.finish());
    return id;
}

} // namespace

QString mailSecurityName(MailSecurity security)
{
    return std::find_if(securityNames.begin(), securityNames.end(), [&](const auto& row) { return row.security == security; })->name;
}

std::optional<MailSecurity> mailSecurityFromName(QStringView name)
{
    const auto* found = std::find_if(securityNames.begin(), securityNames.end(), [&](const auto& row) { return row.name == name; });
    return found == securityNames.end() ? std::nullopt : std::optional(found->security);
}

bool isMailHost(const QString& host)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
    };
    return !host.isEmpty() && !host.startsWith(u'-') && !host.startsWith(u'.') && std::all_of(host.begin(), host.end(), fits);
}

Result<MailSettings> MailSettingsStore::settings()
{
    auto q = m_db.query("SELECT host, port, security, user_name, password <> '', sender_name, sender_address, version FROM mail_settings "
                        "WHERE deleted = 0");
    MailSettings s;
    if (q.next()) {
        s.host = q.text(0);
        s.port = q.integer(1);
        s.security = mailSecurityFromName(q.text(2)).value_or(MailSecurity::StartTls);
        s.userName = q.text(3);
        s.hasPassword = q.boolean(4);
        s.senderName = q.text(5);
        s.senderAddress = q.text(6);
        s.version = q.integer(7);
    }
    TD_TRY(q.finish());
    return s;
}

Result<MailSettings> MailSettingsStore::save(const MailSettings& settings, const std::optional<QString>& password)
{
    TD_TRY_ASSIGN(const MailSettings s, checked(settings));
    if (password && password->size() > 500)
        return fail(ErrorKind::Invalid, "text.too-long", "password", {u"500"_s});
    TD_TRY_ASSIGN(const OrganisationId id, organisation(m_db));
    const QString security = mailSecurityName(s.security);
    const auto stored = m_db.change("settings.mail", {}, [&]() -> Result<void> {
        if (s.version == 0) {
            return m_db.exec("INSERT INTO mail_settings (id, host, port, security, user_name, password, sender_name, sender_address) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                             id, s.host, s.port, security, s.userName, password.value_or(QString()), s.senderName, s.senderAddress);
        }
        TD_TRY(m_db.exec("UPDATE mail_settings SET host = ?, port = ?, security = ?, user_name = ?, sender_name = ?, sender_address = ?, "
                         "version = ? WHERE id = ?",
                         s.host, s.port, security, s.userName, s.senderName, s.senderAddress, s.version, id));
        return password ? m_db.exec("UPDATE mail_settings SET password = ? WHERE id = ?", *password, id) : Result<void>();
    });
    TD_TRY(stored);
    return this->settings();
}

Result<MailAccount> MailSettingsStore::account()
{
    MailAccount account;
    TD_TRY_ASSIGN(account.settings, settings());
    if (!account.settings.complete())
        return fail(ErrorKind::Refused, "mail.not-set-up");
    auto q = m_db.query("SELECT password FROM mail_settings WHERE deleted = 0");
    if (q.next())
        account.password = q.text(0);
    TD_TRY(q.finish());
    return account;
}

} // namespace td

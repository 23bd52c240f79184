// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/mailmessage.h"
#include "exchange/mailsettings.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace td
{

/// How a message is sent, beside the account.
struct MailWays {
    int connectSeconds = 20;
    int silentSeconds = 60;   ///< gives up when the server says nothing for so long
    QByteArray authorities;   ///< PEM file of the certificates to trust instead of the system's
    /// Bytes sent and to be sent; false cancels. Called from the thread that sends, several times a second.
    std::function<bool(qint64 sent, qint64 total)> progress;
};

/// Sends messages over one SMTP connection, which is kept between them. It blocks: it belongs into a worker (see MailQueue) or a command.
/// STARTTLS or TLS is required unless the account says none, and certificates are always checked.
/// Errors: Invalid mail.address (field "to"), mail.host; Io mail.connect (args: host), mail.timeout, mail.dropped; Refused mail.login, mail.tls (args: host),
/// mail.refused (args: the server's code), mail.size; Cancelled work.cancelled. None of them holds an address or a password.
class Mailer
{
public:
    explicit Mailer(MailAccount account, MailWays ways = {});
    ~Mailer();
    Mailer(const Mailer&) = delete;
    Mailer& operator=(const Mailer&) = delete;

    /// `now`: for the Date header.
    Result<void> send(const MailMessage& message, const QDateTime& now);

private:
    struct Handle;

    void prepare();
    [[nodiscard]] QByteArray messageId() const;

    MailAccount m_account;
    MailWays m_ways;
    std::unique_ptr<Handle> m_handle;
};

} // namespace td

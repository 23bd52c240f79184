// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mailer.h"

#include <QLocale>
#include <QUuid>

#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr qint64 largestMessage = 25'000'000;

struct ListFree {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
struct MimeFree {
    void operator()(curl_mime* mime) const { curl_mime_free(mime); }
};
using List = std::unique_ptr<curl_slist, ListFree>;
using Mime = std::unique_ptr<curl_mime, MimeFree>;

void append(List& list, const QByteArray& line)
{
    curl_slist* longer = curl_slist_append(list.get(), line.constData());
    (void)list.release();
    list.reset(longer);
}

int onProgress(void* ways, curl_off_t, curl_off_t, curl_off_t total, curl_off_t sent)
{
    const auto& progress = static_cast<const MailWays*>(ways)->progress;
    return progress && !progress(sent, total) ? 1 : 0;
}

QByteArray networkLines(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"\r\n"_s).toUtf8();
}

Mime mimeOf(CURL* curl, const MailMessage& message)
{
    Mime mime(curl_mime_init(curl));
    curl_mimepart* text = curl_mime_addpart(mime.get());
    const QByteArray body = networkLines(message.body);
    curl_mime_data(text, body.constData(), size_t(body.size()));
    curl_mime_type(text, "text/plain; charset=utf-8");
    curl_mime_encoder(text, "quoted-printable");
    for (const MailAttachment& attachment : message.attachments) {
        curl_mimepart* part = curl_mime_addpart(mime.get());
        curl_mime_data(part, attachment.content.constData(), size_t(attachment.content.size()));
        curl_mime_type(part, attachment.mediaType.toLatin1().constData());
        curl_mime_filename(part, mailFileName(attachment.fileName).constData());
        curl_mime_encoder(part, "base64");
    }
    return mime;
}

tl::unexpected<Error> refusal(long code)
{
    return fail(ErrorKind::Refused, "mail.refused", "", {QString::number(code)});
}

Result<void> outcome(CURLcode code, long response, const QString& host)
{
    switch (code) {
    case CURLE_OK: return {};
    case CURLE_ABORTED_BY_CALLBACK: return fail(ErrorKind::Cancelled, "work.cancelled");
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT: return fail(ErrorKind::Io, "mail.connect", "host", {host});
    case CURLE_OPERATION_TIMEDOUT: return fail(ErrorKind::Io, "mail.timeout");
    case CURLE_LOGIN_DENIED: return fail(ErrorKind::Refused, "mail.login", "password");
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM: return fail(ErrorKind::Refused, "mail.tls", "security", {host});
    default: break;
    }
    if (response >= 400)
        return refusal(response);
    return fail(ErrorKind::Io, "mail.dropped", "", {}, u"curl "_s + QString::number(int(code)));
}

Result<void> checkMessage(const MailMessage& message)
{
    if (!isMailAddress(message.toAddress))
        return fail(ErrorKind::Invalid, "mail.address", "to");
    qint64 size = message.body.size();
    for (const MailAttachment& attachment : message.attachments)
        size += attachment.content.size();
    if (size > largestMessage)
        return fail(ErrorKind::Refused, "mail.size");
    return {};
}

} // namespace

struct Mailer::Handle {
    Handle()
    {
        static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT); // counted by the library, once for all mailers
        curl = ready == CURLE_OK ? curl_easy_init() : nullptr;
    }
    ~Handle() { curl_easy_cleanup(curl); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    CURL* curl = nullptr;
};

Mailer::Mailer(MailAccount account, MailWays ways)
    : m_account(std::move(account))
    , m_ways(std::move(ways))
    , m_handle(std::make_unique<Handle>())
{
}

Mailer::~Mailer() = default;

void Mailer::prepare()
{
    CURL* curl = m_handle->curl;
    const MailSettings& s = m_account.settings;
    curl_easy_reset(curl); // keeps the connection
    // The path is the name in HELO: the computer's own is nobody's business.
    const QByteArray url = (s.security == MailSecurity::Tls ? "smtps://" : "smtp://") + s.host.toLatin1() + ':' + QByteArray::number(s.port) + "/localhost";
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_USE_SSL, long(s.security == MailSecurity::None ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!m_ways.authorities.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, m_ways.authorities.constData());
    if (!s.userName.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, s.userName.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, m_account.password.toUtf8().constData());
    }
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, long(m_ways.connectSeconds));
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(m_ways.silentSeconds));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, long(m_ways.silentSeconds));
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, onProgress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &m_ways);
}

QByteArray Mailer::messageId() const
{
    const QString address = m_account.settings.senderAddress;
    return "Message-ID: <" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '@' + address.mid(address.indexOf(u'@') + 1).toLatin1() + '>';
}

Result<void> Mailer::send(const MailMessage& message, const QDateTime& now)
{
    TD_TRY(checkMessage(message));
    const MailSettings& s = m_account.settings;
    if (!isMailHost(s.host) || !isMailAddress(s.senderAddress) || m_handle->curl == nullptr)
        return fail(ErrorKind::Invalid, "mail.host", "host");
    prepare();
    CURL* curl = m_handle->curl;
    List recipients;
    append(recipients, '<' + message.toAddress.toLatin1() + '>');
    List headers;
    append(headers, "Date: " + QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s).toLatin1());
    append(headers, "From: " + mailHeaderAddress(s.senderName, s.senderAddress));
    append(headers, "To: " + mailHeaderAddress(message.toName, message.toAddress));
    append(headers, "Subject: " + mailHeaderText(message.subject));
    append(headers, messageId());
    const Mime mime = mimeOf(curl, message);
    const QByteArray from = '<' + s.senderAddress.toLatin1() + '>';
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime.get());
    const CURLcode code = curl_easy_perform(curl);
    long response = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &response);
    curl_easy_setopt(curl, CURLOPT_MIMEPOST, nullptr);
    return outcome(code, response, s.host);
}

} // namespace td

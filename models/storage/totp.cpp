// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/totp.h"

#include <QUrl>

#include <liboath/oath.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace td
{
namespace
{
constexpr int secretSize = 20;

using Code = std::array<char, Totp::digits + 1>;

Code codeOfStep(const SecretBytes& secret, qint64 step)
{
    Code code{};
    const int rc = oath_totp_generate(reinterpret_cast<const char*>(secret.data()), size_t(secret.size()),
                                      time_t(step) * Totp::stepSeconds, Totp::stepSeconds, OATH_TOTP_DEFAULT_START_TIME,
                                      Totp::digits, code.data());
    if (rc != OATH_OK)
        code.fill('\0');
    return code;
}

QString percentEncoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}
} // namespace

SecretBytes Totp::makeSecret()
{
    return SecretBytes::random(secretSize);
}

QString Totp::secretText(const SecretBytes& secret)
{
    char* encoded = nullptr;
    size_t length = 0;
    if (oath_base32_encode(reinterpret_cast<const char*>(secret.data()), size_t(secret.size()), &encoded, &length) !=
        OATH_OK)
        return {};
    QString text = QString::fromLatin1(encoded, qsizetype(length));
    sodium_memzero(encoded, length);
    std::free(encoded);
    return text.remove(QLatin1Char('='));
}

QString Totp::uri(const SecretBytes& secret, const QString& issuer, const QString& account)
{
    // The colon separates issuer and account, so neither may hold one.
    const QString cleanIssuer = QString(issuer).remove(QLatin1Char(':'));
    const QString cleanAccount = QString(account).remove(QLatin1Char(':'));
    return QStringLiteral("otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=6&period=30")
        .arg(percentEncoded(cleanIssuer), percentEncoded(cleanAccount), secretText(secret));
}

QString Totp::code(const SecretBytes& secret, qint64 now)
{
    return QString::fromLatin1(codeOfStep(secret, now / stepSeconds).data());
}

Result<qint64> Totp::verify(const SecretBytes& secret, const QString& code, qint64 now, qint64 lastStep)
{
    QString typed = code;
    typed.removeIf([](QChar c) { return c.isSpace(); });
    const QByteArray given = typed.toUtf8();
    const bool wellFormed =
        given.size() == digits && std::all_of(given.begin(), given.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qint64 current = now / stepSeconds;
    for (qint64 step = current - 1; wellFormed && step <= current + 1; ++step) {
        const Code expected = codeOfStep(secret, step);
        if (step > lastStep && sodium_memcmp(expected.data(), given.constData(), digits) == 0)
            return step;
    }
    return fail(ErrorKind::WrongPassword, "totp.wrong", "code");
}

} // namespace td

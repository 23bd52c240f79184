// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/secretbytes.h"

namespace td
{

/// The second factor: time-based one-time codes after RFC 6238 (SHA-1, 6 digits, 30 seconds), as every authenticator
/// app makes them. The secret and the last accepted step live in the database.
class Totp
{
public:
    static constexpr int stepSeconds = 30;
    static constexpr int digits = 6;

    /// 160 bits, as RFC 4226 recommends.
    static SecretBytes makeSecret();
    /// Base 32, for typing into an app.
    static QString secretText(const SecretBytes& secret);
    /// otpauth://totp/... for the QR code; `issuer` is the studio's name, `account` the login.
    static QString uri(const SecretBytes& secret, const QString& issuer, const QString& account);

    /// The code of the step that holds `now` (seconds UTC).
    static QString code(const SecretBytes& secret, qint64 now);
    /// Accepts the code of the current step or of a neighbour, if it is later than `lastStep` (0 before the first), and
    /// gives the step to record. Blanks in the code are ignored. Error: WrongPassword totp.wrong (field "code").
    static Result<qint64> verify(const SecretBytes& secret, const QString& code, qint64 now, qint64 lastStep);
};

} // namespace td

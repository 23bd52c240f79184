// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "storage/secretbytes.h"

namespace td
{

/// The key on paper that opens a studio whose passwords are lost: 128 random bits and a checksum of 32 bits, as 32
/// characters of Crockford's base 32 (no I, L, O, U) in eight groups: "7K2M-0QXR-...".
class RecoveryKey
{
public:
    static RecoveryKey generate();

    /// Reads what a person typed: any case, blanks and dashes anywhere, O for 0, I or L for 1.
    /// Errors (Invalid, field "recovery"): recovery.format, recovery.checksum.
    static Result<RecoveryKey> parse(const QString& text);

    /// The form that is printed and shown once at setup; never stored.
    [[nodiscard]] QString text() const;
    /// The 16 bytes that wrap the recovery slot's private key.
    [[nodiscard]] const SecretBytes& secret() const { return m_secret; }

private:
    explicit RecoveryKey(SecretBytes secret)
        : m_secret(std::move(secret))
    {
    }

    SecretBytes m_secret;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace td
{

/// Checks a PIN that somebody wants: 4 to 8 digits, not one digit throughout, not a row up or down. Errors: Invalid "pin.format", "pin.simple"; field "pin".
Result<void> checkPin(const QString& pin);

/// The PIN as an Argon2id string of libsodium, with its own salt: 32 MiB, two passes, so that a tablet answers in less than a tenth of a second. A short
/// PIN is only as good as the backoff in front of it. Error: Internal "keyring.memory".
Result<QByteArray> hashPin(const QString& pin);

[[nodiscard]] bool pinMatches(const QByteArray& hash, const QString& pin);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keyringdata.h"

namespace td
{

/// The largest keyring.json that is read, in bytes.
inline constexpr qint64 maxKeyringSize = 1024 * 1024;

/// keyring.json: format version, lower-case hex for bytes, and a checksum over everything.
QByteArray keyringToJson(const KeyringData& keyring);

/// Reads what anybody may have written. Strict: every key known and present, sizes exact, costs within bounds, logins,
/// users and slot ids unique, one recovery slot, checksum right. The MAC is not checked, because that takes the master
/// key. Errors: DamagedKeyring keyring.damaged (detail names the place), keyring.weak, keyring.excessive; NewerSchema
/// keyring.newer.
Result<KeyringData> keyringFromJson(const QByteArray& json);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keyringdata.h"

namespace td
{

/// A keyring as found in a studio folder.
struct KeyringFile {
    KeyringData data;
    bool copiesDiffer = false; ///< one of the two copies is missing, damaged or old: save to repair it
};

/// Writes keyring.json, then keyring.backup.json: each as a whole or not at all, on the disk before the call returns,
/// readable by the owner of the files only. Errors (field "folder"): ReadOnly keyring.read-only, DiskFull
/// keyring.disk-full, Io keyring.write. A keyring that could not be read back is not written at all (the errors of
/// keyringFromJson).
Result<void> writeKeyringFiles(const QString& folder, const KeyringData& keyring);

/// Reads keyring.json, or the second copy where the first is missing, unreadable or damaged; never
/// where the first was written by a newer program.
/// Errors: NotAStudio studio.missing, Io keyring.read, and those of keyringFromJson for the first copy.
Result<KeyringFile> readKeyringFiles(const QString& folder);

} // namespace td

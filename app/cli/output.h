// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace td
{

/// To standard output, unbuffered. Error: Io output.failed (a full disk, a closed pipe).
Result<void> writeOut(const QByteArray& bytes);
/// One line of compact JSON.
Result<void> writeJsonLine(const QJsonObject& json);
void writeError(const QString& text);

/// A new file that only its owner may read. Errors: Refused file.exists (args: the path), Io file.write (args: the path).
Result<void> writeSecretFile(const QString& path, const QByteArray& bytes);

} // namespace td

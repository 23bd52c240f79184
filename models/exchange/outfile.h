// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace td
{

/// Writes a file whole or not at all: what stood there stays until the new one is complete. Error: Io or DiskFull export.write (args: the path).
Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace td

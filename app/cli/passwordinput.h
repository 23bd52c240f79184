// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace td
{

/// The first line of the file, without its line ending. Errors: Invalid usage.password-file (args: the path).
Result<QString> passwordFromFile(const QString& path);

/// Asks on the terminal without echo, even when standard input is something else. Error: Invalid usage.no-terminal.
Result<QString> passwordFromTerminal(const QString& prompt);

} // namespace td

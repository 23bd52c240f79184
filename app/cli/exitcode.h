// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace td
{

/// What the program tells a script. The numbers are a promise.
enum class ExitCode {
    Done = 0,
    Refused = 1,
    Usage = 2,
    Damaged = 3,
    WrongPassword = 4,
    DamagedKeyring = 5,
    NewerSchema = 6,
    InUse = 7,
    ReadOnly = 8,
    NotAStudio = 9,
    Io = 10,
};

ExitCode exitCodeFor(ErrorKind kind);
/// The table of all codes, for --help.
QString exitCodeHelp();

} // namespace td

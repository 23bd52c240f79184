// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace td
{

/// An arg of an error as a person reads it, in the current QLocale. Formats: 'd' an ISO day, 't' times as "08:00" or
/// "08:00-12:00, 13:00-17:00", 'n' a whole number, 'b' a number of bytes, 'w' a stable name such as "vacation" or "cancelled",
/// 'e' an English name whose French one is the next arg; else as it is. What does not parse stays as it is.
QString errorArg(const QStringList& args, int index, char format);

} // namespace td

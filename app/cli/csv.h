// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace td
{

/// A text cell that a spreadsheet will not take for a formula: with a ' before a leading = + - @, tab or carriage return.
QString safeCell(const QString& text);
/// One record after RFC 4180, with its CRLF.
QByteArray csvRecord(const QStringList& cells);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"
#include "reports/reportwording.h"

#include <QStringList>

namespace td
{

/// A text cell that a spreadsheet will not take for a formula: with a ' before a leading = + - @, tab or carriage return.
QString safeCell(const QString& text);
/// One record after RFC 4180, with its CRLF.
QByteArray csvRecord(const QStringList& cells);

/// A cell as programs read it, whatever the language: days as 2026-05-31, months as 2026-05, money as 1310.72, rates in per cent. Texts are worded, and
/// safe from being taken for formulas.
QString plainCell(const QVariant& value, ColumnKind kind, const QString& currency, const ReportWording& wording);

enum class ByteOrderMark { Without, With }; ///< with: so that spreadsheet programs take it for UTF-8

/// The rows of a report with a header, as UTF-8. Sections become the first column; the last row of sums is left out, because readers make
/// their own.
QByteArray reportCsv(const Report& report, const ReportWording& wording, ByteOrderMark mark = ByteOrderMark::Without);

} // namespace td

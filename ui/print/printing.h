// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/sheetpainter.h"

class QWidget;

namespace td
{

/// Writes a sheet as PDF; the old file stays when it fails. `paper` is "A4" or "Letter". Errors: Io print.write (args: path).
Result<void> writeSheetPdf(const QString& path, SheetPainter::Kind kind, const SheetContent& content, const QString& paper);

/// Shows the sheet in a preview from which it goes to a printer or into a PDF. True when it was printed.
bool printSheet(SheetPainter::Kind kind, const SheetContent& content, const QString& paper, QWidget* parent);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/documentlayout.h"

#include <QPageLayout>

class QPagedPaintDevice;
class QPainter;

namespace td
{

/// Draws one page. The painter's unit is a point, its origin the paper's upper left corner.
void paintPage(QPainter& painter, const LaidPage& page);

/// The whole paper, without margins: documents have their own.
QPageLayout pageLayoutFor(const LaidDocument& document);

/// Draws all pages with a painter that has begun on a device whose page is the document's. Between them it asks for new pages. False when
/// the device gives none.
bool paintPages(QPainter& painter, QPagedPaintDevice& device, const LaidDocument& document);

} // namespace td

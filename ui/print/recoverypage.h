// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

class QPagedPaintDevice;
class QWidget;

namespace td
{

/// Draws the one page that opens a studio whose passwords are lost: the key in groups, its QR code, and what it is for.
bool drawRecoveryPage(QPagedPaintDevice& device, const QString& key, const QString& studio);

/// Sends that page to a printer of the user's choice; false when it was not printed.
bool printRecoveryPage(const QString& key, const QString& studio, QWidget* parent);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace td
{

/// Paths of the files on this machine that are being dropped; nothing else is taken.
QStringList droppedFiles(const QMimeData* data);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>

namespace td
{

/// The modules of a QR code, error correction M.
struct QrMatrix {
    int side = 0; ///< modules on a side, without the white border; 0: nothing, or too much to hold
    QList<bool> dark;

    /// The dark modules in a square of side 1, as one path, so that no seams show between them.
    [[nodiscard]] QPainterPath path() const;
    bool operator==(const QrMatrix&) const = default;
};

/// The code of these bytes.
QrMatrix qrMatrix(const QByteArray& bytes);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/qrmatrix.h"

#include <qrencode.h>

#include <memory>

namespace td
{

QrMatrix qrMatrix(const QByteArray& bytes)
{
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        bytes.isEmpty() ? nullptr
                        : QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M),
        QRcode_free);
    QrMatrix matrix;
    if (!code)
        return matrix;
    matrix.side = code->width;
    for (int i = 0; i < matrix.side * matrix.side; ++i)
        matrix.dark.append((code->data[i] & 1) != 0);
    return matrix;
}

QPainterPath QrMatrix::path() const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const qreal module = side == 0 ? 0 : 1.0 / side;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            int end = x;
            while (end < side && dark.at(y * side + end))
                ++end;
            if (end > x)
                path.addRect(x * module, y * module, (end - x) * module, module);
            x = end;
        }
    }
    return path;
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/qrcode.h"

#include <QPainter>

namespace td
{
namespace
{
constexpr int quietZone = 4; // modules of white that the standard asks for
constexpr int moduleSize = 4;
} // namespace

QrCode::QrCode(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("QR code"));
}

void QrCode::setText(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    m_code = qrMatrix(bytes);
    bytes.fill('\0');
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const int side = m_code.side == 0 ? 0 : (m_code.side + 2 * quietZone) * moduleSize;
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent* /*event*/)
{
    if (m_code.side == 0)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (int i = 0; i < m_code.dark.size(); ++i) {
        if (m_code.dark[i])
            painter.fillRect((i % m_code.side + quietZone) * moduleSize, (i / m_code.side + quietZone) * moduleSize, moduleSize, moduleSize,
                             Qt::black);
    }
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/qrcode.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

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
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), QRcode_free);
    bytes.fill('\0');
    m_dark.clear();
    m_side = code ? code->width : 0;
    for (int i = 0; i < m_side * m_side; ++i)
        m_dark.append((code->data[i] & 1) != 0);
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const int side = m_side == 0 ? 0 : (m_side + 2 * quietZone) * moduleSize;
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent* /*event*/)
{
    if (m_side == 0)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (int i = 0; i < m_dark.size(); ++i) {
        if (m_dark[i])
            painter.fillRect((i % m_side + quietZone) * moduleSize, (i / m_side + quietZone) * moduleSize, moduleSize, moduleSize,
                             Qt::black);
    }
}

} // namespace td

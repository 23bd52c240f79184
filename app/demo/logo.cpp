// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/logo.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace td::demo
{

QByteArray drawLogo()
{
    constexpr int size = 240;
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x20, 0x72, 0x45));
    for (const int top : {24, 64, 104}) { // three tiers of the cedar, each wider
        const int half = 26 + (top - 24) / 2;
        painter.drawPolygon(QPolygon({{size / 2, top}, {size / 2 - half, top + 62}, {size / 2 + half, top + 62}}));
    }
    painter.drawRect(size / 2 - 7, 160, 14, 22);
    painter.setBrush(QColor(0x3B, 0x82, 0xA6));
    painter.drawRoundedRect(30, 184, size - 60, 12, 6, 6);
    painter.drawRoundedRect(58, 204, size - 116, 10, 5, 5);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace td::demo

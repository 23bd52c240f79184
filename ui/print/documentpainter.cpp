// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/documentpainter.h"

#include "print/documentfont.h"
#include "widgets/qrmatrix.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QtMath>

namespace td
{
namespace
{

constexpr qreal stampAngle = -38;
constexpr qreal capHeight = 0.72; // of Liberation Sans, to the size

/// The painter's unit is 1/fontScale point here.
QRectF scaled(const QRectF& rect)
{
    return {rect.topLeft() * fontScale, rect.size() * fontScale};
}

void drawText(QPainter& painter, const LaidItem& item)
{
    const qreal baseline = item.rect.center().y() + item.size * capHeight / 2;
    painter.setFont(documentFont(item.size, item.bold));
    painter.setPen(QColor::fromRgba(item.colour));
    painter.drawText(QPointF(item.rect.left(), baseline) * fontScale, item.text);
}

void drawCode(QPainter& painter, const LaidItem& item)
{
    painter.save();
    const QRectF area = scaled(item.rect);
    painter.translate(area.topLeft());
    painter.scale(area.width(), area.height());
    painter.fillPath(qrMatrix(item.payload).path(), Qt::black);
    painter.restore();
}

/// A black square in a white border with a white cross: 7 mm in all.
void drawSwissCross(QPainter& painter, const QRectF& area)
{
    const qreal unit = area.width() / 7;
    const QPointF centre = area.center();
    const auto square = [&](qreal wide, qreal high) {
        return QRectF(centre - QPointF(wide, high) * unit / 2, QSizeF(wide, high) * unit);
    };
    painter.fillRect(area, Qt::white);
    painter.fillRect(square(6, 6), Qt::black);
    painter.fillRect(square(1.17, 3.9), Qt::white);
    painter.fillRect(square(3.9, 1.17), Qt::white);
}

/// Room to be filled in by hand: its corners.
void drawCorners(QPainter& painter, const LaidItem& item)
{
    const QRectF area = scaled(item.rect);
    const qreal arm = mm(3) * fontScale;
    painter.setPen(QPen(QColor::fromRgba(item.colour), item.pen * fontScale));
    for (const QPointF& corner : {area.topLeft(), area.topRight(), area.bottomLeft(), area.bottomRight()}) {
        const qreal x = corner.x() < area.center().x() ? arm : -arm;
        const qreal y = corner.y() < area.center().y() ? arm : -arm;
        painter.drawLine(corner, corner + QPointF(x, 0));
        painter.drawLine(corner, corner + QPointF(0, y));
    }
}

void drawScissors(QPainter& painter, const LaidItem& item)
{
    const QRectF area = scaled(item.rect);
    const qreal ring = area.height() / 4;
    painter.setPen(QPen(QColor::fromRgba(item.colour), 0.6 * fontScale));
    painter.setBrush(Qt::white);
    const QPointF high(area.left() + ring, area.top() + ring);
    const QPointF low(area.left() + ring, area.bottom() - ring);
    painter.drawLine(high + QPointF(ring, 0), area.bottomRight());
    painter.drawLine(low + QPointF(ring, 0), area.topRight());
    painter.drawEllipse(high, ring, ring);
    painter.drawEllipse(low, ring, ring);
    painter.setBrush(Qt::NoBrush);
}

/// Across the page, as large as fits, so pale that everything below can be read.
void drawStamp(QPainter& painter, const LaidItem& item)
{
    const QRectF area = scaled(item.rect);
    const qreal room = area.width() * 0.8;
    const qreal wide = TextMeasure().width(item.text, item.size, true) * fontScale;
    const qreal size = wide > room ? item.size * room / wide : item.size;
    painter.save();
    painter.translate(area.center());
    painter.rotate(stampAngle);
    painter.setFont(documentFont(size, true));
    painter.setPen(QColor::fromRgba(item.colour));
    painter.drawText(QPointF(-std::min(wide, room) / 2, size * fontScale * capHeight / 2), item.text);
    painter.restore();
}

void drawItem(QPainter& painter, const LaidItem& item)
{
    switch (item.kind) {
    case LaidItem::Kind::Text:
        return drawText(painter, item);
    case LaidItem::Kind::Fill:
        return painter.fillRect(scaled(item.rect), QColor::fromRgba(item.colour));
    case LaidItem::Kind::Line:
        painter.setPen(QPen(QColor::fromRgba(item.colour), item.pen * fontScale));
        return painter.drawLine(item.rect.topLeft() * fontScale, item.rect.bottomRight() * fontScale);
    case LaidItem::Kind::Picture:
        return painter.drawImage(scaled(item.rect), item.picture);
    case LaidItem::Kind::Code:
        return drawCode(painter, item);
    case LaidItem::Kind::Stamp:
        return drawStamp(painter, item);
    case LaidItem::Kind::SwissCross:
        return drawSwissCross(painter, scaled(item.rect));
    case LaidItem::Kind::Corners:
        return drawCorners(painter, item);
    case LaidItem::Kind::Scissors:
        return drawScissors(painter, item);
    }
}

} // namespace

void paintPage(QPainter& painter, const LaidPage& page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(1.0 / fontScale, 1.0 / fontScale);
    for (const LaidItem& item : page.items)
        drawItem(painter, item);
    painter.restore();
}

QPageLayout pageLayoutFor(const LaidDocument& document)
{
    const bool landscape = document.size.width() > document.size.height();
    const QSizeF upright = landscape ? document.size.transposed() : document.size;
    QPageLayout layout(QPageSize(upright, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

bool paintPages(QPainter& painter, QPagedPaintDevice& device, const LaidDocument& document)
{
    const QRectF full = device.pageLayout().fullRect(QPageLayout::Point);
    painter.save();
    painter.resetTransform();
    const qreal scale = painter.viewport().width() / full.width();
    painter.scale(scale, scale);
    for (qsizetype page = 0; page < document.pages.size(); ++page) {
        if (page > 0 && !device.newPage()) {
            painter.restore();
            return false;
        }
        paintPage(painter, document.pages.at(page));
    }
    painter.restore();
    return true;
}

} // namespace td

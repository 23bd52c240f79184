// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/sheetcontent.h"

#include <QFont>
#include <QPageLayout>
#include <QRectF>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace td
{

/// Draws sheets page by page, black on white, in points (1/72 inch). It lays everything out first, so that each page can say
/// of how many it is.
class SheetPainter
{
public:
    enum class Kind { Day, Week };

    SheetPainter(Kind kind, SheetContent content) : m_kind(kind), m_content(std::move(content)) {}

    /// Portrait for a day, landscape for a week, with 12 mm margins.
    static QPageLayout layoutFor(Kind kind, const QString& paper);
    /// Draws all pages; the device's page layout must be set. Returns the number of pages, 0 when drawing could not begin.
    int paint(QPagedPaintDevice& device);

private:
    void layOutDay(const QRectF& body);
    void layOutWeek(const QRectF& body);
    void place(int page, const QRectF& rect, std::function<void(QPainter&, const QRectF&)> draw);
    void dayRow(const SheetRow& row, const QRectF& rect);
    void drawFrame(QPainter& painter, const QRectF& page, int number) const;

    /// Something drawn on one page.
    struct Box {
        int page = 0;
        QRectF rect;
        std::function<void(QPainter&, const QRectF&)> draw;
    };

    Kind m_kind;
    SheetContent m_content;
    QList<Box> m_boxes;
    int m_pages = 1;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/document.h"

#include <QRectF>
#include <QSizeF>

namespace td
{

/// Something on a page, in points from the paper's upper left corner. A text is one line: its rectangle is where its glyphs go.
struct LaidItem {
    enum class Kind { Text, Fill, Line, Picture, Code, Stamp, SwissCross, Corners, Scissors };

    Kind kind = Kind::Text;
    QRectF rect;
    QString text;
    qreal size = 9;
    bool bold = false;
    QRgb colour = 0xff1a1a1a;
    qreal pen = 0.5; ///< of a line
    QImage picture;
    QByteArray payload; ///< of a code

    bool operator==(const LaidItem&) const = default;
};

/// One page.
struct LaidPage {
    QList<LaidItem> items;

    /// Its texts, in the order in which they were placed.
    [[nodiscard]] QStringList texts() const;
    bool operator==(const LaidPage&) const = default;
};

/// A document on its pages: what a painter draws.
struct LaidDocument {
    QSizeF size; ///< of the paper, in points
    QList<LaidPage> pages;

    bool operator==(const LaidDocument&) const = default;
};

/// Puts a document on pages. Headings of tables are repeated, sums are carried, totals are not left alone, and each page says of how
/// many it is.
LaidDocument layOut(const Document& document);

/// How wide a table is when nothing in it is wrapped.
qreal naturalWidth(const TableBlock& table);
/// Room between the margins of a page.
qreal bodyWidth(DocPaper paper, bool landscape);

} // namespace td

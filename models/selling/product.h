// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/localtime.h"

#include <QString>

namespace td
{

/// Something that is sold over the counter. Money in minor units, in the studio's way of pricing.
struct Product {
    ProductId id;
    QString name;
    QString code; ///< what a scanner reads; may be empty
    qint64 priceMinor = 0;
    qint64 costMinor = 0;
    QString taxCategory = QStringLiteral("goods");
    int reorderAt = 0; ///< low when no more than so many are left; 0: never low
    bool archived = false;
    int position = 0;
    int version = 0;

    bool operator==(const Product&) const = default;
};

/// A product with what is there of it.
struct ProductStock {
    Product product;
    qint64 onHand = 0;

    [[nodiscard]] bool low() const { return !product.archived && product.reorderAt > 0 && onHand <= product.reorderAt; }
    bool operator==(const ProductStock&) const = default;
};

enum class StockMoveKind { Purchase, Sale, Return, Count, Loss };

/// One movement of stock; the sum of all is what is there.
struct StockMove {
    StockMoveId id;
    ProductId product;
    LocationId location;
    int quantity = 0; ///< negative: out
    StockMoveKind kind = StockMoveKind::Purchase;
    InvoiceId invoice; ///< of a sale or return: the invoice of the sale
    QDate day;
    Instant at = 0;
    QString note;

    bool operator==(const StockMove&) const = default;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/product.h"

#include <QList>

namespace td
{

/// One line at the till. The unit price is the product's unless somebody changed it.
struct BasketLine {
    ProductId product;
    QString name;
    QString taxCategory;
    int quantity = 1;
    qint64 unitMinor = 0;
    qint64 discountMinor = 0; ///< on the line

    [[nodiscard]] qint64 amountMinor() const { return quantity * unitMinor - discountMinor; }
    bool operator==(const BasketLine&) const = default;
};

/// What somebody is about to buy over the counter.
struct Basket {
    ClientId client; ///< null: nobody in particular
    LocationId location;
    QList<BasketLine> lines;
    QString note;

    /// One more of this product: in its line when it is there without a discount, else in a new one.
    void add(const Product& product, int quantity = 1);
    [[nodiscard]] bool isEmpty() const { return lines.isEmpty(); }
    bool operator==(const Basket&) const = default;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "selling/product.h"

#include <QList>

namespace td
{

class Database;

/// Products and their stock. The catalogue is changed by the office and can be undone; stock is the sum of moves that are only ever added,
/// in change sets labelled "books.stock".
class Products
{
public:
    explicit Products(Database& database) : m_db(database) {}

    /// By position, then name, archived ones last.
    Result<QList<ProductStock>> stock(bool withArchived = false);
    /// Those of which no more are left than their mark says.
    Result<QList<ProductStock>> low();
    Result<ProductStock> find(const ProductId& id);
    /// Not archived ones: the one with exactly this code alone, else those whose name or code contains the text.
    Result<QList<ProductStock>> search(const QString& text, int limit = 8);

    /// A null id gets one. Errors, Invalid: text.empty, text.too-long, value.range, product.code-taken (args: code, name), tax.unknown-category.
    Result<Product> add(Product product);
    /// Stale when `product.version` is no longer the row's.
    Result<Product> change(const Product& product);
    Result<void> archive(const ProductId& id, bool archived = true);
    /// Refused product.in-use when it ever moved or was sold: archive it instead.
    Result<void> remove(const ProductId& id);

    /// Adds a move. What comes in is positive, what goes out is negative. Errors: Invalid stock.quantity, value.range; NotFound.
    Result<StockMove> move(StockMove move);
    /// Brings the stock to what was counted, at one location or over all. Nothing is written when it is right already.
    Result<qint64> count(const ProductId& id, qint64 counted, const LocationId& location, const QString& note);
    Result<qint64> onHand(const ProductId& id, const LocationId& location = {});
    /// Newest first.
    Result<QList<StockMove>> moves(const ProductId& id, int limit = 200);

private:
    Result<Product> check(Product product);
    Result<QList<ProductStock>> read(class Query query);

    Database& m_db;
};

} // namespace td

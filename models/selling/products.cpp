// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/products.h"

#include "billing/billingsettings.h"
#include "core/text.h"
#include "facility/studioday.h"
#include "scheduling/valuechecks.h"
#include "selling/sellingnames.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr qint64 highestAmount = 100'000'000;
constexpr int highestQuantity = 1'000'000;

#define PRODUCT_COLUMNS                                                                                                \
    "SELECT p.id, p.name, p.code, p.price_minor, p.cost_minor, p.tax_category, p.reorder_at, p.status, p.position, "     \
    "p.version, (SELECT coalesce(sum(m.quantity), 0) FROM stock_moves m WHERE m.product_id = p.id) AS on_hand "          \
    "FROM products p WHERE p.deleted = 0 "

ProductStock productFrom(const Query& q)
{
    Product p;
    p.id = q.id<ProductId>(0);
    p.name = q.text(1);
    p.code = q.text(2);
    p.priceMinor = q.int64(3);
    p.costMinor = q.int64(4);
    p.taxCategory = q.text(5);
    p.reorderAt = q.integer(6);
    p.archived = q.utf8(7) == "archived";
    p.position = q.integer(8);
    p.version = q.integer(9);
    return {p, q.int64(10)};
}

QLatin1String statusText(bool archived)
{
    return QLatin1String(archived ? "archived" : "active");
}

} // namespace

Result<QList<ProductStock>> Products::read(Query query)
{
    QList<ProductStock> out;
    while (query.next())
        out.append(productFrom(query));
    TD_TRY(query.finish());
    return out;
}

Result<QList<ProductStock>> Products::stock(bool withArchived)
{
    return read(m_db.query(PRODUCT_COLUMNS "AND (? OR p.status = 'active') ORDER BY p.status, p.position, p.name, p.id", withArchived));
}

Result<QList<ProductStock>> Products::low()
{
    TD_TRY_ASSIGN(QList<ProductStock> all, stock());
    all.removeIf([](const ProductStock& one) { return !one.low(); });
    return all;
}

Result<ProductStock> Products::find(const ProductId& id)
{
    TD_TRY_ASSIGN(const QList<ProductStock> found, read(m_db.query(PRODUCT_COLUMNS "AND p.id = ?", id)));
    return found.isEmpty() ? fail(ErrorKind::NotFound, "row.not-found", "product") : Result<ProductStock>(found.first());
}

Result<QList<ProductStock>> Products::search(const QString& text, int limit)
{
    const QString wanted = cleanLine(text);
    TD_TRY_ASSIGN(QList<ProductStock> found, stock());
    for (const ProductStock& one : std::as_const(found)) {
        if (!wanted.isEmpty() && one.product.code == wanted)
            return QList<ProductStock>{one};
    }
    const QString folded = foldText(wanted);
    found.removeIf([&](const ProductStock& one) {
        return !foldText(one.product.name).contains(folded) && !foldText(one.product.code).contains(folded);
    });
    return found.first(std::min<qsizetype>(limit, found.size()));
}

Result<Product> Products::check(Product product)
{
    TD_TRY_ASSIGN(product.name, checkLine(product.name, "name", 120, true));
    TD_TRY_ASSIGN(product.code, checkLine(product.code, "code", 60));
    TD_TRY(checkRange(product.priceMinor, 0, highestAmount, "price_minor"));
    TD_TRY(checkRange(product.costMinor, 0, highestAmount, "cost_minor"));
    TD_TRY(checkRange(product.reorderAt, 0, 100'000, "reorder_at"));
    TD_TRY_ASSIGN(const TaxTable taxes, BillingSettingsStore(m_db).taxTable());
    if (!taxes.categories().contains(product.taxCategory))
        return fail(ErrorKind::Invalid, "tax.unknown-category", "tax_category", {product.taxCategory});
    auto q = m_db.query("SELECT name FROM products WHERE code = ? AND code <> '' AND id <> ? AND deleted = 0", product.code, product.id.blob());
    if (q.next())
        return fail(ErrorKind::Invalid, "product.code-taken", "code", {product.code, q.text(0)});
    TD_TRY(q.finish());
    return product;
}

Result<Product> Products::add(Product wanted)
{
    TD_TRY_ASSIGN(Product p, check(std::move(wanted)));
    if (p.id.isNull())
        p.id = m_db.newId<ProductId>();
    p.version = 1;
    return m_db.change("product.add", p.name, [&]() -> Result<Product> {
        TD_TRY(namedDuplicate(m_db.exec(
            "INSERT INTO products (id, name, code, price_minor, cost_minor, tax_category, reorder_at, status, position) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            p.id, p.name, p.code, p.priceMinor, p.costMinor, p.taxCategory, p.reorderAt, statusText(p.archived), p.position)));
        return p;
    });
}

Result<Product> Products::change(const Product& wanted)
{
    TD_TRY(find(wanted.id));
    TD_TRY_ASSIGN(const Product p, check(wanted));
    return m_db.change("product.change", p.name, [&]() -> Result<Product> {
        TD_TRY(m_db.exec("UPDATE products SET name = ?, code = ?, price_minor = ?, cost_minor = ?, tax_category = ?, "
                         "reorder_at = ?, status = ?, position = ?, version = ? WHERE id = ?",
                         p.name, p.code, p.priceMinor, p.costMinor, p.taxCategory, p.reorderAt, statusText(p.archived),
                         p.position, p.version, p.id));
        TD_TRY_ASSIGN(const ProductStock stored, find(p.id));
        return stored.product;
    });
}

Result<void> Products::archive(const ProductId& id, bool archived)
{
    TD_TRY_ASSIGN(const ProductStock found, find(id));
    return m_db.change(archived ? "product.archive" : "product.unarchive", found.product.name,
                       [&] { return m_db.exec("UPDATE products SET status = ? WHERE id = ?", statusText(archived), id); });
}

Result<void> Products::remove(const ProductId& id)
{
    TD_TRY_ASSIGN(const ProductStock found, find(id));
    TD_TRY_ASSIGN(const qint64 used, m_db.query("SELECT EXISTS (SELECT 1 FROM stock_moves WHERE product_id = ?1) OR EXISTS "
                                                "(SELECT 1 FROM invoice_lines WHERE product_id = ?1 AND deleted = 0)", id).number());
    if (used != 0)
        return fail(ErrorKind::Refused, "product.in-use", "product", {found.product.name});
    return m_db.change("product.remove", found.product.name,
                       [&] { return m_db.exec("UPDATE products SET deleted = 1 WHERE id = ?", id); });
}

Result<StockMove> Products::move(StockMove move)
{
    TD_TRY_ASSIGN(const ProductStock found, find(move.product));
    TD_TRY(checkRange(move.quantity, -highestQuantity, highestQuantity, "quantity"));
    if (move.quantity == 0)
        return fail(ErrorKind::Invalid, "stock.quantity", "quantity");
    TD_TRY_ASSIGN(move.note, checkLine(move.note, "note", 500));
    if (!move.day.isValid()) {
        TD_TRY_ASSIGN(move.day, studioToday(m_db));
    }
    TD_TRY(checkDay(move.day, "day"));
    move.id = m_db.newId<StockMoveId>();
    move.at = m_db.clock().now();
    return m_db.change("books.stock", found.product.name, [&]() -> Result<StockMove> {
        TD_TRY(m_db.exec("INSERT INTO stock_moves (id, product_id, location_id, quantity, kind, invoice_id, day, at, note) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         move.id, move.product, move.location, move.quantity, nameOf(stockMoveNames, move.kind), move.invoice,
                         move.day, move.at, move.note));
        return move;
    });
}

Result<qint64> Products::onHand(const ProductId& id, const LocationId& location)
{
    return m_db.query("SELECT coalesce(sum(quantity), 0) FROM stock_moves WHERE product_id = ?1 AND (?2 IS NULL OR location_id = ?2)",
                      id, location).number();
}

Result<qint64> Products::count(const ProductId& id, qint64 counted, const LocationId& location, const QString& note)
{
    TD_TRY(checkRange(counted, 0, highestQuantity, "quantity"));
    TD_TRY_ASSIGN(const qint64 before, onHand(id, location));
    const qint64 difference = counted - before;
    if (difference == 0)
        return difference;
    TD_TRY(checkRange(difference, -highestQuantity, highestQuantity, "quantity"));
    StockMove correction;
    correction.product = id;
    correction.location = location;
    correction.quantity = int(difference);
    correction.kind = StockMoveKind::Count;
    correction.note = note;
    TD_TRY(move(correction));
    return difference;
}

Result<QList<StockMove>> Products::moves(const ProductId& id, int limit)
{
    QList<StockMove> out;
    auto q = m_db.query("SELECT id, product_id, location_id, quantity, kind, invoice_id, day, at, note FROM stock_moves "
                        "WHERE product_id = ? ORDER BY at DESC, id DESC LIMIT ?", id, limit);
    while (q.next()) {
        StockMove move;
        move.id = q.id<StockMoveId>(0);
        move.product = q.id<ProductId>(1);
        move.location = q.id<LocationId>(2);
        move.quantity = q.integer(3);
        move.kind = valueOf(stockMoveNames, q.text(4)).value_or(StockMoveKind::Count);
        move.invoice = q.id<InvoiceId>(5);
        move.day = q.date(6);
        move.at = q.int64(7);
        move.note = q.text(8);
        out.append(move);
    }
    TD_TRY(q.finish());
    return out;
}

} // namespace td

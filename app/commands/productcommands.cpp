// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/billingnames.h"
#include "commands/commandlists.h"
#include "commands/jsonvalues.h"
#include "commands/names.h"
#include "commands/sellingfields.h"
#include "selling/sellingnames.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QList<Field> productFields()
{
    return {field("code", FieldType::Text, "What a scanner reads."), field("price_minor", FieldType::Integer, "In cents."),
            field("cost_minor", FieldType::Integer, "What it costs you, in cents.").otherwise(u"0"_s),
            field("tax_category", FieldType::Text, "How it is taxed.").otherwise(u"goods"_s),
            field("reorder_at", FieldType::Integer, "Low when no more are left; 0 for never.").otherwise(u"0"_s)};
}

void fill(const Arguments& a, Product& product)
{
    a.into("name"_L1, product.name);
    a.into("code"_L1, product.code);
    a.into("price_minor"_L1, product.priceMinor);
    a.into("cost_minor"_L1, product.costMinor);
    a.into("tax_category"_L1, product.taxCategory);
    a.into("reorder_at"_L1, product.reorderAt);
}

Result<QJsonObject> answer(Session& s, const ProductId& id)
{
    TD_TRY_ASSIGN(const ProductStock stock, s.selling().products().find(id));
    return QJsonObject{{u"id"_s, jsonOf(id)}, {u"product"_s, toJson(stock)}};
}

Result<QJsonObject> add(Session& s, const Arguments& a)
{
    Product product;
    fill(a, product);
    TD_TRY_ASSIGN(product, s.selling().products().add(product));
    return answer(s, product.id);
}

Result<QJsonObject> change(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(Product product, productFrom(s, a.text("product"_L1)));
    fill(a, product);
    a.into("version"_L1, product.version);
    TD_TRY(s.selling().products().change(product));
    return answer(s, product.id);
}

Result<QJsonObject> archive(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Product product, productFrom(s, a.text("product"_L1)));
    TD_TRY(s.selling().products().archive(product.id, a.boolean("archived"_L1, true)));
    return answer(s, product.id);
}

Result<QJsonObject> stock(Session& s, const Arguments& a)
{
    Products& products = s.selling().products();
    TD_TRY_ASSIGN(const QList<ProductStock> list, a.boolean("low"_L1) ? products.low() : products.stock(a.boolean("archived"_L1)));
    return answerWithList("products", list);
}

Result<QJsonObject> moveStock(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Product product, productFrom(s, a.text("product"_L1)));
    const auto kind = valueOf(stockMoveNames, a.text("kind"_L1)).value_or(StockMoveKind::Purchase);
    if (kind == StockMoveKind::Count) {
        TD_TRY(s.selling().products().count(product.id, a.int64("quantity"_L1), a.id<LocationId>("location"_L1), a.text("note"_L1)));
        return answer(s, product.id);
    }
    StockMove move;
    move.product = product.id;
    move.kind = kind;
    move.quantity = kind == StockMoveKind::Loss ? -a.integer("quantity"_L1) : a.integer("quantity"_L1);
    move.location = a.id<LocationId>("location"_L1);
    move.note = a.text("note"_L1);
    TD_TRY(s.selling().products().move(move));
    return answer(s, product.id);
}

QList<Field> basketLineFields()
{
    return {field("product", FieldType::Text, "Id, code or name.").must(), field("quantity", FieldType::Integer, "How many.").otherwise(u"1"_s),
            field("unit_minor", FieldType::Integer, "Another price for one, in cents."),
            field("discount_minor", FieldType::Integer, "On the line, in cents.").otherwise(u"0"_s)};
}

Result<Basket> basketFrom(Session& s, const Arguments& a)
{
    Basket basket;
    basket.client = a.id<ClientId>("client"_L1);
    basket.location = a.id<LocationId>("location"_L1);
    basket.note = a.text("note"_L1);
    References references(s.db());
    for (const QJsonValue& object : a.array("lines"_L1)) {
        TD_TRY_ASSIGN(const Arguments part, Arguments::read(basketLineFields(), object.toObject(), references));
        TD_TRY_ASSIGN(const Product product, productFrom(s, part.text("product"_L1)));
        BasketLine line{product.id, product.name, product.taxCategory, part.integer("quantity"_L1, 1), product.priceMinor, 0};
        part.into("unit_minor"_L1, line.unitMinor);
        part.into("discount_minor"_L1, line.discountMinor);
        basket.lines.append(line);
    }
    return basket;
}

Result<QJsonObject> tillSale(Session& s, const Arguments& a)
{
    TD_TRY_ASSIGN(const Basket basket, basketFrom(s, a));
    if (a.boolean("preview"_L1)) {
        TD_TRY_ASSIGN(const TillTotals totals, s.selling().till().totals(basket));
        return QJsonObject{{u"totals"_s, jsonOfTotals(totals.taxed)}, {u"cash_minor"_s, totals.cashMinor}};
    }
    TD_TRY_ASSIGN(const QList<Tender> tenders, tendersFrom(s, a));
    TD_TRY_ASSIGN(const TillSale sale, s.selling().till().sell(basket, tenders, a.boolean("on_account"_L1)));
    return QJsonObject{{u"invoice"_s, jsonOf(sale.invoice)},
                       {u"number"_s, sale.number},
                       {u"total_minor"_s, sale.totalMinor},
                       {u"change_minor"_s, sale.changeMinor},
                       {u"open_minor"_s, sale.openMinor},
                       {u"payments"_s, jsonOfPayments(sale.payments)}};
}

Result<QJsonObject> tillReturn(Session& s, const Arguments& a)
{
    Invoices invoices = s.invoices();
    TD_TRY_ASSIGN(const InvoiceId id, invoices.findNumber(a.text("invoice"_L1)));
    TD_TRY_ASSIGN(const Invoice invoice, invoices.find(id));
    QList<ReturnedLine> lines;
    References references(s.db());
    for (const QJsonValue& object : a.array("lines"_L1)) {
        TD_TRY_ASSIGN(const Arguments part, Arguments::read({field("product", FieldType::Text, "Id, code or name.").must(),
                                                             field("quantity", FieldType::Integer, "How many.").otherwise(u"1"_s)},
                                                            object.toObject(), references));
        TD_TRY_ASSIGN(const Product product, productFrom(s, part.text("product"_L1)));
        InvoiceLineId line;
        for (const InvoiceLine& one : invoice.lines) {
            if (one.product == product.id && line.isNull())
                line = one.id;
        }
        lines.append({line, part.integer("quantity"_L1, 1)});
    }
    TD_TRY_ASSIGN(const TillReturn done, s.selling().till().takeBack(id, lines, valueOf(paymentMethodNames, a.text("method"_L1)), a.text("reason"_L1),
                                                                     a.boolean("restock"_L1, true)));
    return QJsonObject{{u"credit_note"_s, jsonOf(done.creditNote)},
                       {u"number"_s, done.number},
                       {u"total_minor"_s, done.totalMinor},
                       {u"refunded_minor"_s, done.refundedMinor}};
}

Field productField()
{
    return field("product", FieldType::Text, "Which product, by id, code or name.").must();
}

} // namespace

QList<Command> productCommands()
{
    return {
        {"product-add"_L1, u"Adds a product."_s, officeRoles(), QList<Field>{field("name", FieldType::Text, "Name.").must()} + productFields(), add},
        {"product-change"_L1, u"Changes a product."_s, officeRoles(),
         QList<Field>{productField(), field("name", FieldType::Text, "Name.")} + productFields() + QList<Field>{field("version", FieldType::Integer, "As it was read.")}, change},
        {"product-archive"_L1, u"No longer sells a product, or again."_s, officeRoles(),
         {productField(), field("archived", FieldType::Boolean, "Whether it is.").otherwise(u"true"_s)}, archive},
        {"stock"_L1, u"Products with what is there of each."_s, staffRoles(),
         {field("low", FieldType::Boolean, "Only those that run low."), field("archived", FieldType::Boolean, "With archived ones.")}, stock},
        {"stock-move"_L1, u"Goods that came, were lost, or were counted."_s, staffRoles(),
         {productField(), field("kind", FieldType::Text, "What happened.").oneOf({u"purchase"_s, u"count"_s, u"loss"_s}).otherwise(u"purchase"_s),
          field("quantity", FieldType::Integer, "How many; for a count, how many there are.").must(), field("location", FieldType::Location, "Where."),
          field("note", FieldType::Text, "A note.")}, moveStock},
        {"till-sale"_L1, u"Sells over the counter: invoice, payments and stock in one."_s, staffRoles(),
         {field("lines", FieldType::Objects, "What: product, quantity, unit_minor, discount_minor.").must(),
          field("client", FieldType::Client, "Who buys.").otherwise(u"nobody in particular"_s), field("location", FieldType::Location, "Where."),
          field("note", FieldType::Text, "On the invoice."), tendersField(), field("on_account", FieldType::Boolean, "The client pays the rest later.").otherwise(u"false"_s),
          field("preview", FieldType::Boolean, "Only the totals.").otherwise(u"false"_s)}, tillSale},
        {"till-return"_L1, u"Takes goods back: credit note, stock and money."_s, staffRoles(),
         {field("invoice", FieldType::Text, "Number of the sale's invoice.").must(), field("lines", FieldType::Objects, "What: product, quantity.").must(),
          field("reason", FieldType::Text, "Why.").must(),
          field("method", FieldType::Text, "How the money goes back.").oneOf(allNames(paymentMethodNames)).otherwise(u"as client credit"_s),
          field("restock", FieldType::Boolean, "The goods can be sold again.").otherwise(u"true"_s)}, tillReturn},
    };
}

} // namespace td

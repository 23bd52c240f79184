// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/till.h"

#include "billing/invoices.h"
#include "billing/payments.h"
#include "core/text.h"
#include "facility/studioday.h"
#include "scheduling/valuechecks.h"
#include "selling/products.h"
#include "selling/saleparts.h"

#include <algorithm>

namespace td
{
namespace
{
constexpr qint64 highestAmount = 100'000'000;
constexpr int highestQuantity = 10'000;
constexpr int milli = 1000;
} // namespace

Result<Invoice> Till::draftOf(const Basket& basket, QDate day)
{
    if (basket.isEmpty())
        return fail(ErrorKind::Invalid, "till.empty", "lines");
    TD_TRY_ASSIGN(Invoice draft, m_invoices.newDraft(basket.client, day));
    TD_TRY_ASSIGN(draft.note, checkLine(basket.note, "note", 500));
    draft.location = basket.location;
    draft.dueDay = day;
    for (const BasketLine& line : basket.lines) {
        TD_TRY(checkRange(line.quantity, 1, highestQuantity, "quantity"));
        TD_TRY(checkRange(line.unitMinor, 0, highestAmount, "unit_minor"));
        InvoiceLine sold;
        sold.kind = LineKind::Product;
        sold.description = line.name;
        sold.day = day;
        sold.quantityMilli = qint64(line.quantity) * milli;
        sold.unitMinor = line.unitMinor;
        sold.discountMinor = line.discountMinor;
        sold.taxCategory = line.taxCategory;
        sold.product = line.product;
        sold.location = basket.location;
        draft.lines.append(sold);
    }
    return draft;
}

Result<TillTotals> Till::totals(const Basket& basket)
{
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    TD_TRY_ASSIGN(const Invoice draft, draftOf(basket, today));
    TD_TRY_ASSIGN(const BillingSettings settings, BillingSettingsStore(m_db).settings());
    TillTotals out;
    TD_TRY_ASSIGN(out.taxed, m_invoices.totals(draft));
    for (const BasketLine& line : basket.lines)
        out.discountMinor += line.discountMinor;
    out.cashMinor = Payments::cashRounded(out.taxed.totalMinor, settings.cashRoundingMinor);
    out.currency = draft.currency;
    return out;
}

Result<void> Till::moveStock(const Basket& basket, const InvoiceId& invoice, QDate day)
{
    Products products(m_db);
    for (const BasketLine& line : basket.lines) {
        StockMove out;
        out.product = line.product;
        out.location = basket.location;
        out.quantity = -line.quantity;
        out.kind = StockMoveKind::Sale;
        out.invoice = invoice;
        out.day = day;
        TD_TRY(products.move(out));
    }
    return {};
}

Result<TillSale> Till::sell(const Basket& basket, const QList<Tender>& tenders, bool onAccount)
{
    if (onAccount && basket.client.isNull())
        return fail(ErrorKind::Refused, "till.no-account", "client");
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    TD_TRY_ASSIGN(const Invoice draft, draftOf(basket, today));
    TD_TRY_ASSIGN(const BillingSettings settings, BillingSettingsStore(m_db).settings());
    return m_db.change("books.sale", basket.lines.first().name, [&]() -> Result<TillSale> {
        TD_TRY_ASSIGN(const Invoice invoice, m_invoices.issueNew(draft));
        TD_TRY_ASSIGN(const TenderPlan plan, tenderPlan(invoice.totalMinor, tenders, settings.cashRoundingMinor, onAccount));
        TillSale sale{invoice.id, invoice.number, invoice.totalMinor, {}, plan.changeMinor, plan.openMinor};
        if (!plan.settle.isEmpty()) {
            TD_TRY_ASSIGN(sale.payments, takeTenders(m_payments, invoice, plan.settle, today));
        }
        TD_TRY(moveStock(basket, invoice.id, today));
        return sale;
    });
}

Result<int> Till::returnable(const Invoice& invoice, const InvoiceLine& line)
{
    // The moves know the product, not the line: what came back counts against the first lines of that product first.
    TD_TRY_ASSIGN(qint64 back, m_db.query("SELECT coalesce(sum(quantity), 0) FROM stock_moves WHERE product_id = ? AND kind = 'return' "
                                          "AND invoice_id = ?", line.product, invoice.id).number());
    for (const InvoiceLine& other : invoice.lines) {
        if (other.product != line.product || other.kind != LineKind::Product)
            continue;
        const qint64 sold = other.quantityMilli / milli;
        const qint64 ofThis = std::min(back, sold);
        if (other.id == line.id)
            return int(sold - ofThis);
        back -= ofThis;
    }
    return 0;
}

Result<qint64> Till::part(const Invoice& invoice, const ReturnedLine& wanted, InvoiceLine& found)
{
    const auto line = std::find_if(invoice.lines.cbegin(), invoice.lines.cend(), [&](const InvoiceLine& one) {
        return one.id == wanted.line && one.kind == LineKind::Product && !one.product.isNull();
    });
    if (line == invoice.lines.cend())
        return fail(ErrorKind::NotFound, "row.not-found", "line");
    found = *line;
    TD_TRY(checkRange(wanted.quantity, 1, highestQuantity, "quantity"));
    TD_TRY_ASSIGN(const int left, returnable(invoice, found));
    if (wanted.quantity > left)
        return fail(ErrorKind::Refused, "till.returned", "quantity", {QString::number(left)});
    // Worked out on what came back altogether, so that the parts of a line add up to it to the cent.
    const qint64 sold = found.quantityMilli / milli;
    const qint64 before = sold - left;
    return scaled(found.amountMinor, before + wanted.quantity, sold) - scaled(found.amountMinor, before, sold);
}

Result<void> Till::stockBack(const Invoice& invoice, const InvoiceLine& line, int quantity, const TakenBack& how)
{
    Products products(m_db);
    StockMove in;
    in.product = line.product;
    in.location = line.location;
    in.quantity = quantity;
    in.kind = StockMoveKind::Return;
    in.invoice = invoice.id;
    in.day = how.day;
    in.note = how.reason;
    TD_TRY(products.move(in));
    if (how.restock)
        return {};
    in.quantity = -quantity;
    in.kind = StockMoveKind::Loss;
    TD_TRY(products.move(in));
    return {};
}

Result<TillReturn> Till::takeBack(const InvoiceId& id, const QList<ReturnedLine>& lines, std::optional<PaymentMethod> method,
                                  const QString& reason, bool restock)
{
    if (lines.isEmpty())
        return fail(ErrorKind::Invalid, "till.empty", "lines");
    TD_TRY_ASSIGN(const QString words, checkLine(reason, "reason", 500, true));
    TD_TRY_ASSIGN(const QDate today, studioToday(m_db));
    TD_TRY_ASSIGN(const Invoice invoice, m_invoices.find(id));
    if (invoice.status != InvoiceStatus::Issued || invoice.kind != InvoiceKind::Invoice)
        return fail(ErrorKind::Refused, "invoice.not-issued", "invoice");
    return m_db.change("books.return", invoice.number, [&]() -> Result<TillReturn> {
        QList<std::pair<InvoiceLineId, qint64>> parts;
        for (const ReturnedLine& wanted : lines) {
            InvoiceLine line;
            TD_TRY_ASSIGN(const qint64 amount, part(invoice, wanted, line));
            TD_TRY(stockBack(invoice, line, wanted.quantity, {today, words, restock}));
            if (amount > 0)
                parts.append({line.id, amount});
        }
        if (parts.isEmpty())
            return TillReturn{};
        TD_TRY_ASSIGN(const Invoice issued, m_invoices.creditNote(id, words, parts));
        TD_TRY_ASSIGN(const Invoice note, m_invoices.find(issued.id));
        TillReturn out{note.id, note.number, note.totalMinor, 0};
        if (method && note.openMinor() > 0) {
            out.refundedMinor = note.openMinor();
            TD_TRY(m_payments.refundCreditNote(note.id, out.refundedMinor, *method, today, words));
        }
        return out;
    });
}

} // namespace td

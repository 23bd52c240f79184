// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/productdialog.h"

#include "selling/selling.h"
#include "selling/sellingfields.h"
#include "selling/sellingtext.h"
#include "widgets/formgrid.h"
#include "widgets/moneyedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int most = 100'000;
} // namespace

ProductDialog::ProductDialog(const SellingContext& given, const Product& product, QWidget* parent)
    : SellingDialog(given, "productDialog", product.id.isNull() ? tr("New product") : product.name, {}, parent)
    , m_product(product)
    , m_name(sellingLine("name", tr("Name")))
    , m_code(sellingLine("code", tr("Code")))
    , m_price(sellingMoney("price_minor", tr("Price"), given, product.priceMinor))
    , m_cost(sellingMoney("cost_minor", tr("What it costs you"), given, product.costMinor))
    , m_tax(sellingCombo("tax_category", tr("Taxed as"), taxCategoryChoices(given)))
    , m_reorder(sellingNumber("reorder_at", tr("Low when no more than"), 0, most))
{
    form()->addRow(u"name"_s, tr("Name"), m_name);
    form()->addRow(u"code"_s, tr("Code"), m_code, tr("What a scanner reads from it; you may leave it empty."));
    form()->addRow(u"price_minor"_s, tr("Price"), m_price);
    form()->addRow(u"cost_minor"_s, tr("What it costs you"), m_cost);
    form()->addRow(u"tax_category"_s, tr("Taxed as"), m_tax);
    form()->addRow(u"reorder_at"_s, tr("Low when no more than"), sellingRow({m_reorder}), tr("With 0 it is never marked as low."));
    m_name->setText(product.name);
    m_code->setText(product.code);
    chooseIn(m_tax, product.taxCategory);
    m_reorder->setValue(product.reorderAt);
    setVerb(product.id.isNull() ? tr("Add product") : tr("Save"), {});
    m_name->setFocus();
}

Result<void> ProductDialog::store()
{
    m_product.name = m_name->text();
    m_product.code = m_code->text();
    TD_TRY_ASSIGN(const qint64 price, amountIn(m_price));
    TD_TRY_ASSIGN(const qint64 cost, amountIn(m_cost));
    m_product.priceMinor = price;
    m_product.costMinor = cost;
    m_product.taxCategory = m_tax->currentData().toString();
    m_product.reorderAt = m_reorder->value();
    Products& products = context().selling.products();
    TD_TRY(m_product.id.isNull() ? products.add(m_product) : products.change(m_product));
    return {};
}

StockDialog::StockDialog(const SellingContext& given, const ProductStock& stock, QWidget* parent)
    : SellingDialog(given, "stockDialog", stock.product.name, tr("%n in stock now.", nullptr, int(stock.onHand)), parent)
    , m_stock(stock)
    , m_kind(sellingCombo("kind", tr("What happened"),
                          {{tr("New goods came in"), int(StockMoveKind::Purchase)}, {tr("I counted what is there"), int(StockMoveKind::Count)},
                           {tr("Lost, broken or used up"), int(StockMoveKind::Loss)}}))
    , m_quantity(sellingNumber("quantity", tr("How many"), 0, most))
    , m_note(sellingLine("note", tr("Note")))
{
    form()->addRow(u"kind"_s, tr("What happened"), m_kind);
    form()->addRow(u"quantity"_s, tr("How many"), sellingRow({m_quantity}));
    form()->addRow(u"note"_s, tr("Note"), m_note);
    setVerb(tr("Write it down"), {});
    m_quantity->setFocus();
    m_quantity->selectAll();
}

Result<void> StockDialog::store()
{
    const auto kind = StockMoveKind(m_kind->currentData().toInt());
    Products& products = context().selling.products();
    if (kind == StockMoveKind::Count)
        return products.count(m_stock.product.id, m_quantity->value(), {}, m_note->text()).map([](qint64) {});
    StockMove move;
    move.product = m_stock.product.id;
    move.quantity = kind == StockMoveKind::Loss ? -m_quantity->value() : m_quantity->value();
    move.kind = kind;
    move.note = m_note->text();
    return products.move(move).map([](const StockMove&) {});
}

} // namespace td

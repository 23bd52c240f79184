// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/product.h"
#include "selling/sellingdialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace td
{

class MoneyEdit;

/// Adds or changes a product.
class ProductDialog final : public SellingDialog
{
    Q_OBJECT

public:
    ProductDialog(const SellingContext& context, const Product& product, QWidget* parent);

private:
    Result<void> store() override;

    Product m_product;
    QLineEdit* m_name;
    QLineEdit* m_code;
    MoneyEdit* m_price;
    MoneyEdit* m_cost;
    QComboBox* m_tax;
    QSpinBox* m_reorder;
};

/// Stock that came, went, or was counted.
class StockDialog final : public SellingDialog
{
    Q_OBJECT

public:
    StockDialog(const SellingContext& context, const ProductStock& stock, QWidget* parent);

private:
    Result<void> store() override;

    ProductStock m_stock;
    QComboBox* m_kind;
    QSpinBox* m_quantity;
    QLineEdit* m_note;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/product.h"
#include "selling/sellingcontext.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace td
{

class ListTable;
class PageHeader;

/// Products with what is there of each; those that run low first. Below, how the stock of the chosen one moved.
class ProductsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProductsPage(const SellingContext& context, QWidget* parent = nullptr);

    void reload();

private:
    void buildHeader();
    void showMoves();
    void edit(const Product& product);
    void moveStock();
    void archive();
    [[nodiscard]] const ProductStock* chosen() const;

    const SellingContext& m_context;
    QList<ProductStock> m_stock;
    PageHeader* m_header;
    QCheckBox* m_archived;
    QPushButton* m_edit;
    QPushButton* m_move;
    QPushButton* m_archive;
    ListTable* m_list;
    ListTable* m_moves;
};

} // namespace td

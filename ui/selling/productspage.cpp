// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/productspage.h"

#include "selling/listtable.h"
#include "selling/productdialog.h"
#include "selling/selling.h"
#include "selling/sellingfields.h"
#include "selling/sellingtext.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/privacystate.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

ProductsPage::ProductsPage(const SellingContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Products")))
    , m_archived(sellingCheck("productsArchived", tr("Show archived ones")))
    , m_edit(makeButton("editProduct", tr("Change"), ButtonKind::Normal, Glyph::Edit))
    , m_move(makeButton("moveStock", tr("Move stock"), ButtonKind::Normal, Glyph::Switch))
    , m_archive(makeButton("archiveProduct", tr("Archive")))
    , m_list(new ListTable("products", tr("Products"),
                           {{tr("Product")}, {tr("Code")}, {tr("Price"), true}, {tr("Cost"), true}, {tr("In stock"), true}, {tr("State")}}))
    , m_moves(new ListTable("stockMoves", tr("Movements"), {{tr("Note")}, {tr("Day")}, {tr("What")}, {tr("How many"), true}}))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    buildHeader();
    column->addWidget(m_header);
    auto* empty = new EmptyState(Glyph::Tag, tr("No products yet"),
                                 tr("Water, bands, shirts: what you sell over the counter, with its price and stock."),
                                 m_context.managesStudio() ? tr("Add a product") : QString());
    connect(empty, &EmptyState::actionRequested, this, [this] { edit({}); });
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_list->withEmpty(empty));
    column->addWidget(card, 3);
    auto* moves = new Card(tr("Movements of the chosen product"));
    moves->setFlush();
    moves->body()->addWidget(m_moves->withEmpty(
        new EmptyState(Glyph::History, tr("Nothing moved yet"), tr("Purchases, sales and counts of the chosen product show here."))));
    column->addWidget(moves, 2);
    connect(m_list, &ListTable::keyChanged, this, &ProductsPage::showMoves);
    connect(m_list, &TableView::opened, this, [this] {
        if (chosen() != nullptr && m_context.managesStudio())
            edit(chosen()->product);
    });
    connect(&m_context.privacy, &PrivacyState::changed, this, &ProductsPage::reload);
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (rows.touchesAny("products", "stock_moves"))
            reload();
    });
    reload();
}

void ProductsPage::buildHeader()
{
    auto* add = makeButton("addProduct", tr("New product"), ButtonKind::Primary, Glyph::Add);
    for (QPushButton* button : {m_move, m_edit, m_archive})
        m_header->addAction(button);
    m_header->addAction(add);
    m_header->addAfterTitle(m_archived);
    for (QPushButton* button : {m_edit, m_archive, add})
        button->setVisible(m_context.managesStudio());
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(chosen()->product); });
    connect(m_move, &QPushButton::clicked, this, &ProductsPage::moveStock);
    connect(m_archive, &QPushButton::clicked, this, &ProductsPage::archive);
    connect(m_archived, &QCheckBox::toggled, this, &ProductsPage::reload);
}

const ProductStock* ProductsPage::chosen() const
{
    const auto id = m_list->id<ProductId>();
    const auto found = std::find_if(m_stock.cbegin(), m_stock.cend(), [&](const ProductStock& one) { return one.product.id == id; });
    return found == m_stock.cend() ? nullptr : &*found;
}

void ProductsPage::reload()
{
    const auto stock = m_context.selling.products().stock(m_archived->isChecked());
    if (!stock) {
        m_context.report(stock.error());
        return;
    }
    m_stock = *stock;
    std::stable_partition(m_stock.begin(), m_stock.end(), [](const ProductStock& one) { return one.low(); });
    QList<ListRow> rows;
    int low = 0;
    for (const ProductStock& one : std::as_const(m_stock)) {
        low += one.low() ? 1 : 0;
        rows.append({one.product.id.blob(),
                     {one.product.name, one.product.code, ListCell(m_context.amount(one.product.priceMinor), one.product.priceMinor),
                      ListCell(m_context.amount(one.product.costMinor), one.product.costMinor),
                      ListCell(QLocale().toString(one.onHand), one.onHand), ListCell(SellingText::stockState(one))},
                     one.product.archived});
    }
    m_list->setRows(rows);
    m_header->setFacts(low > 0 ? tr("%n product(s) running low", nullptr, low) : tr("%n product(s)", nullptr, int(rows.size())));
    showMoves();
}

void ProductsPage::showMoves()
{
    const ProductStock* one = chosen();
    for (QPushButton* button : {m_edit, m_move, m_archive})
        button->setEnabled(one != nullptr);
    m_archive->setText(one != nullptr && one->product.archived ? tr("Offer again") : tr("Archive"));
    QList<ListRow> rows;
    const auto moves = one != nullptr ? m_context.selling.products().moves(one->product.id) : Result<QList<StockMove>>();
    for (const StockMove& move : moves.value_or(QList<StockMove>()))
        rows.append({move.id.blob(),
                     {move.note, ListCell(SellingText::day(move.day), move.day.toJulianDay()), SellingText::stockMove(move.kind),
                      ListCell((move.quantity > 0 ? u"+"_s : QString()) + QLocale().toString(move.quantity), move.quantity)}});
    m_moves->setRows(rows);
}

void ProductsPage::edit(const Product& product)
{
    (new ProductDialog(m_context, product, this))->present();
}

void ProductsPage::moveStock()
{
    if (chosen() != nullptr)
        (new StockDialog(m_context, *chosen(), this))->present();
}

void ProductsPage::archive()
{
    const ProductStock one = *chosen();
    const auto done = m_context.selling.products().archive(one.product.id, !one.product.archived);
    if (!done)
        m_context.report(done.error());
    else
        m_context.tell(one.product.archived ? tr("%1 is offered again.").arg(one.product.name) : tr("%1 is archived.").arg(one.product.name));
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/tillpage.h"

#include "selling/clientchoice.h"
#include "selling/listtable.h"
#include "selling/selling.h"
#include "selling/sellingfields.h"
#include "selling/sellingtext.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/moneyedit.h"
#include "widgets/pageheader.h"
#include "widgets/prompts.h"
#include "widgets/typeahead.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int suggestions = 8;
constexpr int payWidth = 380;
constexpr int mostOfOne = 9999;

Label* figure(const char* name, TypeSize size)
{
    auto* label = new Label({}, size);
    label->setObjectName(QLatin1String(name));
    return label->figures();
}

QHBoxLayout* line(const QString& text, Label* value)
{
    auto* row = new QHBoxLayout;
    row->addWidget(new Label(text, TypeSize::Body, Tone::Muted));
    row->addStretch(1);
    row->addWidget(value);
    return row;
}
} // namespace

TillPage::TillPage(const SellingContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_scan(new TypeAhead([this](const QString& text) {
        QList<Suggestion> found;
        const auto products = m_context.selling.products().search(text, suggestions);
        for (const ProductStock& one : products.value_or(QList<ProductStock>()))
            found.append({one.product.name, tr("%1, %n in stock", nullptr, int(one.onHand)).arg(m_context.amount(one.product.priceMinor)),
                          one.product.id.blob()});
        return found;
    }))
    , m_client(new ClientChoice(context))
    , m_lines(new ListTable("tillLines", tr("Basket"), {{tr("Product")}, {tr("How many"), true}, {tr("Price"), true}, {tr("Discount"), true}, {tr("Amount"), true}}))
    , m_quantity(sellingNumber("tillQuantity", tr("How many"), 1, mostOfOne))
    , m_discount(makeButton("tillDiscount", tr("Discount…"), ButtonKind::Normal, Glyph::Tag))
    , m_remove(makeButton("tillRemove", tr("Remove"), ButtonKind::Normal, Glyph::Delete))
    , m_net(figure("tillNet", TypeSize::Body))
    , m_taxes(figure("tillTaxes", TypeSize::Body))
    , m_total(figure("tillTotal", TypeSize::Display))
    , m_cashTotal(figure("tillCashTotal", TypeSize::Body))
    , m_handed(sellingMoney("tillHanded", tr("Cash handed over"), context, 0))
    , m_change(figure("tillChange", TypeSize::Title))
    , m_later(makeButton("payLater", tr("Pay &later"), ButtonKind::Quiet, Glyph::Clock))
    , m_done(new Label({}, TypeSize::Body, Tone::Success))
    , m_receipt(makeButton("tillReceipt", tr("Print receipt"), ButtonKind::Normal, Glyph::Print))
    , m_open(makeButton("tillInvoice", tr("Open invoice"), ButtonKind::Quiet))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::two);
    column->addWidget(new PageHeader(tr("Till")));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    row->addWidget(makeBasket(), 1);
    row->addWidget(makePay());
    column->addLayout(row, 1);
    connect(m_scan, &TypeAhead::chosen, this, [this](const Suggestion& one) { take(idOf<ProductId>(one.value.toByteArray())); });
    connect(m_client, &TypeAhead::chosen, this, [this] {
        m_basket.client = m_client->client();
        refresh();
    });
    connect(m_client, &TypeAhead::cleared, this, [this] {
        m_basket.client = {};
        refresh();
    });
    connect(new QShortcut(Qt::Key_F2, this), &QShortcut::activated, m_scan, qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(Qt::Key_F8, this), &QShortcut::activated, this, [this] { pay(PaymentMethod::Card); });
    connect(new QShortcut(Qt::Key_F9, this), &QShortcut::activated, this, [this] { pay(PaymentMethod::Cash); });
    setFocusProxy(m_scan);
    refresh();
}

QWidget* TillPage::makeBasket()
{
    auto* card = new Card;
    m_scan->setObjectName(u"tillScan"_s);
    m_scan->setAccessibleName(tr("Product"));
    m_scan->setPlaceholderText(tr("Scan a code or type a name (F2)"));
    card->body()->addWidget(m_scan);
    m_lines->setSortingEnabled(false);
    card->body()->addWidget(m_lines->withEmpty(new EmptyState(Glyph::Tag, tr("The basket is empty"), tr("Scan the first product, or type its name and press Enter."))), 1);
    auto* tools = new QHBoxLayout;
    addLineTools(tools);
    card->body()->addLayout(tools);
    connect(m_lines, &ListTable::keyChanged, this, [this] {
        const bool some = line() >= 0;
        for (QWidget* tool : {static_cast<QWidget*>(m_quantity), static_cast<QWidget*>(m_discount), static_cast<QWidget*>(m_remove)})
            tool->setEnabled(some);
        const QSignalBlocker quiet(m_quantity);
        m_quantity->setValue(some ? m_basket.lines[line()].quantity : 1);
    });
    return card;
}

void TillPage::addLineTools(QHBoxLayout* row)
{
    auto* label = new Label(tr("How many"), TypeSize::Body, Tone::Muted);
    label->setBuddy(m_quantity);
    row->addWidget(label);
    row->addWidget(m_quantity);
    row->addWidget(m_discount);
    row->addWidget(m_remove);
    row->addStretch(1);
    connect(m_quantity, &QSpinBox::valueChanged, this, &TillPage::changeLine);
    connect(m_discount, &QPushButton::clicked, this, &TillPage::discountLine);
    connect(m_remove, &QPushButton::clicked, this, &TillPage::removeLine);
}

QWidget* TillPage::makePay()
{
    auto* card = new Card(tr("To pay"));
    card->setFixedWidth(payWidth);
    QVBoxLayout* body = card->body();
    m_client->setObjectName(u"tillClient"_s);
    m_client->setPlaceholderText(tr("Client, if it is one"));
    body->addWidget(m_client);
    body->addLayout(line(tr("Without tax"), m_net));
    body->addLayout(line(tr("Taxes"), m_taxes));
    body->addWidget(makeLine());
    body->addLayout(line(tr("Total"), m_total));
    body->addLayout(line(tr("In cash"), m_cashTotal));
    auto* handed = new QHBoxLayout;
    auto* label = new Label(tr("Cash &handed over"), TypeSize::Body, Tone::Muted);
    label->setBuddy(m_handed);
    handed->addWidget(label);
    handed->addStretch(1);
    handed->addWidget(m_handed);
    body->addLayout(handed);
    body->addLayout(line(tr("Change"), m_change));
    const std::pair<PaymentMethod, QString> ways[] = {{PaymentMethod::Card, tr("Card (F8)")}, {PaymentMethod::Cash, tr("Cash (F9)")},
                                                      {PaymentMethod::ETransfer, tr("E-transfer")}};
    for (const auto& [method, text] : ways) {
        auto* button = makeButton("pay", text, m_payButtons.isEmpty() ? ButtonKind::Primary : ButtonKind::Normal);
        button->setObjectName(u"pay%1"_s.arg(int(method)));
        connect(button, &QPushButton::clicked, this, [this, way = method] { pay(way); });
        body->addWidget(button);
        m_payButtons.append(button);
    }
    auto* split = makeButton("paySplit", tr("Cash and the rest by card"));
    m_payButtons.append(split);
    body->addWidget(split);
    body->addWidget(m_later);
    body->addStretch(1);
    m_done->setObjectName(u"tillDone"_s);
    body->addWidget(m_done->wrapping());
    auto* after = new QHBoxLayout;
    after->addWidget(m_receipt);
    after->addWidget(m_open);
    after->addStretch(1);
    body->addLayout(after);
    connect(split, &QPushButton::clicked, this, &TillPage::paySplit);
    connect(m_later, &QPushButton::clicked, this, &TillPage::payLater);
    connect(m_handed, &MoneyEdit::moneyChanged, this, &TillPage::showTotals);
    connect(m_receipt, &QPushButton::clicked, this, [this] { emit receiptRequested(m_lastPayment); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit openInvoice(m_lastInvoice); });
    m_receipt->hide();
    m_open->hide();
    return card;
}

int TillPage::line() const
{
    const int row = m_lines->currentIndex().row();
    return row >= 0 && row < m_basket.lines.size() ? row : -1;
}

void TillPage::take(const ProductId& id)
{
    m_scan->setChosen({});
    const auto product = m_context.selling.products().find(id);
    if (!product) {
        m_context.report(product.error());
        return;
    }
    m_basket.add(product->product);
    m_done->setText({});
    refresh();
    m_lines->selectRow(int(m_basket.lines.size()) - 1);
    m_scan->setFocus();
}

void TillPage::changeLine(int quantity)
{
    if (line() < 0)
        return;
    m_basket.lines[line()].quantity = quantity;
    refresh();
}

void TillPage::discountLine()
{
    BasketLine& chosen = m_basket.lines[line()];
    const auto typed = m_context.prompts.input({tr("Discount"), tr("Discount on %1").arg(chosen.name),
                                                formatMoney({chosen.discountMinor, m_context.currency}, QLocale()), false});
    if (!typed)
        return;
    const auto money = parseMoney(*typed, m_context.currency, QLocale());
    if (!money || money->minor < 0 || money->minor > chosen.quantity * chosen.unitMinor) {
        m_context.report(money ? Error{ErrorKind::Invalid, u"invoice.discount"_s, {}, {}, {}} : money.error());
        return;
    }
    chosen.discountMinor = money->minor;
    refresh();
}

void TillPage::removeLine()
{
    m_basket.lines.removeAt(line());
    refresh();
    m_scan->setFocus();
}

void TillPage::refresh()
{
    QList<ListRow> rows;
    for (qsizetype i = 0; i < m_basket.lines.size(); ++i) {
        const BasketLine& one = m_basket.lines[i];
        rows.append({QByteArray::number(i),
                     {one.name, QLocale().toString(one.quantity), m_context.amount(one.unitMinor),
                      one.discountMinor == 0 ? QString() : m_context.amount(-one.discountMinor), m_context.amount(one.amountMinor())}});
    }
    m_lines->setRows(rows);
    m_totals = {};
    if (!m_basket.isEmpty()) {
        const auto totals = m_context.selling.till().totals(m_basket);
        if (!totals)
            m_context.report(totals.error());
        m_totals = totals.value_or(TillTotals());
    }
    showTotals();
}

void TillPage::showTotals()
{
    m_net->setText(m_context.amount(m_totals.taxed.netMinor));
    m_taxes->setText(m_context.amount(m_totals.taxed.taxMinor));
    m_total->setText(m_context.amount(m_totals.taxed.totalMinor));
    m_cashTotal->setText(m_context.amount(m_totals.cashMinor));
    const qint64 handed = amountIn(m_handed).value_or(0);
    m_change->setText(handed > m_totals.cashMinor && !m_basket.isEmpty() ? m_context.amount(handed - m_totals.cashMinor) : u"–"_s);
    for (QPushButton* button : std::as_const(m_payButtons))
        button->setEnabled(!m_basket.isEmpty());
    m_payButtons.last()->setEnabled(handed > 0 && handed < m_totals.cashMinor);
    m_later->setEnabled(!m_basket.isEmpty() && !m_basket.client.isNull());
}

void TillPage::pay(PaymentMethod method)
{
    if (m_basket.isEmpty())
        return;
    const qint64 handed = amountIn(m_handed).value_or(0);
    const qint64 total = m_totals.taxed.totalMinor;
    if (method != PaymentMethod::Cash)
        sell({{method, total, {}, {}}}, false);
    else
        sell({{method, handed > 0 ? handed : m_totals.cashMinor, {}, {}}}, false);
}

void TillPage::paySplit()
{
    const qint64 handed = amountIn(m_handed).value_or(0);
    sell({{PaymentMethod::Cash, handed, {}, {}}, {PaymentMethod::Card, m_totals.taxed.totalMinor - handed, {}, {}}}, false);
}

void TillPage::payLater()
{
    sell({}, true);
}

void TillPage::sell(const QList<Tender>& tenders, bool onAccount)
{
    // What costs nothing is handed over without a payment.
    const bool free = m_totals.taxed.totalMinor == 0;
    const auto sale = m_context.selling.till().sell(m_basket, free ? QList<Tender>() : tenders, onAccount);
    if (!sale)
        m_context.report(sale.error());
    else
        finish(*sale);
}

void TillPage::finish(const TillSale& sale)
{
    m_lastInvoice = sale.invoice;
    m_lastPayment = sale.payments.isEmpty() ? PaymentId() : sale.payments.first().id;
    m_done->setText(sale.changeMinor > 0
                        ? tr("Sold: %1. Give %2 back.").arg(sale.number, formatMoney({sale.changeMinor, m_context.currency}, QLocale()))
                    : sale.openMinor > 0
                        ? tr("Sold: %1. %2 to be paid later.").arg(sale.number, formatMoney({sale.openMinor, m_context.currency}, QLocale()))
                        : tr("Sold: %1.").arg(sale.number));
    m_receipt->setVisible(!m_lastPayment.isNull());
    m_open->show();
    clear();
    (m_receipt->isHidden() ? static_cast<QWidget*>(m_scan) : m_receipt)->setFocus();
}

void TillPage::clear()
{
    m_basket = {};
    m_client->setChosen({});
    m_handed->setMoney({0, m_context.currency});
    refresh();
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/clientmoneypanel.h"

#include "billing/invoices.h"
#include "billing/payments.h"
#include "credits/credits.h"
#include "selling/joindialog.h"
#include "selling/listtable.h"
#include "selling/lotdialogs.h"
#include "selling/refunddialog.h"
#include "selling/selldialog.h"
#include "selling/selling.h"
#include "selling/sellingtext.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/privacystate.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int shownYears = 10;
constexpr int lowestList = 190;
} // namespace

ClientMoneyPanel::ClientMoneyPanel(const SellingContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_lotList(new ListTable("clientLots", tr("Packages"), {{tr("Package")}, {tr("Balance")}, {tr("Bought")}, {tr("Last day")}, {tr("State")}}))
    , m_membershipList(new ListTable("clientMemberships", tr("Memberships"), {{tr("Membership")}, {tr("Price"), true}, {tr("Next bill")}, {tr("State")}}))
    , m_invoices(new ListTable("clientInvoices", tr("Invoices"), {{tr("Invoice")}, {tr("Day")}, {tr("Total"), true}, {tr("Open"), true}, {tr("State")}}))
    , m_payments(new ListTable("clientPayments", tr("Payments"), {{tr("Payment")}, {tr("Day")}, {tr("Method")}, {tr("Amount"), true}}))
    , m_explain(makeButton("explainLot", tr("Explain this balance"), ButtonKind::Quiet, Glyph::Info))
    , m_freeze(makeButton("freezeLot", tr("Freeze…"), ButtonKind::Quiet))
    , m_transfer(makeButton("transferLot", tr("Transfer…"), ButtonKind::Quiet))
    , m_refund(makeButton("refundLot", tr("Refund…"), ButtonKind::Quiet))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::two, 0, 0);
    column->setSpacing(Space::two);
    column->addWidget(makeFigures());
    auto* ground = new QWidget;
    auto* rows = new QVBoxLayout(ground);
    setMargins(rows, 0, Space::two);
    rows->addWidget(makePackages(), 1);
    rows->addWidget(makeLists(), 1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(ground);
    ground->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    column->addWidget(area, 1);
    connect(&m_context.privacy, &PrivacyState::changed, this, &ClientMoneyPanel::load);
    connect(&m_context.db.changes(), &Changes::changed, this, [this](const ChangedRows& changed) {
        m_stale = m_stale || changed.touchesAny("lots", "lot_freezes", "credit_entries", "memberships", "membership_pauses", "invoices", "payments", "allocations");
        if (m_stale && isVisible())
            load();
    });
}

Label* ClientMoneyPanel::addFigure(QHBoxLayout* row, const char* name, const QString& title)
{
    auto* box = new QVBoxLayout;
    box->setSpacing(0);
    box->addWidget(new Label(title, TypeSize::Small, Tone::Muted));
    auto* value = new Label({}, TypeSize::Title);
    value->setObjectName(QLatin1String(name));
    value->setFont(figuresFont(TypeSize::Title, QFont::DemiBold));
    value->setAccessibleName(title);
    box->addWidget(value);
    row->addLayout(box);
    row->addSpacing(Space::three);
    return value;
}

QWidget* ClientMoneyPanel::makeFigures()
{
    auto* card = new Card;
    auto* row = new QHBoxLayout;
    m_owing = addFigure(row, "clientOwing", tr("Owes"));
    m_overdue = addFigure(row, "clientOverdue", tr("Overdue"));
    m_credit = addFigure(row, "clientCredit", tr("Has as credit"));
    m_paid = addFigure(row, "clientPaid", tr("Paid so far"));
    row->addStretch(1);
    auto* statement = makeButton("clientStatement", tr("Statement"), ButtonKind::Normal, Glyph::Print);
    auto* pay = makeButton("clientTakePayment", tr("Take payment"), ButtonKind::Normal, Glyph::Money);
    auto* sale = makeButton("clientSell", tr("Sell a package"), ButtonKind::Primary, Glyph::Add);
    for (QPushButton* button : {statement, pay, sale})
        row->addWidget(button);
    card->body()->addLayout(row);
    connect(statement, &QPushButton::clicked, this, [this] { emit statementRequested(m_client); });
    connect(pay, &QPushButton::clicked, this, [this] { emit takePaymentRequested(m_client); });
    connect(sale, &QPushButton::clicked, this, &ClientMoneyPanel::sell);
    return card;
}

QWidget* ClientMoneyPanel::makePackages()
{
    auto* card = new Card(tr("Packages"));
    card->setFlush();
    for (QPushButton* button : {m_explain, m_freeze, m_transfer, m_refund})
        card->addToHeading(button);
    auto* empty = new EmptyState(Glyph::Tag, tr("No packages yet"), tr("What this client bought ahead shows here with what is left of it."), tr("Sell a package"));
    m_lotList->setMinimumHeight(lowestList);
    card->body()->addWidget(m_lotList->withEmpty(empty));
    connect(empty, &EmptyState::actionRequested, this, &ClientMoneyPanel::sell);
    connect(m_lotList, &ListTable::keyChanged, this, &ClientMoneyPanel::enableActions);
    const auto explain = [this] {
        if (lot() != nullptr)
            (new ExplainDialog(m_context, *lot(), this))->open();
    };
    connect(m_lotList, &TableView::opened, this, explain);
    connect(m_explain, &QPushButton::clicked, this, explain);
    connect(m_freeze, &QPushButton::clicked, this, &ClientMoneyPanel::freeze);
    connect(m_transfer, &QPushButton::clicked, this, [this] { (new TransferDialog(m_context, *lot(), this))->present(); });
    connect(m_refund, &QPushButton::clicked, this, [this] { (new RefundDialog(m_context, *lot(), this))->present(); });
    return card;
}

QWidget* ClientMoneyPanel::makeLists()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::two);
    auto* invoices = new Card(tr("Invoices"));
    invoices->setFlush();
    invoices->body()->addWidget(m_invoices->withEmpty(new EmptyState(Glyph::Money, tr("No invoices yet"), {})));
    row->addWidget(invoices, 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(Space::two);
    auto* payments = new Card(tr("Payments"));
    payments->setFlush();
    payments->body()->addWidget(m_payments->withEmpty(new EmptyState(Glyph::Money, tr("No payments yet"), {})));
    right->addWidget(payments, 1);
    auto* memberships = new Card(tr("Memberships"));
    memberships->setFlush();
    auto* joining = makeButton("clientJoin", tr("Join"), ButtonKind::Quiet, Glyph::Add);
    memberships->addToHeading(joining);
    memberships->body()->addWidget(m_membershipList->withEmpty(new EmptyState(Glyph::Clients, tr("No membership"), {})));
    right->addWidget(memberships, 1);
    row->addLayout(right, 3);
    box->setMinimumHeight(2 * lowestList);
    connect(joining, &QPushButton::clicked, this, &ClientMoneyPanel::join);
    connect(m_invoices, &TableView::opened, this, [this] { emit openInvoice(m_invoices->id<InvoiceId>()); });
    connect(m_payments, &TableView::opened, this, [this] { emit receiptRequested(m_payments->id<PaymentId>()); });
    return box;
}

void ClientMoneyPanel::setClient(const ClientId& id)
{
    m_client = id;
    m_stale = true;
    if (isVisible())
        load();
}

void ClientMoneyPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

const LotBalance* ClientMoneyPanel::lot() const
{
    const auto id = m_lotList->id<LotId>();
    const auto found = std::find_if(m_lots.cbegin(), m_lots.cend(), [&](const LotBalance& one) { return one.id == id; });
    return found == m_lots.cend() ? nullptr : &*found;
}

void ClientMoneyPanel::load()
{
    if (m_client.isNull())
        return;
    m_stale = false;
    showAccount();
    showLots();
    showMemberships();
    showInvoices();
    showPayments();
}

void ClientMoneyPanel::showAccount()
{
    const auto account = m_context.payments.account(m_client);
    if (!account) {
        m_context.report(account.error());
        return;
    }
    m_owing->setText(m_context.amount(account->owingMinor));
    m_overdue->setText(m_context.amount(account->overdueMinor));
    m_overdue->setTone(account->overdueMinor > 0 ? Tone::Danger : Tone::Neutral);
    m_credit->setText(m_context.amount(account->creditMinor + account->depositsMinor));
    m_paid->setText(m_context.amount(account->paidMinor));
}

void ClientMoneyPanel::showLots()
{
    m_lots = m_context.credits.lotsOf(m_client).value_or(QList<LotBalance>());
    const QDate today = m_context.today();
    QList<ListRow> rows;
    for (const LotBalance& one : std::as_const(m_lots)) {
        const bool over = (one.lastDay.isValid() && one.lastDay < today) || (!one.unlimited() && one.available + one.booked == 0);
        const ListBar bar = one.unlimited() ? ListBar() : ListBar{one.used + one.expired, one.booked, one.bought};
        rows.append({one.id.blob(),
                     {one.terms.name, ListCell(SellingText::balance(one), bar), ListCell(SellingText::day(one.terms.boughtOn), one.terms.boughtOn.toJulianDay()),
                      ListCell(one.lastDay.isValid() ? SellingText::day(one.lastDay) : tr("none"), one.lastDay.toJulianDay()), ListCell(SellingText::lotState(one, today))},
                     over});
    }
    m_lotList->setRows(rows);
    if (lot() == nullptr && !rows.isEmpty())
        m_lotList->selectRow(0);
    enableActions();
}

void ClientMoneyPanel::showMemberships()
{
    const auto all = m_context.selling.memberships().list(m_client);
    const QDate today = m_context.today();
    QList<ListRow> rows;
    for (const Membership& one : all.value_or(QList<Membership>()))
        rows.append({one.id.blob(),
                     {one.typeName, ListCell(m_context.amount(one.priceMinor), one.priceMinor), ListCell(SellingText::day(one.nextBill()), one.nextBill().toJulianDay()),
                      ListCell(SellingText::membershipState(one, today))}});
    m_membershipList->setRows(rows);
}

void ClientMoneyPanel::showInvoices()
{
    InvoiceFilter filter;
    filter.client = m_client;
    const auto all = m_context.invoices.list(filter);
    QList<ListRow> rows;
    for (const InvoiceRow& one : all.value_or(QList<InvoiceRow>())) {
        const qint64 sign = one.kind == InvoiceKind::CreditNote ? -1 : 1;
        rows.append({one.id.blob(),
                     {one.number.isEmpty() ? tr("Draft") : one.number, ListCell(SellingText::day(one.issueDay), one.issueDay.toJulianDay()),
                      ListCell(m_context.amount(sign * one.totalMinor), sign * one.totalMinor), ListCell(m_context.amount(sign * one.openMinor), sign * one.openMinor),
                      ListCell(SellingText::invoiceState(one.state))},
                     one.state == InvoiceState::Void});
    }
    m_invoices->setRows(rows);
}

void ClientMoneyPanel::showPayments()
{
    const QDate today = m_context.today();
    const auto all = m_context.payments.list(today.addYears(-shownYears), today.addYears(1), m_client);
    QList<ListRow> rows;
    for (const Payment& one : all.value_or(QList<Payment>()))
        rows.append({one.id.blob(),
                     {one.number, ListCell(SellingText::day(one.day), one.day.toJulianDay()), SellingText::method(one.method),
                      ListCell(m_context.amount(one.amountMinor), one.amountMinor)}});
    m_payments->setRows(rows);
}

void ClientMoneyPanel::enableActions()
{
    const LotBalance* one = lot();
    const bool left = one != nullptr && (one->unlimited() || one->available > 0);
    m_explain->setEnabled(one != nullptr);
    m_freeze->setEnabled(left);
    m_freeze->setText(one != nullptr && one->frozenNow ? tr("End the freeze") : tr("Freeze…"));
    m_transfer->setEnabled(left && !one->unlimited());
    m_refund->setEnabled(one != nullptr && (left || one->unusedValueMinor() > 0));
}

void ClientMoneyPanel::freeze()
{
    if (!lot()->frozenNow) {
        (new FreezeDialog(m_context, *lot(), this))->present();
        return;
    }
    const QDate today = m_context.today();
    const auto freezes = m_context.credits.freezesOf(lot()->id);
    for (const LotFreeze& one : freezes.value_or(QList<LotFreeze>())) {
        if (one.first > today || (one.last.isValid() && one.last < today))
            continue;
        const auto ended = m_context.credits.endFreeze(one.id, today.addDays(-1));
        if (!ended)
            m_context.report(ended.error());
        return;
    }
}

void ClientMoneyPanel::sell()
{
    auto* dialog = new SellDialog(m_context, m_client, this);
    connect(dialog, &SellDialog::openInvoice, this, &ClientMoneyPanel::openInvoice);
    connect(dialog, &SellDialog::receiptRequested, this, &ClientMoneyPanel::receiptRequested);
    dialog->present();
}

void ClientMoneyPanel::join()
{
    (new JoinDialog(m_context, m_client, this))->present();
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/invoiceview.h"

#include "billing/dispatches.h"
#include "billing/invoices.h"
#include "billing/invoicetrail.h"
#include "money/gridtable.h"
#include "money/moneywords.h"
#include "money/totalspanel.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/pageheader.h"
#include "widgets/privacystate.h"

#include <QBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int sideWidth = 320;
constexpr int mostHistory = 12;
} // namespace

InvoiceView::InvoiceView(const MoneyContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader({}))
    , m_chip(new StateChip)
    , m_banner(new Banner)
    , m_pay(makeButton("viewPay", tr("Take payment"), ButtonKind::Primary, Glyph::Money))
    , m_print(makeButton("viewPrint", tr("Print"), ButtonKind::Normal, Glyph::Print))
    , m_mail(makeButton("viewMail", tr("Mail"), ButtonKind::Normal, Glyph::Mail))
    , m_more(makeButton("viewMore", tr("More"), ButtonKind::Normal, Glyph::More))
    , m_client(makeButton("viewClient", tr("Client"), ButtonKind::Link))
    , m_party(new Label({}, TypeSize::Small, Tone::Muted))
    , m_facts(new Label({}, TypeSize::Small, Tone::Muted))
    , m_lines(new GridTable("viewLines", tr("Lines of the invoice"),
                            {{tr("Description"), GridKind::Text, 0},
                             {tr("Day"), GridKind::Day, 104},
                             {tr("Quantity"), GridKind::Number, 80},
                             {tr("Price"), GridKind::Money, 96},
                             {tr("Discount"), GridKind::Money, 96},
                             {tr("Amount"), GridKind::Money, 104}},
                            context.currency))
    , m_totals(new TotalsPanel(context))
    , m_paidCard(new Card(tr("Payments"), Glyph::Money))
    , m_paid(new GridTable("viewPayments", tr("Payments of this invoice"),
                           {{tr("Day"), GridKind::Day, 100}, {tr("How"), GridKind::Text, 0}, {tr("Amount"), GridKind::Money, 100}}, context.currency))
    , m_historyCard(new Card(tr("Printed and sent"), Glyph::History))
    , m_history(new Label({}, TypeSize::Small, Tone::Muted))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::oneAndHalf);
    buildHeader();
    column->addWidget(m_header);
    column->addWidget(m_banner);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    row->addWidget(buildMain(), 1);
    row->addWidget(buildSide());
    column->addLayout(row, 1);
    addKeys();
    setFocusProxy(m_lines);
    connect(&m_context.privacy, &PrivacyState::changed, this, [this] { fill(); });
}

void InvoiceView::buildHeader()
{
    auto* back = makeIconButton("viewBack", tr("Back to the invoices (Esc)"), Glyph::ArrowLeft);
    m_header->addAfterTitle(m_chip);
    m_header->addAfterTitle(back);
    m_pay->setToolTip(tr("Take a payment (P)"));
    m_print->setToolTip(tr("Print (Ctrl+P)"));
    m_mail->setToolTip(tr("Mail it as PDF (M)"));
    auto* menu = new QMenu(m_more);
    menu->setObjectName(u"viewMenu"_s);
    const auto add = [this, menu](const QString& text, const char* name, auto signal) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    add(tr("Save as PDF…"), "viewPdf", &InvoiceView::pdfRequested)->setVisible(bool(m_context.papers.saveInvoice));
    add(tr("Save as e-invoice (UBL)…"), "viewEInvoice", &InvoiceView::eInvoiceRequested)->setVisible(bool(m_context.papers.saveEInvoice));
    menu->addSeparator();
    add(tr("Credit note… (C)"), "viewCredit", &InvoiceView::creditNoteRequested);
    add(tr("Void… (V)"), "viewVoid", &InvoiceView::voidRequested);
    m_more->setMenu(menu);
    for (QPushButton* button : {m_more, m_mail, m_print, m_pay})
        m_header->addAction(button);
    connect(back, &QToolButton::clicked, this, &InvoiceView::backRequested);
    connect(m_pay, &QPushButton::clicked, this, &InvoiceView::payRequested);
    connect(m_print, &QPushButton::clicked, this, &InvoiceView::printRequested);
    connect(m_mail, &QPushButton::clicked, this, &InvoiceView::mailRequested);
    connect(m_client, &QPushButton::clicked, this, [this] { emit clientRequested(m_invoice.client); });
}

QWidget* InvoiceView::buildMain()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    setMargins(column, 0, Space::oneAndHalf);
    auto* head = new Card;
    auto* row = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(m_client, 0, Qt::AlignLeft);
    left->addWidget(m_party->wrapping());
    left->addStretch(1);
    row->addLayout(left, 1);
    m_facts->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_facts->setObjectName(u"viewFacts"_s);
    row->addWidget(m_facts->wrapping(), 1);
    head->body()->addLayout(row);
    column->addWidget(head);
    auto* lines = new Card(tr("Lines"), Glyph::Note);
    lines->setFlush();
    m_lines->setSortingEnabled(false);
    lines->body()->addWidget(m_lines);
    column->addWidget(lines, 1);
    return box;
}

QWidget* InvoiceView::buildSide()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    setMargins(column, 0, Space::oneAndHalf);
    column->addWidget(m_totals);
    m_paidCard->setFlush();
    m_paid->setSortingEnabled(false);
    m_paidCard->body()->addWidget(m_paid);
    column->addWidget(m_paidCard);
    m_history->setObjectName(u"viewHistory"_s);
    m_historyCard->body()->addWidget(m_history->wrapping());
    column->addWidget(m_historyCard);
    column->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(sideWidth);
    area->setWidget(content);
    connect(m_paid, &TableView::opened, this, [this] {
        const QByteArray key = m_paid->key();
        const auto settled = m_context.trail.settlements(m_invoice.id);
        for (const Settlement& one : settled.value_or(QList<Settlement>())) {
            if (one.creditNote.blob() == key)
                emit invoiceRequested(one.creditNote);
            else if (one.payment.blob() == key)
                emit paymentRequested(one.payment);
        }
    });
    return area;
}

void InvoiceView::addKeys()
{
    const auto onKey = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    onKey(Qt::Key_P, [this] { m_pay->click(); });
    onKey(Qt::Key_M, [this] { m_mail->click(); });
    onKey(Qt::Key_C, &InvoiceView::creditNoteRequested);
    onKey(Qt::Key_V, &InvoiceView::voidRequested);
    onKey(Qt::Key_Escape, &InvoiceView::backRequested);
}

Result<void> InvoiceView::open(const InvoiceId& id)
{
    TD_TRY_ASSIGN(m_invoice, m_context.invoices.find(id));
    m_banner->dismiss();
    fill();
    return {};
}

void InvoiceView::refresh()
{
    if (m_invoice.id.isNull())
        return;
    if (const auto again = m_context.invoices.find(m_invoice.id)) {
        m_invoice = *again;
        fill();
    } else {
        emit backRequested();
    }
}

void InvoiceView::fill()
{
    m_header->setTitle(MoneyWords::title(m_invoice));
    m_chip->setLook(MoneyWords::stateChip(MoneyWords::stateOf(m_invoice, m_context.today()), m_invoice.kind));
    const bool isInvoice = m_invoice.kind == InvoiceKind::Invoice;
    const bool stands = isInvoice && m_invoice.status == InvoiceStatus::Issued;
    m_pay->setVisible(isInvoice);
    m_pay->setEnabled(canPay());
    m_print->setVisible(bool(m_context.papers.printInvoices));
    m_mail->setVisible(bool(m_context.papers.mailInvoice));
    for (const char* name : {"viewCredit", "viewVoid"})
        m_more->menu()->findChild<QAction*>(QLatin1String(name))->setVisible(stands);
    fillFacts();
    fillLines();
    m_totals->showIssued(m_invoice);
    for (const auto& filled : {fillPayments(), fillHistory()}) {
        if (!filled)
            m_banner->showError(filled.error());
    }
}

void InvoiceView::fillFacts()
{
    const Party& buyer = m_invoice.snapshot.buyer;
    m_client->setText(buyer.name.isEmpty() ? tr("Cash sale without a name") : buyer.name);
    m_client->setAccessibleName(m_client->text());
    m_client->setEnabled(!m_invoice.client.isNull());
    QStringList party{buyer.street, QStringList{buyer.city, buyer.postalCode}.join(u' ').simplified(), buyer.email};
    party.removeAll(QString());
    m_party->setText(party.join(u'\n'));
    QStringList facts{tr("Issued on %1").arg(MoneyWords::day(m_invoice.issueDay))};
    if (m_invoice.kind == InvoiceKind::CreditNote)
        facts.append(tr("Corrects %1").arg(m_invoice.snapshot.correctsNumber));
    else if (m_invoice.instalments.isEmpty())
        facts.append(tr("Due on %1").arg(MoneyWords::day(m_invoice.dueDay)));
    for (const Instalment& part : std::as_const(m_invoice.instalments))
        facts.append(tr("%1 due on %2").arg(m_context.amount(part.amountMinor), MoneyWords::day(part.due)));
    facts.append(tr("Place of supply: %1").arg(MoneyWords::place(m_invoice.region)));
    if (m_invoice.status == InvoiceStatus::Void)
        facts.append(tr("Void since %1: %2").arg(MoneyWords::day(m_invoice.voidDay), m_invoice.voidReason));
    if (!m_invoice.note.isEmpty())
        facts.append(m_invoice.note);
    m_facts->setText(facts.join(u'\n'));
}

void InvoiceView::fillLines()
{
    QList<GridRow> rows;
    for (const InvoiceLine& line : std::as_const(m_invoice.lines)) {
        rows.append({line.id.blob(),
                     {line.description, line.day, MoneyWords::quantity(line.quantityMilli), line.unitMinor,
                      line.discountMinor == 0 ? QVariant() : QVariant(line.discountMinor), line.amountMinor}});
    }
    m_lines->rows().setAmountsHidden(m_context.privacy.isHidden());
    m_lines->setRows(rows);
}

Result<void> InvoiceView::fillPayments()
{
    QList<GridRow> rows;
    const bool isInvoice = m_invoice.kind == InvoiceKind::Invoice;
    if (isInvoice && m_invoice.status == InvoiceStatus::Issued && m_invoice.paidMinor != 0) {
        TD_TRY_ASSIGN(const QList<Settlement> settled, m_context.trail.settlements(m_invoice.id));
        for (const Settlement& one : settled) {
            //: A payment method and the number of the payment
            const QString how = one.method ? tr("%1, %2").arg(MoneyWords::method(*one.method), one.number) : tr("Credit note %1").arg(one.number);
            rows.append({one.method ? one.payment.blob() : one.creditNote.blob(), {one.day, how, one.amountMinor}});
        }
    }
    m_paid->rows().setAmountsHidden(m_context.privacy.isHidden());
    m_paid->setRows(rows);
    m_paid->setShownRows(std::max(1, int(rows.size())));
    m_paidCard->setVisible(!rows.isEmpty());
    return {};
}

Result<void> InvoiceView::fillHistory()
{
    QStringList lines;
    TD_TRY_ASSIGN(const QList<Dispatch> sent, m_context.dispatches.ofInvoice(m_invoice.id));
    for (const Dispatch& one : sent.mid(0, mostHistory))
        lines.append(MoneyWords::dispatch(one));
    m_history->setText(lines.isEmpty() ? tr("Not printed or sent yet.") : lines.join(u'\n'));
    return {};
}

} // namespace td

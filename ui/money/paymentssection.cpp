// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/paymentssection.h"

#include "billing/invoices.h"
#include "billing/payments.h"
#include "core/text.h"
#include "money/accountsdialog.h"
#include "money/clientdialog.h"
#include "money/depositdialog.h"
#include "money/gridtable.h"
#include "money/keymap.h"
#include "money/moneywords.h"
#include "money/paymentdialog.h"
#include "money/periodfield.h"
#include "money/paybackdialog.h"
#include "money/statementdialog.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/privacystate.h"
#include "widgets/searchfield.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTimer>

#include <map>

using namespace Qt::StringLiterals;

namespace td
{

PaymentsSection::PaymentsSection(const MoneyContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Payments")))
    , m_search(new SearchField(tr("Search by name, number or reference")))
    , m_period(new PeriodField(context.today(), PeriodField::ThisMonth))
    , m_table(new GridTable("paymentTable", tr("Payments"),
                            {{tr("Day"), GridKind::Day, 104},
                             {tr("Number"), GridKind::Text, 128},
                             {tr("From"), GridKind::Text, 0},
                             {tr("What"), GridKind::Chip, 116},
                             {tr("How"), GridKind::Text, 112},
                             {tr("Reference"), GridKind::Text, 128},
                             {tr("Amount"), GridKind::Money, 112},
                             {tr("Not used"), GridKind::Money, 112}},
                            context.currency))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(Glyph::Money, tr("No payments here"), tr("What clients pay in this period stands here, with its receipts."), tr("Take a payment")))
    , m_detail(new Label({}, TypeSize::Small, Tone::Muted))
    , m_sums(new Label({}, TypeSize::Body, Tone::Muted))
    , m_refresh(new QTimer(this))
{
    setObjectName(u"paymentsSection"_s);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::oneAndHalf);
    buildHeader();
    column->addWidget(m_header);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(Space::one);
    m_search->setObjectName(u"paymentSearch"_s);
    m_search->setMaximumWidth(320);
    filters->addWidget(m_search, 1);
    filters->addStretch(1);
    filters->addWidget(m_period);
    column->addLayout(filters);
    column->addWidget(buildTable(), 1);
    column->addWidget(buildFoot());
    addKeys();
    setFocusProxy(m_table);
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, &PaymentsSection::reload);
    connect(&m_context.db.changes(), &Changes::changed, this, &PaymentsSection::noteChange);
    connect(m_period, &PeriodField::changed, this, &PaymentsSection::reload);
    connect(m_search, &SearchField::searched, this, &PaymentsSection::fill);
    connect(m_empty, &EmptyState::actionRequested, this, &PaymentsSection::takePayment);
    connect(&m_context.privacy, &PrivacyState::changed, this, &PaymentsSection::fill);
}

void PaymentsSection::buildHeader()
{
    auto* take = makeButton("paymentNew", tr("Take a payment"), ButtonKind::Primary, Glyph::Add);
    take->setToolTip(tr("Take a payment (N)"));
    auto* statement = makeButton("paymentStatement", tr("Statement…"), ButtonKind::Normal, Glyph::Note);
    auto* bank = makeButton("paymentDeposits", tr("To the bank…"), ButtonKind::Normal, Glyph::ArrowRight);
    auto* accounts = makeButton("paymentAccounts", tr("Bank accounts…"), ButtonKind::Normal, Glyph::Key);
    bank->setVisible(m_context.managesStudio());
    accounts->setVisible(m_context.managesStudio());
    for (QPushButton* button : {accounts, bank, statement, take})
        m_header->addAction(button);
    connect(take, &QPushButton::clicked, this, &PaymentsSection::takePayment);
    connect(statement, &QPushButton::clicked, this, [this] { showStatement(); });
    connect(bank, &QPushButton::clicked, this, &PaymentsSection::showDeposits);
    connect(accounts, &QPushButton::clicked, this, &PaymentsSection::showAccounts);
}

QWidget* PaymentsSection::buildTable()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(m_stack);
    connect(m_table, &GridTable::keyChanged, this, &PaymentsSection::updateDetail);
    connect(m_table, &TableView::opened, this, [this] {
        const Payment* payment = selected();
        if (payment != nullptr && !payment->allocations.isEmpty())
            emit invoiceRequested(payment->allocations.first().invoice);
    });
    return card;
}

QWidget* PaymentsSection::buildFoot()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    setMargins(column, 0, Space::half);
    m_detail->setObjectName(u"paymentDetail"_s);
    m_sums->setObjectName(u"paymentSums"_s);
    column->addWidget(m_detail->wrapping());
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::one);
    row->addWidget(m_sums->wrapping(), 1);
    m_print = makeButton("paymentReceipt", tr("Print receipt"), ButtonKind::Normal, Glyph::Print);
    m_print->setToolTip(tr("Print the receipt (Ctrl+P)"));
    m_use = makeButton("paymentUse", tr("Use for invoices"), ButtonKind::Normal, Glyph::Check);
    m_use->setToolTip(tr("Settle open invoices of this client with what is left (A)"));
    m_refund = makeButton("paymentRefund", tr("Pay back…"), ButtonKind::Normal, Glyph::Undo);
    m_refund->setToolTip(tr("Pay back what settles no invoice (R)"));
    for (QPushButton* button : {m_use, m_refund, m_print})
        row->addWidget(button);
    m_print->setVisible(bool(m_context.papers.printReceipts));
    column->addLayout(row);
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const Payment* payment = selected())
            m_context.papers.printReceipts({payment->id}, window());
    });
    connect(m_refund, &QPushButton::clicked, this, &PaymentsSection::refund);
    connect(m_use, &QPushButton::clicked, this, &PaymentsSection::useRest);
    return box;
}

void PaymentsSection::addKeys()
{
    auto* keys = new KeyMap(m_table);
    keys->add(Qt::Key_N, [this] { takePayment(); });
    keys->add(Qt::Key_Insert, [this] { takePayment(); });
    keys->add(Qt::Key_R, [this] { m_refund->click(); });
    keys->add(Qt::Key_A, [this] { m_use->click(); });
    keys->add(Qt::CTRL | Qt::Key_P, [this] { m_print->click(); });
    keys->add(Qt::Key_Slash, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &SearchField::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
}

void PaymentsSection::reload()
{
    m_stale = false;
    const QDate from = m_period->from().isValid() ? m_period->from() : QDate(2000, 1, 1);
    const QDate to = m_period->to().isValid() ? m_period->to() : m_context.today().addYears(1);
    const auto payments = m_context.payments.list(from, to);
    if (!payments)
        m_context.report(payments.error());
    m_payments = payments.value_or(QList<Payment>());
    fill();
}

void PaymentsSection::fill()
{
    const QString wanted = foldText(m_search->text().trimmed());
    QList<GridRow> rows;
    std::map<PaymentMethod, qint64> byMethod;
    qint64 sum = 0;
    for (const Payment& one : std::as_const(m_payments)) {
        if (!wanted.isEmpty() && !foldText(one.payer + u' ' + one.number + u' ' + one.reference).contains(wanted))
            continue;
        sum += one.amountMinor;
        byMethod[one.method] += one.amountMinor;
        rows.append({one.id.blob(),
                     {one.day, one.number, one.payer.isEmpty() ? tr("Without a name") : one.payer, {}, MoneyWords::method(one.method),
                      one.reference, one.amountMinor, one.unallocatedMinor == 0 ? QVariant() : QVariant(one.unallocatedMinor)},
                     MoneyWords::paymentChip(one.kind)});
    }
    m_table->rows().setAmountsHidden(m_context.privacy.isHidden());
    m_table->setRows(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    QStringList parts;
    for (const auto& [method, minor] : byMethod)
        parts.append(tr("%1 %2").arg(MoneyWords::method(method), m_context.amount(minor)));
    m_sums->setText(tr("%n payment(s), %1 in all", nullptr, int(rows.size())).arg(m_context.amount(sum)) +
                    (parts.isEmpty() ? QString() : u" \u00b7 "_s + parts.join(u" \u00b7 "_s)));
    updateDetail();
}

const Payment* PaymentsSection::selected() const
{
    const QByteArray key = m_table->key();
    for (const Payment& one : m_payments) {
        if (one.id.blob() == key)
            return &one;
    }
    return nullptr;
}

QString PaymentsSection::detailOf(const Payment& payment) const
{
    QStringList parts;
    for (const AllocationPart& part : payment.allocations) {
        const auto invoice = m_context.invoices.find(part.invoice);
        if (invoice)
            parts.append(tr("%1 of it settles %2.").arg(m_context.amount(part.amountMinor), invoice->number));
    }
    if (payment.unallocatedMinor > 0)
        parts.append(payment.kind == PaymentKind::Deposit ? tr("%1 of the deposit is not used yet.").arg(m_context.amount(payment.unallocatedMinor))
                                                          : tr("%1 of it is the client's credit.").arg(m_context.amount(payment.unallocatedMinor)));
    if (payment.roundingMinor != 0)
        parts.append(tr("Rounded in cash: %1 handed over.").arg(m_context.amount(payment.amountMinor + payment.roundingMinor)));
    if (!payment.note.isEmpty())
        parts.append(payment.note);
    return parts.join(u' ');
}

void PaymentsSection::updateDetail()
{
    const Payment* payment = selected();
    m_detail->setText(payment == nullptr ? QString() : detailOf(*payment));
    m_print->setEnabled(payment != nullptr);
    const bool rest = payment != nullptr && payment->kind != PaymentKind::Refund && payment->unallocatedMinor > 0;
    m_refund->setEnabled(rest);
    m_use->setEnabled(rest && !payment->client.isNull());
}

void PaymentsSection::showPayment(const PaymentId& id)
{
    if (const auto payment = m_context.payments.find(id)) {
        m_search->clear();
        m_period->setDays(QDate(payment->day.year(), payment->day.month(), 1), payment->day.addMonths(1).addDays(-payment->day.day()));
        m_table->chooseKey(id.blob());
    } else {
        m_context.report(payment.error());
    }
}

void PaymentsSection::takePayment()
{
    auto* who = new ClientDialog(m_context, tr("Take a payment"), tr("Who pays?"), tr("Next"), window());
    who->setAttribute(Qt::WA_DeleteOnClose);
    connect(who, &QDialog::accepted, this, [this, who] {
        const auto draft = PaymentDialog::forClient(m_context, who->client());
        if (!draft) {
            m_context.report(draft.error());
            return;
        }
        auto* dialog = new PaymentDialog(m_context, *draft, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PaymentDialog::done, this, [this](const QString& sentence) { m_context.tell(sentence, {}); });
        dialog->open();
    });
    who->open();
}

void PaymentsSection::showStatement(const ClientId& client)
{
    const Payment* payment = selected();
    const ClientId wanted = !client.isNull() || payment == nullptr ? client : payment->client;
    if (!wanted.isNull()) {
        showStatementOf(wanted);
        return;
    }
    auto* who = new ClientDialog(m_context, tr("Statement of account"), tr("Whose account?"), tr("Show"), window());
    who->setAttribute(Qt::WA_DeleteOnClose);
    connect(who, &QDialog::accepted, this, [this, who] { showStatementOf(who->client()); });
    who->open();
}

void PaymentsSection::showStatementOf(const ClientId& client)
{
    auto* dialog = new StatementDialog(m_context, client, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PaymentsSection::showDeposits()
{
    auto* dialog = new DepositDialog(m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PaymentsSection::showAccounts()
{
    auto* dialog = new AccountsDialog(m_context, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PaymentsSection::refund()
{
    const Payment* payment = selected();
    if (payment == nullptr)
        return;
    auto* dialog = new PayBackDialog(m_context, *payment, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_context.tell(tr("%1 was paid back.").arg(m_context.amount(-dialog->refund().amountMinor)), {});
    });
    dialog->open();
}

void PaymentsSection::useRest()
{
    const Payment* payment = selected();
    if (payment == nullptr || payment->client.isNull())
        return;
    InvoiceFilter filter;
    filter.client = payment->client;
    const auto rows = m_context.invoices.list(filter);
    QList<InvoiceRow> open = rows.value_or(QList<InvoiceRow>());
    open.removeIf([](const InvoiceRow& row) { return row.kind != InvoiceKind::Invoice || row.openMinor <= 0; });
    std::sort(open.begin(), open.end(), [](const InvoiceRow& a, const InvoiceRow& b) { return a.dueDay < b.dueDay; });
    QList<AllocationPart> parts;
    qint64 left = payment->unallocatedMinor;
    for (const InvoiceRow& row : std::as_const(open)) {
        if (const qint64 amount = std::min(left, row.openMinor); amount > 0) {
            parts.append({row.id, amount});
            left -= amount;
        }
    }
    if (parts.isEmpty()) {
        m_context.tell(tr("This client has no open invoice."), {});
        return;
    }
    const qint64 used = payment->unallocatedMinor - left;
    if (const auto done = m_context.payments.allocate(payment->id, parts); !done)
        m_context.report(done.error());
    else
        m_context.tell(tr("%1 settled %n invoice(s).", nullptr, int(parts.size())).arg(m_context.amount(used)), {});
}

void PaymentsSection::noteChange(const ChangedRows& rows)
{
    if (!rows.touchesAny("payments", "allocations", "invoices", "clients"))
        return;
    m_stale = true;
    if (isVisible())
        m_refresh->start(0);
}

void PaymentsSection::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

} // namespace td

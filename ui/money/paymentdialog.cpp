// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/paymentdialog.h"

#include "billing/bankaccounts.h"
#include "billing/invoices.h"
#include "billing/payments.h"
#include "money/gridtable.h"
#include "money/keymap.h"
#include "money/moneywords.h"
#include "widgets/button.h"
#include "widgets/dateedit.h"
#include "widgets/flowlayout.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/moneyedit.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr PaymentMethod methods[] = {PaymentMethod::Cash,   PaymentMethod::Card,     PaymentMethod::ETransfer,
                                     PaymentMethod::Cheque, PaymentMethod::Transfer, PaymentMethod::Other};
constexpr int mostShownInvoices = 5;
constexpr int cardMethod = 1;

QString heading(const PaymentDraft& draft)
{
    QStringList names;
    for (const PayableInvoice& one : draft.invoices) {
        if (!one.billTo.isEmpty() && !names.contains(one.billTo))
            names.append(one.billTo);
    }
    return names.size() == 1 ? PaymentDialog::tr("Payment by %1").arg(names.first()) : PaymentDialog::tr("Take a payment");
}

void fillAccounts(BankAccounts& accounts, QComboBox* box)
{
    box->addItem(PaymentDialog::tr("No account"), QString());
    const auto names = accounts.names();
    for (const BankAccountName& account : names.value_or(QList<BankAccountName>())) {
        box->addItem(account.name, account.id.toString());
        if (account.isPrimary)
            box->setCurrentIndex(box->count() - 1);
    }
}
} // namespace

PaymentDialog::PaymentDialog(const MoneyContext& context, const PaymentDraft& draft, QWidget* parent)
    : PromptDialog(heading(draft), {}, parent)
    , m_context(context)
    , m_draft(draft)
    , m_invoices(new GridTable("paymentInvoices", tr("Invoices to be paid"),
                               {{tr("Invoice"), GridKind::Text, 150}, {tr("Billed to"), GridKind::Text, 0}, {tr("Due"), GridKind::Day, 110},
                                {tr("To be paid"), GridKind::Money, 120}},
                               context.currency))
    , m_methods(new QButtonGroup(this))
    , m_partBox(new QWidget)
    , m_partFlow(new FlowLayout(m_partBox))
    , m_form(new FormGrid)
    , m_amount(new MoneyEdit(context.currency))
    , m_tendered(new MoneyEdit(context.currency))
    , m_reference(new QLineEdit)
    , m_account(new QComboBox)
    , m_day(new DateEdit)
    , m_change(new Label({}, TypeSize::Body))
    , m_explain(new Label({}, TypeSize::Small, Tone::Muted))
    , m_banner(new Banner)
{
    setObjectName(u"paymentDialog"_s);
    setMinimumWidth(720);
    content()->addWidget(m_banner);
    buildInvoices();
    buildMethods();
    buildFields();
    buildFoot();
    m_methods->button(cardMethod)->setChecked(true);
    presetAmount();
    refresh();
    m_methods->button(cardMethod)->setFocus(Qt::OtherFocusReason);
}

Result<PaymentDraft> PaymentDialog::forInvoices(const MoneyContext& context, const QList<InvoiceRow>& rows)
{
    if (rows.isEmpty())
        return fail(ErrorKind::Invalid, "payment.allocation", "invoices");
    PaymentDraft draft;
    const ClientId client = rows.first().client;
    if (!client.isNull()) {
        TD_TRY_ASSIGN(draft, forClient(context, client));
        for (PayableInvoice& one : draft.invoices) {
            one.chosen = std::any_of(rows.begin(), rows.end(), [&one](const InvoiceRow& row) { return row.id == one.id; });
        }
        return draft;
    }
    TD_TRY_ASSIGN(const BillingSettings settings, context.billing.settings());
    draft.cashStep = settings.cashRoundingMinor;
    draft.day = context.today();
    for (const InvoiceRow& row : rows) {
        TD_TRY_ASSIGN(const Invoice invoice, context.invoices.find(row.id));
        draft.contract = invoice.contract;
        if (row.client.isNull() && row.openMinor > 0)
            draft.invoices.append({row.id, {}, invoice.contract, row.number, row.billTo, row.dueDay, row.openMinor, true});
    }
    draft.sortByDue();
    return draft;
}

Result<PaymentDraft> PaymentDialog::forClient(const MoneyContext& context, const ClientId& client)
{
    PaymentDraft draft;
    TD_TRY_ASSIGN(const BillingSettings settings, context.billing.settings());
    draft.cashStep = settings.cashRoundingMinor;
    draft.day = context.today();
    draft.client = client;
    InvoiceFilter filter;
    filter.client = client;
    TD_TRY_ASSIGN(const QList<InvoiceRow> rows, context.invoices.list(filter));
    for (const InvoiceRow& row : rows) {
        if (row.openMinor > 0)
            draft.invoices.append({row.id, client, {}, row.number, row.billTo, row.dueDay, row.openMinor, true});
    }
    draft.sortByDue();
    return draft;
}

void PaymentDialog::buildInvoices()
{
    QList<GridRow> rows;
    for (const PayableInvoice& one : std::as_const(m_draft.invoices))
        rows.append({one.id.blob(), {one.number, one.billTo, one.due, one.openMinor}});
    m_invoices->setRows(rows);
    m_invoices->rows().setTicks(true, false);
    for (const PayableInvoice& one : std::as_const(m_draft.invoices))
        m_invoices->rows().setTicked(one.id.blob(), one.chosen);
    m_invoices->rows().setAmountsHidden(false);
    m_invoices->setSortingEnabled(false);
    m_invoices->setShownRows(std::clamp(int(rows.size()), 1, mostShownInvoices));
    m_invoices->setVisible(!rows.isEmpty());
    content()->addWidget(m_invoices);
    connect(&m_invoices->rows(), &GridModel::ticksChanged, this, [this] {
        collect();
        presetAmount();
        refresh();
    });
}

void PaymentDialog::buildMethods()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::half);
    m_methods->setExclusive(true);
    int number = 0;
    for (const PaymentMethod method : methods) {
        //: The key that chooses a payment method, and its name
        auto* button = makeButton("method", tr("%1 %2").arg(++number).arg(MoneyWords::method(method)));
        button->setObjectName(u"method%1"_s.arg(number));
        button->setAccessibleName(MoneyWords::method(method));
        button->setCheckable(true);
        m_methods->addButton(button, number - 1);
        row->addWidget(button, 1);
    }
    connect(m_methods, &QButtonGroup::idClicked, this, &PaymentDialog::chooseMethod);
    content()->addLayout(row);
    m_partFlow->setContentsMargins(0, 0, 0, 0);
    m_partBox->hide();
    content()->addWidget(m_partBox);
}

void PaymentDialog::buildFields()
{
    fillAccounts(m_context.accounts, m_account);
    m_day->setDate(m_draft.day);
    m_reference->setMaxLength(120);
    m_reference->setPlaceholderText(tr("Number of the cheque, the transfer or the card slip"));
    m_form->addRow(u"amount"_s, tr("Amount"), m_amount);
    m_form->addRow(u"tendered"_s, tr("Cash received"), m_tendered);
    m_form->addRow(u"reference"_s, tr("Reference"), m_reference);
    m_form->addRow(u"account"_s, tr("Goes to"), m_account);
    m_form->addRow(u"day"_s, tr("Day"), m_day);
    content()->addWidget(m_form);
    m_change->setObjectName(u"paymentChange"_s);
    m_change->strong();
    m_explain->setObjectName(u"paymentExplanation"_s);
    content()->addWidget(m_change);
    content()->addWidget(m_explain->wrapping());
    connect(m_amount, &MoneyEdit::textEdited, this, [this] {
        m_amountTouched = true;
        refresh();
    });
    connect(m_tendered, &MoneyEdit::moneyChanged, this, &PaymentDialog::refresh);
}

void PaymentDialog::buildFoot()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::one);
    m_split = makeButton("paymentSplit", tr("Pay the rest another way"), ButtonKind::Quiet, Glyph::Add);
    m_split->setToolTip(tr("Split the payment (S)"));
    m_print = makeButton("paymentPrint", tr("Take it and print the receipt"), ButtonKind::Quiet, Glyph::Print);
    m_print->setToolTip(tr("Take the payment and print its receipt (Ctrl+P)"));
    m_print->setVisible(bool(m_context.papers.printReceipts));
    row->addWidget(m_split);
    row->addStretch(1);
    row->addWidget(m_print);
    content()->addLayout(row);
    m_take = setVerb(tr("Take payment"), {});
    disconnect(m_take, &QPushButton::clicked, this, nullptr);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (take())
            accept();
    });
    connect(m_split, &QPushButton::clicked, this, &PaymentDialog::split);
    connect(m_print, &QPushButton::clicked, this, &PaymentDialog::takeAndPrint);
    for (QWidget* widget : std::initializer_list<QWidget*>{this, m_invoices, m_amount, m_tendered, m_reference}) {
        auto* keys = new KeyMap(widget);
        keys->add(Qt::CTRL | Qt::Key_P, [this] { takeAndPrint(); });
    }
}

void PaymentDialog::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int number = event->key() - Qt::Key_1;
    if (plain && number >= 0 && number < int(std::size(methods)))
        chooseMethod(number);
    else if (plain && event->key() == Qt::Key_S && m_split->isEnabled())
        split();
    else
        PromptDialog::keyPressEvent(event);
}

void PaymentDialog::chooseMethod(int method)
{
    m_methods->button(method)->setChecked(true);
    m_methods->button(method)->setFocus(Qt::OtherFocusReason);
    refresh();
}

void PaymentDialog::collect()
{
    for (PayableInvoice& one : m_draft.invoices)
        one.chosen = m_invoices->rows().isTicked(one.id.blob());
    m_draft.day = m_day->date();
    m_draft.parts = m_fixed;
    PaymentPart part;
    part.method = methods[std::max(0, m_methods->checkedId())];
    part.amountMinor = m_amount->money().value_or(Money{}).minor;
    part.reference = m_reference->text().trimmed();
    part.account = BankAccountId::fromString(m_account->currentData().toString()).value_or(BankAccountId());
    m_draft.parts.append(part);
    m_draft.tenderedMinor = m_tendered->money().value_or(Money{}).minor;
}

void PaymentDialog::presetAmount()
{
    if (m_amountTouched)
        return;
    m_draft.parts = m_fixed;
    if (m_draft.missingMinor() > 0)
        m_amount->setMoney({m_draft.missingMinor(), m_context.currency});
    else
        m_amount->clear();
}

void PaymentDialog::split()
{
    collect();
    const PaymentPart last = m_draft.parts.last();
    if (last.amountMinor <= 0 || m_draft.missingMinor() == 0)
        return;
    m_fixed.append(last);
    m_amountTouched = false;
    m_reference->clear();
    m_tendered->clear();
    presetAmount();
    showParts();
    refresh();
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
}

void PaymentDialog::dropPart(int part)
{
    m_fixed.removeAt(part);
    presetAmount();
    showParts();
    refresh();
}

void PaymentDialog::showParts()
{
    while (QLayoutItem* item = m_partFlow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < m_fixed.size(); ++i) {
        //: A payment method and an amount
        const QString text = tr("%1 %2").arg(MoneyWords::method(m_fixed[i].method), formatMoney({m_fixed[i].amountMinor, m_context.currency}, QLocale()));
        auto* chip = makeButton("paymentPart", text, ButtonKind::Quiet, Glyph::Cross);
        chip->setAccessibleName(tr("Take back the part: %1").arg(text));
        connect(chip, &QPushButton::clicked, this, [this, i] { dropPart(i); });
        m_partFlow->addWidget(chip);
    }
    m_partBox->setVisible(!m_fixed.isEmpty());
}

void PaymentDialog::refresh()
{
    collect();
    const bool cash = m_draft.parts.last().method == PaymentMethod::Cash;
    m_form->setRowVisible(u"tendered"_s, cash);
    m_form->setRowVisible(u"reference"_s, !cash);
    m_form->setRowVisible(u"account"_s, m_account->count() > 1);
    m_form->clearErrors();
    m_split->setEnabled(m_draft.parts.last().amountMinor > 0 && m_draft.missingMinor() > 0);
    m_change->setVisible(m_draft.changeMinor() > 0);
    m_change->setText(tr("Give back %1").arg(formatMoney({m_draft.changeMinor(), m_context.currency}, QLocale())));
    m_explain->setText(explanation());
    m_take->setEnabled(m_draft.paidMinor() > 0);
    m_print->setEnabled(m_draft.paidMinor() > 0);
}

QString PaymentDialog::explanation() const
{
    const auto money = [this](qint64 minor) { return formatMoney({minor, m_context.currency}, QLocale()); };
    QStringList out;
    if (m_draft.cashRoundedMinor() != m_draft.cashMinor())
        out.append(tr("In cash it is rounded to %1; it counts as %2.").arg(money(m_draft.cashRoundedMinor()), money(m_draft.cashMinor())));
    if (m_draft.overMinor() > 0)
        out.append(m_draft.dueMinor() > 0 ? tr("%1 is more than what is due. It stays as the client's credit for later invoices.").arg(money(m_draft.overMinor()))
                                          : tr("Nothing is due: %1 stays as the client's credit for later invoices.").arg(money(m_draft.overMinor())));
    if (m_draft.missingMinor() > 0 && m_draft.paidMinor() > 0)
        out.append(tr("%1 of %2 is still to be paid after this.").arg(money(m_draft.missingMinor()), money(m_draft.dueMinor())));
    const qsizetype settled = m_draft.allocations().size();
    if (settled > 1)
        out.append(tr("It settles %n invoices, the oldest first.", nullptr, int(settled)));
    return out.join(u'\n');
}

bool PaymentDialog::take()
{
    collect();
    const auto amount = m_amount->money();
    if (!amount && m_fixed.isEmpty()) {
        m_form->showError({amount.error().kind, amount.error().reason, u"amount"_s, amount.error().args, {}});
        return false;
    }
    const auto taken = m_context.payments.take(m_draft.payments());
    if (!taken) {
        if (!m_form->showError(taken.error()))
            m_banner->showError(taken.error());
        return false;
    }
    m_taken = *taken;
    const QString sum = m_context.amount(m_draft.paidMinor());
    emit done(m_draft.overMinor() > 0 ? tr("%1 was taken; %2 of it is the client's credit.").arg(sum, m_context.amount(m_draft.overMinor()))
                                      : tr("%1 was taken.").arg(sum));
    return true;
}

void PaymentDialog::takeAndPrint()
{
    if (!m_print->isEnabled() || !m_context.papers.printReceipts || !take())
        return;
    QList<PaymentId> ids;
    for (const Payment& payment : std::as_const(m_taken))
        ids.append(payment.id);
    accept();
    m_context.papers.printReceipts(ids, parentWidget());
}

} // namespace td

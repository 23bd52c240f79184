// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/depositdialog.h"

#include "billing/bankaccounts.h"
#include "money/gridtable.h"
#include "money/keymap.h"
#include "money/moneywords.h"
#include "widgets/button.h"
#include "widgets/dateedit.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr QSize startSize(820, 640);
constexpr int madeRows = 4;
constexpr int madeDays = 366;
} // namespace

DepositDialog::DepositDialog(const MoneyContext& context, QWidget* parent)
    : PromptDialog(tr("Bring money to the bank"), tr("Cash and cheques that are on no deposit yet. What has a tick goes on this one."), parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_account(new QComboBox)
    , m_day(new DateEdit)
    , m_note(new QLineEdit)
    , m_table(new GridTable("depositPayments", tr("Cash and cheques"),
                            {{tr("Day"), GridKind::Day, 148},
                             {tr("Number"), GridKind::Text, 140},
                             {tr("From"), GridKind::Text, 0},
                             {tr("How"), GridKind::Text, 100},
                             {tr("Reference"), GridKind::Text, 130},
                             {tr("Amount"), GridKind::Money, 120}},
                            context.currency))
    , m_sum(new Label({}, TypeSize::Body))
    , m_made(new GridTable("depositsMade", tr("Deposits made"),
                           {{tr("Day"), GridKind::Day, 110},
                            {tr("Account"), GridKind::Text, 200},
                            {tr("Note"), GridKind::Text, 0},
                            {tr("Payments"), GridKind::Number, 90},
                            {tr("Amount"), GridKind::Money, 120}},
                           context.currency))
{
    setObjectName(u"depositDialog"_s);
    resize(startSize);
    content()->addWidget(m_banner);
    content()->addWidget(buildFields());
    content()->addWidget(m_table, 1);
    m_sum->setObjectName(u"depositSum"_s);
    m_sum->strong();
    content()->addWidget(m_sum);
    auto* row = new QHBoxLayout;
    row->addWidget((new Label(tr("Deposits of the last twelve months")))->strong(), 1);
    auto* drop = makeButton("depositRemove", tr("Take this deposit apart"), ButtonKind::Quiet, Glyph::Delete);
    m_print = makeButton("depositPrint", tr("Print"), ButtonKind::Quiet, Glyph::Print);
    m_print->setToolTip(tr("Print the list of this deposit (Ctrl+P)"));
    m_print->setVisible(bool(m_context.papers.printDeposit));
    row->addWidget(m_print);
    row->addWidget(drop);
    content()->addLayout(row);
    m_made->setShownRows(madeRows);
    content()->addWidget(m_made);
    m_verb = setVerb(tr("Make the deposit"), tr("Close"));
    disconnect(m_verb, &QPushButton::clicked, this, nullptr);
    connect(m_verb, &QPushButton::clicked, this, &DepositDialog::make);
    connect(drop, &QPushButton::clicked, this, &DepositDialog::removeChosen);
    connect(m_print, &QPushButton::clicked, this, &DepositDialog::printChosen);
    connect(m_made, &GridTable::keyChanged, this, [this] { m_print->setEnabled(!m_made->key().isEmpty()); });
    auto* keys = new KeyMap(m_made);
    keys->add(Qt::CTRL | Qt::Key_P, [this] { m_print->click(); });
    connect(&m_table->rows(), &GridModel::ticksChanged, this, &DepositDialog::updateSum);
    read();
    m_table->setFocus();
}

QWidget* DepositDialog::buildFields()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::one);
    m_account->setObjectName(u"depositAccount"_s);
    m_account->setAccessibleName(tr("Account"));
    const auto names = m_context.accounts.names();
    for (const BankAccountName& account : names.value_or(QList<BankAccountName>()))
        m_account->addItem(account.name, account.id.toString());
    m_day->setObjectName(u"depositDay"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setDate(m_context.today());
    m_note->setObjectName(u"depositNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Number of the slip"));
    row->addWidget(new Label(tr("To")));
    row->addWidget(m_account, 1);
    row->addWidget(m_day);
    row->addWidget(m_note, 1);
    return box;
}

void DepositDialog::read()
{
    const QDate today = m_context.today();
    const auto open = m_context.deposits.undeposited(today);
    const auto made = m_context.deposits.list(today.addDays(-madeDays), today);
    if (!open || !made) {
        m_banner->showError(open ? made.error() : open.error());
        return;
    }
    m_open = *open;
    QList<GridRow> rows;
    for (const Undeposited& one : *open)
        rows.append({one.payment.blob(), {one.day, one.number, one.payer, MoneyWords::method(one.method), one.reference, one.amountMinor}});
    m_table->setRows(rows);
    m_table->rows().setTicks(true, true);
    QList<GridRow> deposits;
    for (const BankDeposit& one : *made)
        deposits.append({one.id.blob(), {one.day, accountName(one.account), one.note, QLocale().toString(one.payments.size()), one.totalMinor()}});
    m_made->setRows(deposits);
    m_print->setEnabled(!m_made->key().isEmpty());
}

QString DepositDialog::accountName(const BankAccountId& id) const
{
    const int index = m_account->findData(id.toString());
    return index < 0 ? tr("Closed account") : m_account->itemText(index);
}

void DepositDialog::updateSum()
{
    qint64 sum = 0;
    int count = 0;
    for (const Undeposited& one : std::as_const(m_open)) {
        if (!m_table->rows().isTicked(one.payment.blob()))
            continue;
        sum += one.amountMinor;
        ++count;
    }
    if (m_account->count() == 0)
        m_sum->setText(tr("There is no bank account yet. Write one down first, with “Bank accounts”."));
    else
        m_sum->setText(m_open.isEmpty() ? tr("Nothing is left to bring to the bank.")
                                        : tr("%n payment(s), %1", nullptr, count).arg(m_context.amount(sum)));
    if (m_verb != nullptr)
        m_verb->setEnabled(count > 0 && m_account->count() > 0);
}

void DepositDialog::make()
{
    QList<PaymentId> ids;
    for (const Undeposited& one : std::as_const(m_open)) {
        if (m_table->rows().isTicked(one.payment.blob()))
            ids.append(one.payment);
    }
    const auto account = BankAccountId::fromString(m_account->currentData().toString()).value_or(BankAccountId());
    const auto made = m_context.deposits.add(account, m_day->date(), ids, m_note->text());
    if (!made) {
        m_banner->showError(made.error());
        return;
    }
    m_banner->showSuccess(tr("The deposit is written down."));
    m_note->clear();
    read();
}

void DepositDialog::printChosen()
{
    const QByteArray key = m_made->key();
    if (!key.isEmpty())
        m_context.papers.printDeposit(BankDepositId::fromBlob(key.constData(), int(key.size())), this);
}

void DepositDialog::removeChosen()
{
    const QByteArray key = m_made->key();
    if (key.isEmpty())
        return;
    if (const auto gone = m_context.deposits.remove(BankDepositId::fromBlob(key.constData(), int(key.size()))); !gone)
        m_banner->showError(gone.error());
    read();
}

} // namespace td

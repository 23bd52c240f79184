// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/accountsdialog.h"

#include "money/gridtable.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/formgrid.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr QSize startSize(860, 600);
constexpr int listWidth = 280;
} // namespace

AccountsDialog::AccountsDialog(const MoneyContext& context, QWidget* parent)
    : PromptDialog(tr("Bank accounts"), tr("Where money goes to. The main account stands on invoices, for transfers."), parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_list(new GridTable("accounts", tr("Bank accounts"), {{tr("Account"), GridKind::Text, 0}}, context.currency))
    , m_form(new FormGrid)
    , m_name(new QLineEdit)
    , m_bank(new QLineEdit)
    , m_holder(new QLineEdit)
    , m_number(new QLineEdit)
    , m_transit(new QLineEdit)
    , m_institution(new QLineEdit)
    , m_iban(new QLineEdit)
    , m_bic(new QLineEdit)
    , m_kind(new QComboBox)
    , m_primary(new QCheckBox(tr("Main account")))
    , m_closed(new QCheckBox(tr("Closed")))
{
    setObjectName(u"accountsDialog"_s);
    resize(startSize);
    content()->addWidget(m_banner);
    auto* card = new Card(tr("Accounts"), Glyph::Money);
    card->setFlush();
    card->setFixedWidth(listWidth);
    auto* fresh = makeButton("accountNew", tr("New"), ButtonKind::Quiet, Glyph::Add);
    card->addToHeading(fresh);
    m_list->setSortingEnabled(false);
    card->body()->addWidget(m_list);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::two);
    row->addWidget(card);
    row->addWidget(buildForm(), 1);
    content()->addLayout(row, 1);
    QPushButton* verb = setVerb(tr("Save"), tr("Close"));
    disconnect(verb, &QPushButton::clicked, this, nullptr);
    connect(verb, &QPushButton::clicked, this, &AccountsDialog::save);
    connect(fresh, &QPushButton::clicked, this, &AccountsDialog::startNew);
    connect(m_list, &GridTable::keyChanged, this, [this] {
        for (const BankAccount& account : std::as_const(m_accounts)) {
            if (account.id.blob() == m_list->key())
                showAccount(account);
        }
    });
    reload();
    if (m_accounts.isEmpty())
        startNew();
}

QWidget* AccountsDialog::buildForm()
{
    m_kind->addItem(tr("Current account"), int(BankAccountKind::Checking));
    m_kind->addItem(tr("Savings account"), int(BankAccountKind::Savings));
    m_kind->addItem(tr("Card account"), int(BankAccountKind::Card));
    m_kind->addItem(tr("Cash box"), int(BankAccountKind::Cash));
    m_form->addRow(u"name"_s, tr("Name"), m_name);
    m_form->addRow(u"kind"_s, tr("Kind"), m_kind);
    m_form->addRow(u"bank"_s, tr("Bank"), m_bank);
    m_form->addRow(u"holder"_s, tr("Account holder"), m_holder);
    m_form->addRow(u"institution_number"_s, tr("Institution number"), m_institution);
    m_form->addRow(u"transit_number"_s, tr("Transit number"), m_transit);
    m_form->addRow(u"account_number"_s, tr("Account number"), m_number);
    m_form->addRow(u"iban"_s, tr("IBAN"), m_iban);
    m_form->addRow(u"bic"_s, tr("BIC"), m_bic);
    m_primary->setObjectName(u"primary"_s);
    m_closed->setObjectName(u"closed"_s);
    m_form->addWide(m_primary);
    m_form->addWide(m_closed);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_form);
    return area;
}

void AccountsDialog::reload()
{
    const auto accounts = m_context.accounts.list();
    if (!accounts) {
        m_banner->showError(accounts.error());
        return;
    }
    m_accounts = *accounts;
    QList<GridRow> rows;
    for (const BankAccount& account : std::as_const(m_accounts))
        rows.append({account.id.blob(), {account.name}, {}, account.isPrimary, account.closed});
    m_list->setRows(rows);
}

void AccountsDialog::startNew()
{
    m_list->clearSelection();
    BankAccount fresh;
    fresh.currency = m_context.currency;
    fresh.isPrimary = m_accounts.isEmpty();
    showAccount(fresh);
    m_name->setFocus();
}

void AccountsDialog::showAccount(const BankAccount& account)
{
    m_form->clearErrors();
    m_account = account;
    m_name->setText(account.name);
    m_bank->setText(account.bank);
    m_holder->setText(account.holder);
    m_number->setText(account.accountNumber);
    m_transit->setText(account.transitNumber);
    m_institution->setText(account.institutionNumber);
    m_iban->setText(account.iban);
    m_bic->setText(account.bic);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(account.kind))));
    m_primary->setChecked(account.isPrimary);
    m_closed->setChecked(account.closed);
}

void AccountsDialog::save()
{
    m_form->clearErrors();
    BankAccount a = m_account;
    a.name = m_name->text();
    a.bank = m_bank->text();
    a.holder = m_holder->text();
    a.accountNumber = m_number->text();
    a.transitNumber = m_transit->text();
    a.institutionNumber = m_institution->text();
    a.iban = m_iban->text();
    a.bic = m_bic->text();
    a.kind = BankAccountKind(m_kind->currentData().toInt());
    a.isPrimary = m_primary->isChecked();
    a.closed = m_closed->isChecked();
    const auto stored = m_context.accounts.save(a);
    if (!stored) {
        if (!m_form->showError(stored.error()))
            m_banner->showError(stored.error());
        return;
    }
    reload();
    m_list->chooseKey(stored->id.blob());
    m_banner->showSuccess(tr("The account is stored."));
}

} // namespace td

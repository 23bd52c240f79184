// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/statementdialog.h"

#include "billing/payments.h"
#include "money/gridtable.h"
#include "money/periodfield.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr QSize startSize(820, 580);

QString wordOf(StatementLine::Kind kind)
{
    switch (kind) {
    case StatementLine::Kind::OpeningBalance: return StatementDialog::tr("Balance before");
    case StatementLine::Kind::Invoice: return StatementDialog::tr("Invoice");
    case StatementLine::Kind::CreditNote: return StatementDialog::tr("Credit note");
    case StatementLine::Kind::Payment: return StatementDialog::tr("Payment");
    case StatementLine::Kind::Deposit: return StatementDialog::tr("Deposit");
    case StatementLine::Kind::Refund: return StatementDialog::tr("Refund");
    case StatementLine::Kind::Void: return StatementDialog::tr("Void");
    case StatementLine::Kind::Rounding: return StatementDialog::tr("Rounding of cash");
    }
    return {};
}

QVariant unlessZero(qint64 minor)
{
    return minor == 0 ? QVariant() : QVariant(minor);
}
} // namespace

StatementDialog::StatementDialog(const MoneyContext& context, const ClientId& client, QWidget* parent)
    : PromptDialog(tr("Statement of account"), {}, parent)
    , m_context(context)
    , m_client(client)
    , m_banner(new Banner)
    , m_period(new PeriodField(context.today(), PeriodField::LastTwelveMonths))
    , m_table(new GridTable("statementTable", tr("Statement of account"),
                            {{tr("Day"), GridKind::Day, 110},
                             {tr("What"), GridKind::Text, 0},
                             {tr("Number"), GridKind::Text, 140},
                             {tr("Billed"), GridKind::Money, 110},
                             {tr("Paid"), GridKind::Money, 110},
                             {tr("Balance"), GridKind::Money, 120}},
                            context.currency))
    , m_balance(new Label({}, TypeSize::Body))
    , m_ageing(new Label({}, TypeSize::Small, Tone::Muted))
    , m_print(nullptr)
{
    setObjectName(u"statementDialog"_s);
    resize(startSize);
    m_balance->setObjectName(u"statementBalance"_s);
    m_balance->strong();
    content()->addWidget(m_banner);
    content()->addWidget(m_period, 0, Qt::AlignLeft);
    m_table->setSortingEnabled(false);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_balance);
    content()->addWidget(m_ageing->wrapping());
    auto* pdf = makeButton("statementPdf", tr("Save as PDF…"), ButtonKind::Quiet);
    pdf->setVisible(bool(m_context.papers.saveStatement));
    content()->addWidget(pdf, 0, Qt::AlignLeft);
    m_print = setVerb(tr("Print"), tr("Close"));
    m_print->setVisible(bool(m_context.papers.printStatement));
    disconnect(m_print, &QPushButton::clicked, this, nullptr);
    connect(m_print, &QPushButton::clicked, this, [this] { m_context.papers.printStatement(m_statement, this); });
    connect(pdf, &QPushButton::clicked, this, &StatementDialog::save);
    connect(m_period, &PeriodField::changed, this, &StatementDialog::read);
    read();
}

void StatementDialog::read()
{
    const QDate from = m_period->from().isValid() ? m_period->from() : QDate(2000, 1, 1);
    const QDate to = m_period->to().isValid() ? m_period->to() : m_context.today();
    const auto statement = m_context.payments.statement(m_client, from, to);
    if (!statement) {
        m_banner->showError(statement.error());
        return;
    }
    m_statement = *statement;
    QList<GridRow> rows;
    for (qsizetype i = 0; i < statement->lines.size(); ++i) {
        const StatementLine& line = statement->lines[i];
        rows.append({QByteArray::number(i),
                     {line.day, line.text.isEmpty() ? wordOf(line.kind) : tr("%1: %2").arg(wordOf(line.kind), line.text), line.number,
                      unlessZero(line.debitMinor), unlessZero(line.creditMinor), line.balanceMinor}});
    }
    m_table->rows().setAmountsHidden(m_context.amount(0) != formatMoney({0, m_context.currency}, QLocale()));
    m_table->setRows(rows);
    const QString balance = m_context.amount(std::abs(statement->balanceMinor));
    m_balance->setText(statement->balanceMinor < 0 ? tr("%1 has %2 to their credit.").arg(statement->name, balance)
                                                   : tr("%1 owes %2.").arg(statement->name, balance));
    m_ageing->setText(tr("Not due or up to 30 days late: %1. 31 to 60 days: %2. 61 to 90 days: %3. Over 90 days: %4.")
                          .arg(m_context.amount(statement->ageing[0]), m_context.amount(statement->ageing[1]),
                               m_context.amount(statement->ageing[2]), m_context.amount(statement->ageing[3])));
}

void StatementDialog::save()
{
    const QString path = m_context.papers.chooseFile ? m_context.papers.chooseFile(this, tr("Statement %1.pdf").arg(m_statement.name)) : QString();
    if (path.isEmpty())
        return;
    if (const auto written = m_context.papers.saveStatement(m_statement, path); !written)
        m_banner->showError(written.error());
    else
        m_banner->showSuccess(tr("It is written to %1.").arg(path));
}

} // namespace td

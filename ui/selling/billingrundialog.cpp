// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/billingrundialog.h"

#include "selling/listtable.h"
#include "selling/selling.h"
#include "selling/sellingtext.h"
#include "text/errortext.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dateedit.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace td
{

BillingRunDialog::BillingRunDialog(const SellingContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_until(new DateEdit)
    , m_summary(new Label({}, TypeSize::Body, Tone::Muted))
    , m_due(new ListTable("runDue", tr("To be billed"), {{tr("Client")}, {tr("Membership")}, {tr("From")}, {tr("Periods"), true}, {tr("Taxes"), true}, {tr("Total"), true}}))
    , m_excluded(new ListTable("runExcluded", tr("Left out"), {{tr("Why")}, {tr("Client")}, {tr("Membership")}}))
    , m_progress(new QProgressBar)
    , m_run(makeButton("runBilling", tr("Bill them"), ButtonKind::Primary))
    , m_close(makeButton("closeBilling", tr("Close")))
    , m_timer(new QTimer(this))
{
    setObjectName(u"billingRun"_s);
    setWindowTitle(tr("Bill memberships"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 640);
    auto* column = new QVBoxLayout(this);
    setMargins(column, Space::three, Space::oneAndHalf);
    auto* heading = new QHBoxLayout;
    heading->addWidget(new Label(tr("Bill memberships"), TypeSize::Title));
    heading->addStretch(1);
    auto* label = new Label(tr("Everything due until"), TypeSize::Body, Tone::Muted);
    label->setBuddy(m_until);
    heading->addWidget(label);
    m_until->setObjectName(u"runUntil"_s);
    m_until->setAccessibleName(label->text());
    m_until->setDate(context.today());
    heading->addWidget(m_until);
    column->addLayout(heading);
    m_summary->setObjectName(u"runSummary"_s);
    column->addWidget(m_summary->wrapping());
    column->addWidget(makeLists(), 1);
    m_progress->setObjectName(u"runProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    column->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_run);
    column->addLayout(buttons);
    m_run->setDefault(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &BillingRunDialog::step);
    connect(m_until, &QDateEdit::dateChanged, this, &BillingRunDialog::preview);
    connect(m_run, &QPushButton::clicked, this, &BillingRunDialog::start);
    connect(m_close, &QPushButton::clicked, this, &BillingRunDialog::reject);
    preview();
}

QWidget* BillingRunDialog::makeLists()
{
    auto* lists = new QWidget;
    auto* column = new QVBoxLayout(lists);
    setMargins(column, 0, Space::oneAndHalf);
    auto* due = new Card(tr("To be billed"));
    due->setFlush();
    due->body()->addWidget(m_due->withEmpty(new EmptyState(Glyph::Check, tr("Nothing is due"), tr("Every membership is billed until this day."))));
    column->addWidget(due, 3);
    auto* excluded = new Card(tr("Left out"));
    excluded->setFlush();
    excluded->body()->addWidget(m_excluded->withEmpty(new EmptyState(Glyph::Check, tr("Nobody is left out"), {})));
    column->addWidget(excluded, 2);
    return lists;
}

void BillingRunDialog::preview()
{
    const auto found = m_context.selling.billingRun().preview(m_until->date());
    m_preview = found.value_or(BillingPreview());
    if (!found)
        m_summary->setText(errorText(found.error()));
    QList<ListRow> rows;
    for (const DueMembership& due : std::as_const(m_preview.due))
        rows.append({due.id.blob(),
                     {due.clientName, due.typeName, ListCell(SellingText::day(due.periods.first().days.first), due.periods.first().days.first.toJulianDay()),
                      ListCell(QLocale().toString(due.periods.size()), due.periods.size()), ListCell(m_context.amount(due.taxMinor), due.taxMinor),
                      ListCell(m_context.amount(due.totalMinor), due.totalMinor)}});
    m_due->setRows(rows);
    rows.clear();
    for (const ExcludedMembership& out : std::as_const(m_preview.excluded))
        rows.append({out.id.blob(), {SellingText::exclusion(out), out.clientName, out.typeName}});
    m_excluded->setRows(rows);
    if (found)
        m_summary->setText(tr("%n membership(s), %1 with tax. Each becomes an issued invoice of today.", nullptr, int(m_preview.due.size()))
                               .arg(m_context.amount(m_preview.totalMinor)));
    m_run->setEnabled(!m_preview.due.isEmpty());
}

void BillingRunDialog::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_until->setEnabled(!running);
    m_run->setEnabled(!running);
    m_close->setText(running ? tr("Cancel") : tr("Close"));
    if (running)
        m_timer->start();
    else
        m_timer->stop();
}

void BillingRunDialog::start()
{
    QList<MembershipId> ids;
    for (const DueMembership& due : std::as_const(m_preview.due))
        ids.append(due.id);
    m_context.selling.billingRun().start(m_preview.until, ids);
    m_progress->setRange(0, int(ids.size()));
    m_progress->setValue(0);
    setRunning(true);
}

void BillingRunDialog::step()
{
    BillingRun& run = m_context.selling.billingRun();
    if (run.step()) {
        m_progress->setValue(int(run.done().size()));
        return;
    }
    finish();
}

void BillingRunDialog::finish()
{
    setRunning(false);
    QList<InvoiceId> invoices;
    QStringList problems;
    for (const BilledMembership& one : m_context.selling.billingRun().done()) {
        if (one.problem)
            problems.append(errorText(*one.problem));
        else if (!one.invoice.isNull())
            invoices.append(one.invoice);
    }
    problems.removeDuplicates();
    preview();
    QString sentence = tr("%n invoice(s) issued.", nullptr, int(invoices.size()));
    m_summary->setText(problems.isEmpty() ? sentence : sentence + u'\n' + problems.join(u'\n'));
    m_summary->setTone(problems.isEmpty() ? Tone::Success : Tone::Danger);
    emit billed(int(invoices.size()));
    if (!invoices.isEmpty())
        emit invoicesMade(invoices);
}

void BillingRunDialog::reject()
{
    if (m_timer->isActive())
        finish();
    else
        QDialog::reject();
}

} // namespace td

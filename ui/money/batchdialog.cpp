// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/batchdialog.h"

#include "billing/invoices.h"
#include "clients/clients.h"
#include "money/gridtable.h"
#include "money/periodfield.h"
#include "money/workbar.h"
#include "text/errortext.h"
#include "widgets/dateedit.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr QSize startSize(860, 620);

QByteArray keyOf(int item)
{
    return QByteArray::number(item);
}
} // namespace

BatchDialog::BatchDialog(const MoneyContext& context, QWidget* parent)
    : PromptDialog(tr("Bill what is not invoiced"),
                   tr("Sessions and fees that no credit paid for, one invoice a client. What has no tick is left for later."), parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_period(new PeriodField(context.today(), PeriodField::LastMonth))
    , m_day(new DateEdit)
    , m_table(new GridTable("batchTable", tr("Invoices to be issued"),
                            {{tr("Client"), GridKind::Text, 0},
                             {tr("Lines"), GridKind::Number, 72},
                             {tr("Total"), GridKind::Money, 120},
                             {tr("Mail"), GridKind::Text, 200},
                             {tr("State"), GridKind::Chip, 180}},
                            context.currency))
    , m_sums(new Label({}, TypeSize::Body))
    , m_print(new QCheckBox(tr("Print them")))
    , m_mail(new QCheckBox(tr("Mail them to those with an address")))
    , m_work(new WorkBar)
    , m_verb(nullptr)
{
    setObjectName(u"batchDialog"_s);
    resize(startSize);
    content()->addWidget(m_banner);
    buildChoices();
    content()->addWidget(m_table, 1);
    m_sums->setObjectName(u"batchSums"_s);
    m_sums->strong();
    content()->addWidget(m_sums);
    content()->addWidget(m_work);
    m_verb = setVerb(tr("Issue"), tr("Close"));
    disconnect(m_verb, &QPushButton::clicked, this, nullptr);
    connect(m_verb, &QPushButton::clicked, this, &BatchDialog::run);
    connect(&m_table->rows(), &GridModel::ticksChanged, this, &BatchDialog::updateSums);
    connect(m_table, &TableView::opened, this, [this] {
        const BatchItem& item = m_plan.items().at(m_table->key().toInt());
        if (!item.issued.isNull()) {
            emit openRequested(item.issued);
            accept();
        }
    });
    read();
    m_table->setFocus();
}

void BatchDialog::buildChoices()
{
    m_day->setObjectName(u"batchDay"_s);
    m_day->setAccessibleName(tr("Date of the invoices"));
    m_day->setDate(m_context.today());
    m_print->setObjectName(u"batchPrint"_s);
    m_mail->setObjectName(u"batchMail"_s);
    m_print->setVisible(bool(m_context.papers.printInvoices));
    m_mail->setVisible(bool(m_context.papers.mailInvoice));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::one);
    row->addWidget(new Label(tr("Done in")));
    row->addWidget(m_period);
    row->addSpacing(Space::two);
    row->addWidget(new Label(tr("Date of the invoices")));
    row->addWidget(m_day);
    row->addStretch(1);
    content()->addLayout(row);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(Space::two);
    ways->addWidget(m_print);
    ways->addWidget(m_mail);
    ways->addStretch(1);
    content()->addLayout(ways);
    connect(m_period, &PeriodField::changed, this, &BatchDialog::read);
    connect(m_day, &QDateEdit::dateChanged, this, &BatchDialog::read);
}

void BatchDialog::read()
{
    m_banner->dismiss();
    const QDate to = m_period->to().isValid() ? m_period->to() : m_context.today();
    const QDate from = m_period->from().isValid() ? m_period->from() : QDate(2000, 1, 1);
    auto plan = BatchPlan::make(m_context.invoices, from, to, m_day->date());
    if (!plan)
        m_banner->showError(plan.error());
    m_plan = plan ? std::move(*plan) : BatchPlan();
    fill();
    m_table->rows().setTicks(true, true);
}

void BatchDialog::fill()
{
    QList<GridRow> rows;
    for (int i = 0; i < m_plan.items().size(); ++i) {
        const BatchItem& item = m_plan.items()[i];
        GridRow row{keyOf(i), {item.draft.snapshot.buyer.name, QLocale().toString(item.draft.lines.size()), item.totalMinor,
                               addressOf(item.draft), {}}, {tr("To be issued"), Glyph::Clock, Tone::Info}};
        if (item.problem)
            row.chip = {errorText(*item.problem), Glyph::Alert, Tone::Danger};
        else if (!item.issued.isNull() && m_mailed.contains(item.issued))
            row.chip = m_mailed.value(item.issued).isEmpty() ? ChipLook{tr("%1, mailed").arg(item.number), Glyph::Check, Tone::Success}
                                                             : ChipLook{tr("%1, not mailed").arg(item.number), Glyph::Alert, Tone::Warn};
        else if (!item.issued.isNull())
            row.chip = {item.number, Glyph::Check, Tone::Success};
        else if (m_done)
            row.chip = {tr("Left for later"), Glyph::None, Tone::Muted};
        rows.append(row);
    }
    m_table->setRows(rows);
}

QString BatchDialog::addressOf(const Invoice& draft) const
{
    if (!draft.snapshot.buyer.email.isEmpty() || draft.client.isNull())
        return draft.snapshot.buyer.email;
    const auto client = m_context.clients.find(draft.client);
    return client ? client->email : QString();
}

void BatchDialog::updateSums()
{
    if (m_done || m_work->isRunning())
        return;
    for (int i = 0; i < m_plan.items().size(); ++i)
        m_plan.setExcluded(i, !m_table->rows().isTicked(keyOf(i)));
    const int count = int(m_plan.chosen().size());
    if (m_plan.items().isEmpty())
        m_sums->setText(tr("Everything of this period is invoiced."));
    else
        m_sums->setText(tr("%n invoice(s), %1 lines, %2 in all", nullptr, count)
                            .arg(QLocale().toString(m_plan.chosenSessions()), m_context.amount(m_plan.chosenMinor())));
    m_verb->setText(tr("Issue %n invoice(s)", nullptr, count));
    m_verb->setAccessibleName(m_verb->text());
    m_verb->setEnabled(count > 0);
}

void BatchDialog::run()
{
    if (m_done) {
        accept();
        return;
    }
    const QList<int> chosen = m_plan.chosen();
    m_verb->setEnabled(false);
    m_table->rows().setTicks(false, false);
    m_work->run(tr("Issuing invoices"), int(chosen.size()), [this, chosen](int step) { return m_plan.issue(m_context.invoices, chosen.at(step)); },
                [this](int fine, const QList<Error>& errors, bool cancelled) { issued(fine, errors, cancelled); });
}

void BatchDialog::issued(int fine, const QList<Error>& errors, bool cancelled)
{
    m_done = true;
    showResults();
    if (cancelled)
        m_banner->showMessage(Tone::Warn, tr("%n invoice(s) were issued before it was stopped. The others are left as they were.", nullptr, fine));
    else if (!errors.isEmpty())
        m_banner->showMessage(Tone::Warn, tr("%n invoice(s) could not be issued; the list says why.", nullptr, int(errors.size())));
    else
        m_banner->showSuccess(tr("%n invoice(s) issued.", nullptr, fine));
    if (fine > 0 && m_print->isChecked() && m_context.papers.printInvoices)
        m_context.papers.printInvoices(m_plan.issuedIds(), this);
    if (fine > 0 && m_mail->isChecked() && m_context.papers.mailInvoice)
        mailAll();
}

void BatchDialog::mailAll()
{
    QList<InvoiceId> ids;
    for (const BatchItem& item : m_plan.items()) {
        if (!item.issued.isNull() && !item.draft.snapshot.buyer.email.isEmpty())
            ids.append(item.issued);
    }
    m_work->run(tr("Mailing invoices"), int(ids.size()),
                [this, ids](int step) -> Result<void> {
                    mail(ids.at(step));
                    return {};
                },
                [this](int, const QList<Error>&, bool) { showResults(); });
}

void BatchDialog::mail(const InvoiceId& id)
{
    // The answer may come when this window is gone.
    m_context.papers.mailInvoice(id, [self = QPointer<BatchDialog>(this), id](const Result<void>& sent) {
        if (self == nullptr)
            return;
        self->m_mailed.insert(id, sent ? QString() : errorText(sent.error()));
        self->showResults();
    });
}

void BatchDialog::showResults()
{
    fill();
    qint64 sum = 0;
    for (const BatchItem& item : m_plan.items())
        sum += item.issued.isNull() ? 0 : item.totalMinor;
    m_sums->setText(tr("%n invoice(s) issued, %1 in all", nullptr, int(m_plan.issuedIds().size())).arg(m_context.amount(sum)));
    m_verb->setText(tr("Done"));
    m_verb->setAccessibleName(m_verb->text());
    m_verb->setEnabled(true);
}

void BatchDialog::reject()
{
    if (m_work->isRunning())
        m_work->cancel();
    else
        PromptDialog::reject();
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/totalspanel.h"

#include "money/moneywords.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}
} // namespace

TotalsPanel::TotalsPanel(const MoneyContext& context, QWidget* parent)
    : Card(tr("Total"), Glyph::Money, parent)
    , m_context(context)
    , m_grid(new QGridLayout)
    , m_why(new QVBoxLayout)
{
    setObjectName(u"totalsPanel"_s);
    m_grid->setHorizontalSpacing(Space::two);
    m_grid->setVerticalSpacing(Space::half);
    m_grid->setColumnStretch(0, 1);
    m_why->setSpacing(Space::half);
    body()->addLayout(m_grid);
    body()->addLayout(m_why);
}

void TotalsPanel::clear()
{
    m_sentences.clear();
    empty(m_grid);
    empty(m_why);
}

void TotalsPanel::addAmount(const QString& title, qint64 minor, bool strong)
{
    const int row = m_grid->rowCount();
    auto* name = new Label(title, TypeSize::Body, strong ? Tone::Neutral : Tone::Muted);
    auto* value = new Label(m_context.amount(minor), strong ? TypeSize::Title : TypeSize::Body);
    value->figures();
    value->setObjectName(strong ? u"totalAmount"_s : u"partAmount"_s);
    if (strong) {
        name->strong();
        value->setFont(figuresFont(TypeSize::Title, QFont::DemiBold));
    }
    m_grid->addWidget(name->wrapping(), row, 0);
    m_grid->addWidget(value, row, 1);
}

void TotalsPanel::addSentence(const QString& sentence, Tone tone)
{
    auto* label = new Label(sentence, TypeSize::Small, tone);
    label->setObjectName(u"taxSentence"_s);
    m_why->addWidget(label->wrapping());
    m_sentences.append(label);
}

void TotalsPanel::addTaxes(const Invoice& invoice, const QList<TaxAmount>& taxes)
{
    for (const TaxAmount& tax : taxes)
        addAmount(MoneyWords::tr("%1 %2", "tax and rate: HST 13 %").arg(tax.name, MoneyWords::rate(tax.rate)), tax.taxMinor);
    for (const TaxAmount& tax : taxes)
        addSentence(MoneyWords::taxSentence(tax, invoice, m_context.amount(tax.baseMinor)));
    if (taxes.isEmpty())
        addSentence(MoneyWords::noTaxSentence(invoice, invoice.snapshot.registered, invoice.snapshot.exemptReason));
    if (invoice.pricesIncludeTax && !taxes.isEmpty())
        addSentence(tr("The prices contain their tax."));
}

void TotalsPanel::showDraft(const Invoice& draft, const TaxedTotals& totals)
{
    clear();
    addAmount(tr("Without tax"), totals.netMinor);
    addTaxes(draft, totals.taxes);
    addAmount(tr("Total"), totals.totalMinor, true);
}

void TotalsPanel::showIssued(const Invoice& invoice)
{
    clear();
    addAmount(tr("Without tax"), invoice.netMinor);
    addTaxes(invoice, invoice.taxes);
    addAmount(tr("Total"), invoice.totalMinor, true);
    if (invoice.kind == InvoiceKind::CreditNote || invoice.status == InvoiceStatus::Void)
        return;
    if (invoice.paidMinor != 0)
        addAmount(tr("Paid"), -invoice.paidMinor);
    addAmount(tr("To be paid"), invoice.openMinor(), true);
}

void TotalsPanel::showProblem(const QString& sentence)
{
    clear();
    addSentence(sentence, Tone::Danger);
}

QStringList TotalsPanel::sentences() const
{
    QStringList out;
    for (const Label* label : m_sentences)
        out.append(label->text());
    return out;
}

} // namespace td

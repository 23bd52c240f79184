// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/lotdialogs.h"

#include "credits/balancefacts.h"
#include "credits/credits.h"
#include "selling/clientchoice.h"
#include "selling/sellingfields.h"
#include "selling/sellingtext.h"
#include "text/credittext.h"
#include "text/errortext.h"
#include "widgets/button.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int usualFreezeDays = 14;

DateEdit* dayField(const char* name, const QString& label, QDate day)
{
    auto* edit = new DateEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setDate(day);
    return edit;
}
} // namespace

FreezeDialog::FreezeDialog(const SellingContext& given, const LotBalance& lot, QWidget* parent)
    : SellingDialog(given, "freezeDialog", tr("Freeze: %1").arg(lot.terms.name),
                    tr("While it is frozen it pays for nothing, and its last day moves by as many days."), parent)
    , m_lot(lot.id)
    , m_first(dayField("first", tr("From"), given.today()))
    , m_last(dayField("last", tr("To"), given.today().addDays(usualFreezeDays - 1)))
    , m_open(sellingCheck("freezeOpen", tr("Until it is ended")))
    , m_reason(sellingLine("reason", tr("Reason")))
{
    form()->addRow(u"first"_s, tr("From"), sellingRow({m_first}));
    form()->addRow(u"last"_s, tr("To"), sellingRow({m_last, m_open}));
    form()->addRow(u"reason"_s, tr("Reason"), m_reason);
    connect(m_open, &QCheckBox::toggled, m_last, &QWidget::setDisabled);
    setVerb(tr("Freeze"), {});
    m_first->setFocus();
}

Result<void> FreezeDialog::store()
{
    return context().credits.freeze(m_lot, m_first->date(), m_open->isChecked() ? QDate() : m_last->date(), m_reason->text())
        .map([](const LotFreezeId&) {});
}

TransferDialog::TransferDialog(const SellingContext& given, const LotBalance& lot, QWidget* parent)
    : SellingDialog(given, "transferDialog", tr("Transfer: %1").arg(lot.terms.name), SellingText::balance(lot), parent)
    , m_lot(lot.id)
    , m_to(new ClientChoice(given))
    , m_units(sellingNumber("units", tr("How many"), 1, std::max(1, lot.available)))
    , m_reason(sellingLine("reason", tr("Reason")))
{
    m_to->setObjectName(u"to"_s);
    m_units->setValue(lot.available);
    form()->addRow(u"client"_s, tr("To"), m_to);
    form()->addRow(u"units"_s, tr("How many"), sellingRow({m_units}));
    form()->addRow(u"reason"_s, tr("Reason"), m_reason);
    setVerb(tr("Transfer"), {});
    m_to->setFocus();
}

Result<void> TransferDialog::store()
{
    if (m_to->client().isNull())
        return fail(ErrorKind::Invalid, "text.empty", "client");
    return context().credits.transfer(m_lot, m_units->value(), m_to->client(), m_reason->text()).map([](const LotId&) {});
}

ExplainDialog::ExplainDialog(const SellingContext& context, const LotBalance& lot, QWidget* parent)
    : PromptDialog(lot.terms.name, SellingText::balance(lot), parent)
{
    setObjectName(u"explainDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto facts = explainBalance(context.db, lot.id);
    const QStringList story = facts ? CreditText().story(*facts, lot.terms) : QStringList{errorText(facts.error())};
    for (const QString& sentence : story)
        content()->addWidget((new Label(sentence))->wrapping());
    content()->addStretch(1);
    auto* close = makeButton("explainClose", tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    content()->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace td

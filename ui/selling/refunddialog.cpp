// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/refunddialog.h"

#include "facility/facility.h"
#include "selling/selling.h"
#include "selling/sellingfields.h"
#include "selling/sellingtext.h"
#include "text/errortext.h"
#include "widgets/card.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/moneyedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int asCredit = -1;
constexpr int perPercent = 1000;
} // namespace

RefundDialog::RefundDialog(const SellingContext& given, const LotBalance& lot, QWidget* parent)
    : SellingDialog(given, "refundDialog", tr("Refund: %1").arg(lot.terms.name), SellingText::balance(lot), parent)
    , m_lot(lot)
    , m_templates(refundTemplates().value_or(QList<RefundTemplate>()))
    , m_template(sellingCombo("template", tr("Terms of")))
    , m_cooling(sellingNumber("cooling_off", tr("Cooling-off days"), 0, 366, tr(" days")))
    , m_kept(sellingNumber("kept", tr("Kept at most"), 0, 100, tr(" %")))
    , m_fee(sellingMoney("fee_minor", tr("But at most"), given, 0))
    , m_method(sellingCombo("pay_method", tr("Money back"),
                            QList<SellingChoice>{{tr("As credit for the client"), asCredit}} + paymentMethodChoices()))
    , m_reason(sellingLine("reason", tr("Reason")))
    , m_law(new Label({}, TypeSize::Small, Tone::Muted))
    , m_working(new QGridLayout)
{
    build();
    const auto organisation = given.facility.organisation();
    const RefundTemplate own = refundTemplateFor(m_templates, organisation ? organisation->region : QString());
    for (qsizetype i = 0; i < m_templates.size(); ++i) {
        const QString& name = m_templates[i].terms.name;
        m_template->addItem(name.isEmpty() ? tr("The studio's own") : name, int(i));
        if (name == own.terms.name)
            m_template->setCurrentIndex(int(i));
    }
    connect(m_template, &QComboBox::currentIndexChanged, this, &RefundDialog::takeTemplate);
    connect(m_cooling, &QSpinBox::valueChanged, this, &RefundDialog::refresh);
    connect(m_kept, &QSpinBox::valueChanged, this, &RefundDialog::refresh);
    connect(m_fee, &MoneyEdit::moneyChanged, this, &RefundDialog::refresh);
    connect(m_method, &QComboBox::currentIndexChanged, this, &RefundDialog::refresh);
    takeTemplate();
    m_reason->setFocus();
}

void RefundDialog::build()
{
    form()->addRow(u"template"_s, tr("Terms of"), sellingRow({m_template}));
    form()->addRow(u"cooling_off"_s, tr("Cooling-off days"), sellingRow({m_cooling}),
                   tr("Within them the whole price comes back."));
    auto* word = new Label(tr("but no more than"), TypeSize::Body, Tone::Muted);
    form()->addRow(u"kept"_s, tr("Kept of the rest"), sellingRow({m_kept, word, m_fee}),
                   tr("With an amount of 0 only the percentage counts."));
    form()->addRow(u"pay_method"_s, tr("Money back"), sellingRow({m_method}));
    form()->addRow(u"reason"_s, tr("Reason"), m_reason);
    form()->addWide(m_law->wrapping());
    auto* card = new Card(tr("The working"));
    card->setObjectName(u"refundWorking"_s);
    m_working->setColumnStretch(0, 1);
    card->body()->addLayout(m_working);
    content()->addWidget(card);
    m_verb = setVerb(tr("Refund"), tr("Keep it"));
}

void RefundDialog::takeTemplate()
{
    const RefundTemplate chosen = m_templates.value(m_template->currentData().toInt());
    m_cooling->setValue(chosen.terms.coolingOffDays);
    m_kept->setValue(chosen.terms.keptRate / perPercent);
    m_fee->setMoney({chosen.terms.feeMinor, context().currency});
    m_law->setText(QLocale().language() == QLocale::French ? chosen.lawFr : chosen.lawEn);
    m_law->setVisible(!m_law->text().isEmpty());
    refresh();
}

Result<RefundTerms> RefundDialog::terms() const
{
    RefundTerms out = m_templates.value(m_template->currentData().toInt()).terms;
    out.coolingOffDays = m_cooling->value();
    out.keptRate = m_kept->value() * perPercent;
    TD_TRY_ASSIGN(out.feeMinor, amountIn(m_fee));
    return out;
}

std::optional<PaymentMethod> RefundDialog::method() const
{
    const int chosen = m_method->currentData().toInt();
    return chosen == asCredit ? std::nullopt : std::optional<PaymentMethod>(PaymentMethod(chosen));
}

void RefundDialog::addLine(const QString& text, const QString& amount, bool strong)
{
    auto* words = new Label(text);
    auto* figures = new Label(amount);
    if (strong) {
        words->strong();
        figures->strong();
    }
    const int row = m_working->rowCount();
    m_working->addWidget(words, row, 0);
    m_working->addWidget(figures->figures(), row, 1);
}

void RefundDialog::showWorking(const PackageRefund& refund)
{
    const RefundWorking& w = refund.working;
    addLine(tr("Paid for it, without tax"), context().amount(w.priceMinor));
    if (w.coolingOff) {
        addLine(tr("Still in the cooling-off days: everything comes back"), {});
    } else {
        addLine(tr("%1 of %n used", nullptr, w.units).arg(w.unitsUsed), context().amount(-w.usedValueMinor));
        addLine(tr("Not used"), context().amount(w.unusedValueMinor));
        addLine(tr("Kept by the studio"), context().amount(-w.keptMinor));
    }
    addLine(tr("Refund without tax"), context().amount(w.refundMinor));
    addLine(tr("Taxes on it"), context().amount(refund.creditNoteMinor - w.refundMinor));
    addLine(tr("Credit note"), context().amount(refund.creditNoteMinor), true);
    if (refund.paidOutMinor > 0)
        addLine(tr("Handed back"), context().amount(refund.paidOutMinor), true);
    else if (refund.creditNoteMinor > 0)
        addLine(tr("It settles what is owed; the rest is credit for the client"), {});
}

void RefundDialog::refresh()
{
    while (QLayoutItem* item = m_working->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto wanted = terms();
    const Result<PackageRefund> preview =
        wanted ? context().selling.sales().previewRefund(m_lot.id, *wanted, method()) : fail(wanted.error());
    m_verb->setEnabled(preview.has_value());
    if (preview)
        showWorking(*preview);
    else
        addLine(errorText(preview.error()), {});
    adjustSize();
}

Result<void> RefundDialog::store()
{
    TD_TRY_ASSIGN(const RefundTerms wanted, terms());
    TD_TRY_ASSIGN(const PackageRefund done, context().selling.sales().refund(m_lot.id, wanted, method(), m_reason->text()));
    context().tell(done.number.isEmpty() ? tr("The rest is taken back.") : tr("Credit note %1 is issued.").arg(done.number));
    emit refunded(done);
    return {};
}

} // namespace td

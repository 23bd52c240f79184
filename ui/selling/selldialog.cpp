// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/selldialog.h"

#include "core/text.h"
#include "selling/clientchoice.h"
#include "selling/payrow.h"
#include "selling/selling.h"
#include "selling/sellingfields.h"
#include "selling/sellingtext.h"
#include "text/errortext.h"
#include "widgets/card.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/moneyedit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

SellDialog::SellDialog(const SellingContext& given, const ClientId& client, QWidget* parent)
    : SellingDialog(given, "sellDialog", tr("Sell a package"), {}, parent)
    , m_types(given.selling.packages().list().value_or(QList<PackageType>()))
    , m_client(new ClientChoice(given))
    , m_package(new TypeAhead([this](const QString& text) {
        QList<Suggestion> found;
        for (const PackageType& type : std::as_const(m_types)) {
            if (foldText(type.name).contains(foldText(text.trimmed())))
                found.append({type.name,
                              tr("%1, %2", "ten sessions, price")
                                  .arg(SellingText::units(type.kind, type.units), context().amount(type.priceMinor)),
                              type.id.blob()});
        }
        return found;
    }))
    , m_trainer(sellingCombo("trainer", tr("Sessions with"), trainerChoices(given, tr("Every trainer"))))
    , m_price(sellingMoney("price_minor", tr("Price"), given, 0))
    , m_reason(sellingLine("reason", tr("Reason")))
    , m_pay(new PayRow(given))
    , m_receipt(sellingCheck("saleReceipt", tr("Print the receipt")))
    , m_draft(sellingCheck("saleDraft", tr("Leave the invoice as a draft")))
    , m_preview(new Label({}))
{
    build();
    connect(m_client, &TypeAhead::chosen, this, [this] {
        refresh();
        m_package->setFocus();
    });
    connect(m_package, &TypeAhead::chosen, this, &SellDialog::takePackage);
    connect(m_package, &TypeAhead::cleared, this, [this] {
        m_type.reset();
        refresh();
    });
    connect(m_trainer, &QComboBox::currentIndexChanged, this, &SellDialog::takeTrainer);
    connect(m_price, &MoneyEdit::moneyChanged, this, &SellDialog::refresh);
    connect(m_draft, &QCheckBox::toggled, m_pay, &QWidget::setDisabled);
    m_client->setClient(client);
    (client.isNull() ? static_cast<QWidget*>(m_client) : m_package)->setFocus();
    refresh();
}

void SellDialog::build()
{
    m_package->setObjectName(u"package"_s);
    m_package->setAccessibleName(tr("Package"));
    m_package->setPlaceholderText(tr("Type the name of a package, or press Down"));
    form()->addRow(u"client"_s, tr("Client"), m_client);
    form()->addRow(u"package"_s, tr("Package"), m_package);
    form()->addRow(u"trainer"_s, tr("Sessions with"), m_trainer);
    form()->addRow(u"price_minor"_s, tr("Price"), sellingRow({m_price}));
    form()->addRow(u"reason"_s, tr("Reason"), m_reason, tr("Why the price is another one; it goes on the invoice."));
    form()->addRow(u"amount_minor"_s, tr("Paid"), m_pay);
    auto* ways = new QWidget;
    auto* row = new QHBoxLayout(ways);
    setMargins(row, 0, Space::two);
    row->addWidget(m_receipt);
    row->addWidget(m_draft);
    row->addStretch(1);
    form()->addWide(ways);
    auto* card = new Card(tr("What comes out"));
    m_preview->setObjectName(u"salePreview"_s);
    card->body()->addWidget(m_preview->wrapping());
    content()->addWidget(card);
    setVerb(tr("Sell"), {});
    form()->setRowVisible(u"reason"_s, false);
}

void SellDialog::setPackage(const PackageType& type)
{
    m_package->setChosen({type.name, {}, type.id.blob()});
    takePackage();
}

void SellDialog::takePackage()
{
    const auto id = idOf<PackageTypeId>(m_package->value().toByteArray());
    const auto found =
        std::find_if(m_types.cbegin(), m_types.cend(), [&](const PackageType& type) { return type.id == id; });
    m_type = found == m_types.cend() ? std::nullopt : std::optional<PackageType>(*found);
    if (m_type && !m_type->trainer.isNull())
        chooseIn(m_trainer, m_type->trainer.blob());
    m_trainer->setEnabled(!m_type || m_type->trainer.isNull());
    takeTrainer();
}

void SellDialog::takeTrainer()
{
    if (m_type)
        m_price->setMoney({priceFor(*m_type, idOf<TrainerId>(m_trainer->currentData().toByteArray())), context().currency});
    refresh();
}

Result<SaleRequest> SellDialog::request() const
{
    SaleRequest out;
    out.client = m_client->client();
    if (out.client.isNull())
        return fail(ErrorKind::Invalid, "text.empty", "client");
    if (!m_type)
        return fail(ErrorKind::Invalid, "text.empty", "package");
    out.packageType = m_type->id;
    out.trainer = idOf<TrainerId>(m_trainer->currentData().toByteArray());
    TD_TRY_ASSIGN(out.priceMinor, amountIn(m_price));
    out.reason = m_reason->text();
    out.asDraft = m_draft->isChecked();
    return out;
}

void SellDialog::refresh()
{
    const auto wanted = request();
    if (!wanted) {
        m_preview->setText(tr("Choose the client and the package: the total with tax and the last day show here."));
        return;
    }
    const auto preview = context().selling.sales().preview(*wanted);
    if (!preview) {
        m_preview->setText(errorText(preview.error()));
        return;
    }
    form()->setRowVisible(u"reason"_s, preview->priceMinor != preview->listPriceMinor);
    m_pay->setTotal(preview->instalments.isEmpty() ? preview->totals.totalMinor : preview->instalments.first().amountMinor);
    showPreview(*preview);
}

void SellDialog::showPreview(const SalePreview& preview)
{
    QStringList lines{tr("%1 without tax, %2 tax: %3 to pay.")
                          .arg(context().amount(preview.totals.netMinor), context().amount(preview.totals.taxMinor),
                               context().amount(preview.totals.totalMinor))};
    if (preview.priceMinor < preview.listPriceMinor)
        lines.append(
            tr("A discount of %1 on the usual price.").arg(context().amount(preview.listPriceMinor - preview.priceMinor)));
    if (preview.lastDay.isValid())
        lines.append(tr("Good until %1.").arg(SellingText::day(preview.lastDay)));
    else if (preview.type.validityDays)
        lines.append(tr("Good for %n day(s) from the first visit.", nullptr, *preview.type.validityDays));
    else
        lines.append(tr("It never expires."));
    if (!preview.instalments.isEmpty()) {
        QStringList parts;
        for (const Instalment& part : preview.instalments)
            parts.append(tr("%1 on %2", "amount, day").arg(context().amount(part.amountMinor), SellingText::day(part.due)));
        lines.append(tr("Due in %n part(s): %1.", nullptr, int(parts.size())).arg(parts.join(u", "_s)));
    }
    m_preview->setText(lines.join(u'\n'));
    adjustSize();
}

void SellDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Enter in an empty field of the way there moves on instead of refusing.
    if (enter && (m_client->client().isNull() || !m_type))
        (m_client->client().isNull() ? static_cast<QWidget*>(m_client) : m_package)->setFocus();
    else
        SellingDialog::keyPressEvent(event);
}

Result<void> SellDialog::store()
{
    TD_TRY_ASSIGN(SaleRequest wanted, request());
    if (!wanted.asDraft) {
        TD_TRY_ASSIGN(wanted.tenders, m_pay->tenders());
    }
    TD_TRY_ASSIGN(const Sale sale, context().selling.sales().sell(wanted));
    context().tell(sale.number.isEmpty() ? tr("Sold; the invoice is a draft.")
                                         : tr("Sold; invoice %1 is issued.").arg(sale.number));
    emit sold(sale);
    if (m_receipt->isChecked() && !sale.payments.isEmpty())
        emit receiptRequested(sale.payments.first().id);
    return {};
}

} // namespace td

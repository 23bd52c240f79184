// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/joindialog.h"

#include "selling/clientchoice.h"
#include "selling/payrow.h"
#include "selling/selling.h"
#include "selling/sellingfields.h"
#include "selling/sellingtext.h"
#include "text/errortext.h"
#include "widgets/dateedit.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"
#include "widgets/moneyedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace td
{

JoinDialog::JoinDialog(const SellingContext& given, const ClientId& client, QWidget* parent)
    : SellingDialog(given, "joinDialog", tr("Join a membership"), {}, parent)
    , m_types(given.selling.membershipTypes().list().value_or(QList<MembershipType>()))
    , m_client(new ClientChoice(given))
    , m_type(sellingCombo("membership_type", tr("Membership")))
    , m_start(new DateEdit)
    , m_first(sellingCombo("first", tr("First bill"), {{tr("A whole period from this day"), int(FirstPeriod::Whole)},
                                                       {tr("Only the days to the end of the calendar period"), int(FirstPeriod::ProRata)}}))
    , m_price(sellingMoney("price_minor", tr("Price a period"), given, 0))
    , m_fee(sellingMoney("joining_fee_minor", tr("Joining fee"), given, 0))
    , m_reason(sellingLine("reason", tr("Reason")))
    , m_preview(new Label({}, TypeSize::Body))
    , m_pay(new PayRow(given))
{
    for (const MembershipType& type : std::as_const(m_types))
        m_type->addItem(tr("%1, %2 %3", "name, price, every month").arg(type.name, given.amount(type.priceMinor), SellingText::period(type.period)), type.id.blob());
    m_start->setDate(given.today());
    form()->addRow(u"client"_s, tr("Client"), m_client);
    form()->addRow(u"membership_type"_s, tr("Membership"), m_type);
    form()->addRow(u"start"_s, tr("From"), sellingRow({m_start}));
    form()->addRow(u"first"_s, tr("First bill"), m_first);
    form()->addRow(u"price_minor"_s, tr("Price a period"), sellingRow({m_price}));
    form()->addRow(u"joining_fee_minor"_s, tr("Joining fee"), sellingRow({m_fee}));
    form()->addRow(u"reason"_s, tr("Reason"), m_reason, tr("For another price than the usual one; it goes on the invoice."));
    form()->addRow(u"amount_minor"_s, tr("Paid"), m_pay);
    m_preview->setObjectName(u"joinPreview"_s);
    content()->addWidget(m_preview->wrapping());
    setVerb(tr("Join"), {});
    m_start->setObjectName(u"start"_s);
    m_start->setAccessibleName(tr("From"));
    connect(m_client, &TypeAhead::chosen, this, &JoinDialog::refresh);
    connect(m_type, &QComboBox::currentIndexChanged, this, &JoinDialog::takeType);
    connect(m_start, &QDateEdit::dateChanged, this, &JoinDialog::refresh);
    connect(m_first, &QComboBox::currentIndexChanged, this, &JoinDialog::refresh);
    connect(m_price, &MoneyEdit::moneyChanged, this, &JoinDialog::refresh);
    connect(m_fee, &MoneyEdit::moneyChanged, this, &JoinDialog::refresh);
    m_client->setClient(client);
    takeType();
    (client.isNull() ? static_cast<QWidget*>(m_client) : m_type)->setFocus();
}

void JoinDialog::takeType()
{
    const int row = m_type->currentIndex();
    if (row >= 0) {
        m_price->setMoney({m_types[row].priceMinor, context().currency});
        m_fee->setMoney({m_types[row].joiningFeeMinor, context().currency});
    }
    refresh();
}

Result<JoinRequest> JoinDialog::request() const
{
    JoinRequest out;
    out.client = m_client->client();
    if (out.client.isNull())
        return fail(ErrorKind::Invalid, "text.empty", "client");
    if (m_type->currentIndex() < 0)
        return fail(ErrorKind::Invalid, "text.empty", "membership_type");
    out.type = idOf<MembershipTypeId>(m_type->currentData().toByteArray());
    out.start = m_start->date();
    out.first = FirstPeriod(m_first->currentData().toInt());
    TD_TRY_ASSIGN(out.priceMinor, amountIn(m_price));
    TD_TRY_ASSIGN(out.joiningFeeMinor, amountIn(m_fee));
    out.reason = m_reason->text();
    return out;
}

void JoinDialog::refresh()
{
    auto wanted = request();
    if (!wanted) {
        m_preview->setText(m_client->client().isNull() ? tr("Choose the client, and the first bill shows here.") : errorText(wanted.error()));
        return;
    }
    if (wanted->reason.trimmed().isEmpty())
        wanted->reason = u"-"_s; // asked for when it is done
    const auto preview = context().selling.memberships().previewJoin(*wanted);
    m_preview->setText(preview ? tr("First bill: %1 with tax.").arg(context().amount(preview->totalMinor)) : errorText(preview.error()));
    m_pay->setTotal(preview ? preview->totalMinor : 0);
}

Result<void> JoinDialog::store()
{
    TD_TRY_ASSIGN(JoinRequest wanted, request());
    TD_TRY_ASSIGN(wanted.tenders, m_pay->tenders());
    TD_TRY_ASSIGN(const Joined done, context().selling.memberships().join(wanted));
    emit joined(done);
    return {};
}

} // namespace td

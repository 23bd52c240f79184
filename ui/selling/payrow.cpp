// SPDX-License-Identifier: GPL-3.0-or-later
#include "selling/payrow.h"

#include "selling/sellingfields.h"
#include "widgets/metrics.h"
#include "widgets/moneyedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int later = -1;
} // namespace

PayRow::PayRow(const SellingContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_method(sellingCombo("pay_method", tr("Paid by"), QList<SellingChoice>{{tr("Later, by invoice"), later}} + paymentMethodChoices()))
    , m_amount(sellingMoney("amount_minor", tr("Amount paid"), context, 0))
    , m_reference(sellingLine("reference", tr("Reference of the payment")))
{
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::one);
    row->addWidget(m_method);
    row->addWidget(m_amount);
    row->addWidget(m_reference, 1);
    m_reference->setPlaceholderText(tr("Reference"));
    setFocusProxy(m_method);
    const auto follow = [this] {
        const bool now = m_method->currentData().toInt() != later;
        m_amount->setVisible(now);
        m_reference->setVisible(now);
    };
    connect(m_method, &QComboBox::currentIndexChanged, this, follow);
    connect(m_amount, &QLineEdit::textEdited, this, [this] { m_typed = true; });
    follow();
}

void PayRow::setTotal(qint64 minor)
{
    if (!m_typed)
        m_amount->setMoney({minor, m_context.currency});
}

Result<QList<Tender>> PayRow::tenders() const
{
    const int method = m_method->currentData().toInt();
    if (method == later)
        return QList<Tender>();
    TD_TRY_ASSIGN(const qint64 amount, amountIn(m_amount));
    return amount == 0 ? QList<Tender>() : QList<Tender>{{PaymentMethod(method), amount, m_reference->text().trimmed(), {}}};
}

} // namespace td

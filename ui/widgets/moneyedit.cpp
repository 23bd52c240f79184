// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/moneyedit.h"

#include "widgets/button.h"
#include "widgets/metrics.h"

using namespace Qt::StringLiterals;

namespace td
{

MoneyEdit::MoneyEdit(const QString& currency, QWidget* parent) : QLineEdit(parent)
{
    setFont(figuresFont(TypeSize::Body));
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaxLength(24);
    setAccessibleName(tr("Amount"));
    setCurrency(currency);
    connect(this, &QLineEdit::textEdited, this, &MoneyEdit::moneyChanged);
    connect(this, &QLineEdit::editingFinished, this, &MoneyEdit::tidy);
}

void MoneyEdit::setCurrency(const QString& currency)
{
    m_currency = currency;
    setPlaceholderText(formatMoney(Money{0, currency}, QLocale()));
}

void MoneyEdit::setMoney(const Money& money)
{
    m_currency = money.currency;
    setText(formatMoney(money, QLocale()));
    setStyleProperty(this, "state", QVariant());
    emit moneyChanged();
}

Result<Money> MoneyEdit::money() const
{
    return parseMoney(text(), m_currency, QLocale());
}

void MoneyEdit::tidy()
{
    const auto now = money();
    const bool empty = text().trimmed().isEmpty();
    setStyleProperty(this, "state", now || empty ? QVariant() : QVariant(u"error"_s));
    if (now)
        setText(formatMoney(*now, QLocale()));
}

} // namespace td

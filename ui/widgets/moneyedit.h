// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QLineEdit>

namespace td
{

/// An amount of one currency, typed as people type it (see parseMoney) and written as the locale does when left.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(const QString& currency, QWidget* parent = nullptr);

    void setCurrency(const QString& currency);
    void setMoney(const Money& money);
    /// Errors: money.format (an empty field too), money.range.
    [[nodiscard]] Result<Money> money() const;

signals:
    void moneyChanged();

private:
    void tidy();

    QString m_currency;
};

} // namespace td

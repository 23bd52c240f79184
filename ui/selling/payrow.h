// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/sellingcontext.h"
#include "selling/tender.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace td
{

class MoneyEdit;

/// How something is paid at once, or not now. The amount follows the total until somebody types another one.
class PayRow : public QWidget
{
    Q_OBJECT

public:
    explicit PayRow(const SellingContext& context, QWidget* parent = nullptr);

    void setTotal(qint64 minor);
    /// Empty when it is paid later. The error carries the field "amount_minor".
    [[nodiscard]] Result<QList<Tender>> tenders() const;
    [[nodiscard]] QComboBox* method() const { return m_method; }

private:
    const SellingContext& m_context;
    QComboBox* m_method;
    MoneyEdit* m_amount;
    QLineEdit* m_reference;
    bool m_typed = false;
};

} // namespace td

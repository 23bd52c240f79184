// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/memberships.h"
#include "selling/sellingdialog.h"

class QComboBox;
class QLineEdit;

namespace td
{

class ClientChoice;
class DateEdit;
class MoneyEdit;
class PayRow;

/// A client joins a membership: what it costs, from when, the first period whole or by its days, paid now or later.
class JoinDialog final : public SellingDialog
{
    Q_OBJECT

public:
    JoinDialog(const SellingContext& context, const ClientId& client, QWidget* parent);

signals:
    void joined(const td::Joined& joined);

private:
    Result<void> store() override;
    void takeType();
    void refresh();
    [[nodiscard]] Result<JoinRequest> request() const;

    QList<MembershipType> m_types;
    ClientChoice* m_client;
    QComboBox* m_type;
    DateEdit* m_start;
    QComboBox* m_first;
    MoneyEdit* m_price;
    MoneyEdit* m_fee;
    QLineEdit* m_reason;
    Label* m_preview;
    PayRow* m_pay;
};

} // namespace td

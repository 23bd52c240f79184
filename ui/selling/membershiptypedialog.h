// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/membershiptype.h"
#include "selling/sellingdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace td
{

class MoneyEdit;
class TickList;

/// Adds or changes what memberships are offered: price and period, joining fee, sessions, and where it lets in.
class MembershipTypeDialog final : public SellingDialog
{
    Q_OBJECT

public:
    MembershipTypeDialog(const SellingContext& context, const MembershipType& type, QWidget* parent);

private:
    Result<void> store() override;
    void build();
    void fill();
    void adapt();

    MembershipType m_type;
    QLineEdit* m_name;
    MoneyEdit* m_price;
    QSpinBox* m_count;
    QComboBox* m_unit;
    QCheckBox* m_renews;
    MoneyEdit* m_fee;
    QComboBox* m_sessions;
    QSpinBox* m_credits;
    TickList* m_classes;
    QComboBox* m_where;
    TickList* m_locations;
    QComboBox* m_tax;
};

} // namespace td

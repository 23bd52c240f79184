// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/membership.h"
#include "selling/sellingdialog.h"

class QCheckBox;
class QLineEdit;
class QRadioButton;

namespace td
{

class DateEdit;

/// Days on which a membership rests.
class PauseDialog final : public SellingDialog
{
    Q_OBJECT

public:
    PauseDialog(const SellingContext& context, const Membership& membership, QWidget* parent);

private:
    Result<void> store() override;

    MembershipId m_id;
    DateEdit* m_first;
    QCheckBox* m_open;
    DateEdit* m_last;
    QLineEdit* m_reason;
};

/// Ends a membership today or with the period that is paid.
class EndDialog final : public SellingDialog
{
    Q_OBJECT

public:
    EndDialog(const SellingContext& context, const Membership& membership, QWidget* parent);

private:
    Result<void> store() override;

    MembershipId m_id;
    QDate m_periodEnd;
    QRadioButton* m_atPeriodEnd;
    QLineEdit* m_reason;
};

} // namespace td

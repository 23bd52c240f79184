// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/refundtemplates.h"
#include "selling/sales.h"
#include "selling/sellingdialog.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace td
{

class MoneyEdit;

/// Refunds the rest of a package by terms that can be changed, with the working as a person would write it down.
class RefundDialog final : public SellingDialog
{
    Q_OBJECT

public:
    RefundDialog(const SellingContext& context, const LotBalance& lot, QWidget* parent);

signals:
    void refunded(const td::PackageRefund& refund);

private:
    Result<void> store() override;
    void build();
    void takeTemplate();
    void refresh();
    void addLine(const QString& text, const QString& amount, bool strong = false);
    void showWorking(const PackageRefund& refund);
    [[nodiscard]] Result<RefundTerms> terms() const;
    [[nodiscard]] std::optional<PaymentMethod> method() const;

    LotBalance m_lot;
    QList<RefundTemplate> m_templates;
    QComboBox* m_template;
    QSpinBox* m_cooling;
    QSpinBox* m_kept;
    MoneyEdit* m_fee;
    QComboBox* m_method;
    QLineEdit* m_reason;
    Label* m_law;
    QGridLayout* m_working;
    class QPushButton* m_verb;
};

} // namespace td

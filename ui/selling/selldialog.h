// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/sales.h"
#include "selling/sellingdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace td
{

class ClientChoice;
class MoneyEdit;
class PayRow;
class TypeAhead;

/// Sells a package: client, package, trainer, price, and what is paid at once, with what comes out shown before. Enter goes through: package by
/// its first letters, Enter, Enter.
class SellDialog final : public SellingDialog
{
    Q_OBJECT

public:
    SellDialog(const SellingContext& context, const ClientId& client, QWidget* parent);

    void setPackage(const PackageType& type);

signals:
    void sold(const td::Sale& sale);
    void openInvoice(const td::InvoiceId& invoice);
    /// "Print the receipt" was ticked.
    void receiptRequested(const td::PaymentId& payment);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Result<void> store() override;
    void build();
    void takePackage();
    void takeTrainer();
    void refresh();
    void showPreview(const SalePreview& preview);
    [[nodiscard]] Result<SaleRequest> request() const;

    QList<PackageType> m_types;
    std::optional<PackageType> m_type;
    ClientChoice* m_client;
    TypeAhead* m_package;
    QComboBox* m_trainer;
    MoneyEdit* m_price;
    QLineEdit* m_reason;
    PayRow* m_pay;
    QCheckBox* m_receipt;
    QCheckBox* m_draft;
    Label* m_preview;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/basket.h"
#include "selling/sellingcontext.h"
#include "selling/till.h"

#include <QWidget>

class QPushButton;
class QSpinBox;

namespace td
{

class ClientChoice;
class Label;
class ListTable;
class MoneyEdit;
class TypeAhead;

/// The till: scan or type, see the total with its taxes, pay. F2 goes to the scan field, F8 pays by card, F9 in cash.
class TillPage : public QWidget
{
    Q_OBJECT

public:
    explicit TillPage(const SellingContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const Basket& basket() const { return m_basket; }

signals:
    /// Print the receipt of this payment.
    void receiptRequested(const td::PaymentId& payment);
    void openInvoice(const td::InvoiceId& invoice);

private:
    QWidget* makeBasket();
    QWidget* makePay();
    void addLineTools(class QHBoxLayout* row);
    void take(const ProductId& id);
    void changeLine(int quantity);
    void discountLine();
    void removeLine();
    void refresh();
    void showTotals();
    void pay(PaymentMethod method);
    void paySplit();
    void payLater();
    void sell(const QList<Tender>& tenders, bool onAccount);
    void finish(const TillSale& sale);
    void clear();
    [[nodiscard]] int line() const;

    const SellingContext& m_context;
    Basket m_basket;
    TillTotals m_totals;
    TypeAhead* m_scan;
    ClientChoice* m_client;
    ListTable* m_lines;
    QSpinBox* m_quantity;
    QPushButton* m_discount;
    QPushButton* m_remove;
    Label* m_net;
    Label* m_taxes;
    Label* m_total;
    Label* m_cashTotal;
    MoneyEdit* m_handed;
    Label* m_change;
    QList<QPushButton*> m_payButtons;
    QPushButton* m_later;
    Label* m_done;
    QPushButton* m_receipt;
    QPushButton* m_open;
    PaymentId m_lastPayment;
    InvoiceId m_lastInvoice;
};

} // namespace td

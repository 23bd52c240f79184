// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credits/lot.h"
#include "selling/membership.h"
#include "selling/sellingcontext.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace td
{

class Card;
class Label;
class ListTable;

/// A client's packages and money: what is owed and what there is, every package with its balance as a bar and in words, memberships, invoices and
/// payments.
class ClientMoneyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClientMoneyPanel(const SellingContext& context, QWidget* parent = nullptr);

    /// Reads anew when it is shown.
    void setClient(const ClientId& id);

signals:
    void openInvoice(const td::InvoiceId& invoice);
    /// Print the receipt of a payment.
    void receiptRequested(const td::PaymentId& payment);
    void takePaymentRequested(const td::ClientId& client);
    void statementRequested(const td::ClientId& client);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFigures();
    QWidget* makePackages();
    QWidget* makeLists();
    Label* addFigure(QHBoxLayout* row, const char* name, const QString& title);
    void load();
    void showAccount();
    void showLots();
    void showMemberships();
    void showInvoices();
    void showPayments();
    void enableActions();
    void freeze();
    void sell();
    void join();
    [[nodiscard]] const LotBalance* lot() const;

    const SellingContext& m_context;
    ClientId m_client;
    bool m_stale = true;
    QList<LotBalance> m_lots;
    Label* m_owing = nullptr;
    Label* m_overdue = nullptr;
    Label* m_credit = nullptr;
    Label* m_paid = nullptr;
    ListTable* m_lotList;
    ListTable* m_membershipList;
    ListTable* m_invoices;
    ListTable* m_payments;
    QPushButton* m_explain;
    QPushButton* m_freeze;
    QPushButton* m_transfer;
    QPushButton* m_refund;
};

} // namespace td

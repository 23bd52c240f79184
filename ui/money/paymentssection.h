// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/moneycontext.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace td
{

class EmptyState;
class GridTable;
class Label;
class PageHeader;
class PeriodField;
class SearchField;
struct ChangedRows;

/// Payments, deposits and refunds of a period: receipts, paying back, using what is left of them, statements, and what goes to the bank.
/// Keys: N takes a payment, R pays back, A uses the rest, Ctrl+P prints the receipt, / searches.
class PaymentsSection : public QWidget
{
    Q_OBJECT

public:
    explicit PaymentsSection(const MoneyContext& context, QWidget* parent = nullptr);

    void reload();
    void showPayment(const PaymentId& id);
    /// Asks for the client, then shows what they owe.
    void takePayment();
    void showStatement(const ClientId& client = {});
    void showDeposits();
    void showAccounts();
    void refund();
    void useRest();

signals:
    void invoiceRequested(const td::InvoiceId& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    QWidget* buildTable();
    QWidget* buildFoot();
    void addKeys();
    void fill();
    void updateDetail();
    [[nodiscard]] const Payment* selected() const;
    [[nodiscard]] QString detailOf(const Payment& payment) const;
    void showStatementOf(const ClientId& client);
    void noteChange(const ChangedRows& rows);

    const MoneyContext m_context;
    QList<Payment> m_payments;
    PageHeader* m_header;
    SearchField* m_search;
    PeriodField* m_period;
    GridTable* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Label* m_detail;
    Label* m_sums;
    QPushButton* m_print;
    QPushButton* m_refund;
    QPushButton* m_use;
    QTimer* m_refresh;
    bool m_stale = true;
};

} // namespace td

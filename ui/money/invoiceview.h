// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/moneycontext.h"

#include <QWidget>

class QPushButton;

namespace td
{

class Card;
class GridTable;
class Label;
class PageHeader;
class StateChip;
class TotalsPanel;

/// An issued invoice or credit note as it stands, with what was paid on it and where it was sent. Keys: P pay, M mail, Ctrl+P print, C credit note,
/// V void, Esc back.
class InvoiceView : public QWidget
{
    Q_OBJECT

public:
    explicit InvoiceView(const MoneyContext& context, QWidget* parent = nullptr);

    Result<void> open(const InvoiceId& id);
    void refresh();
    [[nodiscard]] const Invoice& invoice() const { return m_invoice; }
    [[nodiscard]] bool canPay() const { return m_invoice.kind == InvoiceKind::Invoice && m_invoice.openMinor() > 0; }

signals:
    void backRequested();
    void payRequested();
    void printRequested();
    void mailRequested();
    void pdfRequested();
    void eInvoiceRequested();
    void creditNoteRequested();
    void voidRequested();
    void clientRequested(const td::ClientId& id);
    void invoiceRequested(const td::InvoiceId& id);
    void paymentRequested(const td::PaymentId& id);

private:
    void buildHeader();
    QWidget* buildMain();
    QWidget* buildSide();
    void addKeys();
    void fill();
    void fillFacts();
    void fillLines();
    Result<void> fillPayments();
    Result<void> fillHistory();

    const MoneyContext& m_context;
    Invoice m_invoice;
    PageHeader* m_header;
    StateChip* m_chip;
    Banner* m_banner;
    QPushButton* m_pay;
    QPushButton* m_print;
    QPushButton* m_mail;
    QPushButton* m_more;
    QPushButton* m_client;
    Label* m_party;
    Label* m_facts;
    GridTable* m_lines;
    TotalsPanel* m_totals;
    Card* m_paidCard;
    GridTable* m_paid;
    Card* m_historyCard;
    Label* m_history;
};

} // namespace td

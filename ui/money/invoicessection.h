// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/moneycontext.h"
#include "money/steprunner.h"

#include <QWidget>

class QStackedWidget;
class QTimer;

namespace td
{

class InvoiceEditor;
class InvoiceList;
class InvoiceView;
class WorkBar;
struct ChangedRows;

/// Invoices in one place: the table, a draft being written, and an issued one, one at a time. It follows what changes elsewhere.
class InvoicesSection : public QWidget
{
    Q_OBJECT

public:
    explicit InvoicesSection(const MoneyContext& context, QWidget* parent = nullptr);

    void showList();
    /// A draft in the editor, an issued one as it stands; an error goes to the banner.
    void openInvoice(const InvoiceId& id);
    void newInvoice(const ClientId& client = {});
    /// Takes a payment for these invoices, or for what a client owes.
    void takePayment(const QList<InvoiceRow>& rows);
    void takeClientPayment(const ClientId& client);
    void showState(InvoiceState state);
    void showBatch();
    void showContracts();
    /// Asks about a draft with changes; false when the user stays.
    bool mayLeave();
    void reload();
    [[nodiscard]] InvoiceList* list() const { return m_list; }
    [[nodiscard]] InvoiceEditor* editor() const { return m_editor; }
    [[nodiscard]] InvoiceView* view() const { return m_view; }

signals:
    void clientRequested(const td::ClientId& id);
    void paymentRequested(const td::PaymentId& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectList();
    void connectEditor();
    void connectView();
    void back();
    void issue(const QList<InvoiceRow>& rows);
    void print(const QList<InvoiceId>& ids);
    void mail(const QList<InvoiceRow>& rows);
    void save(bool eInvoice);
    void creditNote();
    void voidInvoice();
    void noteChange(const ChangedRows& rows);
    [[nodiscard]] InvoiceRow viewedRow() const;

    const MoneyContext m_context;
    QStackedWidget* m_stack;
    InvoiceList* m_list;
    InvoiceEditor* m_editor;
    InvoiceView* m_view;
    WorkBar* m_work;
    QTimer* m_refresh;
    bool m_stale = true;
};

} // namespace td

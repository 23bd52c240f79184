// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/invoicetablemodel.h"
#include "money/moneycontext.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace td
{

class EmptyState;
class Label;
class PageHeader;
class PeriodField;
class SearchField;
class TableView;

/// The table of invoices: states as buttons with their counts, a period and a search that narrows with every key; several rows can be
/// chosen for one action. Keys: Enter opens, N new, I issue, P pay, M mail, Ctrl+P print, / search.
class InvoiceList : public QWidget
{
    Q_OBJECT

public:
    explicit InvoiceList(const MoneyContext& context, QWidget* parent = nullptr);

    /// Reads again; selection and scroll position stay.
    void reload();
    void select(const InvoiceId& id);
    /// Nothing: all states. Over all time, so that an old one is found too.
    void showState(std::optional<InvoiceState> state);
    void showClient(const ClientId& id, const QString& name);
    void focusTable();
    /// The chosen rows, the current one first.
    [[nodiscard]] QList<InvoiceRow> selected() const;
    [[nodiscard]] const InvoiceTableModel& model() const { return *m_model; }

signals:
    void openRequested(const td::InvoiceId& id);
    void newRequested();
    void issueRequested(const QList<td::InvoiceRow>& rows);
    void payRequested(const QList<td::InvoiceRow>& rows);
    void mailRequested(const QList<td::InvoiceRow>& rows);
    void printRequested(const QList<td::InvoiceRow>& rows);
    void batchRequested();
    void contractsRequested();

private:
    void buildHeader();
    QWidget* buildFilters();
    QWidget* buildTable();
    QWidget* buildFoot();
    void addKeys();
    void request(void (InvoiceList::*signal)(const QList<InvoiceRow>&));
    void stateChosen(int button);
    void updateCounts();
    void updateSums();
    void updateActions();

    const MoneyContext& m_context;
    PageHeader* m_header;
    SearchField* m_search;
    PeriodField* m_period;
    QButtonGroup* m_states;
    QPushButton* m_clientChip;
    InvoiceTableModel* m_model;
    TableView* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_noInvoices;
    EmptyState* m_noMatch;
    Label* m_sums;
    QPushButton* m_issue;
    QPushButton* m_pay;
    QPushButton* m_print;
    QPushButton* m_mail;
    ClientId m_client;
};

} // namespace td

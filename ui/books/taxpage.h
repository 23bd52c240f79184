// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/taxreturns.h"
#include "books/taxservices.h"

#include <QWidget>

class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace td
{

class Banner;
class EmptyState;
class Label;
class StateChip;
class TableView;
class TaxEntryModel;
class WorksheetModel;
struct ChangedRows;

/// The tax returns: one tab a return, its periods, the worksheet by line with the Quick Method beside it, and what the chosen line is
/// made of. Closes periods and records filing and paying. Studios that are not registered see how near they are to the limit.
class TaxPage : public QWidget
{
    Q_OBJECT

public:
    explicit TaxPage(const TaxServices& services, QWidget* parent = nullptr);

    void reload();

signals:
    void openInvoice(const td::InvoiceId& id);
    void openExpense(const td::ExpenseId& id);
    void openSettings();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildTop();
    QWidget* buildSheet();
    QWidget* buildEntries();
    QWidget* buildReturns();
    QWidget* buildUnregistered();
    void connectAll();
    void onChanged(const ChangedRows& rows);
    void showReturns();
    void showPeriods();
    void showSheet();
    void showEntries();
    void showState(const TaxPeriod& period);
    void showMeter();
    void adapt(const Worksheet& sheet);
    void closePeriod();
    void markFiled();
    void markPaid();
    void afterMark(const Result<TaxPeriod>& done, const QString& sentence);
    void openEntry(int row);
    [[nodiscard]] const TaxPeriod* period() const;
    [[nodiscard]] QDate today() const;

    TaxServices m_services;
    QList<TaxReturn> m_returns;
    QList<TaxPeriod> m_periods;
    bool m_stale = true;
    Banner* m_banner;
    QStackedWidget* m_stack;
    QTabBar* m_tabs;
    QComboBox* m_choice;
    StateChip* m_state;
    Label* m_due;
    QPushButton* m_close;
    QPushButton* m_filed;
    QPushButton* m_paid;
    WorksheetModel* m_sheetModel;
    TableView* m_sheet;
    Label* m_difference;
    Label* m_frozen;
    TaxEntryModel* m_entryModel;
    TableView* m_entries;
    Label* m_entriesTitle;
    Label* m_nothing;
    EmptyState* m_unregistered;
    QProgressBar* m_meterBar;
    Label* m_meterText;
};

} // namespace td

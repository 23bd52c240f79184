// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "selling/billingrun.h"
#include "selling/sellingcontext.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QTimer;

namespace td
{

class DateEdit;
class Label;
class ListTable;

/// Bills memberships: everything that is due is shown first, with what is left out and why; then one after the other, with progress and
/// Cancel. What was billed before Cancel stays billed; running it again does the rest.
class BillingRunDialog final : public QDialog
{
    Q_OBJECT

public:
    BillingRunDialog(const SellingContext& context, QWidget* parent);

    void reject() override;

signals:
    /// So many invoices were issued.
    void billed(int invoices);
    /// To be printed or mailed.
    void invoicesMade(const QList<td::InvoiceId>& invoices);

private:
    QWidget* makeLists();
    void preview();
    void start();
    void step();
    void finish();
    void setRunning(bool running);

    const SellingContext& m_context;
    BillingPreview m_preview;
    DateEdit* m_until;
    Label* m_summary;
    ListTable* m_due;
    ListTable* m_excluded;
    QProgressBar* m_progress;
    QPushButton* m_run;
    QPushButton* m_close;
    QTimer* m_timer;
};

} // namespace td

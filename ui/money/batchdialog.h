// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/batchplan.h"
#include "money/moneycontext.h"
#include "widgets/promptdialog.h"

class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace td
{

class DateEdit;
class GridTable;
class Label;
class PeriodField;
class WorkBar;

/// Bills everything of a month that is done and not invoiced: shows what would be issued, lets one leave some out, then issues, prints
/// and mails in one go, and lists what became of each.
class BatchDialog : public PromptDialog
{
    Q_OBJECT

public:
    explicit BatchDialog(const MoneyContext& context, QWidget* parent = nullptr);

    [[nodiscard]] const BatchPlan& plan() const { return m_plan; }

signals:
    void openRequested(const td::InvoiceId& id);

protected:
    void reject() override;

private:
    void buildChoices();
    void read();
    void fill();
    [[nodiscard]] QString addressOf(const Invoice& draft) const;
    void updateSums();
    void run();
    void issued(int fine, const QList<Error>& errors, bool cancelled);
    void mailAll();
    void mail(const InvoiceId& id);
    void showResults();

    const MoneyContext& m_context;
    BatchPlan m_plan;
    QHash<InvoiceId, QString> m_mailed; ///< empty: it went; else why not
    Banner* m_banner;
    PeriodField* m_period;
    DateEdit* m_day;
    GridTable* m_table;
    Label* m_sums;
    QCheckBox* m_print;
    QCheckBox* m_mail;
    WorkBar* m_work;
    QPushButton* m_verb;
    bool m_done = false;
};

} // namespace td

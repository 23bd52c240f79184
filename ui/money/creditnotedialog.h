// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/moneycontext.h"
#include "widgets/promptdialog.h"

class QLineEdit;
class QRadioButton;

namespace td
{

class Label;
class MoneyEdit;

/// Corrects an issued invoice with a credit note, over all of it or by line, and says before what it does to the account.
class CreditNoteDialog : public PromptDialog
{
    Q_OBJECT

public:
    CreditNoteDialog(const MoneyContext& context, const Invoice& invoice, QWidget* parent = nullptr);

    /// The credit note, after it was accepted.
    [[nodiscard]] const Invoice& note() const { return m_note; }

private:
    void buildParts();
    void refresh();
    [[nodiscard]] QList<std::pair<InvoiceLineId, qint64>> parts() const;
    void make();

    const MoneyContext& m_context;
    Invoice m_invoice;
    Invoice m_note;
    Banner* m_banner;
    QRadioButton* m_whole;
    QRadioButton* m_byLine;
    QWidget* m_lines;
    QList<MoneyEdit*> m_amounts; ///< one for each line
    QLineEdit* m_reason;
    Label* m_effect;
    QPushButton* m_verb = nullptr;
};

} // namespace td

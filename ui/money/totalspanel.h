// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/moneycontext.h"
#include "widgets/card.h"

class QGridLayout;
class QVBoxLayout;

namespace td
{

class Label;

/// What an invoice comes to: net, each tax, total, and a sentence for each tax that says why it is there.
class TotalsPanel : public Card
{
    Q_OBJECT

public:
    explicit TotalsPanel(const MoneyContext& context, QWidget* parent = nullptr);

    /// A draft with its totals as they would be issued.
    void showDraft(const Invoice& draft, const TaxedTotals& totals);
    /// An issued document with its own figures, and what was paid.
    void showIssued(const Invoice& invoice);
    /// Nothing can be worked out yet: the sentence says why.
    void showProblem(const QString& sentence);
    [[nodiscard]] QStringList sentences() const;

private:
    void clear();
    void addAmount(const QString& title, qint64 minor, bool strong = false);
    void addSentence(const QString& sentence, Tone tone = Tone::Muted);
    void addTaxes(const Invoice& invoice, const QList<TaxAmount>& taxes);

    const MoneyContext& m_context;
    QGridLayout* m_grid;
    QVBoxLayout* m_why;
    QList<Label*> m_sentences;
};

} // namespace td

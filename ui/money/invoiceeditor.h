// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/moneycontext.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace td
{

class Banner;
class Card;
class DateEdit;
class FormGrid;
class InvoiceLinesModel;
class Label;
class PageHeader;
class TableView;
class TotalsPanel;
class TypeAhead;

/// A draft while it is written: whom it bills, its lines, when it is due, and what it comes to with every key. Ctrl+U takes in what
/// was not invoiced yet, Ctrl+S keeps the draft, Ctrl+Enter issues it.
class InvoiceEditor : public QWidget
{
    Q_OBJECT

public:
    explicit InvoiceEditor(const MoneyContext& context, QWidget* parent = nullptr);

    /// Begins a draft that is not stored yet; without a client that is chosen first.
    void startNew(const ClientId& client);
    /// Shows a draft, stored or not.
    void setDraft(const Invoice& draft);
    [[nodiscard]] const Invoice& draft() const { return m_draft; }
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// Asks what to do with changes; false when the user stays.
    bool mayLeave();

public slots:
    void addUninvoiced();
    void saveDraft();
    void issue();
    void removeDraft();

signals:
    void backRequested();
    void saved(const td::InvoiceId& id);
    void issued(const td::InvoiceId& id);
    void removed();

private:
    void buildHeader();
    QWidget* buildMain();
    QWidget* buildParty();
    QWidget* buildLines();
    QWidget* buildSide();
    void buildInstalments(Card* card);
    void connectAll();
    void chooseClient(const ClientId& id);
    void fillFields();
    void readParty();
    void showParty();
    void readUninvoiced();
    void collect();
    void edited();
    void recalculate();
    void showInstalments();
    void removeLine();
    void showError(const Error& error);
    void setChanged(bool changed);

    const MoneyContext& m_context;
    Invoice m_draft;
    QList<Uninvoiced> m_uninvoiced;
    bool m_changed = false;
    bool m_filling = false;
    PageHeader* m_header;
    Banner* m_banner;
    QPushButton* m_remove;
    QPushButton* m_save;
    QPushButton* m_issue;
    TypeAhead* m_client;
    Label* m_party;
    FormGrid* m_form;
    DateEdit* m_day;
    DateEdit* m_due;
    QComboBox* m_language;
    QComboBox* m_region;
    InvoiceLinesModel* m_lines;
    TableView* m_table;
    QPushButton* m_take;
    TotalsPanel* m_totals;
    QSpinBox* m_parts;
    QSpinBox* m_every;
    Label* m_instalments;
    QPlainTextEdit* m_note;
};

} // namespace td

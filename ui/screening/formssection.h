// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screening/screeningcontext.h"
#include "screening/form.h"

#include <QWidget>

class QStackedWidget;

namespace td
{

class Card;
class FormEditor;
class PageHeader;
class RenewalModel;
class TableView;

/// The part "Forms" of training: the studio's forms, and who is to sign what anew. Only the office writes forms.
class FormsSection : public QWidget
{
    Q_OBJECT

public:
    explicit FormsSection(const ScreeningContext& context, QWidget* parent = nullptr);

    void reload();
    void newForm(FormKind kind);
    /// Begins with one of ours.
    void startWith(FormKind kind);

signals:
    void clientRequested(const td::ClientId& id);

private:
    QWidget* buildLists();
    QWidget* buildHeader();
    QWidget* buildRenewals();
    QWidget* formRow(const Form& form, bool first, bool last);
    QWidget* emptyForms();
    void fillForms();
    void fillRenewals();
    void edit(const Form& form);
    void archive(const Form& form);
    void move(const FormId& id, int by);

    const ScreeningContext& m_context;
    QStackedWidget* m_stack;
    PageHeader* m_header;
    QWidget* m_forms;
    FormEditor* m_editor;
    RenewalModel* m_model;
    TableView* m_table;
    QStackedWidget* m_renewals;
};

} // namespace td

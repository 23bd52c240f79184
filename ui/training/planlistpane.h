// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plancontext.h"
#include "training/plantablemodel.h"

#include <QWidget>

class QComboBox;
class QSortFilterProxyModel;
class QStackedWidget;

namespace td
{

class EmptyState;
class PageHeader;
class SearchField;
class TableView;

/// The list of the clients' plans, or of the templates: type to search, choose which states are shown, Enter opens.
class PlanListPane : public QWidget
{
    Q_OBJECT

public:
    PlanListPane(const PlanContext& context, PlanTableModel::Kind kind, QWidget* parent = nullptr);

    void reload();
    [[nodiscard]] PlanId chosen() const;
    void choose(const PlanId& id);

signals:
    void openRequested(const td::PlanId& id);
    void newRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    void buildTable();
    void showFacts();
    [[nodiscard]] bool isShown(const Plan& plan) const;

    const PlanContext& m_context;
    const PlanTableModel::Kind m_kind;
    PageHeader* m_header;
    SearchField* m_search;
    QComboBox* m_filter;
    PlanTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    TableView* m_table;
    QStackedWidget* m_stack;
    bool m_stale = false; ///< something changed while it was hidden
};

} // namespace td

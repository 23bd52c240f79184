// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientrow.h"
#include "clients/clientscontext.h"
#include "clients/pictures.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace td
{

class ClientPreview;
class ClientTableModel;
class EmptyState;
class FilterBar;
class FilterList;
class PageHeader;
class SearchField;
class TableView;

/// The table of clients: filters at the left, the selected one at the right, and a search that narrows with every key.
class ClientList : public QWidget
{
    Q_OBJECT

public:
    ClientList(const ClientsContext& context, Pictures& pictures, QWidget* parent = nullptr);

    /// Reads everybody again; selection and scroll position stay.
    void reload();
    void select(const ClientId& id);
    /// Null when nobody is selected.
    [[nodiscard]] ClientId selected() const;
    [[nodiscard]] bool showsRemoved() const;
    [[nodiscard]] QString searchText() const;
    /// Every tag in use, sorted.
    [[nodiscard]] QStringList knownTags() const;
    void focusSearch();
    void focusTable();
    void removeSelected();
    void restoreSelected();

signals:
    void openRequested(const td::ClientId& id);
    void bookRequested(const td::ClientId& id);
    void editRequested(const td::ClientId& id);
    void newRequested(const QString& name);
    void duplicatesRequested();
    void undoRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    void buildTable();
    QWidget* buildMiddle();
    void connectAll();
    void readRows();
    void applyFilter();
    void updateFacts();
    void updatePreview();
    void updateEmpty();
    void chooseColumns();
    void widenOnce();
    void saveColumns();
    void toggleBar(bool shown);
    void selectRow(int row);
    void withSelected(void (ClientList::*signal)(const ClientId&));

    const ClientsContext& m_context;
    Pictures& m_pictures;
    PageHeader* m_header;
    SearchField* m_search;
    QPushButton* m_filterButton;
    QPushButton* m_columnsButton;
    QPushButton* m_moreButton;
    QPushButton* m_newButton;
    FilterList* m_filters;
    FilterBar* m_bar;
    ClientTableModel* m_model;
    TableView* m_table;
    EmptyState* m_noClients;
    EmptyState* m_noMatch;
    QStackedWidget* m_stack;
    ClientPreview* m_preview;
    QTimer* m_saveColumns;
    QList<ClientRow> m_rows;
    bool m_columnsChosen = false; ///< by the user, some time
};

} // namespace td

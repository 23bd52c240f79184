// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientscontext.h"
#include "clients/pictures.h"
#include "widgets/icon.h"

#include <QKeySequence>
#include <QWidget>

class QStackedWidget;
class QTimer;

namespace td
{

class ClientEditor;
class ClientList;
class ClientPage;
struct ChangedRows;

/// Something that the clients' screens can do, for the window's menus, command palette and list of shortcuts. The keys
/// are handled by the page itself.
struct ClientsAction {
    QString id; ///< stable: "client.new"
    QString name;
    QKeySequence keys;
    Glyph glyph = Glyph::None;
    std::function<void()> run;
    std::function<bool()> enabled; ///< empty: always
};

/// The clients' part of the window: the table, one client's page, and the form, one at a time.
class ClientsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ClientsPage(const ClientsContext& context, QWidget* parent = nullptr);

    /// What the composition root puts into the window's registry.
    [[nodiscard]] QList<ClientsAction> actions();
    /// Opens one client's page; an error goes to the banner.
    void openClient(const ClientId& id);
    /// Opens the client's packages and money.
    void openTab(const ClientId& id, const QString& tab);
    /// The form for a new client, with a name that was typed elsewhere.
    void newClient(const QString& name = {});
    void editClient(const ClientId& id);
    void showList();
    void showDuplicates();
    void focusSearch();
    /// The client that is shown or selected; null when there is none.
    [[nodiscard]] ClientId current() const;

signals:
    void bookRequested(const td::ClientId& id);
    void openAppointment(const td::AppointmentId& id);
    void undoRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addKeys();
    void refresh();
    void noteChange(const ChangedRows& rows);
    void closeEditor(const ClientId& show);
    void merge(const ClientId& one, const ClientId& other);
    [[nodiscard]] bool inForm() const;

    const ClientsContext m_context;
    Pictures m_pictures;
    QStackedWidget* m_stack;
    ClientList* m_list;
    ClientPage* m_page;
    ClientEditor* m_editor;
    QTimer* m_refresh;
    ClientId m_shown;
    bool m_editFromPage = false;
    bool m_stale = false;
};

} // namespace td

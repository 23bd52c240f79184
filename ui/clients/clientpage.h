// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/client.h"
#include "clients/clientscontext.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QTabWidget;

namespace td
{

class Avatar;
class ClientTabPlace;
class ClientOverview;
class ClientSessions;
class ClientTimelineView;
class FlowLayout;
class Label;
class Pictures;
class StateChip;

/// One client: who they are, what must be known before a session, and the tabs Overview, Timeline, Sessions, and those of the context.
class ClientPage : public QWidget
{
    Q_OBJECT

public:
    ClientPage(const ClientsContext& context, Pictures& pictures, QWidget* parent = nullptr);

    /// Shows another client: NotFound when this user may not see them.
    Result<void> open(const ClientId& id);
    /// Reads the shown client again; leaves when they are gone.
    void refresh();
    /// Shows a tab of the context, where there is one with this id.
    void showTab(const QString& id);
    [[nodiscard]] const Client& client() const { return m_client; }

signals:
    void backRequested();
    void editRequested(const td::ClientId& id);
    void bookRequested(const td::ClientId& id);
    void openAppointment(const td::AppointmentId& id);
    void openClient(const td::ClientId& id);

private:
    QWidget* buildHeader();
    void addKeys();
    Result<void> load(const ClientId& id);
    void fillHeader();
    void fillFacts();
    void fillAlerts();
    void noteHealthView();
    void showHistory();

    const ClientsContext& m_context;
    Pictures& m_pictures;
    Client m_client;
    bool m_healthNoted = false; ///< in the access log, for this opening
    Avatar* m_avatar;
    Label* m_name;
    Label* m_facts;
    StateChip* m_status;
    QWidget* m_alertBox;
    FlowLayout* m_alerts;
    QTabWidget* m_tabs;
    ClientOverview* m_overview;
    ClientTimelineView* m_timeline;
    ClientSessions* m_sessions;
    QHash<QString, ClientTabPlace*> m_places;
};

} // namespace td

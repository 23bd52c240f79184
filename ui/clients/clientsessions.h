// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientscontext.h"

#include <QWidget>

class QStackedWidget;

namespace td
{

class AppointmentTableModel;
class TableView;

/// A client's bookings, newest first; Enter opens one in the calendar.
class ClientSessions : public QWidget
{
    Q_OBJECT

public:
    explicit ClientSessions(const ClientsContext& context, QWidget* parent = nullptr);

    /// Reads anew when it is shown.
    void setClient(const ClientId& id);

signals:
    void openAppointment(const td::AppointmentId& id);
    void bookRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void loadMore();

    const ClientsContext& m_context;
    ClientId m_client;
    bool m_stale = true;
    bool m_atEnd = false;
    AppointmentTableModel* m_model;
    TableView* m_table;
    QStackedWidget* m_stack;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientscontext.h"
#include "clients/timelineentry.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace td
{

class TableView;
class TimelineModel;

/// Everything that happened with a client, newest first, narrowed by kind; older entries come as the list is scrolled.
class ClientTimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit ClientTimelineView(const ClientsContext& context, QWidget* parent = nullptr);

    /// Reads anew when it is shown.
    void setClient(const ClientId& id);

signals:
    void openAppointment(const td::AppointmentId& id);
    void openClient(const td::ClientId& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void loadMore();
    void readPage();
    void openRow(int row);
    [[nodiscard]] bool fits(const TimelineEntry& entry) const;
    [[nodiscard]] QList<TimelineEntry> shown() const;

    const ClientsContext& m_context;
    ClientId m_client;
    QList<TimelineEntry> m_entries; ///< all that was read, whatever the filter says
    bool m_atEnd = false;
    bool m_stale = true;
    QComboBox* m_kinds;
    TimelineModel* m_model;
    TableView* m_table;
    QStackedWidget* m_stack;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/agendamodel.h"

#include <QListView>

namespace td
{

/// The agenda: what is booked, day after day. Values in, intents out.
class AgendaView final : public QListView
{
    Q_OBJECT

public:
    explicit AgendaView(QWidget* parent = nullptr);

    /// Selection and scroll stay where they can.
    void setContent(std::vector<CalendarItem> items, QHash<QDate, QString> holidays, QDate first, QDate last);
    void setToday(QDate today);
    void select(AppointmentId id);
    [[nodiscard]] AppointmentId selected() const;
    void scrollToDay(QDate day);
    [[nodiscard]] const AgendaModel& agenda() const { return m_model; }

signals:
    void itemActivated(td::AppointmentId id);
    void selectionChangedTo(td::AppointmentId id);
    void cancelRequested(td::AppointmentId id);
    void contextMenuRequested(td::AppointmentId id, const QString& columnKey, QDate day, int minute, QPoint globalPos);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    AgendaModel m_model;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "today/actionbar.h"
#include "today/daymodel.h"
#include "today/sessionactions.h"
#include "widgets/card.h"

class QStackedLayout;

namespace td
{

class EmptyState;
class KeyList;

/// The timeline of one day with its keys and buttons. Follows today until another day is chosen.
class DayPane : public Card
{
    Q_OBJECT

public:
    explicit DayPane(TodayServices& services, QWidget* parent = nullptr);

    /// Reads the day again and keeps selection and scroll position.
    void reload();
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] bool isToday() const { return m_day == m_today; }
    [[nodiscard]] const DayModel& model() const { return *m_model; }
    [[nodiscard]] KeyList* list() const { return m_list; }

public slots:
    void showDay(QDate day);
    void showToday();
    void step(int days);
    void trigger(td::SessionAction action);

signals:
    void openAppointment(const td::AppointmentId& id);
    void openClient(const td::ClientId& id);
    /// The session itself; of one person of it, or of whoever is booked (null).
    void startRequested(const td::ClientId& client, const td::AppointmentId& id);
    void payRequested(const td::ClientId& id);
    void cancelRequested(const td::AppointmentId& id);
    void cancelParticipantRequested(const td::ParticipantId& id);
    void bookRequested(const td::BookingStart& start);
    void rebooked(const td::Appointment& appointment, const QString& who);
    void rebookRefused(const td::Error& error, const td::BookingStart& start);
    void reloaded();

private:
    void build();
    void fillRows(const QList<ScheduleItem>& sessions);
    void addGlance(DayRow& row);
    void select(int row);
    void restore(const std::optional<DayRow>& selected, int scroll);
    [[nodiscard]] const DayRow* selected() const;
    bool onKey(QKeyEvent* event);
    void onClick(const QModelIndex& index);
    void openRow();
    void toggleOpened();
    void rebook(const DayRow& row);
    [[nodiscard]] bool canStart(const DayRow& row) const;
    void start(const DayRow& row);
    [[nodiscard]] static ClientId clientOf(const DayRow& row);
    void openSelectedClient(const DayRow& row);
    void addAccounts(QList<DayRow>& rows);
    void cancel(const DayRow& row);
    void updateActions();
    void showMenu(const QPoint& position);
    void bookGap(const DayRow& row);

    TodayServices& m_services;
    SessionActions m_actions;
    DayModel* m_model;
    KeyList* m_list;
    ActionBar* m_bar;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack;
    QString m_currency;
    QDate m_day;
    QDate m_today;
    bool m_follows = true;
    QList<AppointmentId> m_opened;
    AppointmentId m_autoOpened;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingaction.h"
#include "booking/bookingmoves.h"
#include "booking/calendarloader.h"
#include "calendar/calendarmode.h"
#include "storage/changes.h"

#include <QWidget>

namespace td
{

class BookingPanel;
class CalendarFilterBar;
class CalendarView;
class BookingForm;

/// The calendar as a page of the window: filters, the calendar itself, and the selected booking beside it. It loads only the page
/// that is shown, again after every change, and carries out what is asked for in the calendar and in the panel.
class CalendarPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarPage(const BookingContext& context, QWidget* parent = nullptr);

    [[nodiscard]] CalendarView* view() const { return m_view; }
    [[nodiscard]] BookingPanel* panel() const { return m_panel; }
    [[nodiscard]] CalendarFilterBar* filters() const { return m_filters; }
    /// For the page of shortcuts.
    [[nodiscard]] static QList<KeyLine> keys() { return calendarKeys(); }

    /// Shows a booking and selects it: from search, Today or a client's page.
    void showBooking(const AppointmentId& id);
    /// Opens the form for a new booking. Without a day it is the one shown, and without a minute (below 0) the next full hour.
    void newBooking(BookingRequest start = emptyStart());
    /// Ask how to cancel, with what it costs.
    void cancelBooking(const AppointmentId& id);
    void cancelParticipant(const ParticipantId& id);

signals:
    /// `kind`: day or week sheet, by what is shown.
    void printRequested(QDate from, QDate to, td::CalendarMode kind);
    void clientRequested(td::ClientId client);
    void startRequested(const td::AppointmentId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static BookingRequest emptyStart();
    void connectView();
    void connectPanel();
    void loadSetup();
    void fillFilters();
    void reload();
    void dataChanged(const ChangedRows& rows);
    void select(const AppointmentId& id);
    void showSelected();
    void run(BookingAction action);
    void runOn(BookingAction action, const ScheduleItem& item);
    Result<void> markArrived(const ScheduleItem& item);
    void rebook(const ScheduleItem& item);
    void rebookElsewhere();
    void moved(const std::optional<AppointmentId>& id);
    void createAt(const QString& columnKey, QDate day, int minute, int durationMin);
    void openForm(const BookingRequest& start);
    void openEdit(const AppointmentId& id);
    void connectForm(BookingForm* form);
    void saveNote(const QString& note);
    void printShown();
    [[nodiscard]] GridColumnKind columnKind() const;
    template <class Value> void report(const Result<Value>& result, const QString& done);

    const BookingContext& m_context;
    CalendarLoader m_loader;
    BookingMoves m_moves;
    BookingText m_text;
    CalendarFilterBar* m_filters;
    CalendarView* m_view;
    BookingPanel* m_panel;
};

} // namespace td

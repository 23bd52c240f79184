// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingaction.h"
#include "booking/bookingcontext.h"
#include "booking/bookingtext.h"
#include "booking/participantlist.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace td
{

class Label;
class StateChip;

/// Everything about the selected booking beside the calendar: what, when, who, alerts, note, and what can be done, each with its key.
/// It changes nothing itself.
class BookingPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit BookingPanel(const BookingContext& context, QWidget* parent = nullptr);

    void showItem(const ScheduleItem& item);
    void showNothing();
    [[nodiscard]] const std::optional<ScheduleItem>& item() const { return m_item; }
    [[nodiscard]] ParticipantList* people() const { return m_people; }
    void focusFirst();

signals:
    void actionRequested(td::BookingAction action);
    void noteChanged(const QString& note);
    /// Esc: back to the calendar.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildEmpty();
    QWidget* buildBody();
    void addActions(QVBoxLayout* column);
    void addFacts(QVBoxLayout* column);
    void addNote(QVBoxLayout* column);
    Label* addFact(QVBoxLayout* column, Glyph glyph);
    void fillFacts();
    void fillAlerts();
    void fillActions();
    void saveNote();
    [[nodiscard]] QString seriesText() const;
    [[nodiscard]] QString paysText() const;
    [[nodiscard]] QString paysTextOf(const ParticipantId& place) const;

    const BookingContext& m_context;
    BookingText m_text;
    std::optional<ScheduleItem> m_item;
    QStackedWidget* m_stack;
    Label* m_title = nullptr;
    StateChip* m_chip = nullptr;
    Label* m_class = nullptr;
    Label* m_when = nullptr;
    Label* m_trainer = nullptr;
    Label* m_place = nullptr;
    Label* m_series = nullptr;
    Label* m_pays = nullptr;
    QVBoxLayout* m_alerts = nullptr;
    ParticipantList* m_people = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QList<std::pair<BookingAction, QPushButton*>> m_buttons;
};

} // namespace td

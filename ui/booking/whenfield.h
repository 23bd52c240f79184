// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingtext.h"
#include "calendar/naturalentry.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace td
{

class DateEdit;
class Label;
class TimeEdit;

/// When: one line that understands "tue 7", "+1w" or "demain 18h pendant 45 min", and the same as day, time and length to set by
/// hand. What is understood stands below while one types.
class WhenField final : public QWidget
{
    Q_OBJECT

public:
    explicit WhenField(const EntryContext& context, QWidget* parent = nullptr);

    void setWhen(QDate day, int minute);
    void setDuration(int minutes);
    [[nodiscard]] QDate day() const;
    [[nodiscard]] int minute() const;
    [[nodiscard]] int duration() const;
    /// False while the line or the time says nothing that can be understood.
    [[nodiscard]] bool isUnderstood() const { return m_understood; }
    [[nodiscard]] QLineEdit* line() const { return m_line; }

signals:
    void changed();
    /// The length was chosen by the user, and is not the class type's any more.
    void durationChosen();

private:
    void read();
    void describe();

    EntryContext m_context;
    BookingText m_text;
    bool m_understood = true;
    QLineEdit* m_line;
    Label* m_said;
    DateEdit* m_day;
    TimeEdit* m_time;
    QSpinBox* m_duration;
};

} // namespace td

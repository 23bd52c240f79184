// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/recurrencerule.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace td
{

class DateEdit;

/// How often a standing slot repeats: every week, every two weeks, by month, or a rule written out (RFC 5545); on which weekdays;
/// how many times or until when.
class RepeatRule final : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatRule(QDate start, QWidget* parent = nullptr);

    /// RRULE value; empty while the end is missing.
    [[nodiscard]] QString rrule() const;

signals:
    void changed();

private:
    enum Every { Week, TwoWeeks, MonthByWeekday, MonthByDay, Custom };

    void addWeekdays();
    void addEnd();
    void adapt();
    [[nodiscard]] RecurrenceRule rule() const;

    QDate m_start;
    QComboBox* m_every;
    QWidget* m_days;
    QList<QPushButton*> m_weekdays;
    QLineEdit* m_custom;
    QWidget* m_endRow;
    QComboBox* m_end;
    QSpinBox* m_count;
    DateEdit* m_until;
};

} // namespace td

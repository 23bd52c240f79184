// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;

namespace td
{

class DateEdit;

/// A stretch of days: a month, a quarter, a year, everything, or two days of one's own. An invalid day means no limit.
class PeriodField : public QWidget
{
    Q_OBJECT

public:
    enum Period { ThisMonth, LastMonth, ThisQuarter, LastQuarter, ThisYear, LastYear, LastTwelveMonths, Everything, Own };

    explicit PeriodField(QDate today, Period start, QWidget* parent = nullptr);

    void setPeriod(Period period);
    void setDays(QDate from, QDate to);
    [[nodiscard]] Period period() const;
    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const;

    /// First and last day of a period as seen from `today`.
    static std::pair<QDate, QDate> daysOf(Period period, QDate today);

signals:
    void changed();

private:
    void fill();

    QDate m_today;
    QComboBox* m_choice;
    DateEdit* m_from;
    DateEdit* m_to;
};

} // namespace td

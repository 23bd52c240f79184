// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace td
{

class Label;

/// The month that is shown, with a step to the one before and after.
class MonthSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit MonthSwitch(QDate today, QWidget* parent = nullptr);

    void setMonth(QDate day);
    void step(int months);
    [[nodiscard]] QDate first() const { return m_month; }
    [[nodiscard]] QDate last() const { return m_month.addMonths(1).addDays(-1); }

signals:
    void changed();

private:
    QDate m_month;
    Label* m_name;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportlist.h"

#include <QWidget>

class QComboBox;

namespace td
{

class DateEdit;

/// The days of a report: a month, a quarter, a year by name, or any two days; one day where a report looks at one.
class PeriodChooser : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodChooser(QDate today, QWidget* parent = nullptr);

    void setSpan(ReportInfo::Span span);
    void setPeriod(QDate from, QDate to);
    [[nodiscard]] QDate from() const;
    [[nodiscard]] QDate to() const;

signals:
    void changed();

private:
    void chooseNamed(int index);
    void typed();

    QDate m_today;
    ReportInfo::Span m_span = ReportInfo::Span::Period;
    QComboBox* m_named;
    DateEdit* m_from;
    DateEdit* m_to;
};

} // namespace td

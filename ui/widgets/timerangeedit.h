// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timetext.h"

#include <QWidget>

namespace td
{

class Label;
class TimeEdit;

/// From and to. Moving the start keeps the length; "9-10:30" typed into the first field fills both.
class TimeRangeEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TimeRangeEdit(QWidget* parent = nullptr);

    void setSpan(const TimeSpan& span);
    /// Errors: time.format, time.order.
    [[nodiscard]] Result<TimeSpan> span() const;

signals:
    void spanChanged();

private:
    void startChanged();
    void readBoth(const QString& text);
    void writeBoth();

    TimeEdit* m_start;
    TimeEdit* m_end;
    int m_length = 60;
    bool m_busy = false;
    std::optional<TimeSpan> m_pending; ///< typed into the first field, written when it is left
};

} // namespace td

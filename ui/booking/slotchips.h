// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingcontext.h"
#include "booking/bookingtext.h"

#include <QWidget>

namespace td
{

class FlowLayout;

/// The free times of a trainer's day as chips, those around the wanted time first, and a way to the next free one on any day.
class SlotChips final : public QWidget
{
    Q_OBJECT

public:
    explicit SlotChips(const BookingContext& context, QWidget* parent = nullptr);

    void show(const TrainerId& trainer, QDate day, int minute, int durationMin);

signals:
    void chosen(QDate day, int minute);

private:
    void rebuild();
    void chooseNext();

    const BookingContext& m_context;
    BookingText m_text;
    TrainerId m_trainer;
    QDate m_day;
    int m_minute = 0;
    int m_duration = 0;
    QList<int> m_shown;
    FlowLayout* m_flow;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/slotchips.h"

#include "scheduling/scheduling.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <algorithm>

namespace td
{
namespace
{
constexpr int chips = 6;
constexpr int halfHour = 30;
constexpr int daysSearched = 60;

// The starts on half hours that are nearest to `minute`, in order of time.
QList<int> nearest(QList<int> starts, int minute)
{
    starts.removeIf([](int start) { return start % halfHour != 0; });
    std::stable_sort(starts.begin(), starts.end(),
                     [minute](int a, int b) { return std::abs(a - minute) < std::abs(b - minute); });
    starts = starts.first(std::min<qsizetype>(chips, starts.size()));
    std::sort(starts.begin(), starts.end());
    return starts;
}
} // namespace

SlotChips::SlotChips(const BookingContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(Space::half);
}

void SlotChips::show(const TrainerId& trainer, QDate day, int minute, int durationMin)
{
    if (trainer == m_trainer && day == m_day && minute == m_minute && durationMin == m_duration)
        return;
    m_trainer = trainer;
    m_day = day;
    m_minute = minute;
    m_duration = durationMin;
    const auto free = trainer.isNull() ? Result<QList<int>>(QList<int>())
                                       : m_context.scheduling.schedule().freeSlots(trainer, day, durationMin);
    m_shown = nearest(free.value_or(QList<int>()), minute);
    rebuild();
}

void SlotChips::rebuild()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const int start : std::as_const(m_shown)) {
        auto* chip = makeButton("slotChip", m_text.calendar().time(start), ButtonKind::Quiet);
        chip->setCheckable(true);
        chip->setChecked(start == m_minute);
        chip->setAccessibleName(tr("Free at %1").arg(m_text.calendar().time(start)));
        connect(chip, &QPushButton::clicked, this, [this, start] { emit chosen(m_day, start); });
        m_flow->addWidget(chip);
    }
    if (m_shown.isEmpty()) {
        auto* none = new Label(tr("Nothing is free that day."), TypeSize::Body, Tone::Muted);
        none->setMinimumHeight(controlHeight);
        m_flow->addWidget(none);
    }
    auto* next = makeButton("slotNext", tr("Next free"), ButtonKind::Quiet, Glyph::ArrowRight);
    connect(next, &QPushButton::clicked, this, &SlotChips::chooseNext);
    m_flow->addWidget(next);
    updateGeometry();
}

void SlotChips::chooseNext()
{
    for (int i = 0; i < daysSearched; ++i) {
        const QDate day = m_day.addDays(i);
        const auto starts = m_context.scheduling.schedule().freeSlots(m_trainer, day, m_duration);
        if (!starts)
            return;
        const auto next = std::find_if(starts->begin(), starts->end(), [&](int start) { return i > 0 || start > m_minute; });
        if (next != starts->end()) {
            emit chosen(day, *next);
            return;
        }
    }
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cockpit/finishbar.h"
#include "cockpit/workoutdesk.h"
#include "scheduling/scheduleitem.h"

#include <QCoreApplication>

namespace td
{

class NotePane;

/// What there is to do at the end of a session, and the doing of it. Each step stands for itself: what succeeded stays when another one fails.
class Finishing
{
    Q_DECLARE_TR_FUNCTIONS(td::Finishing)

public:
    explicit Finishing(const CockpitContext& context) : m_context(context) {}

    /// `note` may be null.
    Result<void> open(const CockpitSession& session, NotePane* note);
    /// Reads the booking again; ticks stay as the user set them, where the step is still open.
    Result<void> refresh(FinishBar& bar, bool first);
    /// The participant came; with the last one the booking is done.
    Result<void> attend();
    /// A week later; the day and time are kept for refresh().
    Result<void> rebook();

private:
    [[nodiscard]] FinishBar::State attendance() const;
    [[nodiscard]] FinishBar::State note() const;
    Result<FinishBar::State> rebooking();
    Result<FinishBar::State> payment();
    [[nodiscard]] QString when(QDate day, int minute) const;
    [[nodiscard]] const ScheduleParticipant* person() const;

    const CockpitContext& m_context;
    CockpitSession m_session;
    std::optional<ScheduleItem> m_item;
    NotePane* m_note = nullptr;
};

} // namespace td

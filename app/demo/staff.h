// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/names.h"
#include "demo/plan.h"

namespace td::demo
{

/// Invents the trainers: who they are, when they were hired, which hours they work through the years and when they are
/// away.
class Staff
{
public:
    Staff(const Frame& frame, const Names& names, Contacts& contacts, Random random)
        : m_frame(frame)
        , m_names(names)
        , m_contacts(contacts)
        , m_random(random)
    {
    }

    std::vector<TrainerPlan> make();
    /// Locations: a second one for larger teams.
    static int sites(const Frame& frame) { return frame.trainers >= 5 ? 2 : 1; }

private:
    TrainerPlan trainer(int index);
    void hours(TrainerPlan& trainer, int index);
    void absences(TrainerPlan& trainer, int index);
    void away(TrainerPlan& trainer, Day first, int days, TimeOffKind kind, const QString& reason);
    void extraDays(TrainerPlan& trainer);
    void openToday(TrainerPlan& trainer, int index);
    void requests(TrainerPlan& trainer, int index);

    const Frame& m_frame;
    const Names& m_names;
    Contacts& m_contacts;
    Random m_random;
};

} // namespace td::demo

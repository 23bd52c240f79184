// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>

#include <functional>

namespace td
{

class Workspace;

/// The part of the tour that shows training: every section of its page, the tabs of a client who trains by a plan, and their session.
class TrainingTour
{
public:
    /// `shoot` takes a picture of the window with what lies over it.
    TrainingTour(Workspace& workspace, std::function<void(const QString& name)> shoot) : m_workspace(workspace), m_shoot(std::move(shoot)) {}

    void pictures();

private:
    void sections();
    void clientTabs(const ClientId& client);
    /// Who has logged most workouts by a plan that is going on; null when nobody has.
    ClientId busiestTrainee();

    Workspace& m_workspace;
    std::function<void(const QString&)> m_shoot;
};

} // namespace td

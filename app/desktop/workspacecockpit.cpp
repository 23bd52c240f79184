// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins the session cockpit with the rest.
#include "desktop/workspace.h"

namespace td
{

void Workspace::offerCockpit()
{
}

void Workspace::openCockpit(const ClientId&, const AppointmentId&)
{
}

void Workspace::openWorkout(const WorkoutId&)
{
}

} // namespace td

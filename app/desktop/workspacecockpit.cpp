// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins the session cockpit with the rest.
#include "desktop/workspace.h"

namespace td
{

void Workspace::offerCockpit()
{
}

} // namespace td

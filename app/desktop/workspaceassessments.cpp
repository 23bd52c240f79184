// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins measurements, progress and files with the rest.
#include "desktop/workspace.h"

namespace td
{

void Workspace::offerAssessments()
{
}

} // namespace td

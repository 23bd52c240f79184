// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins the exercise library and the studio's training settings with the rest.
#include "desktop/workspace.h"

namespace td
{

void Workspace::offerTraining()
{
}

} // namespace td

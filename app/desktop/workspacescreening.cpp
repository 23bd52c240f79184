// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins forms and signatures with the rest.
#include "desktop/workspace.h"

namespace td
{

void Workspace::offerScreening()
{
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/actor.h"

namespace td
{

/// "Owner", "Front desk": what a role is called on screen.
QString roleTitle(Role role);
/// What the role may do, in a sentence.
QString roleSentence(Role role);

} // namespace td

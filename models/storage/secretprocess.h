// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace td
{

/// Forbids core dumps and, on Linux, other processes of the same user from attaching or reading the memory. Called once
/// at the start of main(). Returns false where the system refused.
bool lockDownProcess();

} // namespace td

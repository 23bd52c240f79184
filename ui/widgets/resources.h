// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace td
{

/// Makes icons and style sheet of this static library known to Qt; may be called any number of times.
void initWidgetResources();

} // namespace td

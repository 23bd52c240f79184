// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/progressphoto.h"

namespace td
{

/// "Front", "Side", "Back", "Other".
QString poseText(PhotoPose pose);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/verb.h"

namespace td
{

/// Walks every screen as the given user and writes a picture of each, and the printed sheets as PDF, into a folder. Needs a
/// QApplication. Returns the exit code; problems go to standard error.
int runTour(const TourRequest& request);

} // namespace td

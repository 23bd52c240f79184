// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/verify.h"

namespace td
{

/// Everything that Verification looks at, and the chains of signed notes as the check "notes": what the verify verb, the verify command and the settings run.
Result<Verification::Report> verifyStudio(Database& db, const Verification::Progress& progress = {});

} // namespace td

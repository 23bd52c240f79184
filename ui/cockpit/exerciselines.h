// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cockpit/cockpitcontext.h"

namespace td
{

/// What a client did on a day, a line an exercise: "Back squat: 100x5, 105x5@8". For notes. Empty when nothing was logged.
Result<QString> exerciseLines(const CockpitContext& context, const ClientId& client, QDate day);

} // namespace td

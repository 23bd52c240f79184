// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/plan.h"
#include "demo/random.h"

namespace td::demo
{

/// What makes the demo's day ask for attention: birthdays this week, alerts for who comes today, a session of the last
/// working day that nobody closed. After the timetable.
void addTouches(Plan& plan, Random random);

} // namespace td::demo

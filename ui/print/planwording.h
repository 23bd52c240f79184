// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/documenttext.h"
#include "print/planpaper.h"

namespace td
{

/// What handout and log sheet share: the head, and how days and exercises are called.
Document planDocument(const PlanPaper& paper, const Letterhead& head, const DocumentText& say, const QString& subtitle);
/// "Monday, June 1", without a date for a plan that was not given.
QString planDayTitle(const Plan& plan, int week, int weekday, const DocumentText& say);
/// With the letter of its superset before it: "A · Bench press".
QString planExerciseTitle(const PlanPaper& paper, const PlanItem& item);
QList<PlanItem> planItemsOn(const PlanPaper& paper, int week, int weekday);
/// "8.5" as the language writes it; empty for none.
QString planRpe(const PlanItem& item, const DocumentText& say);

} // namespace td

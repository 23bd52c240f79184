// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/plan.h"
#include "widgets/statechip.h"

#include <QCoreApplication>

namespace td
{

/// The words for plans on the screen.
class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)

public:
    static ChipLook status(PlanStatus status);
    /// "3 × 8-12", "3 sets", "20 min".
    static QString dose(const PlanItem& item);
    /// "60% · RPE 8.5 · 90 s".
    static QString load(const PlanItem& item);
    /// All that is known of an item, for screen readers and tool tips.
    static QString sentence(const PlanItem& item, const QString& exercise);
    /// "Mon" ... in the interface's language, 1 Monday.
    static QString shortDay(int weekday);
    static QString longDay(int weekday);
    /// "Week 2 of 4", "Begins on ...", "Ended"; for drafts "4 weeks".
    static QString week(const Plan& plan, QDate today);
    static QString rpe(int tenths);
};

} // namespace td

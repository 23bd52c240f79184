// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessments/goal.h"
#include "fitness/mass.h"

#include <QCoreApplication>

namespace td
{

/// What goals say on the screen.
class GoalText
{
    Q_DECLARE_TR_FUNCTIONS(GoalText)

public:
    /// "Body fat", "Estimated maximum: Squat", "In words".
    static QString metric(const Goal& goal, const QString& exerciseName);
    /// "82.5 kg"; empty without a value.
    static QString value(const Goal& goal, std::optional<qint64> value, MassUnit unit);
    /// "60 % of the way, now at 84 kg", or why there is no figure.
    static QString progress(const GoalProgress& progress, MassUnit unit);
    /// "Open, 12 days left", "Reached on 2026-05-31".
    static QString state(const Goal& goal, QDate today);
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/documents.h"
#include "training/plan.h"

#include <QHash>

namespace td
{

/// What a plan on paper is made of; names of exercises are in the paper's language.
struct PlanPaper {
    Plan plan;
    QList<PlanItem> items;
    QHash<ExerciseId, QString> exercises;
    QString client;  ///< empty: a template
    QString trainer; ///< empty: not known

    bool operator==(const PlanPaper&) const = default;
};

/// The plan as the client takes it home: goals, notes, and every week day by day; weeks that are the same stand there once.
Document planHandout(const PlanPaper& paper, const Letterhead& head, const QString& language);
/// One week with blanks to write the sets into, on its side.
Document planLogSheet(const PlanPaper& paper, int week, const Letterhead& head, const QString& language);

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notesnippets.h"
#include "assessments/goals.h"
#include "assessments/measurements.h"
#include "notes/sessionnotes.h"
#include "screening/formsstore.h"
#include "screening/signedforms.h"
#include "nutrition/foodlibrary.h"
#include "nutrition/mealplans.h"
#include "nutrition/targets.h"
#include "training/exerciselibrary.h"
#include "training/plans.h"
#include "training/progress.h"
#include "training/records.h"
#include "training/trainingsettings.h"
#include "training/workouts.h"

namespace td
{

/// The services of training of one signed-in user.
struct TrainingServices {
    explicit TrainingServices(Database& db)
        : exercises(db)
        , plans(db)
        , workouts(db)
        , records(db)
        , progress(db)
        , settings(db)
        , notes(db)
        , snippets(db)
        , forms(db)
        , signedForms(db)
        , foods(db)
        , mealPlans(db)
        , nutritionTargets(db)
        , measurements(db)
        , goals(db)
    {
    }

    ExerciseLibrary exercises;
    Plans plans;
    Workouts workouts;
    Records records;
    Progress progress;
    TrainingSettingsStore settings;
    SessionNotes notes;
    NoteSnippets snippets;
    FormsStore forms;
    SignedForms signedForms;
    FoodLibrary foods;
    MealPlans mealPlans;
    NutritionTargets nutritionTargets;
    Measurements measurements;
    Goals goals; ///< without estimates: for titles and days
};

} // namespace td

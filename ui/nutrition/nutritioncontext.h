// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "widgets/banner.h"
#include "widgets/typeahead.h"

#include <QDate>

#include <functional>

namespace td
{

class Database;
class FoodLibrary;
class MealPlans;
class NutritionTargets;
class PrivacyState;
class Prompts;

/// What the screens of this folder work with; the composition root owns it all and outlives the screens.
struct NutritionContext {
    Database& db;
    FoodLibrary& foods;
    MealPlans& plans;
    NutritionTargets& targets;
    Prompts& prompts;
    PrivacyState& privacy;
    std::function<void(const Error&)> report;                            ///< shows an error in the window's banner
    std::function<void(const QString&, const Banner::Action&)> tell;     ///< shows a success in the window's banner
    std::function<QList<Suggestion>(const QString&)> findClients;        ///< values are the 16 bytes of a client's id
    std::function<void(const MealPlanId&)> openPlan;                     ///< goes to the plan's editor
    std::function<void(const MealPlanId&, QWidget*)> printPlan;          ///< shows its paper
    std::function<QString(QWidget*)> chooseTable;                        ///< path of a CSV file; empty when cancelled

    /// The studio's day; the machine's when it cannot be read.
    [[nodiscard]] QDate today() const;
    /// "fr" or "en": the language of the interface, for names of foods.
    [[nodiscard]] static QString language();
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins nutrition with the rest.
#include "desktop/workspace.h"

#include "nutrition/foodspage.h"
#include "nutrition/mealspage.h"
#include "nutrition/nutritioncontext.h"
#include "nutrition/nutritionpanel.h"
#include "print/mealplansheet.h"
#include "widgets/banner.h"
#include "widgets/sectionpage.h"

#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int suggestions = 8;
} // namespace

NutritionContext Workspace::makeNutritionContext()
{
    TrainingServices& training = m_services->training;
    return {m_services->db,
            training.foods,
            training.mealPlans,
            training.nutritionTargets,
            m_world.prompts,
            m_privacy,
            [this](const Error& error) { report(error); },
            [this](const QString& sentence, const Banner::Action& action) { m_window->banner().showSuccess(sentence, action); },
            [this](const QString& text) {
                QList<Suggestion> found;
                for (const SearchHit& hit : m_services->search.find(text, suggestions))
                    found.append({hit.name, {}, QVariant(hit.id.blob())});
                return found;
            },
            [this](const MealPlanId& id) { openMealPlan(id); },
            [this](const MealPlanId& id, QWidget* parent) {
                const auto document = mealPlanDocument(m_services->db, id);
                if (!document)
                    report(document.error());
                else
                    printDocuments({*document}, parent);
            },
            [](QWidget* parent) {
                return QFileDialog::getOpenFileName(parent, tr("Choose a table of foods"),
                                                    QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Tables (*.csv *.tsv *.txt)"));
            }};
}

void Workspace::openMealPlan(const MealPlanId& id)
{
    showTraining(u"meals"_s);
    auto* page = static_cast<SectionPage*>(m_window->pageWidget(u"training"_s));
    static_cast<MealsPage*>(page->ensureSection(u"meals"_s))->openPlan(id);
}

void Workspace::offerNutrition()
{
    if (!m_services->db.actor().seesHealth())
        return;
    m_nutritionContext = std::make_unique<NutritionContext>(makeNutritionContext());
    // Before any screen shows them: an undo changes foods, too.
    connect(&m_services->db.changes(), &Changes::changed, this, [this](const ChangedRows& rows) {
        if (!rows.touches("foods"))
            return;
        if (const auto read = m_services->training.foods.reload(); !read)
            report(read.error());
    });
    m_clientTabs.append({u"nutrition"_s, tr("Nutrition"), [this](const ClientId& id) { return new NutritionPanel(*m_nutritionContext, id); }});
    m_trainingSections.append({u"meals"_s, tr("Meal plans"), [this] { return new MealsPage(*m_nutritionContext); },
                               [](QWidget* widget) { static_cast<MealsPage*>(widget)->reload(); }});
    m_trainingSections.append({u"foods"_s, tr("Foods"), [this] { return new FoodsPage(*m_nutritionContext); },
                               [](QWidget* widget) { static_cast<FoodsPage*>(widget)->reload(); }});
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins plans and templates with the rest.
#include "desktop/workspace.h"

#include "training/clienttrainingtab.h"
#include "training/planssection.h"
#include "widgets/sectionpage.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int suggestions = 8;
constexpr int daysOfMaximum = 180; ///< an older maximum says nothing of today

/// The best estimate of the last half year.
std::optional<Mass> oneRepMaxOf(TrainingServices& training, const ClientId& client, const ExerciseId& exercise, QDate today)
{
    const auto formula = training.settings.formulaOf(client);
    const auto days = formula ? training.progress.exercise(client, exercise, *formula, today.addDays(-daysOfMaximum), today)
                              : Result<QList<ExerciseDay>>(tl::make_unexpected(formula.error()));
    double best = 0;
    for (const ExerciseDay& day : days.value_or(QList<ExerciseDay>()))
        best = std::max(best, day.bestEstimateKg);
    return best > 0 ? std::optional<Mass>(Mass(std::llround(best * double(Mass::perKilogram)))) : std::nullopt;
}

} // namespace

PlanContext Workspace::makePlanContext()
{
    TrainingServices& training = m_services->training;
    return {m_services->db,
            training.plans,
            training.exercises,
            training.settings,
            m_world.prompts,
            m_world.language.current(),
            [this](const Error& error) { report(error); },
            [this](const QString& sentence, const Banner::Action& action) { m_window->banner().showSuccess(sentence, action); },
            [this](const QString& text) {
                QList<Suggestion> found;
                for (const SearchHit& hit : m_services->search.find(text, suggestions))
                    found.append({hit.name, {}, QVariant(hit.id.blob())});
                return found;
            },
            [&training](const PlanId& id, QDate until) { return training.progress.compliance(id, until); },
            [this](const QList<Document>& documents, QWidget* parent) { return printDocuments(documents, parent); },
            [this, &training](const ClientId& client, const ExerciseId& exercise) {
                return oneRepMaxOf(training, client, exercise, m_planContext->today());
            }};
}

void Workspace::offerPlans()
{
    if (!m_services->db.actor().seesHealth())
        return;
    m_planContext = std::make_unique<PlanContext>(makePlanContext());
    m_clientTabs.append({u"training"_s, tr("Training"), [this](const ClientId& id) { return makeClientTraining(id); }});
    const auto reload = [](QWidget* widget) { static_cast<PlansSection*>(widget)->reload(); };
    m_trainingSections.append({u"plans"_s, tr("Plans"), [this] { return makePlans(false); }, reload});
    m_trainingSections.append({u"templates"_s, tr("Templates"), [this] { return makePlans(true); }, reload});
    const QString group = tr("Training");
    m_window->actions().add({u"training.plans"_s, tr("Show the plans"), group, {}, Glyph::Training, [this] { showTraining(u"plans"_s); }});
    m_window->actions().add({u"training.templates"_s, tr("Show the templates of plans"), group, {}, Glyph::Copy, [this] { showTraining(u"templates"_s); }});
    m_window->actions().add({u"plan.new"_s, tr("New training plan"), group, {}, Glyph::Add, [this] { newPlan({}, {}); }});
}

QWidget* Workspace::makePlans(bool templates)
{
    auto* section = new PlansSection(*m_planContext, templates ? PlanTableModel::Kind::Templates : PlanTableModel::Kind::Clients);
    connect(section, &PlansSection::openElsewhere, this, &Workspace::openPlan);
    return section;
}

QWidget* Workspace::makeClientTraining(const ClientId& id)
{
    auto* tab = new ClientTrainingTab(*m_planContext, id);
    tab->setCanStart(true);
    connect(tab, &ClientTrainingTab::openPlan, this, &Workspace::openPlan);
    connect(tab, &ClientTrainingTab::newPlan, this, &Workspace::newPlan);
    connect(tab, &ClientTrainingTab::startWorkout, this, [this](const ClientId& client) { openCockpit(client, {}); });
    connect(tab, &ClientTrainingTab::openWorkout, this, &Workspace::openWorkout);
    return tab;
}

PlansSection* Workspace::plansSection(const QString& section)
{
    showTraining(section);
    return static_cast<PlansSection*>(static_cast<SectionPage*>(m_window->pageWidget(u"training"_s))->ensureSection(section));
}

void Workspace::openPlan(const PlanId& id)
{
    const auto plan = m_services->training.plans.find(id);
    if (plan)
        plansSection(plan->isTemplate() ? u"templates"_s : u"plans"_s)->openPlan(id);
    else
        report(plan.error());
}

void Workspace::newPlan(const ClientId& client, const PlanId& source)
{
    plansSection(u"plans"_s)->newPlan(client, source);
}

bool Workspace::mayLeavePlans()
{
    auto* training = static_cast<SectionPage*>(m_window->pageWidget(u"training"_s));
    if (training == nullptr)
        return true;
    for (const QString& id : {u"plans"_s, u"templates"_s}) {
        if (training->sections().contains(id) && !static_cast<PlansSection*>(training->ensureSection(id))->mayLeave())
            return false;
    }
    return true;
}

} // namespace td

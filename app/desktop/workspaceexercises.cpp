// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins the exercise library and the studio's training settings with the rest.
#include "desktop/workspace.h"

#include "training/exercisessection.h"
#include "training/trainingwords.h"
#include "widgets/sectionpage.h"

using namespace Qt::StringLiterals;

namespace td
{

void Workspace::offerTraining()
{
    if (!m_services->db.actor().seesHealth())
        return;
    m_exercisesContext = std::make_unique<ExercisesContext>(ExercisesContext{
        m_services->db, m_services->training.exercises, TrainingWords::language(), [this](const Error& error) { report(error); },
        [this](const QString& text, const Banner::Action& action) { m_window->banner().showSuccess(text, action); }, [this] { runUndo(false); }});
    m_trainingSections.append({u"exercises"_s, tr("Exercises"), [this] { return new ExercisesSection(*m_exercisesContext); },
                               [](QWidget* section) { static_cast<ExercisesSection*>(section)->reload(); }});
    m_window->actions().add({u"exercises.open"_s, tr("Exercise library"), tr("Training"), {}, Glyph::Training, [this] { showTraining(u"exercises"_s); }});
    m_window->actions().add({u"exercises.new"_s, tr("New exercise"), tr("Training"), {}, Glyph::Add, [this] {
                                 showTraining(u"exercises"_s);
                                 auto* page = static_cast<SectionPage*>(m_window->pageWidget(u"training"_s));
                                 static_cast<ExercisesSection*>(page->ensureSection(u"exercises"_s))->addNew();
                             }});
}

} // namespace td

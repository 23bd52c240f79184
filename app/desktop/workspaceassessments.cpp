// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins measurements, progress and files with the rest.
#include "desktop/workspace.h"

#include "assessments/assessmentscontext.h"
#include "assessments/assessmenttabs.h"
#include "assessments/filespanel.h"
#include "assessments/measuredtext.h"
#include "assessments/progresssection.h"
#include "text/measurementtext.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

QStringList choosePictures(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(parent, Workspace::tr("Choose pictures"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                                         Workspace::tr("Pictures (*.jpg *.jpeg *.png)"));
}

QStringList chooseFiles(QWidget* parent)
{
    return QFileDialog::getOpenFileNames(parent, Workspace::tr("Choose files"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

QString choosePath(QWidget* parent, const QString& proposal)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(parent, Workspace::tr("Write to a file"), QDir(folder).filePath(proposal));
}

} // namespace

AssessmentsContext Workspace::makeAssessmentsContext()
{
    TrainingServices& training = m_services->training;
    return {m_services->db,
            m_services->clients,
            m_services->search,
            training.exercises,
            training.settings,
            training.plans,
            training.progress,
            training.records,
            m_world.prompts,
            m_privacy,
            m_services->organisation.zone,
            [this](const Error& error) { report(error); },
            [this](const QString& sentence, const Banner::Action& action) { m_window->banner().showSuccess(sentence, action); },
            choosePictures,
            chooseFiles,
            choosePath};
}

/// What was measured on a day, a line each: "Weight: 72.5 kg".
QString Workspace::measurementLines(const ClientId& client, QDate day)
{
    TrainingServices& training = m_services->training;
    const MassUnit unit = training.settings.unitOf(client).value_or(MassUnit::Kilogram);
    QStringList lines;
    const auto measured = training.measurements.history(client, {}, day, day);
    for (const Measurement& one : measured.value_or(QList<Measurement>())) {
        const MeasurementKind* kind = findMeasurementKind(one.kind);
        if (kind == nullptr)
            continue;
        //: what was measured: its value and unit
        lines.append(tr("%1: %2 %3").arg(MeasurementText::name(one.kind), measuredText(*kind, one.value, unit, QLocale()), measuredUnit(*kind, unit)).trimmed());
    }
    return lines.join(u'\n');
}

void Workspace::offerAssessments()
{
    if (!m_services->db.actor().seesHealth())
        return;
    m_assessmentsContext = std::make_unique<AssessmentsContext>(makeAssessmentsContext());
    m_clientTabs.append({u"measurements"_s, tr("Measurements"), [this](const ClientId& id) { return new AssessmentTabs(*m_assessmentsContext, id); }});
    m_clientTabs.append({u"files"_s, tr("Files"), [this](const ClientId& id) { return new FilesPanel(*m_assessmentsContext, id); }});
    m_trainingSections.append({u"progress"_s, tr("Progress"), [this] { return new ProgressSection(*m_assessmentsContext); }, {}});
    m_window->actions().add({u"training.progress"_s, tr("Show a client's progress"), tr("Training"), {}, Glyph::Insights, [this] { showTraining(u"progress"_s); }});
}

} // namespace td

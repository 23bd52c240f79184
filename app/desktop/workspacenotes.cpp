// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that joins session notes with the rest.
#include "desktop/workspace.h"

#include "notes/clientnotes.h"
#include "notes/noteeditor.h"
#include "notes/notescontext.h"
#include "notes/notessection.h"
#include "print/clientrecord.h"
#include "print/documentsource.h"
#include "widgets/sectionpage.h"

using namespace Qt::StringLiterals;

namespace td
{

NotesContext Workspace::makeNotesContext()
{
    return {m_services->db,
            m_services->training.notes,
            m_services->training.snippets,
            m_services->accessLog,
            m_world.prompts,
            m_privacy,
            m_services->organisation.zone,
            [this](const Error& error) { report(error); },
            [this](const QString& sentence, const Banner::Action& action) { m_window->banner().showSuccess(sentence, action); },
            {},
            {},
            [this](const ClientId& id, QWidget* parent) { printRecord(id, parent); }};
}

void Workspace::offerNotes()
{
    const Actor& actor = m_services->db.actor();
    if (!actor.seesHealth())
        return;
    m_notesContext = std::make_unique<NotesContext>(makeNotesContext());
    m_notesContext->measurementLines = [this](const ClientId& client, QDate day) { return measurementLines(client, day); };
    m_notesContext->missingDays = [this] { return m_services->training.settings.studio().value_or(TrainingSettings()).noteDays; };
    m_clientTabs.append({u"notes"_s, tr("Notes"), [this](const ClientId& id) { return new ClientNotes(*m_notesContext, id); }});
    const auto create = [this] {
        auto* section = new NotesSection(*m_notesContext);
        connect(section, &NotesSection::clientRequested, this, &Workspace::openClient);
        return section;
    };
    m_trainingSections.append({u"notes"_s, tr("Notes"), create, [](QWidget* widget) { static_cast<NotesSection*>(widget)->reload(); }});
    ActionRegistry& actions = m_window->actions();
    const QString group = tr("Training");
    actions.add({u"notes.missing"_s, tr("Notes to write"), group, {}, Glyph::Note, [this] { showTraining(u"notes"_s); }});
    const std::pair<const char*, std::pair<QKeySequence, QString>> keys[] = {
        {"subjective", {QKeySequence(Qt::ALT | Qt::Key_S), tr("In a note: what the client says")}},
        {"objective", {QKeySequence(Qt::ALT | Qt::Key_O), tr("In a note: what was seen")}},
        {"assessment", {QKeySequence(Qt::ALT | Qt::Key_A), tr("In a note: what to make of it")}},
        {"plan", {QKeySequence(Qt::ALT | Qt::Key_P), tr("In a note: what comes next")}},
        {"last", {QKeySequence(Qt::CTRL | Qt::Key_D), tr("In a note: go on from the last one")}},
        {"sign", {QKeySequence(Qt::CTRL | Qt::Key_Return), tr("In a note: sign and lock it")}},
        {"new", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), tr("New note, on a client's page")}}};
    for (const auto& [id, line] : keys)
        actions.add({u"notes.key."_s + QLatin1String(id), line.second, group, line.first, Glyph::None, {}, {}, true});
}

void Workspace::writeNote(const ClientId& client, const AppointmentId& appointment)
{
    showTraining(u"notes"_s);
    auto* page = static_cast<SectionPage*>(m_window->pageWidget(u"training"_s));
    static_cast<NotesSection*>(page->ensureSection(u"notes"_s))->write(client, appointment);
}

void Workspace::printRecord(const ClientId& id, QWidget* parent)
{
    const auto record = readClientRecord(m_services->db, id);
    const auto head = DocumentSource(m_services->db).letterhead();
    if (!record || !head) {
        report(!record ? record.error() : head.error());
        return;
    }
    printDocuments({clientRecordDocument(*record, *head)}, parent);
}

} // namespace td

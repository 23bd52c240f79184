// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/clientnotes.h"

#include "notes/noteeditor.h"
#include "notes/notelistdelegate.h"
#include "notes/notelistmodel.h"
#include "notes/noteview.h"
#include "notes/sessionnotes.h"
#include "notes/snippetsdialog.h"
#include "notes/summarycard.h"
#include "storage/database.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/privacystate.h"

#include <QBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int listShare = 2;
constexpr int paneShare = 3;
} // namespace

ClientNotes::ClientNotes(const NotesContext& context, const ClientId& client, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_client(client)
    , m_model(new NoteListModel(this))
    , m_summary(new SummaryCard)
    , m_list(new QListView)
    , m_view(new NoteView(context))
    , m_editor(new NoteEditor(context))
    , m_pane(new QStackedWidget)
    , m_stack(new QStackedWidget)
    , m_new(makeButton("noteNew", tr("New note"), ButtonKind::Primary, Glyph::Add))
    , m_amend(makeButton("noteAmend", tr("Amend"), ButtonKind::Normal, Glyph::Edit))
    , m_remove(makeButton("noteRemove", tr("Remove draft"), ButtonKind::Quiet, Glyph::Delete))
    , m_print(makeButton("notePrint", tr("Print the record"), ButtonKind::Normal, Glyph::Print))
{
    setObjectName(u"clientNotes"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::one, 0, 0);
    column->setSpacing(Space::one);
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(buildParts());
    auto* empty = new EmptyState(Glyph::Note, tr("No notes yet"), tr("What was said, seen and planned in each session stands here, newest first."),
                                 context.canWrite() ? tr("Write the first note") : QString());
    m_stack->addWidget(empty);
    connect(empty, &EmptyState::actionRequested, this, &ClientNotes::newNote);
    connect(&m_context.db.changes(), &Changes::changed, this, &ClientNotes::followChanges);
    connect(&m_context.privacy, &PrivacyState::changed, this, &ClientNotes::reload);
    addKeys();
    reload();
}

ClientNotes::~ClientNotes()
{
    (void)m_editor->save(); // while this still follows what changes
}

QWidget* ClientNotes::buildHead()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    setMargins(row, 0, Space::one);
    row->addWidget(m_amend);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_print);
    row->addWidget(m_new);
    m_new->setVisible(m_context.canWrite());
    m_print->setVisible(bool(m_context.printRecord));
    connect(m_new, &QPushButton::clicked, this, &ClientNotes::newNote);
    connect(m_amend, &QPushButton::clicked, this, &ClientNotes::amend);
    connect(m_remove, &QPushButton::clicked, this, &ClientNotes::removeDraft);
    connect(m_print, &QPushButton::clicked, this, [this] { m_context.printRecord(m_client, this); });
    return box;
}

QWidget* ClientNotes::buildParts()
{
    auto* parts = new QWidget;
    auto* column = new QVBoxLayout(parts);
    setMargins(column, 0, Space::one);
    column->addWidget(m_summary);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::one);
    auto* listCard = new Card;
    listCard->setFlush();
    m_list->setObjectName(u"noteList"_s);
    m_list->setAccessibleName(tr("Notes, newest first"));
    m_list->setProperty("bare", true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NoteListDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    listCard->body()->addWidget(m_list);
    auto* paneCard = new Card;
    m_pane->addWidget(m_view);
    m_pane->addWidget(m_editor);
    paneCard->body()->addWidget(m_pane);
    row->addWidget(listCard, listShare);
    row->addWidget(paneCard, paneShare);
    column->addLayout(row, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClientNotes::showChosen);
    connect(m_pane, &QStackedWidget::currentChanged, this, [this] { m_summary->setFoldedAway(m_pane->currentWidget() == m_editor); });
    connect(m_list, &QListView::activated, this, &ClientNotes::startReading);
    connect(m_summary, &SummaryCard::noteRequested, this, &ClientNotes::choose);
    connect(m_editor, &NoteEditor::snippetsRequested, this, &ClientNotes::editSnippets);
    connect(m_editor, &NotePane::stateChanged, this, &ClientNotes::followEditor);
    connect(m_editor, &NotePane::noteSigned, this, [this](const NoteId& id) {
        choose(id);
        m_list->setFocus();
    });
    return parts;
}

void ClientNotes::addKeys()
{
    const auto add = [this](const QKeySequence& keys, QWidget* where, Qt::ShortcutContext scope, auto slot) {
        auto* key = new QShortcut(keys, where, nullptr, nullptr, scope);
        connect(key, &QShortcut::activated, this, slot);
    };
    if (m_context.canWrite()) {
        add(Qt::CTRL | Qt::SHIFT | Qt::Key_N, this, Qt::WidgetWithChildrenShortcut, &ClientNotes::newNote);
        add(Qt::Key_A, m_list, Qt::WidgetShortcut, &ClientNotes::amend);
        add(Qt::Key_Delete, m_list, Qt::WidgetShortcut, &ClientNotes::removeDraft);
    }
    if (m_context.printRecord)
        add(Qt::CTRL | Qt::Key_P, this, Qt::WidgetWithChildrenShortcut, [this] { m_context.printRecord(m_client, this); });
}

void ClientNotes::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_noted || m_model->rowCount() == 0 || m_context.privacy.isHidden())
        return;
    m_noted = true;
    m_context.noteView(m_client);
}

void ClientNotes::followChanges(const ChangedRows& rows)
{
    if (rows.touches("session_notes"))
        reload();
}

void ClientNotes::reload()
{
    const auto notes = m_context.notes.ofClient(m_client);
    if (!notes) {
        m_context.report(notes.error());
        return;
    }
    const NoteId before = chosen() != nullptr ? chosen()->id : NoteId();
    const bool writing = m_pane->currentWidget() == m_editor;
    const int scrolled = m_list->verticalScrollBar()->value();
    const bool hidden = m_context.privacy.isHidden();
    m_model->setHidden(hidden);
    if (*notes != m_model->notes()) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setNotes(*notes);
    }
    m_summary->setNotes(hidden ? QList<SessionNote>() : *notes);
    const int row = m_model->rowOf(before);
    mark(row < 0 && !writing ? 0 : row);
    m_list->verticalScrollBar()->setValue(scrolled);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 || writing ? 0 : 1);
    if (row >= 0 || !writing)
        showChosen();
}

void ClientNotes::mark(int row)
{
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_model->index(row));
    m_list->viewport()->update();
}

void ClientNotes::followEditor()
{
    const int row = m_model->rowOf(m_editor->note());
    if (m_pane->currentWidget() != m_editor || row < 0 || m_editor->isSigned())
        return;
    mark(row);
    m_remove->show();
}

const SessionNote* ClientNotes::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->notes().at(index.row()) : nullptr;
}

void ClientNotes::showChosen()
{
    const SessionNote* note = chosen();
    const bool own = note != nullptr && !note->isSigned && m_context.notes.isAuthor(*note);
    m_amend->setVisible(m_context.canWrite() && note != nullptr && note->isSigned);
    m_remove->setVisible(own);
    if (own) {
        if (m_editor->note() != note->id)
            m_editor->openNote(note->id);
        m_pane->setCurrentWidget(m_editor);
        return;
    }
    m_view->setThread(note == nullptr || m_context.privacy.isHidden() ? QList<SessionNote>() : m_model->thread(m_list->currentIndex().row()));
    m_pane->setCurrentWidget(m_view);
}

void ClientNotes::choose(const NoteId& id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model->index(row));
    showChosen();
}

AppointmentId ClientNotes::todaysSession() const
{
    const QDate today = m_context.today();
    const auto missing = m_context.notes.missing(today, today).value_or(QList<MissingNote>());
    for (const MissingNote& session : missing) {
        if (session.client == m_client && session.trainer == m_context.db.actor().trainer)
            return session.appointment;
    }
    return {};
}

void ClientNotes::newNote()
{
    if (!m_context.canWrite())
        return;
    (void)m_editor->save();
    m_stack->setCurrentIndex(0);
    m_pane->setCurrentWidget(m_editor);
    mark(-1);
    m_amend->hide();
    m_remove->hide();
    m_editor->open(m_client, todaysSession(), m_context.today());
    m_editor->startWriting();
}

void ClientNotes::startReading()
{
    if (m_pane->currentWidget() == m_editor)
        m_editor->startWriting();
    else
        m_view->setFocus();
}

void ClientNotes::amend()
{
    const SessionNote* note = chosen();
    if (note == nullptr || !note->isSigned)
        return;
    const auto amendment = m_context.notes.amend(note->id);
    if (!amendment) {
        m_context.report(amendment.error());
        return;
    }
    choose(*amendment);
    m_editor->startWriting();
}

void ClientNotes::removeDraft()
{
    const SessionNote* note = m_editor->save() ? chosen() : nullptr;
    if (note == nullptr || note->isSigned || !m_context.notes.isAuthor(*note))
        return;
    m_pane->setCurrentWidget(m_view);
    const auto removed = m_context.notes.remove(note->id);
    if (!removed) {
        m_context.report(removed.error());
        return;
    }
    m_list->setFocus();
    m_context.tell(tr("Draft removed."), {});
}

void ClientNotes::editSnippets()
{
    auto* dialog = new SnippetsDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace td

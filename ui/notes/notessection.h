// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notescontext.h"

#include <QWidget>

class QStackedWidget;

namespace td
{

class Card;
class Label;
class NoteEditor;
class NoteWorkModel;
class PageHeader;
class TableView;
struct ChangedRows;

/// What a trainer still has to write: sessions without a note and drafts on the left, the note on the right. Enter begins to write; after signing the next
/// one is chosen.
class NotesSection : public QWidget
{
    Q_OBJECT

public:
    explicit NotesSection(const NotesContext& context, QWidget* parent = nullptr);
    ~NotesSection() override;

    void reload();
    /// Begins the note of a session that has none; opens the client when it is another trainer's, or when there is one by now.
    void write(const ClientId& client, const AppointmentId& appointment);

signals:
    void clientRequested(const td::ClientId& id);

private:
    QWidget* buildList();
    QWidget* buildPane();
    void followChanges(const ChangedRows& rows);
    void openRow(int row);
    void openClient();
    void goOn();
    void editSnippets();

    const NotesContext& m_context;
    NoteWorkModel* m_model;
    PageHeader* m_header;
    TableView* m_table;
    QStackedWidget* m_stack;
    Card* m_pane;
    ClientId m_client; ///< whose note is written
    Label* m_who;
    NoteEditor* m_editor;
};

} // namespace td

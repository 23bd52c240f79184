// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notescontext.h"
#include "notes/sessionnote.h"

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace td
{

class NoteEditor;
class NoteListModel;
class NoteView;
class SummaryCard;
struct ChangedRows;

/// A client's notes: the summary above, the list on the left, the chosen note on the right, for reading or, while it is an own draft, for writing.
class ClientNotes : public QWidget
{
    Q_OBJECT

public:
    explicit ClientNotes(const NotesContext& context, const ClientId& client, QWidget* parent = nullptr);
    ~ClientNotes() override;

    void choose(const NoteId& id);
    void newNote();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildParts();
    void addKeys();
    void followChanges(const ChangedRows& rows);
    void reload();
    void showChosen();
    void mark(int row);
    void followEditor();
    void startReading();
    void amend();
    void removeDraft();
    void editSnippets();
    [[nodiscard]] const SessionNote* chosen() const;
    [[nodiscard]] AppointmentId todaysSession() const;

    const NotesContext& m_context;
    const ClientId m_client;
    bool m_noted = false; ///< in the access log, for this opening
    NoteListModel* m_model;
    SummaryCard* m_summary;
    QListView* m_list;
    NoteView* m_view;
    NoteEditor* m_editor;
    QStackedWidget* m_pane;
    QStackedWidget* m_stack;
    QPushButton* m_new;
    QPushButton* m_amend;
    QPushButton* m_remove;
    QPushButton* m_print;
};

} // namespace td

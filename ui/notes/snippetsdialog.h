// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notescontext.h"
#include "notes/notesnippets.h"
#include "widgets/promptdialog.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace td
{

class FormGrid;
class Label;

/// The texts that abbreviations stand for: own ones, and everybody's, which the office keeps. Enter saves.
class SnippetsDialog : public PromptDialog
{
    Q_OBJECT

public:
    explicit SnippetsDialog(const NotesContext& context, QWidget* parent = nullptr);

    /// Saves what is typed; the dialog stays, for the next one.
    void accept() override;

private:
    QWidget* buildList();
    QWidget* buildForm();
    void reload(const SnippetId& choose);
    void showChosen();
    void begin();
    void remove();
    [[nodiscard]] const NoteSnippet* chosen() const;

    const NotesContext& m_context;
    QList<NoteSnippet> m_snippets;
    NoteSnippet m_edited;
    QListWidget* m_list;
    FormGrid* m_form;
    QLineEdit* m_abbreviation;
    QPlainTextEdit* m_body;
    QCheckBox* m_everybody;
    Label* m_problem;
    QPushButton* m_save;
    QPushButton* m_remove;
};

} // namespace td

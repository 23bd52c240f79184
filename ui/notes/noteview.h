// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/sessionnote.h"

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace td
{

struct NotesContext;

/// A note with its amendments, for reading.
class NoteView : public QScrollArea
{
    Q_OBJECT

public:
    explicit NoteView(const NotesContext& context, QWidget* parent = nullptr);

    /// The note and what amends it, in the order of the list.
    void setThread(const QList<SessionNote>& notes);

private:
    void addNote(QVBoxLayout* column, const SessionNote& note);

    const NotesContext& m_context;
};

} // namespace td

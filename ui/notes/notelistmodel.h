// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/sessionnote.h"

#include <QAbstractListModel>
#include <QList>

namespace td
{

/// The notes of one client as a list: newest first, each followed by its amendments, oldest first.
class NoteListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { AmendmentRole = Qt::UserRole + 1, ChipRole, DayRole, AuthorRole, WordsRole };

    using QAbstractListModel::QAbstractListModel;

    /// In any order; amendments of notes that are not among them stand for themselves.
    void setNotes(const QList<SessionNote>& notes);
    [[nodiscard]] const QList<SessionNote>& notes() const { return m_notes; }
    /// Words of notes are not shown while the privacy key is on.
    void setHidden(bool hidden);
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(const NoteId& id) const;
    /// The note itself or, of an amendment, the note that it amends, with all amendments: what is read together.
    [[nodiscard]] QList<SessionNote> thread(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<SessionNote> m_notes;
    bool m_hidden = false;
};

} // namespace td

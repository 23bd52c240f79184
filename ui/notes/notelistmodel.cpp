// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notelistmodel.h"

#include "notes/notetext.h"
#include "widgets/privacystate.h"

#include <algorithm>

Q_DECLARE_METATYPE(td::ChipLook)

namespace td
{
namespace
{

QList<SessionNote> threaded(QList<SessionNote> notes)
{
    std::stable_sort(notes.begin(), notes.end(), [](const SessionNote& a, const SessionNote& b) { return a.day != b.day ? a.day > b.day : a.id > b.id; });
    const auto isHere = [&](const NoteId& id) { return std::any_of(notes.cbegin(), notes.cend(), [&](const SessionNote& n) { return n.id == id; }); };
    QList<SessionNote> list;
    for (const SessionNote& note : std::as_const(notes)) {
        if (!note.amends.isNull() && isHere(note.amends))
            continue;
        list.append(note);
        for (auto amendment = notes.crbegin(); amendment != notes.crend(); ++amendment) {
            if (amendment->amends == note.id)
                list.append(*amendment);
        }
    }
    return list;
}

} // namespace

void NoteListModel::setNotes(const QList<SessionNote>& notes)
{
    beginResetModel();
    m_notes = threaded(notes);
    endResetModel();
}

void NoteListModel::setHidden(bool hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    if (!m_notes.isEmpty())
        emit dataChanged(index(0), index(int(m_notes.size()) - 1));
}

int NoteListModel::rowOf(const NoteId& id) const
{
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        if (m_notes.at(i).id == id)
            return int(i);
    }
    return -1;
}

QList<SessionNote> NoteListModel::thread(int row) const
{
    if (row < 0 || row >= m_notes.size())
        return {};
    const SessionNote& note = m_notes.at(row);
    const int first = note.amends.isNull() ? row : rowOf(note.amends);
    if (first < 0)
        return {note};
    QList<SessionNote> list{m_notes.at(first)};
    for (int i = first + 1; i < m_notes.size() && m_notes.at(i).amends == list.first().id; ++i)
        list.append(m_notes.at(i));
    return list;
}

int NoteListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

QVariant NoteListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionNote& note = m_notes.at(index.row());
    const QString words = m_hidden ? PrivacyState::mask() : note.firstWords();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return note.amends.isNull() ? NoteText::tr("%1, %2, %3: %4").arg(NoteText::day(note.day), NoteText::state(note).word, note.trainerName, words)
                                    : NoteText::tr("Amendment of %1, %2, %3: %4")
                                          .arg(NoteText::day(note.day), NoteText::state(note).word, note.trainerName, words);
    case AmendmentRole: return !note.amends.isNull();
    case ChipRole: return QVariant::fromValue(NoteText::state(note));
    case DayRole: return note.amends.isNull() ? NoteText::day(note.day) : NoteText::tr("Amended %1").arg(NoteText::day(note.day));
    case AuthorRole: return note.trainerName;
    case WordsRole: return words;
    default: return {};
    }
}

} // namespace td

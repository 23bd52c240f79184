// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/noteworkmodel.h"

#include "notes/notetext.h"
#include "widgets/privacystate.h"

#include <QLocale>

Q_DECLARE_METATYPE(td::ChipLook)

namespace td
{
namespace
{

ChipLook chipOf(const NoteWorkModel::Row& row)
{
    if (row.draft.isNull())
        return {NoteWorkModel::tr("No note"), Glyph::Alert, Tone::Warn};
    return {row.amendment ? NoteWorkModel::tr("Amendment") : NoteWorkModel::tr("Draft"), Glyph::Edit, Tone::Info};
}

} // namespace

void NoteWorkModel::setWork(const QList<MissingNote>& missing, const QList<OpenDraft>& drafts)
{
    QList<Row> rows;
    for (const MissingNote& m : missing)
        rows.append({{}, m.appointment, m.client, m.clientName, m.trainerName, m.trainer, m.className, m.day, m.minute, false});
    for (const OpenDraft& d : drafts)
        rows.append({d.id, d.appointment, d.client, d.clientName, {}, {}, d.firstWords, d.day, -1, d.amendment});
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void NoteWorkModel::setHidden(bool hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int NoteWorkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NoteWorkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NoteWorkModel::text(const Row& row, int column) const
{
    switch (column) {
    case StateColumn: return chipOf(row).word;
    case DayColumn:
        return row.minute < 0 ? NoteText::day(row.day)
                              : tr("%1, %2", "day and time").arg(NoteText::day(row.day), QLocale().toString(QTime(row.minute / 60, row.minute % 60),
                                                                                                             QLocale::ShortFormat));
    case ClientColumn: return row.clientName;
    case WhatColumn: return m_hidden && !row.draft.isNull() ? PrivacyState::mask() : row.what;
    default: return row.trainerName;
    }
}

QVariant NoteWorkModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case SortRole: return index.column() == DayColumn ? QVariant(row.day.toJulianDay() * 1440 + row.minute) : QVariant(text(row, index.column()));
    case ChipRole: return index.column() == StateColumn ? QVariant::fromValue(chipOf(row)) : QVariant();
    default: return {};
    }
}

QVariant NoteWorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case DayColumn: return tr("Session");
    case ClientColumn: return tr("Client");
    case WhatColumn: return tr("What");
    case TrainerColumn: return tr("Trainer");
    default: return {};
    }
}

} // namespace td

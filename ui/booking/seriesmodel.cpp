// SPDX-License-Identifier: GPL-3.0-or-later
#include "booking/seriesmodel.h"

#include <algorithm>

namespace td
{

void SeriesModel::setDraft(const SeriesDraft& draft)
{
    beginResetModel();
    m_draft = draft;
    endResetModel();
}

void SeriesModel::itemChanged(int item)
{
    emit dataChanged(index(item, 0), index(item, ColumnCount - 1));
}

int SeriesModel::bookedCount() const
{
    return int(std::count_if(m_draft.items.begin(), m_draft.items.end(),
                             [](const SeriesDraftItem& item) { return item.decision != OccurrenceDecision::Skip; }));
}

int SeriesModel::blockedCount() const
{
    return int(std::count_if(m_draft.items.begin(), m_draft.items.end(),
                             [](const SeriesDraftItem& item) { return item.isBlocked(); }));
}

int SeriesModel::problemCount() const
{
    return int(std::count_if(m_draft.items.begin(), m_draft.items.end(), [](const SeriesDraftItem& item) {
        return toneOf(item) == Tone::Danger || toneOf(item) == Tone::Warn;
    }));
}

int SeriesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_draft.items.size());
}

int SeriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SeriesModel::decision(const SeriesDraftItem& item) const
{
    switch (item.decision) {
    case OccurrenceDecision::Book: return tr("Book");
    case OccurrenceDecision::Skip: return tr("Leave out");
    case OccurrenceDecision::Move: return tr("Move to %1").arg(m_text.when(item.moveTo.day, item.moveTo.minute));
    }
    return {};
}

QString SeriesModel::text(const SeriesDraftItem& item, int column) const
{
    switch (column) {
    case When: return m_text.when(item.day, item.minute);
    case State: return item.problems.isEmpty() ? tr("Free") : m_text.problem(item.problems.first());
    default: return decision(item);
    }
}

Tone SeriesModel::toneOf(const SeriesDraftItem& item)
{
    Tone tone = Tone::Success;
    for (const Problem& problem : item.problems) {
        if (problem.severity == Severity::Blocks)
            return Tone::Danger;
        tone = problem.severity == Severity::Overridable ? Tone::Warn : tone;
    }
    return tone;
}

QVariant SeriesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeriesDraftItem& item = m_draft.items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::ToolTipRole: return item.problems.isEmpty() ? QVariant() : QVariant(m_text.problems(item.problems));
    case ToneRole: return int(toneOf(item));
    case BlockedRole: return item.isBlocked();
    default: return {};
    }
}

QVariant SeriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case State: return tr("State");
    default: return tr("Decision");
    }
}

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "training/exercisemodel.h"

#include "training/trainingwords.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{

ExerciseModel::ExerciseModel(QString language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(std::move(language))
{
}

int ExerciseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ExerciseModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExerciseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_shown.at(index.row());
    const Exercise& one = m_all.at(row.at);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.cells.at(index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
        const bool quiet = one.hidden || index.column() != Name;
        return quiet ? QVariant(tokens(themeOf(QGuiApplication::palette())).muted) : QVariant();
    }
    case IdRole: return one.id.blob();
    default: return {};
    }
}

QVariant ExerciseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles{tr("Exercise"), tr("Muscles"), tr("Equipment"), tr("Movement"), tr("Type"), tr("State")};
    if (orientation != Qt::Horizontal || section < 0 || section >= titles.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(titles.at(section)) : QVariant();
}

QString ExerciseModel::stateText(const Exercise& exercise)
{
    if (exercise.hidden)
        return tr("Hidden");
    if (!exercise.builtIn)
        return tr("Our own");
    return exercise.version > 0 ? tr("Changed") : QString();
}

QStringList ExerciseModel::cellsOf(const Exercise& one) const
{
    return {one.nameIn(m_language),
            TrainingWords::muscles(one.muscles),
            TrainingWords::equipmentList(one.equipment, tr("None")),
            TrainingWords::pattern(one.pattern),
            TrainingWords::type(one.type),
            stateText(one)};
}

void ExerciseModel::setExercises(const QList<Exercise>& exercises)
{
    m_all = exercises;
    m_passes = QList<bool>(m_all.size(), true);
    refill();
}

void ExerciseModel::setFilter(const ExerciseFilter& filter, const Actor& actor)
{
    QList<bool> passes;
    passes.reserve(m_all.size());
    for (const Exercise& one : std::as_const(m_all))
        passes.append(filter.accepts(one, actor));
    if (passes == m_passes)
        return;
    m_passes = passes;
    refill();
}

void ExerciseModel::refill()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (m_passes.at(i))
            m_shown.append({int(i), cellsOf(m_all.at(i))});
    }
    sortRows();
    endResetModel();
}

void ExerciseModel::sortRows()
{
    const int column = m_sortColumn;
    const auto less = [column](const Row& a, const Row& b) {
        const QString& x = a.cells.at(column);
        const QString& y = b.cells.at(column);
        if (x.isEmpty() != y.isEmpty())
            return y.isEmpty(); // what says something comes first
        return QString::localeAwareCompare(x, y) < 0;
    };
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [&](const Row& a, const Row& b) { return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a); });
}

void ExerciseModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<ExerciseId> ids;
    for (const QModelIndex& one : before)
        ids.append(exercise(one.row()).id);
    m_sortColumn = column;
    m_sortOrder = order;
    sortRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf(ids.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

int ExerciseModel::rowOf(const ExerciseId& id) const
{
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        if (exercise(int(i)).id == id)
            return int(i);
    }
    return -1;
}

} // namespace td

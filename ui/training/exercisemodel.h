// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training/exercisefilter.h"

#include <QAbstractTableModel>
#include <QList>

namespace td
{

/// The table of exercises, filtered and sorted; names in the language of the interface.
class ExerciseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Muscles, Equipment, Movement, Type, State, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit ExerciseModel(QString language, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Everything that may be shown, hidden ones included when they are to be shown.
    void setExercises(const QList<Exercise>& exercises);
    void setFilter(const ExerciseFilter& filter, const Actor& actor);
    [[nodiscard]] const Exercise& exercise(int row) const { return m_all.at(m_shown.at(row).at); }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(const ExerciseId& id) const;
    /// Without the filter.
    [[nodiscard]] int totalCount() const { return int(m_all.size()); }

    /// "Ours", "Changed", "Hidden", or nothing for one that is as it came.
    static QString stateText(const Exercise& exercise);

private:
    struct Row {
        int at = 0; ///< in m_all
        QStringList cells;
    };
    void refill();
    void sortRows();
    [[nodiscard]] QStringList cellsOf(const Exercise& exercise) const;

    QString m_language;
    QList<Exercise> m_all;
    QList<bool> m_passes;
    QList<Row> m_shown;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace td

// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendtable.h"

#include <QLocale>

#include <map>

namespace td
{

void TrendTable::setSeries(const QList<TrendSeries>& series)
{
    beginResetModel();
    m_series = series;
    m_rows.clear();
    std::map<QDate, Row, std::greater<>> days;
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        for (const TrendPoint& point : std::as_const(m_series[i].points)) {
            Row& row = days[point.day];
            row.day = point.day;
            row.points.resize(m_series.size());
            row.points[i] = &point;
        }
    }
    for (const auto& [day, row] : days)
        m_rows.append(row);
    endResetModel();
}

int TrendTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TrendTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_series.size()) + 1;
}

QVariant TrendTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(index.column() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Row& row = m_rows[index.row()];
    if (index.column() == 0)
        return QLocale().toString(row.day, QLocale::ShortFormat);
    const TrendPoint* point = row.points[index.column() - 1];
    if (point == nullptr)
        return {};
    const QString text = m_series[index.column() - 1].valueText(point->value);
    //: A value of a table that is less reliable
    return point->reliable ? text : tr("%1 (uncertain)").arg(text);
}

QVariant TrendTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_series.size())
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Day") : m_series[section - 1].name;
}

QList<QStringList> TrendTable::plainRows() const
{
    QStringList header{tr("Day")};
    for (const TrendSeries& series : m_series)
        header.append(series.name);
    QList<QStringList> rows{header};
    for (const Row& row : m_rows) {
        QStringList cells{row.day.toString(Qt::ISODate)};
        for (const TrendPoint* point : row.points)
            cells.append(point == nullptr ? QString() : QString::number(point->value, 'g', 12));
        rows.append(cells);
    }
    return rows;
}

} // namespace td
